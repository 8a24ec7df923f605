package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Devise;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the amounts of a table that are no euros: those in another currency, which a heading, a
 * line above the table or a column of currencies names, and the value of help in kind. Their cells
 * are marked, so that nothing that reads them can count them.
 */
public final class HorsEuros {
  private static final String EUR = "EUR";

  /** The headings of a column that names the currency of each row. */
  private static final Set<String> DEVISES = Set.of(
      "devise",
      "devises",
      "code devise",
      "monnaie",
      "unite monetaire",
      "currency",
      "devise du montant");

  private final Entete entete;
  private final Colonnes colonnes;
  private final Map<Integer, GenreLigne> imposees;
  private final Map<Integer, Devise> parColonne = new HashMap<>();
  private final Set<Integer> devises = new HashSet<>();
  private final Set<Integer> natures = new HashSet<>();
  private Optional<Devise> seule = Optional.empty();

  private HorsEuros(Entete entete, Colonnes colonnes, Map<Integer, GenreLigne> imposees) {
    this.entete = entete;
    this.colonnes = colonnes;
    this.imposees = imposees;
  }

  /** Whether a column of this heading says what the amounts of each row count. */
  public static boolean qualifie(String titre) {
    return nommeUneDevise(titre) || AideEnNature.nommeUneNature(titre);
  }

  static boolean nommeUneDevise(String titre) {
    return DEVISES.contains(AideEnNature.cle(titre));
  }

  /**
   * The columns with the currency of their amounts; columns of help in kind are no money, unless a
   * layout says so.
   *
   * @param donnees the numbers of the columns that a layout gives
   */
  public static Colonnes nommer(
      Colonnes colonnes, Grille grille, Entete entete, Set<Integer> donnees) {
    Map<Integer, Colonne> autres = new TreeMap<>();
    colonnes.parNumero().forEach((numero, colonne) -> {
      if (!donnees.contains(numero) && AideEnNature.estUnTitre(entete.titres(numero))) {
        colonnes.suppositions().oublierArgent(numero);
        if (estDeLArgent(colonne)) {
          autres.put(numero, Colonne.complement());
        }
      }
    });
    Colonnes argent = autres.isEmpty() ? colonnes : colonnes.with(autres);
    autres.clear();
    DevisesDeTable devises = new DevisesDeTable(grille, entete, argent);
    argent.parNumero().forEach((numero, colonne) -> {
      if (estDeLArgent(colonne) && colonne.devise().isEmpty()) {
        devises.de(numero).ifPresent(d -> autres.put(numero, colonne.withDevise(d.code())));
      }
    });
    argent
        .suppositions()
        .possibles()
        .replaceAll((numero, colonne) ->
            devises.de(numero).map(d -> colonne.withDevise(d.code())).orElse(colonne));
    Colonnes nommees = autres.isEmpty() ? argent : argent.with(autres);
    return TotauxEnNature.retirer(grille, entete, nommees, donnees);
  }

  private static boolean estDeLArgent(Colonne colonne) {
    return colonne.estMontant() || colonne.est(Champ.COUT_TOTAL);
  }

  /**
   * The grid, with a mark on each amount that is no euro.
   *
   * @param imposees the rows that a layout gives: what is struck through there counts, if it says
   *     so
   */
  public static Grille marquer(
      Grille grille, Entete entete, Colonnes colonnes, Map<Integer, GenreLigne> imposees) {
    HorsEuros marques = new HorsEuros(entete, colonnes, imposees);
    colonnes.suppositions().possibles().forEach(marques::devise);
    colonnes.parNumero().forEach((numero, colonne) -> {
      String titre = entete.titre(numero);
      marques.devise(numero, colonne);
      if (nommeUneDevise(titre)) {
        marques.devises.add(numero);
      } else if (AideEnNature.nommeUneNature(titre)
          || colonne.est(Champ.FINANCEUR)
          || colonne.est(Champ.INTITULE)) {
        marques.natures.add(numero);
      }
    });
    marques.seule = marques.seule(grille);
    return grille.withRangees(cellules -> marques.marquer(grille, cellules));
  }

  /** The grid of a declared table, marked in the columns of its figures. */
  public static Grille marquer(Grille grille, Entete entete, Collection<Integer> chiffres) {
    NavigableMap<Integer, Colonne> montants = new TreeMap<>();
    chiffres.forEach(c -> montants.put(c, Colonne.montant()));
    Colonnes nommees = nommer(new Colonnes(montants, new Suppositions()), grille, entete, Set.of());
    return marquer(grille, entete, nommees, Map.of());
  }

  private void devise(int numero, Colonne colonne) {
    colonne
        .devise()
        .filter(d -> !d.equals(EUR))
        .ifPresent(d -> parColonne.put(numero, new Devise(d)));
  }

  /** The currency of the rows that name none: the only one that the column names, if it is one. */
  private Optional<Devise> seule(Grille grille) {
    Set<Optional<Devise>> nommees = devises.isEmpty()
        ? Set.of()
        : grille.rangees().stream()
            .filter(r -> r.ligne() > entete.derniere())
            .flatMap(r -> devises.stream().flatMap(n -> r.cellule(n).stream()))
            .map(c -> Devise.seule(c.texte()))
            .collect(Collectors.toSet());
    return nommees.size() == 1 ? nommees.iterator().next() : Optional.empty();
  }

  private List<Cellule> marquer(Grille grille, List<Cellule> imprimees) {
    int ligne = imprimees.get(0).ligne();
    if (ligne <= entete.derniere()) {
      return imprimees;
    }
    boolean compte = imposees.getOrDefault(ligne, GenreLigne.RETIREE) != GenreLigne.RETIREE;
    List<Cellule> cellules =
        compte ? imprimees.stream().map(Cellule::sansBarre).toList() : imprimees;
    boolean enNature = natures.stream()
        .anyMatch(n -> grille
            .visible(ligne, n)
            .filter(c -> AideEnNature.estUneAide(c, colonnes.de(n).champ()))
            .isPresent());
    Optional<Devise> deLaLigne = devises.stream()
        .flatMap(n -> grille.visible(ligne, n).stream())
        .findFirst()
        .map(c -> Devise.seule(c.texte()))
        .orElse(seule);
    boolean dite = !devises.isEmpty() && (deLaLigne.isPresent() || nommeLEuro(grille, ligne));
    return enNature || dite || !parColonne.isEmpty()
        ? cellules.stream().map(c -> marquer(c, enNature, dite, deLaLigne)).toList()
        : cellules;
  }

  private boolean nommeLEuro(Grille grille, int ligne) {
    return devises.stream()
        .flatMap(n -> grille.visible(ligne, n).stream())
        .anyMatch(c -> Devise.ditLEuro(c.texte()));
  }

  private Cellule marquer(
      Cellule cellule, boolean enNature, boolean dite, Optional<Devise> deLaLigne) {
    if (!DevisesDeTable.estDeLArgent(colonnes, cellule.colonne()) || !cellule.estUnMontant()) {
      return cellule;
    } else if (enNature) {
      return cellule.withAideEnNature();
    }
    Optional<Devise> devise =
        dite ? deLaLigne : Optional.ofNullable(parColonne.get(cellule.colonne()));
    return devise.map(cellule::withDevise).orElse(cellule);
  }
}
