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
import java.util.function.UnaryOperator;

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

  /** An action of a table: its place, and its amounts in order. */
  private record Fiche(Emplacement place, List<Long> montants) {
    Montant somme() {
      return Montant.ofCentimes(montants.stream().mapToLong(Long::longValue).sum());
    }
  }

  /** An action that two tables print with other amounts. */
  public record Ecart(
      String titre, Emplacement ici, Montant repete, Emplacement ailleurs, Montant lu) {}

  /**
   * A table that repeats others.
   *
   * @param actions the number of actions that it repeats
   * @param ailleurs the places of the tables that it repeats
   */
  public record Recapitulatif(
      TableActions table, int actions, List<Emplacement.Feuille> ailleurs, List<Ecart> ecarts) {}

  private final IdentityHashMap<TableActions, Map<String, Fiche>> fiches = new IdentityHashMap<>();

  private Recapitulatifs() {}

  /** The tables that repeat others of these, which do not. */
  static List<Recapitulatif> of(List<TableActions> tables) {
    if (tables.size() < 2 || tables.size() > TABLES) {
      return List.of();
    }
    Recapitulatifs recapitulatifs = new Recapitulatifs();
    tables.forEach(t -> recapitulatifs.fiches.put(t, recapitulatifs.fiches(t)));
    // The longest list first: it is the one that the sheets of its parts make up.
    List<TableActions> essais = new ArrayList<>(tables);
    essais.sort(Comparator.comparing(TableActions::estMiseAPlat)
        .thenComparing(t -> -recapitulatifs.fiches.getOrDefault(t, Map.of()).size()));
    List<TableActions> restent = new ArrayList<>(tables);
    List<Recapitulatif> lus = new ArrayList<>();
    for (TableActions table : essais) {
      List<TableActions> autres = restent.stream()
          .filter(t -> t != table && memeTranche(t, table))
          .filter(t -> !t.grille().place().equals(table.grille().place()))
          .toList();
      Optional<Recapitulatif> lu = recapitulatifs.repete(table, autres);
      lu.ifPresent(r -> {
        lus.add(r);
        restent.remove(table);
      });
    }
    return lus;
  }

  private static boolean memeTranche(TableActions a, TableActions b) {
    return compatibles(a.contexte().exercice(), b.contexte().exercice())
        && compatibles(a.contexte().etape(), b.contexte().etape())
        && compatibles(a.contexte().financeur(), b.contexte().financeur());
  }

  private static boolean compatibles(Optional<?> a, Optional<?> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private Optional<Recapitulatif> repete(TableActions table, List<TableActions> autres) {
    Map<String, Fiche> siennes = fiches.getOrDefault(table, Map.of());
    if (siennes.size() < MINIMUM) {
      return Optional.empty();
    }
    return repete(table, siennes, autres, c -> c)
        .or(() -> sansPorteur(siennes.keySet())
            ? repete(table, parTitre(siennes), autres, Recapitulatifs::parTitre)
            : Optional.empty());
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
      Map<String, Fiche> connues = cles.apply(fiches.getOrDefault(autre, Map.of()));
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
      egales += ici.montants().equals(la.montants()) && !ici.montants().isEmpty() ? 1 : 0;
      if (!ici.montants().equals(la.montants())) {
        ecarts.add(new Ecart(e.getKey(), ici.place(), ici.somme(), la.place(), la.somme()));
      }
    }
    return egales > 0 && egales >= 4 * ecarts.size()
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
      List<Long> montants = montants(table, ligne.numero());
      if (lues.putIfAbsent(cle, new Fiche(table.grille().place(titre.get()), montants)) != null) {
        return Map.of();
      }
    }
    return lues;
  }

  private static List<Long> montants(TableActions table, int ligne) {
    List<Long> montants = new ArrayList<>();
    List<Integer> rangees = table.suite(ligne);
    for (int rangee : rangees) {
      for (Cellule cellule : table.grille().cellules(rangee)) {
        Colonne colonne = table.colonne(cellule);
        if (colonne.estFinancement()
            && MontantReader.chiffre(cellule, colonne) instanceof MontantLu.Valeur lu
            && lu.montant().centimes() != 0) {
          montants.add(lu.montant().centimes());
        }
      }
    }
    montants.sort(Comparator.naturalOrder());
    return montants;
  }
}
