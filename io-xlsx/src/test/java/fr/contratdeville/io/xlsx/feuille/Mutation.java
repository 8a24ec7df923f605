package fr.contratdeville.io.xlsx.feuille;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Damages bytes or XML as a seed decides: the same seed always does the same damage. */
final class Mutation {

  private static final Pattern VALEUR = Pattern.compile("=\"[^\"]*\"");
  private static final Pattern TEXTE = Pattern.compile(">[^<>]*<");
  private static final Pattern BALISE = Pattern.compile("<[^<>]*>");
  private static final Pattern ELEMENT = Pattern.compile(
      "<row[ >].*?</row>|<([\\w:]+)(?: [^<>]*)?>[^<>]*</\\1>|<[^<>/?!][^<>]*/>", Pattern.DOTALL);
  private static final List<String> MECHANTES = List.of(
      "",
      "0",
      "-1",
      "1",
      "99",
      "16385",
      "1048577",
      "2147483648",
      "4294967295",
      "99999999999999999999",
      "NaN",
      "1E309",
      "1E-400",
      "1E2147483648",
      "-0",
      ".",
      "A1",
      "XFD1048576",
      "XFE1",
      "ZZZZZZ9",
      "A0",
      "A1048577",
      "A1:XFD1048576",
      "B2:A1",
      "A:A",
      "1:1",
      "$A$1",
      ":",
      "s",
      "str",
      "inlineStr",
      "b",
      "d",
      "e",
      "n",
      "x",
      "true",
      "hidden",
      "../../../etc/passwd",
      "/",
      "\\",
      "http://localhost:1/",
      "%2e%2e%2f",
      "%",
      "rId1",
      "rId2",
      "_x0000_",
      "_xD800_",
      "_x",
      "\u00E9",
      "\uD83D\uDE00",
      "&amp;",
      "&#10;",
      "&#xFFFF;",
      "&e;",
      "1900-02-29",
      "9999-12-31T23:59:59.999999999Z",
      "2024-03-15",
      "T24:00",
      "yyyy",
      "[",
      "\\",
      "general",
      "a".repeat(40_000),
      "9".repeat(5_000));
  private static final List<String> MORCEAUX = List.of(
      "<row/>",
      "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>",
      "<c t=\"s\"><v>0</v></c>",
      "<c/>",
      "<v>3</v>",
      "<f/>",
      "<is><t>x</t></is>",
      "<mergeCell ref=\"A1:D4\"/>",
      "<col min=\"1\" max=\"99999\" hidden=\"1\"/>",
      "<sheetData>",
      "</sheetData>",
      "<!-- sheetData> -->",
      "<![CDATA[ </sheetData> ]]>",
      "<?p?>",
      "<!DOCTYPE a>",
      "<t>x</t>",
      "<si/>",
      "<xf numFmtId=\"14\"/>",
      "<rPh><t>x</t></rPh>",
      "<sheet name=\"x\"/>",
      "</row>",
      "<a:b/>",
      "<a xmlns=\"u\"/>",
      "&",
      "]]>",
      "\u0000",
      "<");

  private final Random hasard;

  Mutation(long graine) {
    this.hasard = new Random(graine);
  }

  /** Damages the file as bytes. */
  byte[] octets(byte[] sain) {
    byte[] abime = sain;
    for (int i = hasard.nextInt(4); i >= 0; i--) {
      abime = unOctet(abime);
    }
    return abime;
  }

  private byte[] unOctet(byte[] sain) {
    int ou = hasard.nextInt(sain.length);
    int combien = Math.min(1 + hasard.nextInt(1 << hasard.nextInt(10)), sain.length - ou);
    byte[] abime = sain.clone();
    switch (hasard.nextInt(6)) {
      case 0 -> abime[ou] = (byte) hasard.nextInt();
      case 1 -> abime[ou] ^= (byte) (1 << hasard.nextInt(8));
      case 2 ->
        java.util.Arrays.fill(abime, ou, ou + combien, (byte) (hasard.nextBoolean() ? 0 : 0xFF));
      case 3 ->
        System.arraycopy(sain, hasard.nextInt(sain.length - combien + 1), abime, ou, combien);
      case 4 -> abime = coudre(sain, ou + combien, ou, combien == sain.length ? 0 : sain.length);
      default -> abime = coudre(sain, ou, ou + combien, sain.length);
    }
    return abime.length == 0 ? sain : abime;
  }

  /** The bytes up to one place, then those from another. */
  private static byte[] coudre(byte[] sain, int jusque, int depuis, int fin) {
    ByteArrayOutputStream cousu = new ByteArrayOutputStream();
    cousu.write(sain, 0, jusque);
    cousu.write(sain, depuis, Math.max(0, fin - depuis));
    return cousu.toByteArray();
  }

  /** Damages the content of one part or two, then makes a sound archive of them. */
  byte[] xml(Archive saine) {
    Archive archive = saine.copie();
    List<String> noms = new ArrayList<>(archive.parties().keySet());
    noms.removeIf(
        nom -> nom.startsWith("docProps") || nom.contains("theme") || nom.contains("drawing"));
    for (int i = hasard.nextInt(2); i >= 0; i--) {
      String nom = noms.get(hasard.nextInt(noms.size()));
      byte[] octets = archive.parties().getOrDefault(nom, new byte[0]);
      if (hasard.nextInt(50) == 0) {
        archive.sans(nom);
      } else if (octets.length > 0) {
        archive.partie(nom, hasard.nextInt(15) == 0 ? octets(octets) : texte(octets));
      }
    }
    return archive.octets();
  }

  private byte[] texte(byte[] octets) {
    String xml = new String(octets, StandardCharsets.UTF_8);
    for (int i = hasard.nextInt(3); i >= 0; i--) {
      xml = unTexte(xml);
    }
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private String unTexte(String xml) {
    return switch (hasard.nextInt(12)) {
      case 0, 1, 2, 3 -> remplacer(xml, VALEUR, "=\"" + parmi(MECHANTES) + "\"");
      case 4, 5 -> remplacer(xml, TEXTE, ">" + parmi(MECHANTES) + "<");
      case 6, 7, 8 -> elements(xml);
      case 9 -> remplacer(xml, ELEMENT, "");
      case 10 -> remplacer(xml, BALISE, hasard.nextBoolean() ? "" : parmi(MORCEAUX));
      default -> inserer(xml, hasard.nextInt(xml.length() + 1));
    };
  }

  private String inserer(String xml, int ou) {
    return xml.substring(0, ou) + parmi(MORCEAUX) + xml.substring(ou);
  }

  /** Repeats an element up to a thousand times, where it is or elsewhere. */
  private String elements(String xml) {
    List<MatchResult> elements = ELEMENT.matcher(xml).results().toList();
    if (elements.isEmpty()) {
      return xml;
    }
    String element = elements.get(hasard.nextInt(elements.size())).group();
    int ou = elements.get(hasard.nextInt(elements.size())).end();
    return xml.substring(0, ou) + element.repeat(1 << hasard.nextInt(11)) + xml.substring(ou);
  }

  private String remplacer(String xml, Pattern motif, String par) {
    List<MatchResult> trouves = motif.matcher(xml).results().toList();
    if (trouves.isEmpty()) {
      return xml + par;
    }
    MatchResult un = trouves.get(hasard.nextInt(trouves.size()));
    return xml.substring(0, un.start()) + par + xml.substring(un.end());
  }

  private String parmi(List<String> choix) {
    return choix.get(hasard.nextInt(choix.size()));
  }
}
