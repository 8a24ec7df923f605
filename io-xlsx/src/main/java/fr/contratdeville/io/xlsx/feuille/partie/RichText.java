package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.io.xlsx.feuille.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.TexteCellule;

/**
 * The text of a string item, an inline string or a comment: its runs one after the other, without
 * the phonetic ones, every space kept whatever {@code xml:space} says. Runs of a cell that are
 * shown otherwise than the others are told apart (ECMA-376 part 1, 18.4.7).
 */
public final class RichText {

  private static final int ESCAPE_LENGTH = 7;

  private RichText() {}

  /** Reads the text of a cell from the element that has just opened, to its end. */
  public static TexteCellule readTexte(XmlReader xml, ReadContext context)
      throws ClasseurIllisibleException {
    long max = context.limits().get(Limit.CELLULE_CHARACTERS);
    int depuis = xml.depth();
    RunFont font = RunFont.NONE;
    String seul = "";
    long longueur = 0;
    RunFont fontSeul = font;
    RichRuns runs = null;
    while (xml.nextInside(depuis)) {
      switch (xml.name()) {
        case "rPh" -> xml.skip();
        case "r" -> font = RunFont.NONE;
        case "rPr" -> font = RunFont.read(xml);
        case "t" -> {
          String morceau = decode(xml.text());
          longueur += morceau.length();
          if (longueur > max) {
            throw xml.tooLong();
          }
          if (seul.isEmpty() && runs == null) {
            seul = morceau;
            fontSeul = font;
          } else {
            runs = runs == null ? new RichRuns(seul, fontSeul) : runs;
            runs.add(morceau, font);
          }
        }
        default -> {}
      }
    }
    return runs == null && fontSeul.equals(RunFont.NONE)
        ? TexteCellule.of(seul)
        : (runs == null ? new RichRuns(seul, fontSeul) : runs).texte(context);
  }

  /** Reads the element that has just opened, to its end. */
  public static String read(XmlReader xml, ReadContext context) throws ClasseurIllisibleException {
    long max = context.limits().get(Limit.CELLULE_CHARACTERS);
    int depuis = xml.depth();
    String texte = "";
    StringBuilder morceaux = new StringBuilder(0);
    while (xml.nextInside(depuis)) {
      if (xml.name().equals("rPh")) {
        xml.skip();
      } else if (xml.name().equals("t")) {
        String morceau = decode(xml.text());
        if (texte.length() + morceaux.length() + morceau.length() > max) {
          throw xml.tooLong();
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
   * Undoes escapes such as {@code _x000D_}, by which workbooks write characters that XML cannot
   * hold (ECMA-376 part 1, 22.9.2.19).
   */
  public static String decode(String texte) {
    int ici = texte.indexOf("_x");
    if (ici < 0) {
      return texte;
    }
    StringBuilder sortie = new StringBuilder(texte.length());
    int copie = 0;
    while (ici >= 0) {
      int code = escape(texte, ici);
      if (code < 0) {
        ici = texte.indexOf("_x", ici + 2);
      } else {
        sortie.append(texte, copie, ici).append((char) code);
        copie = ici + ESCAPE_LENGTH;
        ici = texte.indexOf("_x", copie);
      }
    }
    return sortie.append(texte, copie, texte.length()).toString();
  }

  private static int escape(String texte, int debut) {
    if (debut + ESCAPE_LENGTH > texte.length() || texte.charAt(debut + 6) != '_') {
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
