package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.valeur.Champ;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Help that nobody pays: rooms, staff and volunteers, valued in the accounts 86 and 87 beside the
 * money of a budget.
 */
public final class AideEnNature {
  /** Longer texts are narratives. */
  private static final int LONGUEUR = 120;

  private static final String MOTS =
      "en nature|mises? a disposition|benevolat|benevoles?|contributions? volontaires?|valorisations?|valorisee?s?";

  private static final Pattern DITE = Pattern.compile("(?:.* )?(?:" + MOTS + ")(?: .*)?");
  /** The headings of what is lent, whose value is no money. */
  private static final Pattern PRETEE = Pattern.compile(
      "(?:.* )?(?:en materiels?|(?:aide|soutien|appui|moyen)s? (?:materiel|logistique|technique)(?:le)?s?"
          + "|prets? de (?:materiels?|salles?|locaux)|valeurs? locatives?|gratuites?)(?: .*)?");
  /** One of the words in any spelling, before the text is made into a key. */
  private static final Pattern INDICE =
      Pattern.compile("nature|disposition|n.{1,2}vol|volontaire|valoris", Pattern.CASE_INSENSITIVE);
  /** What takes the words back: a total without the help, or with the money. */
  private static final Pattern SAUF = Pattern.compile(
      "(?:.* )?(?:hors|sans|compris|numeraires?|financiere?s?|nombre|nb|heures?)(?: .*)?");
  /** The title of an account or of a row, which says nothing else. */
  private static final Pattern LIGNE = Pattern.compile(
      "8[67][0-9]{0,4} (?:.* )?(?:" + MOTS + ")(?: .*)?"
          + "|(?:emplois (?:des )?)?contributions? volontaires?(?: en nature)?"
          + "|benevolat|personnel benevole|(?:secours|dons|prestations?|aides?) en nature|total (?:des )?contributions? volontaires?");

  /** The headings of a column that tells money from help in kind. */
  private static final Set<String> NATURES = Set.of(
      "nature",
      "nature de l aide",
      "nature aide",
      "nature de la subvention",
      "nature du soutien",
      "nature de la contribution",
      "type d aide",
      "type de l aide",
      "forme de l aide");

  private AideEnNature() {}

  static String cle(String texte) {
    return texte.length() > LONGUEUR ? "" : Normalise.cle(texte);
  }

  /** Whether headings over a column of figures say that these value help in kind. */
  public static boolean estUnTitre(List<String> titres) {
    return titres.stream()
            .map(AideEnNature::cle)
            .anyMatch(c -> DITE.matcher(c).matches() || PRETEE.matcher(c).matches())
        && titres.stream().map(AideEnNature::cle).noneMatch(c -> SAUF.matcher(c).matches());
  }

  /** Whether a column of this heading may tell money from help in kind on each row. */
  static boolean nommeUneNature(String titre) {
    return NATURES.contains(cle(titre));
  }

  /**
   * Whether a cell says that the amounts of its row are help in kind.
   *
   * @param champ the field of its column: a title may use the words for an action
   */
  static boolean estUneAide(Cellule cellule, Optional<Champ> champ) {
    boolean peut = cellule.genre() == Cellule.Genre.TEXTE
        && cellule.texte().length() <= LONGUEUR
        && INDICE.matcher(cellule.texte()).find();
    if (!peut) {
      return false;
    }
    boolean seul =
        champ.filter(c -> c == Champ.FINANCEUR).isEmpty() && cellule.cle().equals("nature");
    Pattern mots = champ.filter(c -> c == Champ.INTITULE).isPresent() ? LIGNE : DITE;
    return seul || mots.matcher(cellule.cle()).matches();
  }
}
