package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the rows of a form say, from top to bottom: labels with their values, and lines of money.
 */
final class Releve {

  /** Something that a form says. */
  sealed interface Mention permits ChampLu, ArgentLu {
    /** The row where it stands. */
    int ligne();
  }

  /** A label and its value. */
  record ChampLu(Etiquette etiquette, Bout titre, Bout valeur) implements Mention {
    @Override
    public int ligne() {
      return titre.cellule().ligne();
    }

    boolean est(Champ champ) {
      return etiquette.champ().filter(champ::equals).isPresent();
    }
  }

  /**
   * A line of money.
   *
   * @param nom who pays, or the label of a sum; empty if only a step stands beside the amount
   * @param montants the cells beside it, by their heading
   * @param titres the headings, by their keys
   * @param total whether its label announces a sum
   */
  record ArgentLu(
      int ligne,
      Optional<Bout> nom,
      Map<String, Bout> montants,
      Map<String, Bout> titres,
      boolean total)
      implements Mention {}

  /** The key of a column of amounts without a heading of its own. */
  static final String SANS_TITRE = "montant";

  private final Grille grille;
  private final Lexique lexique;
  private final List<Mention> mentions = new ArrayList<>();
  /** The headings of the last small table of money, by column. */
  private Map<Integer, Bout> titres = Map.of();

  private Releve(Grille grille) {
    this.grille = grille;
    this.lexique = grille.lexique();
  }

  /** What a sheet says if it is read as a form. */
  static List<Mention> of(Grille grille) {
    Releve releve = new Releve(grille);
    for (int i = 0; i < grille.rangees().size(); ) {
      int rangee = i;
      Optional<PlanFinancement> plan =
          PlanLarge.read(grille, i).or(() -> PlanFinancement.read(grille, rangee));
      if (plan.isPresent()) {
        releve.mentions.addAll(plan.get().mentions());
        releve.titres = plan.get().titres();
        i = plan.get().fin();
      } else {
        i = releve.read(i);
      }
    }
    return releve.mentions;
  }

  /** Reads the row of this index, and returns the index of the row to read next. */
  private int read(int i) {
    List<Cellule> cellules = grille.rangees().get(i).cellules();
    Optional<Mention> somme = somme(cellules);
    if (somme.isPresent()) {
      mentions.add(somme.get());
      return i + 1;
    }
    if (estUnEnTete(cellules)) {
      return i + 1;
    }
    for (int x = 0; x < cellules.size(); ) {
      Cellule cellule = cellules.get(x);
      Optional<Cellule> suivante =
          x + 1 < cellules.size() ? Optional.of(cellules.get(x + 1)) : Optional.empty();
      Optional<Etiquette> etiquette = Etiquette.of(cellule, lexique);
      Optional<Mention> argent = argent(cellule, etiquette, suivante);
      if (argent.isPresent()) {
        mentions.add(argent.get());
        x += suivante.filter(s -> prend(argent.get(), s)).isPresent() ? 2 : 1;
      } else if (etiquette.flatMap(Etiquette::reste).isPresent()) {
        mentions.add(champ(
            etiquette.get(), cellule, Bout.of(cellule, etiquette.get().reste().get())));
        annee(cellule).ifPresent(mentions::add);
        x++;
      } else if (etiquette.isPresent()
          && suivante.filter(s -> estValeur(etiquette.get(), s)).isPresent()) {
        mentions.add(champ(etiquette.get(), cellule, Bout.of(suivante.get())));
        x += 2;
      } else {
        Optional<Cellule> dessous = etiquette
            .filter(Etiquette::estConnue)
            .filter(e -> cellules.size() == 1)
            .flatMap(e -> dessous(i, cellule));
        if (dessous.isPresent()) {
          mentions.add(champ(etiquette.get(), cellule, Bout.of(dessous.get())));
          return i + 2;
        }
        x++;
      }
    }
    return i + 1;
  }

  /** Whether two labels of fields stand side by side, so that the values stand below. */
  private boolean estUnEnTete(List<Cellule> cellules) {
    return IntStream.range(1, cellules.size())
        .anyMatch(x -> Stream.of(cellules.get(x - 1), cellules.get(x))
            .allMatch(c -> Etiquette.of(c, lexique)
                .filter(e -> e.estConnue() && e.reste().isEmpty() && !e.deuxPoints())
                .isPresent()));
  }

  /** A row of sums under the headings of the last small table, with blank rows between. */
  private Optional<Mention> somme(List<Cellule> cellules) {
    Cellule nom = cellules.get(0);
    List<Cellule> montants = cellules.subList(1, cellules.size());
    boolean somme = nom.genre() == Genre.TEXTE
        && (lexique.estTotal(nom.uneLigne()) || lexique.estSousTotal(nom.uneLigne()))
        && !montants.isEmpty()
        && montants.stream().allMatch(c -> titres.containsKey(c.colonne()) && estUnMontant(c));
    if (!somme) {
      return Optional.empty();
    }
    Map<String, Bout> lus = new LinkedHashMap<>();
    Map<String, Bout> siens = new LinkedHashMap<>();
    montants.forEach(c -> {
      Bout titre = titres.getOrDefault(c.colonne(), Bout.of(c));
      lus.put(PlanFinancement.cle(titre), Bout.of(c));
      siens.put(PlanFinancement.cle(titre), titre);
    });
    return Optional.of(new ArgentLu(nom.ligne(), Optional.of(Bout.of(nom)), lus, siens, true));
  }

  private static boolean prend(Mention argent, Cellule cellule) {
    return argent instanceof ArgentLu lu
        && lu.montants().values().stream().anyMatch(b -> b.cellule().equals(cellule));
  }

  /** The only year of a heading that cites the title of the action: the rest of it is not read. */
  private static Optional<Mention> annee(Cellule cellule) {
    return Etiquette.cite(cellule.uneLigne())
        ? Annees.seule(cellule.texte())
            .map(annee -> new ChampLu(
                new Etiquette("Exercice", Optional.of(Champ.EXERCICE), Optional.empty(), false),
                Bout.of(cellule, "Exercice"),
                Bout.of(cellule, annee.toString())))
        : Optional.empty();
  }

  private static ChampLu champ(Etiquette etiquette, Cellule titre, Bout valeur) {
    return new ChampLu(etiquette, Bout.of(titre, etiquette.texte()), valeur);
  }

  /**
   * Whether a cell is the value of the label on its left, and no label itself. A title may hold a
   * colon: beside {@code Intitulé}, {@code Accès aux droits : point d'accueil} is a value.
   */
  private boolean estValeur(Etiquette etiquette, Cellule suivante) {
    Optional<Etiquette> autre = Etiquette.of(suivante, lexique);
    boolean label = autre
        .filter(a -> a.estConnue()
            ? a.deuxPoints() || !etiquette.deuxPoints()
            : a.reste().isEmpty() || !etiquette.estConnue())
        .isPresent();
    return !label;
  }

  /** The value right below a label that stands alone on its row. */
  private Optional<Cellule> dessous(int i, Cellule etiquette) {
    if (i + 1 >= grille.rangees().size()) {
      return Optional.empty();
    }
    Rangee suivante = grille.rangees().get(i + 1);
    return suivante
        .texteSeul()
        .filter(c -> suivante.ligne() == grille.derniereLigne(etiquette) + 1)
        .filter(c -> c.colonne() == etiquette.colonne())
        .filter(c -> Etiquette.of(c, lexique).isEmpty());
  }

  /** The amount that stands beside a financeur, a step or the word total, or after a colon. */
  private Optional<Mention> argent(
      Cellule cellule, Optional<Etiquette> etiquette, Optional<Cellule> suivante) {
    if (cellule.genre() != Genre.TEXTE || etiquette.filter(Etiquette::estConnue).isPresent()) {
      return Optional.empty();
    }
    Optional<String> reste = etiquette.flatMap(Etiquette::reste);
    String nom = reste.isPresent()
        ? etiquette.get().texte()
        : cellule.uneLigne().replaceFirst("\\s*:\\s*$", "");
    Optional<Bout> montant = reste.isPresent()
        ? reste.filter(t -> estUnMontant(Cellule.texte(1, 1, t))).map(t -> Bout.of(cellule, t))
        : suivante.filter(Releve::estUnMontant).map(Bout::of);
    return montant.flatMap(m -> ligne(cellule, nom, m));
  }

  private Optional<Mention> ligne(Cellule cellule, String nom, Bout montant) {
    TitreMontant titre = TitreMontant.of(nom, lexique);
    String cle = titre.etape().map(Enum::name).orElse(SANS_TITRE);
    String mot = titre.etape().map(e -> e.libelle().fr()).orElse("Montant");
    boolean total = lexique.estTotal(nom) || lexique.estSousTotal(nom);
    Map<String, Bout> montants = new LinkedHashMap<>(Map.of(cle, montant));
    Map<String, Bout> titres = Map.of(cle, Bout.of(cellule, mot));
    String payeur = titre.etape().isPresent() ? titre.nom() : nom;
    if (total || lexique.financeur(payeur).isPresent()) {
      return Optional.of(new ArgentLu(
          cellule.ligne(), Optional.of(Bout.of(cellule, payeur)), montants, titres, total));
    }
    boolean seul = titre.etape().isPresent()
        || lexique.champ(nom).filter(Champ.MONTANT::equals).isPresent();
    return seul
        ? Optional.of(new ArgentLu(cellule.ligne(), Optional.empty(), montants, titres, false))
        : Optional.empty();
  }

  static boolean estUnMontant(Cellule cellule) {
    return montant(cellule).isPresent();
  }

  /** The amount of a cell in cents; empty if it holds none, or a share. */
  static Optional<Long> montant(Cellule cellule) {
    return cellule.part().isEmpty() && cellule.montant() instanceof MontantLu.Valeur valeur
        ? Optional.of(valeur.montant().centimes())
        : Optional.empty();
  }
}
