package fr.contratdeville.echange;

import fr.contratdeville.interne.OpenDocument;
import fr.contratdeville.valeur.Message;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of files that people send and that no reader takes, told by their first bytes, each
 * with what to do about it. Only what none of the formats present recognises is looked up here.
 */
enum ContenuEtranger {
  PDF(
      "c'est un document PDF : demandez le tableau d'origine, au format .xlsx",
      "this is a PDF document: ask for the table that it was made from, as .xlsx"),
  RTF(
      "c'est un document RTF : demandez le tableau d'origine, au format .xlsx",
      "this is an RTF document: ask for the table that it was made from, as .xlsx"),
  IMAGE(
      "c'est une image : demandez le tableau d'origine, au format .xlsx",
      "this is a picture: ask for the table that it was made from, as .xlsx"),
  ARCHIVE(
      "c'est une archive compressée : extrayez-en le classeur et donnez-le seul",
      "this is a compressed archive: extract the workbook and give it alone"),
  CONTENEUR(
      "c'est un classeur ou un autre document de bureau : aucun module présent ne l'ouvre, ajoutez contrat-de-ville-io-xlsx, ou contrat-de-ville-io-html pour un document Word",
      "this is a workbook or another office document: no module that is present opens it, add contrat-de-ville-io-xlsx, or contrat-de-ville-io-html for a Word document"),
  OLE(
      "c'est un ancien classeur .xls, ou un autre document de bureau : aucun module présent ne l'ouvre, ajoutez contrat-de-ville-io-xls",
      "this is an old .xls workbook, or another office document: no module that is present opens it, add contrat-de-ville-io-xls"),
  XLS(
      "c'est un très ancien classeur .xls : ouvrez-le dans un tableur et enregistrez-le au format .xlsx",
      "this is a very old .xls workbook: open it in a spreadsheet and save it as .xlsx"),
  GOOGLE(
      "c'est un raccourci vers un document de Google, qui ne contient pas le tableau : ouvrez-le et téléchargez-le au format .xlsx",
      "this is a shortcut to a document of Google, which does not hold the table: open it and download it as .xlsx"),
  JSON(
      "c'est du JSON : aucun module présent ne le lit, ajoutez contrat-de-ville-io-json",
      "this is JSON: no module that is present reads it, add contrat-de-ville-io-json"),
  HTML(
      "c'est une page web (HTML), que des logiciels exportent sous le nom de .xls : ajoutez contrat-de-ville-io-html, ou ouvrez-la dans un tableur et enregistrez-la au format .xlsx",
      "this is a web page (HTML), which some programs export under the name of .xls: add contrat-de-ville-io-html, or open it in a spreadsheet and save it as .xlsx"),
  XML_2003(
      "c'est un classeur « XML 2003 » : ouvrez-le dans un tableur et enregistrez-le au format .xlsx",
      "this is an “XML 2003” workbook: open it in a spreadsheet and save it as .xlsx"),
  ODS(
      "c'est un document OpenDocument (LibreOffice) : ajoutez contrat-de-ville-io-ods, ou enregistrez-le au format .xlsx",
      "this is an OpenDocument file (LibreOffice): add contrat-de-ville-io-ods, or save it as .xlsx"),
  XML(
      "c'est un fichier XML et non un classeur : demandez le tableau au format .xlsx",
      "this is an XML file and not a workbook: ask for the table as .xlsx"),
  TSV(
      "c'est un fichier texte à colonnes séparées par des tabulations (TSV) : aucun module présent ne le lit, ajoutez contrat-de-ville-io-csv",
      "this is a text file with columns separated by tabs (TSV): no module that is present reads it, add contrat-de-ville-io-csv"),
  CSV(
      "c'est un fichier texte à colonnes séparées par des virgules ou des points-virgules (CSV) : aucun module présent ne le lit, ajoutez contrat-de-ville-io-csv",
      "this is a text file with columns separated by commas or semicolons (CSV): no module that is present reads it, add contrat-de-ville-io-csv");

  /** A text in UTF-16 names its encoding too: programs that take CSV often refuse it. */
  private static final Message UTF_16 = Message.of(" (en UTF-16)", " (in UTF-16)");

  private static final int[][] IMAGES = {
    {0x89, 'P', 'N', 'G'},
    {0xFF, 0xD8, 0xFF},
    {'G', 'I', 'F', '8'},
    {'I', 'I', '*', 0},
    {'M', 'M', 0, '*'}
  };
  private static final int[][] ARCHIVES = {
    {0x1F, 0x8B}, {'7', 'z', 0xBC, 0xAF}, {'R', 'a', 'r', '!'}, {'B', 'Z', 'h'}
  };
  private static final Pattern BALISE_HTML =
      Pattern.compile("<(?:!doctype html|html|head|body|table|meta)\\b");
  private static final Pattern MHTML =
      Pattern.compile("(?s)mime-version:.{0,2000}multipart/related.*");

  private final Message message;

  ContenuEtranger(String fr, String en) {
    this.message = new Message(fr, en);
  }

  /**
   * The refusal of a file that has this content.
   *
   * @param debut its first bytes, which tell the encoding of a text
   */
  Message refus(byte[] debut) {
    boolean large = encodage(debut).name().startsWith("UTF-16");
    String fr = large ? UTF_16.fr() : "";
    String en = large ? UTF_16.en() : "";
    return Message.of(
        message.fr().replaceFirst(" : ", fr + " : "), message.en().replaceFirst(": ", en + ": "));
  }

  /** Whether a file is a shortcut, which is JSON as far as its reader can see. */
  static boolean estUnRaccourci(byte[] debut) {
    String texte = texte(debut);
    return debut.length < Contrats.DEBUT
        && texte.startsWith("{")
        && texte.contains("\"doc_id\"")
        && (texte.contains("docs.google.com")
            || texte.contains("\"resource_key\"")
            || texte.contains("\"email\""));
  }

  /** The content that these bytes start; empty if they look like nothing known. */
  static Optional<ContenuEtranger> of(byte[] debut) {
    if (commence(debut, IMAGES)) {
      return Optional.of(IMAGE);
    } else if (commence(debut, ARCHIVES)) {
      return Optional.of(ARCHIVE);
    } else if (OpenDocument.estUneArchive(debut) || OpenDocument.estUnXml(debut)) {
      return Optional.of(ODS);
    } else if (commence(debut, new int[][] {{'P', 'K'}})) {
      return Optional.of(CONTENEUR);
    } else if (commence(debut, new int[][] {{0xD0, 0xCF, 0x11, 0xE0}})) {
      return Optional.of(OLE);
    } else if (commence(debut, new int[][] {{9, 0, 4, 0}, {9, 2, 6, 0}, {9, 4, 6, 0}, {9, 8}})) {
      return Optional.of(XLS);
    }
    return duTexte(texte(debut));
  }

  private static Optional<ContenuEtranger> duTexte(String texte) {
    if (texte.startsWith("%pdf")) {
      return Optional.of(PDF);
    } else if (texte.startsWith("{\\rtf")) {
      return Optional.of(RTF);
    } else if (texte.startsWith("{") || texte.startsWith("[")) {
      return Optional.of(JSON);
    } else if (MHTML.matcher(texte).matches()) {
      return Optional.of(HTML);
    } else if (texte.startsWith("<")) {
      return Optional.of(balise(texte));
    }
    return tableau(texte);
  }

  private static ContenuEtranger balise(String texte) {
    if (texte.contains("urn:schemas-microsoft-com:office:spreadsheet")
        && !texte.contains("<html")) {
      return XML_2003;
    }
    return BALISE_HTML.matcher(texte).find() ? HTML : XML;
  }

  /** Printable text whose first line has columns. */
  private static Optional<ContenuEtranger> tableau(String texte) {
    boolean imprimable = texte.chars().noneMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);
    String ligne = texte.lines().findFirst().orElse("");
    boolean suite = texte.lines().skip(1).anyMatch(l -> !l.isBlank());
    if (!imprimable || ligne.isEmpty()) {
      return Optional.empty();
    } else if (ligne.indexOf('\t') > 0) {
      return Optional.of(TSV);
    }
    return ligne.indexOf(';') > 0 || (suite && ligne.indexOf(',') > 0)
        ? Optional.of(CSV)
        : Optional.empty();
  }

  private static boolean commence(byte[] debut, int[][] signatures) {
    return Arrays.stream(signatures)
        .anyMatch(s ->
            debut.length >= s.length && Arrays.equals(debut, 0, s.length, octets(s), 0, s.length));
  }

  private static byte[] octets(int[] signature) {
    byte[] octets = new byte[signature.length];
    for (int i = 0; i < octets.length; i++) {
      octets[i] = (byte) signature[i];
    }
    return octets;
  }

  /** The text in lower case, without a byte order mark and the blanks before it. */
  private static String texte(byte[] debut) {
    String texte = new String(debut, encodage(debut));
    return (texte.startsWith("\uFEFF") ? texte.substring(1) : texte)
        .stripLeading()
        .toLowerCase(Locale.ROOT);
  }

  private static Charset encodage(byte[] debut) {
    if (debut.length < 2) {
      return StandardCharsets.UTF_8;
    }
    boolean petit =
        (debut[0] == (byte) 0xFF && debut[1] == (byte) 0xFE) || (debut[0] != 0 && debut[1] == 0);
    boolean grand =
        (debut[0] == (byte) 0xFE && debut[1] == (byte) 0xFF) || (debut[0] == 0 && debut[1] != 0);
    return petit
        ? StandardCharsets.UTF_16LE
        : grand ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }
}
