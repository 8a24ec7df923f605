package fr.contratdeville.io.xlsx.canonique.arbre;

import fr.contratdeville.io.xlsx.ecriture.TexteCellule;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules for texts of cells: when two are the same, and which of them spreadsheets keep. */
public final class Textes {

  /** Ends each text of a list that takes a line each. */
  public static final String LIGNE = "\n";

  /** Stands between the texts of a list on one line. */
  public static final String SEPARATEUR = " ; ";

  /** Stands between a name and its text. */
  public static final String EGALE = " = ";

  /** The kind of a row of Compléments whose text is {@linkplain #protect protected}. */
  public static final String PROTEGE = "code";

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern ESPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern FRAGILE = Pattern.compile(
      "\r|_[xX]005[fF]_|[\\x{D800}-\\x{DBFF}](?![\\x{DC00}-\\x{DFFF}])|(?<![\\x{D800}-\\x{DBFF}])[\\x{DC00}-\\x{DFFF}]");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
  private static final Pattern MONTANT = Pattern.compile("-?[0-9]+([.,][0-9]{1,2})?€?");

  private Textes() {}

  /**
   * A key that is equal for two texts that people take for the same: case, accents and spaces do
   * not count.
   */
  public static String key(String texte) {
    if (texte.isEmpty()) {
      return texte;
    }
    String lettres =
        ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFKD)).replaceAll("");
    return ESPACES.matcher(lettres).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  public static boolean isBlank(String texte) {
    return texte.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /**
   * Whether a cell shows this text and gives it back, whichever spreadsheet saved it in between.
   */
  public static boolean fits(String texte) {
    return !isBlank(texte) && TexteCellule.fits(texte) && !isFragile(texte);
  }

  /**
   * Whether some spreadsheet would change the text: LibreOffice 7 makes one line end of two
   * characters, loses half a surrogate pair, and takes off one protection of underscores too many.
   */
  public static boolean isFragile(String texte) {
    return texte.chars().anyMatch(c -> c == '\r' || c == '_' || Character.isSurrogate((char) c))
        && FRAGILE.matcher(texte).find();
  }

  /** A fragile text in characters that are safe everywhere: {@code \\u000d}. */
  public static String protect(String texte) {
    StringBuilder sur = new StringBuilder();
    for (int i = 0; i < texte.length(); i++) {
      char c = texte.charAt(i);
      boolean lisible = c >= ' ' && c < 0x7F && c != '\\' && c != '_';
      sur.append(lisible ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return sur.toString();
  }

  /** Undoes {@link #protect}; any other text stays as it is. */
  public static String restore(String sur) {
    return ESCAPE
        .matcher(sur)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  /**
   * The digits of an amount as people type it, {@code 2 300,50 €}; the text itself if it is no
   * amount.
   */
  public static String montant(String texte) {
    String serre = ESPACES.matcher(texte).replaceAll("").replace('\u2212', '-');
    return MONTANT.matcher(serre).matches() ? serre.replace(',', '.').replace("€", "") : texte;
  }
}
