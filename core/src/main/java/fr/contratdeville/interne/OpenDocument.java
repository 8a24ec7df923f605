package fr.contratdeville.interne;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells by its first bytes whether a file is an OpenDocument one, so that no two readers take it.
 */
public final class OpenDocument {
  private static final String TYPE = "application/vnd.oasis.opendocument";
  private static final String RACINE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  /** What an archive starts with if its type does not come first, in this spelling. */
  private static final Set<String> PARTIES =
      Set.of("mimetype", "content.xml", "styles.xml", "settings.xml", "META-INF/manifest.xml");

  /** Parts of workbooks and documents of Microsoft, which are archives too. */
  private static final List<String> AUTRES =
      List.of("[Content_Types].xml", "_rels/", "xl/", "word/", "ppt/");

  /** A local header (APPNOTE 4.3.7) as far as its lengths, then as much of the name as follows. */
  private static final Pattern ENTREE = Pattern.compile("(?s)PK\\x03\\x04.{22}(.)(.).{2}");

  private OpenDocument() {}

  /** Whether a file is an archive of OpenDocument, be it a workbook or not. */
  public static boolean estUneArchive(byte[] debut) {
    String octets = new String(debut, StandardCharsets.ISO_8859_1);
    if (!octets.startsWith("PK\u0003\u0004")) {
      return false;
    } else if (octets.startsWith("mimetypeapplication/", 30)) {
      return octets.startsWith(TYPE, 38);
    }
    boolean une = false;
    Matcher entree = ENTREE.matcher(octets);
    while (entree.find()) {
      int longueur = entree.group(1).charAt(0) | entree.group(2).charAt(0) << 8;
      String nom =
          octets.substring(entree.end(), Math.min(octets.length(), entree.end() + longueur));
      if (AUTRES.stream().anyMatch(nom::startsWith)) {
        return false;
      }
      une |= PARTIES.contains(nom);
    }
    return une;
  }

  /** Whether a file is an OpenDocument one in plain XML, as {@code .fods} is. */
  public static boolean estUnXml(byte[] debut) {
    // Markup is the same in every encoding but UTF-16, whose other bytes are null.
    String texte = new String(debut, StandardCharsets.ISO_8859_1)
        .replace("\0", "")
        .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
        .stripLeading();
    return texte.startsWith("<") && texte.contains(RACINE);
  }
}
