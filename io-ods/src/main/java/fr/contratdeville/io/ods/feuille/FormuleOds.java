package fr.contratdeville.io.ods.feuille;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Formulas as OpenDocument writes them, put in the words that the grid parses:
 * {@code of:=SUM([.B2:.B9];[$Actions.C4])} becomes {@code SUM(B2:B9,Actions!C4)}. Nothing is
 * computed.
 */
final class FormuleOds {
  /** What stands before the formula, such as {@code of:}, says how it is written. */
  private static final Pattern PREFIXE = Pattern.compile("^\\s*(?:([A-Za-z_][\\w.-]{0,30}):)?=?");

  private static final Pattern ETRANGERES =
      Pattern.compile("(?:COM\\.MICROSOFT|ORG\\.LIBREOFFICE|ORG\\.OPENOFFICE)\\.(?=[A-Z])");

  /** A longer reference is none. */
  private static final int LONGUEUR = 1000;

  private static final String FEUILLE = "(?:\\$?('[^']*+(?:''[^']*+)*+'|[^'.\\[\\]:#]*+))?\\.";
  private static final String CELLULE = "(\\$?[A-Za-z]{0,3}\\$?[0-9]{0,7})";
  private static final Pattern REFERENCE =
      Pattern.compile("(?:('[^']*+')#)?" + FEUILLE + CELLULE + "(?::" + FEUILLE + CELLULE + ")?");
  private static final Pattern SIMPLE = Pattern.compile("[\\p{L}_][\\p{L}0-9_]{0,60}");
  private static final Pattern COMME_UNE_CELLULE = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}");

  private FormuleOds() {}

  /**
   * The formula without its equals sign.
   *
   * @param texte the attribute {@code table:formula}
   */
  static String traduire(String texte) {
    Matcher prefixe = PREFIXE.matcher(texte);
    int debut = prefixe.find() ? prefixe.end() : 0;
    String corps = texte.substring(debut);
    // Microsoft's own way of writing has no brackets and needs no translation.
    return "msoxl".equals(prefixe.group(1)) ? corps : corps(corps);
  }

  /** Whether a formula refers to another file. */
  static boolean estExterne(String texte) {
    return texte.contains("'#");
  }

  private static String corps(String texte) {
    StringBuilder traduit = new StringBuilder(texte.length());
    boolean matrice = false;
    for (int i = 0; i < texte.length(); ) {
      char c = texte.charAt(i);
      int fin = i + 1;
      if (c == '"') {
        fin = apres(texte, i + 1, '"');
        traduit.append(texte, i, fin);
      } else if (c == '[') {
        int ferme = crochet(texte, i + 1);
        // One that nothing closes is no formula that a spreadsheet wrote: the rest is left as it
        // is.
        fin = ferme < 0 ? texte.length() : ferme + 1;
        traduit.append(ferme < 0 ? texte.substring(i) : reference(texte.substring(i + 1, ferme)));
      } else {
        matrice = c == '{' || (matrice && c != '}');
        traduit.append(signe(c, matrice));
      }
      i = fin;
    }
    return ETRANGERES.matcher(traduit).replaceAll("");
  }

  private static char signe(char c, boolean matrice) {
    return switch (c) {
      case ';' -> ',';
      case '|' -> matrice ? ';' : c;
      case '~' -> ',';
      default -> c;
    };
  }

  /** The place of the bracket that closes, which is none within a quoted name; -1 without one. */
  private static int crochet(String texte, int depuis) {
    int fin = Math.min(texte.length(), depuis + LONGUEUR);
    for (int i = depuis; i < fin; i++) {
      if (texte.charAt(i) == '\'') {
        i = apres(texte, i + 1, '\'') - 1;
      } else if (texte.charAt(i) == ']') {
        return i;
      }
    }
    return -1;
  }

  private static int apres(String texte, int depuis, char fermant) {
    int fin = texte.indexOf(fermant, depuis);
    return fin < 0 ? texte.length() : fin + 1;
  }

  private static String reference(String texte) {
    Matcher m = REFERENCE.matcher(texte);
    if (!m.matches()) {
      return texte.contains("#REF!") ? "#REF!" : "#NAME?";
    }
    String externe = m.group(1) == null ? "" : "[externe]";
    String feuille = feuille(m.group(2));
    String autre = feuille(m.group(4));
    String noms = autre.isEmpty() || autre.equals(feuille) ? feuille : feuille + ":" + autre;
    String plage = m.group(5) == null ? m.group(3) : m.group(3) + ":" + m.group(5);
    return noms.isEmpty() ? plage : nom(externe + noms) + "!" + plage;
  }

  private static String feuille(@Nullable String nom) {
    if (nom == null) {
      return "";
    }
    return nom.startsWith("'") ? nom.substring(1, nom.length() - 1).replace("''", "'") : nom;
  }

  private static String nom(String feuille) {
    return SIMPLE.matcher(feuille).matches()
            && !COMME_UNE_CELLULE.matcher(feuille).matches()
        ? feuille
        : "'" + feuille.replace("'", "''") + "'";
  }
}
