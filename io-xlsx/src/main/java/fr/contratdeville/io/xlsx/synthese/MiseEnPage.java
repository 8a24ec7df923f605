package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.io.xlsx.feuille.retouche.Graphique.Cadre;
import java.util.List;

/** Makes the most of the one page that the first sheet is printed on: heights of rows, charts. */
final class MiseEnPage {

  /** The last column is for numbers; the one before it keeps the edge of the charts in print. */
  static final double[] LARGEURS = {40, 22, 16, 18, 74, 1, 5};

  /**
   * The height of the page at the scale that these widths are printed at, in points. A spreadsheet
   * without the usual font takes another one, whose columns are a quarter wider; this is between.
   */
  private static final int PAGE = 670;
  /** What stands above the first row of the table, and between the table and the charts below. */
  private static final int HAUT = 175;

  private static final double ECART = 10;
  private static final double BORD = 4;

  /** Rows that the charts below the table are spread over. */
  private static final int BANDE = 8;
  /** Most financeurs that leave room for charts below. */
  private static final int AVEC_GRAPHIQUES = 12;
  /** Most rows that one page can hold and still be read. */
  private static final int UNE_PAGE = 30;
  /** Rows beside a chart on the first of several pages: it must not reach the second one. */
  private static final int A_COTE = 22;

  private final Page page;
  private final Numeros financeurs;
  private final int derniere;

  /** @param derniere the last row of the table above its total */
  MiseEnPage(Page page, Numeros financeurs, int derniere) {
    this.page = page;
    this.financeurs = financeurs;
    this.derniere = derniere;
  }

  /** Whether the page has room for more charts than that of the financeurs. */
  static boolean aDeLaPlace(Numeros financeurs) {
    return financeurs.cles().size() <= AVEC_GRAPHIQUES;
  }

  private boolean tientSurUnePage() {
    return financeurs.cles().size() <= UNE_PAGE;
  }

  /**
   * Adds the charts.
   *
   * @param tables the tables whose charts stand below that of the financeurs, two at most
   */
  void dessiner(List<PageCroisee> tables, String format) {
    double hauteur = hauteurs(tables.isEmpty());
    int bas = tientSurUnePage() ? derniere + 1 : PageAccueil.ENTETE + A_COTE;
    if (financeurs.totaux().ensemble().montant().isPresent()) {
      page.graphique(Graphiques.of(
          page,
          financeurs,
          PageAccueil.ENTETE + 1,
          2,
          new Cadre(PageAccueil.ENTETE, PageAccueil.COLONNES, bas, PageAccueil.COLONNES),
          format));
    }
    impression(graphiques(tables, PAGE - HAUT - hauteur, format));
  }

  /**
   * Makes the table as high as the page has room for.
   *
   * @return its height below the header, in points
   */
  private double hauteurs(boolean seul) {
    int rangees = derniere + 1 - PageAccueil.ENTETE;
    double hauteur = Math.max(18, Math.min(48, (seul ? PAGE - HAUT : 200.0) / rangees));
    double somme = 0;
    for (int l = PageAccueil.ENTETE + 1; l <= derniere + 1; l++) {
      int lignes = l > derniere || financeurs.cles().isEmpty()
          ? 1
          : Page.lignes(
              financeurs.cles().get(l - PageAccueil.ENTETE - 1).libelle().texte(page.locale()),
              (int) LARGEURS[0]);
      double sienne = Math.max(hauteur, Math.min(400, 4 + 15 * lignes));
      page.worksheet().rowHeight(l - 1, sienne);
      somme += sienne;
    }
    return somme;
  }

  /**
   * Lays charts below the table, side by side.
   *
   * @return the last row that is used
   */
  private int graphiques(List<PageCroisee> tables, double hauteur, String format) {
    int bas = derniere + 1;
    if (tables.isEmpty()) {
      return bas;
    }
    page.rangeesVides(bas + 1, bas + 1, ECART);
    page.rangeesVides(bas + 2, bas + 1 + BANDE, Math.max(170, hauteur) / BANDE);
    for (int i = 0; i < tables.size(); i++) {
      int premiere = i == 0 ? 1 : PageAccueil.COLONNES;
      int colonne = i == 0 && tables.size() > 1 ? PageAccueil.COLONNES - 1 : PageAccueil.COLONNES;
      page.graphique(
          tables.get(i).graphique(new Cadre(bas + 2, premiere, bas + 1 + BANDE, colonne), format));
    }
    return bas + 1 + BANDE;
  }

  private void impression(int derniereLigne) {
    // One row and one column more, or else the print would cut the edges of the charts.
    page.rangeesVides(derniereLigne + 1, derniereLigne + 1, BORD);
    page.worksheet().hideGridLines();
    if (tientSurUnePage()) {
      page.worksheet().fitToHeight((short) 1);
    } else {
      page.worksheet().repeatRows(PageAccueil.ENTETE - 1, PageAccueil.ENTETE - 1);
    }
    page.worksheet()
        .addNamedRange(
            page.worksheet().range(0, 0, derniereLigne, PageAccueil.COLONNES), "_xlnm.Print_Area");
  }
}
