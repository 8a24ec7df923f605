package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.interne.Citation;
import fr.contratdeville.interne.Nombres;
import fr.contratdeville.io.xlsx.feuille.retouche.Graphique;
import fr.contratdeville.io.xlsx.feuille.retouche.Graphique.Barre;
import fr.contratdeville.io.xlsx.feuille.retouche.Graphique.Cadre;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Bar charts of the amounts along an axis, which point to the cells of its table. */
final class Graphiques {

  static final Message NOM = Message.of("Graphiques", "Charts");

  /** Most charts beside that of the financeurs. */
  static final int AUTRES = 2;

  /** Most bars that are read at a glance; the rows of a table are sorted, so these come first. */
  private static final int BARRES = 12;

  /** Most bars that the description names: it is read aloud. */
  private static final int DITES = 6;

  private static final int LIGNES = 12;
  private static final double HAUTEUR = 23;
  private static final int LARGEUR = 85;

  private Graphiques() {}

  /**
   * A chart of a table.
   *
   * @param premiere the row of the first key of the axis
   * @param colonne the column of the amounts; the names stand in the first one
   */
  static Graphique of(
      Page page, Numeros axe, int premiere, int colonne, Cadre cadre, String format) {
    List<Barre> barres =
        axe.cles().stream().limit(BARRES).map(c -> barre(page, axe, c)).toList();
    int derniere = premiere + barres.size() - 1;
    return new Graphique(
        cadre,
        titre(axe, barres.size()).texte(page.locale()),
        description(barres, page.locale()),
        page.locale().getLanguage().equals("en") ? "en-GB" : "fr-FR",
        page.colonne(1, premiere, derniere),
        page.colonne(colonne, premiere, derniere),
        // A zero has no bar, and neither has a blank cell: no figure either.
        format + ";-" + format + ";",
        barres);
  }

  private static Barre barre(Page page, Numeros axe, Cle cle) {
    return new Barre(
        Page.court(cle.libelle().texte(page.locale())),
        axe.totaux().poste(cle).flatMap(Poste::montant).map(Montant::euros));
  }

  private static Message titre(Numeros axe, int barres) {
    Message libelle = axe.axe().libelle();
    int toutes = axe.cles().size();
    boolean coupe = barres < toutes;
    return new Message(
        "Montants par " + libelle.fr().toLowerCase(Locale.ROOT)
            + (coupe ? " (" + barres + " sur " + toutes + ")" : ""),
        "Amounts by " + libelle.en().toLowerCase(Locale.ROOT)
            + (coupe ? " (" + barres + " of " + toutes + ")" : ""));
  }

  /** What the chart says, for those who cannot see it; the table has the rest. */
  private static String description(List<Barre> barres, Locale locale) {
    String dites = barres.stream()
        .filter(b -> b.valeur().isPresent())
        .limit(DITES)
        .map(b -> Citation.of(b.nom()) + " " + Nombres.texte(b.valeur().orElseThrow(), locale)
            + "\u00A0€")
        .collect(Collectors.joining(", "));
    return Message.of(
            "Barres horizontales, les plus grands montants en premier : " + dites,
            "Horizontal bars, the largest amounts first: " + dites)
        .texte(locale);
  }

  /** Fills a sheet with charts of tables, one below the other. */
  static void write(Page page, List<PageCroisee> tables, String sousTitre, String format) {
    page.titre(2, NOM.texte(page.locale()), sousTitre);
    page.largeurs(LARGEUR, LARGEUR, 1);
    page.worksheet().hideGridLines();
    page.worksheet().fitToHeight((short) 1);
    int ligne = 3;
    for (PageCroisee table : tables) {
      page.graphique(table.graphique(new Cadre(ligne + 1, 1, ligne + LIGNES, 2), format));
      page.rangeesVides(ligne + 1, ligne + LIGNES, HAUTEUR);
      ligne += LIGNES + 1;
    }
    page.worksheet().addNamedRange(page.worksheet().range(0, 0, ligne - 1, 2), "_xlnm.Print_Area");
  }
}
