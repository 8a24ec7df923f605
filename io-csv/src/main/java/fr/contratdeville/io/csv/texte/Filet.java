package fr.contratdeville.io.csv.texte;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that is drawn and holds no text: {@code ----- ---}, {@code |---|--:|}, {@code ├──┼──┤}.
 */
final class Filet {
  private static final String TRAITS = "-=_─━═╌┄";
  private static final String COINS = "+|:│┃║┌┐└┘├┤┬┴┼╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬┏┓┗┛┣┫┳┻╋┠┨┯┷┿╂";
  private static final int LONGUEUR = 3;

  private Filet() {}

  /** Whether a line is drawn: three strokes at least, and nothing but strokes and corners. */
  static boolean estUn(String ligne) {
    int traits = 0;
    for (int i = 0; i < ligne.length(); i++) {
      char c = ligne.charAt(i);
      if (TRAITS.indexOf(c) >= 0) {
        traits++;
      } else if (c != ' ' && COINS.indexOf(c) < 0) {
        return false;
      }
    }
    return traits >= LONGUEUR;
  }

  /** Whether a drawn line has corners: it crosses bars. */
  static boolean aDesCoins(String filet) {
    return filet.chars().anyMatch(c -> COINS.indexOf(c) >= 0);
  }

  /** The strokes of a drawn line, which blanks keep apart. */
  static List<Troncon> traits(String filet) {
    List<Troncon> traits = new ArrayList<>();
    int debut = -1;
    for (int i = 0; i <= filet.length(); i++) {
      boolean trait = i < filet.length() && filet.charAt(i) != ' ';
      if (trait && debut < 0) {
        debut = i;
      } else if (!trait && debut >= 0) {
        traits.add(new Troncon(debut, i));
        debut = -1;
      }
    }
    return traits;
  }
}
