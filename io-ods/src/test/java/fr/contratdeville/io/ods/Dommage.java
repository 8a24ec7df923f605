package fr.contratdeville.io.ods;

import fr.contratdeville.testing.suite.Damage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Damages what an archive holds, so that the checksums of the archive do not hide it. */
final class Dommage {

  private static final List<String> VALEURS = List.of(
      "",
      "0",
      "-1",
      "2",
      "999999999",
      "1e308",
      "x".repeat(300),
      "PT99999999999H",
      "2023-13-45",
      "9999-12-31T23:59:59",
      "of:=[.A",
      "of:=[$'a'.B2:.C3]",
      "false",
      "collapse",
      "NaN",
      "percentage",
      "currency",
      "date",
      "string",
      "boolean",
      "XPF",
      "ce1",
      "ce2",
      "T1",
      "text",
      "table");
  private static final Pattern VALEUR = Pattern.compile("=\"([^\"]*)\"");
  private static final Pattern ELEMENT = Pattern.compile(
      "<table:(table-row|table-cell|table-row-group)\\b[^>]*>.*?</table:\\1>|<[a-z]+:[^>]*/>");
  private static final Pattern LETTRES = Pattern.compile(">([^<]+)<");

  private Dommage() {}

  /** Markup that is sound and does not say what it did: values, texts and elements changed. */
  static String xml(String texte, Random random) {
    String abime = texte;
    for (int i = random.nextInt(4); i >= 0; i--) {
      String valeur = VALEURS.get(random.nextInt(VALEURS.size()));
      abime = switch (random.nextInt(5)) {
        case 0, 1 -> autre(abime, VALEUR, m -> "=\"" + valeur + "\"", random);
        case 2 -> autre(abime, ELEMENT, m -> "", random);
        case 3 -> autre(abime, ELEMENT, m -> m.group().repeat(2), random);
        default -> autre(abime, LETTRES, m -> ">" + valeur + "<", random);
      };
    }
    return abime;
  }

  /** The text with one of what matches replaced, whichever, but for the names of vocabularies. */
  private static String autre(
      String texte, Pattern pattern, Function<MatchResult, String> par, Random random) {
    int depuis = texte.indexOf("<office:automatic-styles");
    List<MatchResult> tous =
        pattern.matcher(texte).results().filter(m -> m.start() > depuis).toList();
    if (tous.isEmpty()) {
      return texte;
    }
    MatchResult ici = tous.get(random.nextInt(tous.size()));
    return texte.substring(0, ici.start()) + par.apply(ici) + texte.substring(ici.end());
  }

  /** The archive with its content damaged, and sound around it. */
  static byte[] dedans(byte[] archive, Random random) {
    Ods autre = Ods.sansType();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
        byte[] octets = zip.readAllBytes();
        boolean ici = entree.getName().endsWith(".xml");
        autre.partie(entree.getName(), ici ? Damage.of(octets, random) : octets);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return autre.octets();
  }
}
