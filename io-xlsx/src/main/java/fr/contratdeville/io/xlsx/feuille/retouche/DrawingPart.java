package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.retouche.Graphique.Cadre;

/** The part that lays the charts of one sheet over its cells (ECMA-376 part 1, 20.5). */
final class DrawingPart {

  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  /** What a chart leaves free between itself and the cells on its left, a tenth of an inch. */
  private static final int ECART = 91_440;

  private final StringBuilder cadres = new StringBuilder();
  private int nombre;

  /** @param relation the id of the relationship to the part of the chart */
  void add(Graphique graphique, String relation) {
    nombre++;
    Cadre cadre = graphique.cadre();
    cadres.append("<xdr:twoCellAnchor>"
        + coin("from", cadre.colonne() - 1, cadre.colonne() > 1 ? ECART : 0, cadre.ligne() - 1)
        + coin("to", cadre.derniereColonne(), 0, cadre.derniereLigne())
        + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"" + (nombre + 1)
        + "\" name=\"" + Xml.plain(graphique.titre()) + "\" descr=\""
        + Xml.plain(graphique.description()) + "\"/><xdr:cNvGraphicFramePr/>"
        + "</xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/>"
        + "</xdr:xfrm><a:graphic><a:graphicData uri=\"" + CHART + "\"><c:chart xmlns:c=\"" + CHART
        + "\" xmlns:r=\"" + Relations.TYPES + "\" r:id=\"" + relation + "\"/></a:graphicData>"
        + "</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>");
  }

  private static String coin(String nom, int colonne, int ecart, int ligne) {
    return "<xdr:" + nom + "><xdr:col>" + colonne + "</xdr:col><xdr:colOff>" + ecart
        + "</xdr:colOff><xdr:row>" + ligne + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:" + nom
        + ">";
  }

  String xml() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<xdr:wsDr"
        + " xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">" + cadres
        + "</xdr:wsDr>";
  }
}
