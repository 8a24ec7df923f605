package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of an outline: each has one label, on the left of its amounts.
 *
 * @param entete the row of headings over the amounts, if there is one
 * @param rangees the rows below
 * @param libelles the label of each row
 * @param colonnes the columns of amounts
 */
record PlanIndente(
    Optional<Rangee> entete, List<Rangee> rangees, List<Cellule> libelles, List<Integer> colonnes) {

  private static final int MINIMUM = 4;
  /** The fields that stand in a column of their own beside the labels. */
  private static final Set<Champ> DETAILS = EnumSet.of(
      Champ.TERRITOIRE,
      Champ.COMMUNE,
      Champ.STATUT,
      Champ.NOUVEAUTE,
      Champ.DISPOSITIF,
      Champ.BENEFICIAIRES,
      Champ.PUBLIC,
      Champ.BILAN,
      Champ.DEBUT,
      Champ.FIN,
      Champ.PERIODE,
      Champ.SIRET);

  /** The number before a label: {@code 1.2.}, {@code 3)}. */
  private static final Pattern NUMERO =
      Pattern.compile("^\\s*((?:\\d{1,3}\\.){0,6}\\d{1,3})[.)]?[\\s\\u00A0]");

  private static final Pattern QUAND = Pattern.compile("(dates?|mois|trimestre|periode)( .*)?");
  private static final Pattern SEUL_NUMERO =
      Pattern.compile("\\s*(n\\s?°\\s?)?\\d{1,4}[.)]?\\s*", Pattern.CASE_INSENSITIVE);

  private static final Pattern DONT =
      Pattern.compile("^(dont|y compris)\\s+:?\\s*", Pattern.CASE_INSENSITIVE);

  /** The rows of a sheet as an outline; empty if labels and amounts stand otherwise. */
  static Optional<PlanIndente> of(Grille grille) {
    List<Rangee> toutes = grille.rangees();
    int premiere = premiere(toutes);
    if (premiere < 0) {
      return Optional.empty();
    }
    List<Integer> colonnes = colonnes(toutes.subList(premiere, toutes.size()));
    if (colonnes.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> details = details(toutes.subList(0, premiere), colonnes, grille.lexique());
    int debut = premiere;
    while (debut > 0
        && toutes.get(debut - 1).ligne() == toutes.get(debut).ligne() - 1
        && libelle(toutes.get(debut - 1), colonnes.get(0), details).isPresent()
        && !estUnEntete(toutes.get(debut - 1), colonnes)) {
      debut--;
    }
    Optional<Rangee> entete = debut > 0 && estUnEntete(toutes.get(debut - 1), colonnes)
        ? Optional.of(toutes.get(debut - 1))
        : Optional.empty();
    List<Rangee> rangees = new ArrayList<>();
    List<Cellule> libelles = new ArrayList<>();
    for (Rangee rangee : toutes.subList(debut, toutes.size())) {
      Optional<Cellule> libelle = libelle(rangee, colonnes.get(0), details);
      boolean argent = rangee.cellules().stream().anyMatch(Releve::estUnMontant);
      if (libelle.isEmpty() && argent) {
        return Optional.empty();
      }
      if (libelle.isPresent()) {
        rangees.add(rangee);
        libelles.add(libelle.get());
      }
    }
    return rangees.size() < MINIMUM || !sontDArgent(rangees, colonnes, details)
        ? Optional.empty()
        : Optional.of(new PlanIndente(entete, rangees, libelles, colonnes));
  }

  /** Whether amounts stand in these columns alone, and hardly a word stands among them. */
  private static boolean sontDArgent(
      List<Rangee> rangees, List<Integer> colonnes, Set<Integer> details) {
    int dedans = 0;
    int dehors = 0;
    for (Rangee rangee : rangees) {
      for (Cellule cellule : rangee.cellules()) {
        boolean montant = Releve.estUnMontant(cellule);
        boolean sien = colonnes.contains(cellule.colonne());
        dedans += sien && montant ? 1 : 0;
        boolean autre = cellule.colonne() >= colonnes.get(0)
            && !details.contains(cellule.colonne())
            && sien != montant;
        dehors += autre ? 1 : 0;
      }
    }
    return dehors * 10 <= dedans;
  }

  /** The index of the first row with a label and an amount; -1 if there is none. */
  private static int premiere(List<Rangee> rangees) {
    for (int i = 0; i < rangees.size(); i++) {
      List<Cellule> cellules = rangees.get(i).cellules();
      if (cellules.get(0).genre() == Genre.TEXTE
          && !Releve.estUnMontant(cellules.get(0))
          && cellules.stream().anyMatch(c -> Releve.estUnMontant(c) && !estUneAnnee(c))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean estUneAnnee(Cellule cellule) {
    return cellule.texte().matches("(19|20)\\d\\d");
  }

  /**
   * The columns where most rows that hold an amount hold theirs, and those right of the labels that
   * hold amounts only: a financeur may pay few actions.
   */
  private static List<Integer> colonnes(List<Rangee> rangees) {
    Map<Integer, Integer> nombres = new HashMap<>();
    Set<Integer> melees = new HashSet<>();
    int rangs = 0;
    for (Rangee rangee : rangees) {
      List<Cellule> montants =
          rangee.cellules().stream().filter(Releve::estUnMontant).toList();
      rangs += montants.isEmpty() ? 0 : 1;
      montants.forEach(c -> nombres.merge(c.colonne(), 1, Integer::sum));
      rangee.cellules().stream()
          .filter(c -> !montants.contains(c))
          .forEach(c -> melees.add(c.colonne()));
    }
    int moitie = rangs;
    int derniere = nombres.entrySet().stream()
        .filter(e -> e.getValue() * 2 >= moitie)
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(0);
    int libelles = melees.stream().mapToInt(Integer::intValue).min().orElse(0);
    return nombres.entrySet().stream()
        .filter(e -> e.getValue() * 2 >= moitie
            || (e.getKey() > libelles
                && (e.getValue() >= 2 || e.getKey() < derniere)
                && !melees.contains(e.getKey())))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The columns whose heading names a detail of an action, such as its QPV or its status. */
  private static Set<Integer> details(
      List<Rangee> dessus, List<Integer> colonnes, Lexique lexique) {
    return dessus.stream()
        .filter(r -> estUnEntete(r, colonnes))
        .reduce((a, b) -> b)
        .map(entete -> entete.cellules().stream()
            .skip(1)
            .filter(c -> !colonnes.contains(c.colonne()))
            .filter(c -> lexique.champ(c.texte()).filter(DETAILS::contains).isPresent()
                || QUAND.matcher(c.cle()).matches())
            .map(Cellule::colonne)
            .collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }

  /** The only text on the left of the amounts, details aside. */
  private static Optional<Cellule> libelle(Rangee rangee, int montants, Set<Integer> details) {
    List<Cellule> gauche = rangee.cellules().stream()
        .filter(c -> c.colonne() < montants && !details.contains(c.colonne()))
        .toList();
    // The number of an action stands in a cell of its own: 01 | Ateliers.
    boolean numerote =
        gauche.size() == 2 && SEUL_NUMERO.matcher(gauche.get(0).imprime()).matches();
    Optional<Cellule> libelle = gauche.size() == 1
        ? Optional.of(gauche.get(0))
        : Optional.of(gauche).filter(g -> numerote).map(g -> g.get(1));
    return libelle.filter(c -> c.genre() == Genre.TEXTE);
  }

  /** Whether a label names who pays, alone or after {@code dont}. */
  static boolean nommeUnPayeur(Cellule libelle, Lexique lexique) {
    return lexique.financeur(sansDont(libelle)).isPresent();
  }

  /** The words of a label, without the one that makes it a part of the row above. */
  static String sansDont(Cellule libelle) {
    return DONT.matcher(libelle.uneLigne()).replaceFirst("");
  }

  private static boolean estUnEntete(Rangee rangee, List<Integer> colonnes) {
    return colonnes.stream()
        .flatMap(c -> rangee.cellule(c).stream())
        .anyMatch(c -> (c.genre() == Genre.TEXTE && !Releve.estUnMontant(c)) || estUneAnnee(c));
  }

  /** The ways to see how deep each row stands; each has two depths at least. */
  List<int[]> niveaux() {
    List<int[]> possibles = new ArrayList<>();
    add(possibles, i -> 1000 * libelles.get(i).colonne() + retrait(libelles.get(i)));
    add(possibles, i -> rangees.get(i).niveau());
    add(possibles, i -> numero(libelles.get(i)));
    return possibles;
  }

  /** The ways to guess how deep each row stands, by bold labels or by the amounts alone. */
  List<int[]> niveauxSupposes(Lexique lexique) {
    List<int[]> possibles = new ArrayList<>();
    int[] sommes = SommesDessous.profondeurs(this, lexique);
    add(possibles, i -> sommes[i]);
    add(possibles, i -> style(libelles.get(i), lexique));
    return possibles;
  }

  /** Bold labels stand over plain ones, and these over the names of financeurs. */
  private static int style(Cellule cellule, Lexique lexique) {
    return nommeUnPayeur(cellule, lexique) ? 2 : cellule.apparence().gras() ? 0 : 1;
  }

  private void add(List<int[]> possibles, ToIntFunction<Integer> mesure) {
    int[] mesures = new int[rangees.size()];
    TreeSet<Integer> distinctes = new TreeSet<>();
    for (int i = 0; i < mesures.length; i++) {
      mesures[i] = mesure.applyAsInt(i);
      distinctes.add(mesures[i]);
    }
    if (distinctes.size() < 2) {
      return;
    }
    for (int i = 0; i < mesures.length; i++) {
      mesures[i] = distinctes.headSet(mesures[i]).size();
    }
    possibles.add(mesures);
  }

  /** The spaces before a label, or the steps by which its cell is indented. */
  private static int retrait(Cellule cellule) {
    String texte = cellule.texte();
    int espaces = 0;
    while (espaces < texte.length()
        && (Character.isWhitespace(texte.charAt(espaces))
            || Character.isSpaceChar(texte.charAt(espaces)))) {
      espaces++;
    }
    return Math.min(999, 20 * cellule.apparence().retrait() + espaces);
  }

  /** The depth of the number before a label; rows without a number stand under all others. */
  private static int numero(Cellule cellule) {
    Matcher numero = NUMERO.matcher(cellule.texte());
    return numero.find() ? numero.group(1).split("\\.", -1).length : 10;
  }
}
