package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds the tables that repeat the actions of others, title by title and amount by amount: the list
 * in front of one form per action, or of one sheet per quartier. Their money is that of the others
 * once more.
 */
public final class Recapitulatifs {
  /** A table of fewer actions may repeat others by chance. */
  private static final int MINIMUM = 2;
  /** What stands between the title and the porteur in the key of an action. */
  private static final String ENTRE = " / ";
  /** No file has more tables that are compared. */
  private static final int TABLES = 400;

  /** An amount of an action, and its place. */
  private record Somme(long centimes, Emplacement place) {}

  /**
   * An action of a table.
   *
   * @param titre its title as printed, and its place
   * @param sommes its amounts in order
   */
  private record Fiche(String titre, Emplacement place, List<Somme> sommes) {
    List<Long> montants() {
      return sommes.stream().map(Somme::centimes).toList();
    }

    Montant somme() {
      return Montant.ofCentimes(sommes.stream().mapToLong(Somme::centimes).sum());
    }

    /** Whether another table prints these amounts, alone or beside those of other steps. */
    boolean estDans(Fiche autre) {
      return !sommes.isEmpty() && (autres(autre).isEmpty() || somme().equals(autre.somme()));
    }

    /** The places of its amounts that another table does not print. */
    List<Emplacement> autres(Fiche autre) {
      List<Long> restent = new ArrayList<>(autre.montants());
      return sommes.stream()
          .filter(s -> !restent.remove((Long) s.centimes()))
          .map(Somme::place)
          .toList();
    }
  }

  /**
   * An action that two tables print with other amounts.
   *
   * @param cellules the amounts of the table that repeats, which the other does not print, and the
   *     title there
   */
  public record Ecart(String titre, List<Emplacement> cellules, Montant repete, Montant lu) {}

  /**
   * Two tables that print some actions with the same amounts, and of which neither repeats the
   * other as a whole: both count.
   *
   * @param cellules titles in the first table
   * @param somme what these actions come to
   */
  public record Commun(
      TableActions table,
      Emplacement.Feuille ailleurs,
      int actions,
      Montant somme,
      List<Emplacement> cellules) {}

  /**
   * A table that repeats others.
   *
   * @param actions the number of actions that it repeats
   * @param ailleurs the places of the tables that it repeats
   */
  public record Recapitulatif(
      TableActions table, int actions, List<Emplacement.Feuille> ailleurs, List<Ecart> ecarts) {}

  private final IdentityHashMap<TableActions, Map<String, Fiche>> fiches = new IdentityHashMap<>();

  /** The tables that repeat others of these, which do not. */
  List<Recapitulatif> repetitions(List<TableActions> tables) {
    if (tables.size() < 2 || tables.size() > TABLES) {
      return List.of();
    }
    // The longest list first: it is the one that the sheets of its parts make up; of two that are
    // as
    // long, the one that says less. Before all, what only sums show to hold actions, and what
    // formulas fetch from the others.
    List<TableActions> essais = new ArrayList<>(tables);
    List<Emplacement.Feuille> feuilles = places(tables);
    essais.sort(Comparator.comparing((TableActions t) -> !t.estSupposee())
        .thenComparing(t -> !renvoie(t, autresQue(t, feuilles)))
        .thenComparing(TableActions::estMiseAPlat)
        .thenComparing(t -> -lues(t).size())
        .thenComparing(this::precisions));
    List<TableActions> restent = new ArrayList<>(tables);
    List<Recapitulatif> lus = new ArrayList<>();
    for (TableActions table : essais) {
      List<TableActions> autres = restent.stream()
          .filter(t -> t != table && memeTranche(t, table))
          .filter(t -> !t.grille().place().equals(table.grille().place()))
          .toList();
      Optional<Recapitulatif> lu = repete(table, autres);
      lu.ifPresent(r -> {
        lus.add(r);
        restent.remove(table);
      });
    }
    return lus;
  }

  private static List<Emplacement.Feuille> autresQue(
      TableActions table, List<Emplacement.Feuille> feuilles) {
    return feuilles.stream().filter(f -> !f.equals(table.grille().place())).toList();
  }

  /** How many amounts a table prints, and fields of its actions. */
  private long precisions(TableActions table) {
    return lues(table).values().stream().mapToLong(f -> f.sommes().size()).sum()
        + table.colonnes().parNumero().values().stream()
            .filter(c -> c.champ().isPresent())
            .count();
  }

  /**
   * The pairs of tables that print actions with the same amounts, two at least and half of the
   * shorter one.
   */
  List<Commun> communs(List<TableActions> tables) {
    if (tables.size() < 2 || tables.size() > TABLES) {
      return List.of();
    }
    List<Commun> communs = new ArrayList<>();
    for (int i = 1; i < tables.size(); i++) {
      Map<String, Fiche> siennes = lues(tables.get(i));
      for (TableActions avant : tables.subList(0, i)) {
        Map<String, Fiche> connues = lues(avant);
        List<Fiche> memes = siennes.entrySet().stream()
            .filter(e -> connues.containsKey(e.getKey()))
            .filter(e -> e.getValue().estDans(connues.getOrDefault(e.getKey(), e.getValue())))
            .map(Map.Entry::getValue)
            .toList();
        if (memes.size() >= MINIMUM
            && memes.size() * 2 >= Math.min(siennes.size(), connues.size())
            && memeTranche(avant, tables.get(i))) {
          communs.add(new Commun(
              tables.get(i),
              avant.grille().place(),
              memes.size(),
              Montant.ofCentimes(
                  memes.stream().mapToLong(f -> f.somme().centimes()).sum()),
              memes.stream().map(Fiche::place).toList()));
        }
      }
    }
    return communs;
  }

  /** The actions of a table by their key, read once whoever asks. */
  private Map<String, Fiche> lues(TableActions table) {
    return fiches.computeIfAbsent(table, this::fiches);
  }

  private static boolean memeTranche(TableActions a, TableActions b) {
    return compatibles(a.contexte().exercice(), b.contexte().exercice())
        && compatibles(a.contexte().etape(), b.contexte().etape())
        && compatibles(a.contexte().financeur(), b.contexte().financeur())
        && compatibles(a, b, Colonne::etape)
        && compatibles(a, b, Colonne::exercice);
  }

  /** Whether some amounts of two tables may be at one step, or of one year. */
  private static boolean compatibles(
      TableActions a, TableActions b, Function<Colonne, Optional<?>> dit) {
    List<Optional<?>> deB = b.colonnes().parNumero().values().stream()
        .filter(Colonne::estFinancement)
        .<Optional<?>>map(dit)
        .toList();
    return deB.isEmpty()
        || a.colonnes().parNumero().values().stream()
            .filter(Colonne::estFinancement)
            .anyMatch(c -> deB.stream().anyMatch(d -> compatibles(dit.apply(c), d)));
  }

  private static boolean compatibles(Optional<?> a, Optional<?> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private Optional<Recapitulatif> repete(TableActions table, List<TableActions> autres) {
    Map<String, Fiche> siennes = lues(table);
    if (siennes.size() < MINIMUM) {
      return Optional.empty();
    }
    return repete(table, siennes, autres, c -> c)
        .or(() -> sansPorteur(siennes.keySet()) || renvoie(table, places(autres))
            ? repete(table, parTitre(siennes), autres, Recapitulatifs::parTitre)
            : Optional.empty());
  }

  private static List<Emplacement.Feuille> places(List<TableActions> tables) {
    return tables.stream().map(t -> t.grille().place()).distinct().toList();
  }

  /** Whether no action of a table has a porteur: others may print one beside the same title. */
  private static boolean sansPorteur(Set<String> cles) {
    return cles.stream().allMatch(c -> c.endsWith(ENTRE));
  }

  /** The actions by their titles alone; none if two have one title. */
  private static Map<String, Fiche> parTitre(Map<String, Fiche> fiches) {
    Map<String, Fiche> lues = new LinkedHashMap<>();
    fiches.forEach((cle, fiche) -> lues.put(cle.substring(0, cle.lastIndexOf(ENTRE)), fiche));
    return lues.size() == fiches.size() ? lues : Map.of();
  }

  private Optional<Recapitulatif> repete(
      TableActions table,
      Map<String, Fiche> siennes,
      List<TableActions> autres,
      UnaryOperator<Map<String, Fiche>> cles) {
    Map<String, Fiche> lues = new LinkedHashMap<>();
    List<Emplacement.Feuille> ailleurs = new ArrayList<>();
    for (TableActions autre : autres) {
      Map<String, Fiche> connues = cles.apply(lues(autre));
      if (connues.keySet().stream().anyMatch(siennes::containsKey)) {
        connues.forEach(lues::putIfAbsent);
        ailleurs.add(autre.grille().place());
      }
    }
    if (siennes.isEmpty() || !lues.keySet().containsAll(siennes.keySet())) {
      return Optional.empty();
    }
    List<Ecart> ecarts = new ArrayList<>();
    int egales = 0;
    for (Map.Entry<String, Fiche> e : siennes.entrySet()) {
      Fiche ici = e.getValue();
      Fiche la = lues.getOrDefault(e.getKey(), ici);
      if (ici.estDans(la)) {
        egales++;
      } else if (!ici.montants().equals(la.montants())) {
        List<Emplacement> cellules = new ArrayList<>(ici.autres(la));
        cellules.add(ici.place());
        cellules.add(la.place());
        ecarts.add(new Ecart(ici.titre(), cellules, ici.somme(), la.somme()));
      }
    }
    return egales > 0 && (egales >= 2 * ecarts.size() || renvoie(table, ailleurs))
        ? Optional.of(new Recapitulatif(
            table, siennes.size(), ailleurs.stream().distinct().toList(), ecarts))
        : Optional.empty();
  }

  /** The actions of a table by title; none if two have one title, or some have none. */
  private Map<String, Fiche> fiches(TableActions table) {
    Map<String, Fiche> lues = new LinkedHashMap<>();
    for (Ligne ligne : table.lignes()) {
      if (!ligne.estVolet()) {
        continue;
      }
      Optional<Cellule> titre = table.visible(ligne.numero(), Champ.INTITULE);
      if (titre.isEmpty()) {
        return Map.of();
      }
      String cle = titre.get().cle()
          + ENTRE
          + table.visible(ligne.numero(), Champ.PORTEUR).map(Cellule::cle).orElse("");
      List<Somme> montants = montants(table, ligne.numero());
      Fiche fiche = new Fiche(titre.get().uneLigne(), table.grille().place(titre.get()), montants);
      if (lues.putIfAbsent(cle, fiche) != null) {
        return Map.of();
      }
    }
    return lues;
  }

  /** Whether formulas fetch most amounts of a table from these sheets. */
  private static boolean renvoie(TableActions table, List<Emplacement.Feuille> ailleurs) {
    Set<String> feuilles =
        ailleurs.stream().map(Emplacement.Feuille::nom).collect(Collectors.toSet());
    List<Cellule> montants = table.lignes().stream()
        .filter(Ligne::estVolet)
        .flatMap(l -> table.suite(l.numero()).stream())
        .flatMap(r -> table.grille().cellules(r).stream())
        .filter(c -> table.colonne(c).estFinancement())
        .toList();
    long renvois = montants.stream()
        .flatMap(c -> c.calcul().stream())
        .filter(f -> f.antecedents().stream()
            .anyMatch(a -> a.feuille().filter(feuilles::contains).isPresent()))
        .count();
    return renvois > 0 && renvois * 2 > montants.size();
  }

  private static List<Somme> montants(TableActions table, int ligne) {
    List<Somme> montants = new ArrayList<>();
    List<Integer> rangees = table.suite(ligne);
    for (int rangee : rangees) {
      for (Cellule cellule : table.grille().cellules(rangee)) {
        Colonne colonne = table.colonne(cellule);
        if (colonne.estFinancement()
            && MontantReader.chiffre(cellule, colonne) instanceof MontantLu.Valeur lu
            && lu.montant().centimes() != 0) {
          montants.add(new Somme(lu.montant().centimes(), table.grille().place(cellule)));
        }
      }
    }
    montants.sort(Comparator.comparing(Somme::centimes));
    return montants;
  }
}
