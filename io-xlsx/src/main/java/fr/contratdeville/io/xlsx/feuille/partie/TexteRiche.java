package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.paquet.LecteurXml;

/**
 * The text of a string item, an inline string or a comment: its runs one after the other, without
 * the phonetic ones, every space kept whatever {@code xml:space} says.
 */
public final class TexteRiche {

  private static final int LONGUEUR_ECHAPPEMENT = 7;

  private TexteRiche() {}

  /** Reads the element that has just opened, to its end. */
  public static String lire(LecteurXml xml, Contexte contexte) throws ClasseurIllisibleException {
    long max = contexte.limites().de(Limite.CARACTERES_PAR_CELLULE);
    int depuis = xml.profondeur();
    String texte = "";
    StringBuilder morceaux = new StringBuilder(0);
    while (xml.prochainDans(depuis)) {
      if (xml.nom().equals("rPh")) {
        xml.sauter();
      } else if (xml.nom().equals("t")) {
        String morceau = decoder(xml.texte());
        if (texte.length() + morceaux.length() + morceau.length() > max) {
          throw xml.tropLong();
        }
        if (texte.isEmpty()) {
          texte = morceau;
        } else {
          morceaux.append(morceau);
        }
      }
    }
    return morceaux.length() == 0 ? texte : texte + morceaux;
  }

  /**
   * Undoes {@code _x000D_}, the way that workbooks write characters that XML cannot (ECMA-376 part
   * 1, 22.9.2.19).
   */
  public static String decoder(String texte) {
    int ici = texte.indexOf("_x");
    if (ici < 0) {
      return texte;
    }
    StringBuilder sortie = new StringBuilder(texte.length());
    int copie = 0;
    while (ici >= 0) {
      int code = echappement(texte, ici);
      if (code < 0) {
        ici = texte.indexOf("_x", ici + 2);
      } else {
        sortie.append(texte, copie, ici).append((char) code);
        copie = ici + LONGUEUR_ECHAPPEMENT;
        ici = texte.indexOf("_x", copie);
      }
    }
    return sortie.append(texte, copie, texte.length()).toString();
  }

  private static int echappement(String texte, int debut) {
    if (debut + LONGUEUR_ECHAPPEMENT > texte.length() || texte.charAt(debut + 6) != '_') {
      return -1;
    }
    int code = 0;
    for (int i = debut + 2; i < debut + 6; i++) {
      char c = texte.charAt(i);
      int chiffre = c < 128 ? Character.digit(c, 16) : -1;
      if (chiffre < 0) {
        return -1;
      }
      code = code * 16 + chiffre;
    }
    return code;
  }
}
