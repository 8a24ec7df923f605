package fr.contratdeville.io.html;

import fr.contratdeville.echange.Contrats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page that was saved in one file with its parts (RFC 2557), as Excel, Word and browsers do: a
 * mail without a recipient, of which the parts that are HTML are read in their order. Excel writes
 * one for each sheet.
 */
final class Mhtml {
  private static final Pattern DEBUT =
      Pattern.compile("(?is)\\A\\s*(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,40}?"
          + "(?:mime-version:|content-type:\\s*multipart/related).*");
  private static final Pattern FRONTIERE =
      Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))");
  private static final Pattern ENCODAGE =
      Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w.:-]{1,40})\"?");
  private static final Pattern HTML = Pattern.compile("(?i)text/html\\b.*", Pattern.DOTALL);
  private static final Pattern FIN_D_ENTETE = Pattern.compile("\\r?\\n\\r?\\n");

  private Mhtml() {}

  /** Whether a file starts with the header of such a mail. */
  static boolean commence(byte[] debut) {
    String texte =
        new String(debut, 0, Math.min(debut.length, Contrats.DEBUT), StandardCharsets.ISO_8859_1);
    return DEBUT.matcher(texte).matches() && texte.toLowerCase(Locale.ROOT).contains("multipart/");
  }

  /** Goes through the pages of the mail, one after the other. */
  static void parcourir(byte[] octets, PageEnFeuille feuille) throws IOException {
    String texte = new String(octets, StandardCharsets.ISO_8859_1);
    Matcher frontiere = FRONTIERE.matcher(texte);
    if (!frontiere.find()) {
      return;
    }
    String limite = "--" + (frontiere.group(1) == null ? frontiere.group(2) : frontiere.group(1));
    int debut = debutDeLigne(texte, limite, frontiere.end());
    while (debut >= 0) {
      int suite = debutDeLigne(texte, limite, debut + limite.length());
      int fin = suite < 0 ? texte.length() : suite;
      Optional<PageWeb> page = page(texte.substring(Math.min(debut + limite.length(), fin), fin));
      if (page.isPresent()) {
        page.get().parcourir(feuille);
      }
      debut = suite;
    }
  }

  /** Where a line starts with this, from a place on; -1 if none does. */
  private static int debutDeLigne(String texte, String quoi, int depuis) {
    int ici = texte.indexOf("\n" + quoi, depuis);
    return ici < 0 ? -1 : ici + 1;
  }

  private static Optional<PageWeb> page(String partie) throws IOException {
    Matcher fin = FIN_D_ENTETE.matcher(partie);
    if (!fin.find()) {
      return Optional.empty();
    }
    String entete = partie.substring(0, fin.start()).replaceAll("\\r?\\n[ \\t]+", " ");
    String type = valeur(entete, "content-type");
    if (!HTML.matcher(type).matches()) {
      return Optional.empty();
    }
    byte[] contenu = decode(
        partie.substring(fin.end()),
        valeur(entete, "content-transfer-encoding").toLowerCase(Locale.ROOT));
    return Optional.of(PageWeb.read(contenu, encodage(type)));
  }

  /** The encoding that the header of a part names; null if it names none that exists. */
  private static @Nullable Charset encodage(String type) {
    Matcher nomme = ENCODAGE.matcher(type);
    try {
      return nomme.find() && Charset.isSupported(nomme.group(1))
          ? Charset.forName(nomme.group(1))
          : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String valeur(String entete, String nom) {
    return entete
        .lines()
        .filter(l -> l.regionMatches(true, 0, nom + ":", 0, nom.length() + 1))
        .map(l -> l.substring(nom.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static byte[] decode(String contenu, String comment) throws IOException {
    if (comment.equals("base64")) {
      try {
        return Base64.getMimeDecoder().decode(contenu);
      } catch (IllegalArgumentException e) {
        throw new IOException("a part that is no base64", e);
      }
    }
    return comment.equals("quoted-printable")
        ? quotedPrintable(contenu)
        : contenu.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Undoes {@code =E9} and line breaks after an equals sign (RFC 2045, 6.7). */
  private static byte[] quotedPrintable(String contenu) {
    ByteArrayOutputStream decode = new ByteArrayOutputStream(contenu.length());
    for (int i = 0; i < contenu.length(); i++) {
      char lettre = contenu.charAt(i);
      int code = lettre == '=' && i + 2 < contenu.length()
          ? code(contenu.charAt(i + 1), contenu.charAt(i + 2))
          : -1;
      if (code >= 0) {
        decode.write(code);
        i += 2;
      } else if (lettre == '=' && contenu.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (lettre == '=' && contenu.startsWith("\n", i + 1)) {
        i++;
      } else {
        decode.write(lettre);
      }
    }
    return decode.toByteArray();
  }

  private static int code(char un, char deux) {
    int haut = Character.digit(un, 16);
    int bas = Character.digit(deux, 16);
    return haut < 0 || bas < 0 ? -1 : haut << 4 | bas;
  }
}
