package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Devise;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.Preambule;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the amounts of a table that are no euros: those in another currency, which a heading, a
 * line above the table or a column of currencies names, and the value of help in kind. Their cells
 * are marked, so that nothing that reads them can count them.
 */
public final class HorsEuros {
  private static final String EUR = "EUR";
  private static final Pattern INVESTISSEMENT =
      Pattern.compile("\\(I\\)|investissement", Pattern.CASE_INSENSITIVE);

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

  private static boolean nommeUneDevise(String titre) {
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
    Optional<Devise> generale = new Preambule(grille, entete.premiere())
        .cellules().stream()
            .flatMap(c -> Devise.dansUneLigne(c.texte()).stream())
            .findFirst();
    boolean investissement = aDeLInvestissement(entete);
    Map<Integer, Colonne> autres = new TreeMap<>();
    colonnes.parNumero().forEach((numero, colonne) -> {
      List<String> titres = entete.titres(numero);
      if (!donnees.contains(numero) && AideEnNature.estUnTitre(titres)) {
        colonnes.suppositions().oublierArgent(numero);
        if (estDeLArgent(colonne)) {
          autres.put(numero, Colonne.complement());
        }
      } else if (estDeLArgent(colonne) && colonne.devise().isEmpty()) {
        devise(titres, generale, investissement)
            .ifPresent(d -> autres.put(numero, colonne.withDevise(d.code())));
      }
    });
    colonnes
        .suppositions()
        .possibles()
        .replaceAll((numero, colonne) -> devise(entete.titres(numero), generale, investissement)
            .map(d -> colonne.withDevise(d.code()))
            .orElse(colonne));
    Colonnes nommees = autres.isEmpty() ? colonnes : colonnes.with(autres);
    return TotauxEnNature.retirer(grille, entete, nommees, donnees);
  }

  private static boolean estDeLArgent(Colonne colonne) {
    return colonne.estMontant() || colonne.est(Champ.COUT_TOTAL);
  }

  /** Whether {@code (F)} is the fonctionnement beside an investissement, and no franc. */
  private static boolean aDeLInvestissement(Entete entete) {
    return entete.titres().values().stream()
        .flatMap(List::stream)
        .anyMatch(t -> INVESTISSEMENT.matcher(t).find());
  }

  private static Optional<Devise> devise(
      List<String> titres, Optional<Devise> generale, boolean investissement) {
    return titree(titres)
        .filter(d -> !investissement || !d.code().equals("F"))
        .or(() -> titres.stream().anyMatch(Devise::ditLEuro) ? Optional.empty() : generale);
  }

  /** The currency of the narrowest heading that names one. */
  private static Optional<Devise> titree(List<String> titres) {
    for (int i = titres.size() - 1; i >= 0; i--) {
      Optional<Devise> devise = Devise.dansUnTitre(titres.get(i));
      if (devise.isPresent()) {
        return devise;
      }
    }
    return Optional.empty();
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
    boolean argent = estDeLArgent(colonnes.de(cellule))
        || colonnes.suppositions().possibles().containsKey(cellule.colonne());
    if (!argent || !cellule.estUnMontant()) {
      return cellule;
    } else if (enNature) {
      return cellule.withAideEnNature();
    }
    Optional<Devise> devise =
        dite ? deLaLigne : Optional.ofNullable(parColonne.get(cellule.colonne()));
    return devise.map(cellule::withDevise).orElse(cellule);
  }
}
