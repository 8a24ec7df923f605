package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.retouche.Graphique.Barre;
import java.util.List;

/** The part of a chart (ECMA-376 part 1, 21.2): horizontal bars, the first one on top. */
final class ChartPart {

  private static final String ENCRE = "1F3864";
  private static final String TEXTE = "374151";
  private static final String BARRES = "3D6DA8";
  private static final String TRAIT = "B8C4D6";
  private static final String NOMS = "<c:axId val=\"1\"/>";
  private static final String FIGURES = "<c:axId val=\"2\"/>";
  private static final String SANS_COTES =
      "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>";
  /** Leaves room for the title above, and on the right for the figure of the longest bar. */
  private static final String PLACE =
      "<c:layout><c:manualLayout><c:layoutTarget val=\"outer\"/><c:xMode val=\"edge\"/>"
          + "<c:yMode val=\"edge\"/><c:x val=\"0.01\"/><c:y val=\"0.15\"/><c:w val=\"0.87\"/>"
          + "<c:h val=\"0.82\"/></c:manualLayout></c:layout>";

  private static final String RIEN = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";

  private ChartPart() {}

  static String xml(Graphique graphique) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + "<c:lang val=\"" + Xml.attribute(graphique.langue()) + "\"/><c:roundedCorners val=\"0\"/>"
        + "<c:chart>" + titre(graphique) + "<c:autoTitleDeleted val=\"0\"/><c:plotArea>" + PLACE
        + "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>"
        + serie(graphique) + "<c:gapWidth val=\"40\"/>" + NOMS + FIGURES + "</c:barChart>"
        + axes(graphique) + "</c:plotArea><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/>"
        + "</c:chart><c:spPr>" + fond("FFFFFF") + "<a:ln w=\"9525\">" + fond(TRAIT)
        + "</a:ln></c:spPr></c:chartSpace>";
  }

  private static String titre(Graphique graphique) {
    return "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1100\" b=\"1\"/></a:pPr>"
        + "<a:r><a:rPr lang=\"" + Xml.attribute(graphique.langue()) + "\" sz=\"1100\" b=\"1\">"
        + fond(ENCRE) + "</a:rPr><a:t>" + Xml.plain(graphique.titre())
        + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
  }

  private static String serie(Graphique graphique) {
    String format = Xml.plain(graphique.format());
    return "<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:v>"
        + Xml.plain(graphique.titre()) + "</c:v></c:tx><c:spPr>" + fond(BARRES)
        + "</c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls><c:numFmt formatCode=\"" + format
        + "\" sourceLinked=\"0\"/>" + RIEN + police(900) + "<c:dLblPos val=\"outEnd\"/>"
        + "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
        + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"
        + "<c:cat><c:strRef><c:f>" + Xml.plain(graphique.noms()) + "</c:f><c:strCache>"
        + noms(graphique.barres()) + "</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>"
        + Xml.plain(graphique.valeurs()) + "</c:f><c:numCache><c:formatCode>" + format
        + "</c:formatCode>" + valeurs(graphique.barres())
        + "</c:numCache></c:numRef></c:val></c:ser>";
  }

  private static String noms(List<Barre> barres) {
    StringBuilder cache = new StringBuilder("<c:ptCount val=\"" + barres.size() + "\"/>");
    for (int i = 0; i < barres.size(); i++) {
      cache.append(
          "<c:pt idx=\"" + i + "\"><c:v>" + Xml.text(barres.get(i).nom()) + "</c:v></c:pt>");
    }
    return cache.toString();
  }

  private static String valeurs(List<Barre> barres) {
    StringBuilder cache = new StringBuilder("<c:ptCount val=\"" + barres.size() + "\"/>");
    for (int i = 0; i < barres.size(); i++) {
      String debut = "<c:pt idx=\"" + i + "\"><c:v>";
      barres
          .get(i)
          .valeur()
          .ifPresent(v -> cache.append(debut + v.toPlainString() + "</c:v></c:pt>"));
    }
    return cache.toString();
  }

  /** The axis of the names, and that of the figures, which the bars say already. */
  private static String axes(Graphique graphique) {
    return "<c:catAx>" + NOMS + "<c:scaling><c:orientation val=\"maxMin\"/></c:scaling>"
        + "<c:delete val=\"0\"/><c:axPos val=\"l\"/>" + SANS_COTES + "<c:tickLblPos val=\"low\"/>"
        + "<c:spPr><a:ln w=\"9525\">" + fond(TRAIT) + "</a:ln></c:spPr>" + police(900)
        + "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>"
        + "<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/>"
        + "<c:noMultiLvlLbl val=\"1\"/></c:catAx><c:valAx>" + FIGURES
        + "<c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"1\"/>"
        + "<c:axPos val=\"t\"/><c:numFmt formatCode=\"" + Xml.plain(graphique.format())
        + "\" sourceLinked=\"0\"/>" + SANS_COTES + "<c:tickLblPos val=\"nextTo\"/>"
        + "<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>";
  }

  private static String police(int centiemes) {
    return "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"" + centiemes + "\">" + fond(TEXTE)
        + "</a:defRPr></a:pPr></a:p></c:txPr>";
  }

  private static String fond(String couleur) {
    return "<a:solidFill><a:srgbClr val=\"" + couleur + "\"/></a:solidFill>";
  }
}
