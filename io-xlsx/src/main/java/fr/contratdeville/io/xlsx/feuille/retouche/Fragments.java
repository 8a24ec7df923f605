package fr.contratdeville.io.xlsx.feuille.retouche;

/** Elements of the part of styles: new ones, and old ones with something changed. */
final class Fragments {

  private Fragments() {}

  static String fill(String prefixe, String motif) {
    return "<" + prefixe + "fill><" + prefixe + "patternFill patternType=\"" + motif + "\"/></"
        + prefixe + "fill>";
  }

  static String solidFill(String prefixe, String couleur) {
    return "<" + prefixe + "fill><" + prefixe + "patternFill patternType=\"solid\"><" + prefixe
        + "fgColor rgb=\"" + couleur + "\"/><" + prefixe + "bgColor indexed=\"64\"/></" + prefixe
        + "patternFill></" + prefixe + "fill>";
  }

  /**
   * A border with four sides of one colour; its diagonal line stays.
   *
   * @param balise the tag of the border as it was
   */
  static String border(String prefixe, String balise, String couleur, CharSequence diagonale) {
    StringBuilder bord = new StringBuilder(balise);
    for (String cote : new String[] {"left", "right", "top", "bottom"}) {
      bord.append("<" + prefixe + cote + " style=\"medium\"><" + prefixe + "color rgb=\"" + couleur
          + "\"/></" + prefixe + cote + ">");
    }
    return bord.append(diagonale).append("</" + prefixe + "border>").toString();
  }

  /** The style of a cell with another border and background. */
  static String xf(String ancien, int bord, int fond) {
    String balise = Tags.first(ancien);
    String neuve = balise;
    neuve = Tags.with(neuve, "fillId", Integer.toString(fond));
    neuve = Tags.with(neuve, "borderId", Integer.toString(bord));
    neuve = Tags.with(Tags.with(neuve, "applyFill", "1"), "applyBorder", "1");
    return neuve + ancien.substring(balise.length());
  }
}
