package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ClasseurMarqueTest {

  private static final String RELS = "xl/worksheets/_rels/sheet1.xml.rels";
  private static final String DESSIN = "xl/drawings/vmlDrawing1.vml";
  private static final String COMMENTAIRES = "xl/comments1.xml";
  private static final String LIEN =
      "<legacyDrawing xmlns:r=\"" + Archive.NS_R + "\" r:id=\"rIdConstats1\"/>";

  @Test
  void a_cell_gets_another_style_and_all_other_characters_stay() throws IOException {
    String avant =
        "<sheetViews >\n <sheetView workbookViewId='0'/></sheetViews><!-- <c r=\"B2\"/> -->"
            + "<sheetData>\r\n<row r=\"2\" x:dy='1' xmlns:x='y'><c  r = 'B2'  s='1' t=\"str\"><f t=\"shared\" si=\"0\" ref=\"B2:B3\">A1&amp;\"&gt;\"</f><v>é</v></c>"
            + "<c r=\"C2\"><v>1</v></c></row></sheetData><mergeCells count=\"0\"/>";

    assertThat(feuille(avant, "B2")).isEqualTo(avant.replace("s='1'", "s='2'") + LIEN);
    assertThat(feuille(avant, "C2"))
        .isEqualTo(avant.replace("<c r=\"C2\">", "<c r=\"C2\" s=\"2\">") + LIEN);
  }

  @Test
  void a_cell_that_is_not_there_is_put_at_its_place() throws IOException {
    String rangees = "<row r=\"2\"><c r=\"B2\"/><c r=\"D2\"/></row><row r=\"4\" ht=\"12\"/>";

    assertThat(rangees(rangees, "A2")).contains("<row r=\"2\"><c r=\"A2\" s=\"2\"/><c r=\"B2\"/>");
    assertThat(rangees(rangees, "C2")).contains("<c r=\"B2\"/><c r=\"C2\" s=\"2\"/><c r=\"D2\"/>");
    assertThat(rangees(rangees, "E2")).contains("<c r=\"D2\"/><c r=\"E2\" s=\"2\"/></row>");
    assertThat(rangees(rangees, "A1"))
        .contains("<sheetData><row r=\"1\"><c r=\"A1\" s=\"2\"/></row><row r=\"2\">");
    assertThat(rangees(rangees, "B3"))
        .contains("</row><row r=\"3\"><c r=\"B3\" s=\"2\"/></row><row r=\"4\"");
    assertThat(rangees(rangees, "B4"))
        .contains("<row r=\"4\" ht=\"12\"><c r=\"B4\" s=\"2\"/></row></sheetData>");
    assertThat(rangees(rangees, "B9", "A9"))
        .endsWith(
            "<row r=\"9\"><c r=\"A9\" s=\"2\"/><c r=\"B9\" s=\"2\"/></row></sheetData>" + LIEN);
    assertThat(feuille("<sheetData/>", "B1"))
        .isEqualTo("<sheetData><row r=\"1\"><c r=\"B1\" s=\"2\"/></row></sheetData>" + LIEN);
  }

  @Test
  void rows_and_cells_that_do_not_say_where_they_are_are_counted() throws IOException {
    assertThat(rangees("<row><c/></row><row><c/><c><v>1</v></c></row>", "B2"))
        .contains("<row><c/><c s=\"2\"><v>1</v></c></row>");
  }

  @Test
  void a_new_cell_looks_like_its_row_or_its_column_did() throws IOException {
    Archive archive = Archive.feuille(
            "<cols><col min=\"2\" max=\"3\" style=\"1\"/></cols><sheetData>"
                + "<row r=\"1\"/><row r=\"2\" s=\"2\" customFormat=\"1\"/></sheetData>")
        .formats("0%", "dd/mm/yyyy");

    Archive marquee = marquer(archive, "C1", "D1", "C2");

    try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(marquee.octets()))) {
      var feuille = classeur.getSheetAt(0);
      assertThat(feuille.getRow(0).getCell(2).getCellStyle().getDataFormatString())
          .isEqualTo("0%");
      assertThat(feuille.getRow(0).getCell(3).getCellStyle().getDataFormatString())
          .isEqualTo("General");
      assertThat(feuille.getRow(1).getCell(2).getCellStyle().getDataFormatString())
          .isEqualTo("dd/mm/yyyy");
    }
  }

  @Test
  void the_drawing_goes_where_the_order_of_a_sheet_wants_it() throws IOException {
    String avant = "<sheetData/><pageMargins/><headerFooter/>";
    for (String suite : new String[] {"tableParts", "extLst", "legacyDrawingHF", "controls"}) {
      assertThat(feuille(avant + "<" + suite + "/>", "A1"))
          .endsWith("<headerFooter/>" + LIEN + "<" + suite + "/>");
    }
  }

  @Test
  void prefixes_are_those_of_the_part() throws IOException {
    Archive archive = Archive.feuille("")
        .formats("0%")
        .partie(
            Archive.FEUILLE,
            "<x:worksheet xmlns:x=\"" + Archive.NS
                + "\"><x:sheetData><x:row r=\"1\"/></x:sheetData></x:worksheet>");
    Archive marquee = marquer(archive, "A1");

    assertThat(texte(marquee, Archive.FEUILLE))
        .contains("<x:row r=\"1\"><x:c r=\"A1\" s=\"2\"/></x:row></x:sheetData>"
            + LIEN.replace("<l", "<x:l"));
    assertThat(poi(marquee, "A1")).contains("vu en A1");
  }

  @Test
  void a_part_keeps_its_encoding() throws IOException {
    Archive archive = Archive.feuille("");
    for (Charset encodage : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      String xml =
          "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet xmlns=\"" + Archive.NS
              + "\"><sheetData><row><c t=\"str\"><v>Alès €</v></c></row></sheetData></worksheet>";
      archive.partie(Archive.FEUILLE, xml.getBytes(encodage));

      assertThat(new String(marquer(archive, "A1").parties().get(Archive.FEUILLE), encodage))
          .isEqualTo(xml.replace("<c t=\"str\"", "<c t=\"str\" s=\"1\"")
              .replace("</sheetData>", "</sheetData>" + LIEN));
    }
    byte[] avecMarque = ("\uFEFF<worksheet xmlns=\"" + Archive.NS + "\"><sheetData/></worksheet>")
        .getBytes(StandardCharsets.UTF_8);
    assertThat(marquer(archive.partie(Archive.FEUILLE, avecMarque), "A1")
            .parties()
            .get(Archive.FEUILLE))
        .startsWith(Arrays.copyOf(avecMarque, 40));
  }

  @Test
  void styles_are_added_after_the_others_and_counted() throws IOException {
    String avant = "<styleSheet xmlns=\"" + Archive.NS + "\"><fills count=\"3\"><fill/><fill/>"
        + "<fill><patternFill patternType=\"solid\"/></fill></fills><borders><border diagonalUp=\"1\">"
        + "<left style=\"thin\"/><diagonal style=\"thin\"><color rgb=\"FF00FF00\"/></diagonal></border></borders>"
        + "<cellXfs count=\"2\"><xf numFmtId=\"9\"/><xf fillId=\"2\" applyFill='0'><protection locked=\"0\"/></xf></cellXfs>"
        + "<dxfs count=\"0\"/></styleSheet>";
    Archive archive = Archive.rangees("<row r=\"1\"><c r=\"A1\"/><c r=\"B1\" s=\"1\"/></row>")
        .partie(Archive.STYLES, avant);
    String cotes = "";
    for (String cote : new String[] {"left", "right", "top", "bottom"}) {
      cotes += "<" + cote + " style=\"medium\"><color rgb=\"FFC00000\"/></" + cote + ">";
    }

    assertThat(texte(marquer(archive, "A1", "B1"), Archive.STYLES))
        .isEqualTo(avant
            .replace("<fills count=\"3\">", "<fills count=\"4\">")
            .replace(
                "</fills>",
                "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFBE0DD\"/>"
                    + "<bgColor indexed=\"64\"/></patternFill></fill></fills>")
            .replace(
                "</borders>",
                "<border diagonalUp=\"1\">" + cotes
                    + "<diagonal style=\"thin\"><color rgb=\"FF00FF00\"/></diagonal></border></borders>")
            .replace("<cellXfs count=\"2\">", "<cellXfs count=\"4\">")
            .replace(
                "</cellXfs>",
                "<xf numFmtId=\"9\" fillId=\"3\" borderId=\"1\" applyFill=\"1\" applyBorder=\"1\"/>"
                    + "<xf fillId=\"2\" applyFill='1' borderId=\"1\" applyBorder=\"1\">"
                    + "<protection locked=\"0\"/></xf></cellXfs>"));
  }

  @Test
  void a_cell_whose_style_is_missing_does_not_get_that_of_a_mark() throws IOException {
    Archive archive = Archive.feuille(
            "<cols><col min=\"9\" max=\"9\" style=\"4\"/></cols><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>45000</v></c><c r=\"B1\" s=\"3\"><v>45000</v></c>"
                + "<c r=\"C1\" s=\"999999999\"><v>45000</v></c></row></sheetData>")
        .formats("dd/mm/yyyy");

    Archive marquee = marquer(archive, "A1");

    assertThat(texte(marquee, Archive.FEUILLE)).contains("<c r=\"A1\" s=\"5\">");
    try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(marquee.octets()))) {
      var rangee = classeur.getSheetAt(0).getRow(0);
      assertThat(rangee.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
      assertThat(rangee.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("General");
    }
  }

  @Test
  void a_workbook_without_styles_gets_some() throws IOException {
    Archive archive = Archive.rangees("<row><c><v>1</v></c></row>");

    Archive marquee = marquer(archive, "A1");

    assertThat(poi(marquee, "A1")).contains("vu en A1");
    assertThat(differentes(archive, marquee))
        .containsExactly(
            Archive.TYPES,
            Archive.RELATIONS,
            COMMENTAIRES,
            DESSIN,
            "xl/styles1.xml",
            RELS,
            Archive.FEUILLE);
  }

  @Test
  void only_the_sheet_its_comments_and_the_styles_differ() throws IOException {
    Archive commentee =
        Archive.lire(Modeles.dePoi()).partie("customXml/item1.xml", "<a  b = 'c'/>");
    Archive autre = Modeles.tous().get(1);

    assertThat(differentes(commentee, marquer(commentee, "B2")))
        .containsExactly(
            COMMENTAIRES, "xl/drawings/vmlDrawing0.vml", Archive.STYLES, Archive.FEUILLE);
    assertThat(differentes(autre, marquer(autre, "B2")))
        .containsExactly(
            Archive.TYPES, COMMENTAIRES, DESSIN, Archive.STYLES, RELS, Archive.FEUILLE);
  }

  @Test
  void a_comment_that_is_there_keeps_its_words() throws IOException {
    Map<String, String> textes = Map.of(
        "<t>note</t>", "note",
        "<t/>", "",
        "<r><rPr><b/></rPr><t>Du</t></r><r><t> bureau</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>",
            "Du bureau");
    for (Map.Entry<String, String> texte : textes.entrySet()) {
      Archive archive = commentee("<text>" + texte.getKey() + "</text>");

      Archive marquee = marquer(archive, "A1", "B1");

      assertThat(poi(marquee, "A1")).startsWith(texte.getValue()).contains("vu en A1");
      assertThat(poi(marquee, "B1")).contains("vu en B1");
      assertThat(texte(marquee, COMMENTAIRES))
          .contains(texte.getKey().replace("<t/>", "").replaceFirst("</t>$|<rPh.*", ""))
          .contains("<author>Mme Petit</author><author>Essai</author>")
          .containsOnlyOnce("ref=\"A1\"");
      // One new box for B1; A1 keeps the one it had.
      assertThat(texte(marquee, DESSIN).split("<x:Row>")).hasSize(2);
      assertThat(texte(marquee, DESSIN)).contains("_x0000_s2051\"").contains("<br>");
    }
  }

  @Test
  void beside_a_conversation_no_text_is_written() throws IOException {
    Archive archive = commentee("<text><t>[Threaded comment]</t></text>")
        .partie("xl/threadedComments/threadedComment1.xml", "<t><threadedComment ref=\"A1\"/></t>");
    archive.partie(
        RELS,
        texte(archive, RELS)
            .replace(
                "</Relationships>",
                "<Relationship Id=\"rId7\" Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\""
                    + " Target=\"../threadedComments/threadedComment1.xml\"/></Relationships>"));

    Archive marquee = marquer(archive, "A1", "B1");

    assertThat(poi(marquee, "A1")).isEqualTo("[Threaded comment]");
    assertThat(poi(marquee, "B1")).contains("vu en B1");
    assertThat(texte(marquee, Archive.FEUILLE)).contains("<c r=\"A1\" s=\"1\">");
  }

  @Test
  void what_cannot_take_a_comment_without_harm_is_refused() {
    String strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    Archive feuille = Archive.rangees("<row/>");
    refuser(feuille.copie().partie("_xmlsignatures/sig1.xml", "<a/>"), "signé");
    refuser(
        feuille
            .copie()
            .partie(
                Archive.FEUILLE, "<worksheet xmlns=\"" + strict + "\"><sheetData/></worksheet>"),
        "Strict");
    refuser(commentee("").partie(DESSIN, "<xml>"), "incomplet");
    refuser(commentee("").sans(DESSIN), "manque");
    refuser(commentee("").partie(COMMENTAIRES, "<autre/>"), "comments1.xml");
    refuser(
        commentee("")
            .partie(
                RELS,
                Archive.relations(
                    Archive.relation("rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml")
                        + Archive.relation("rId2", "comments", "sheet1.xml"))),
        "sheet1.xml");
  }

  @Test
  void texts_that_xml_cannot_hold_are_written_as_workbooks_do() throws IOException {
    String texte = "a\r\u0007 _x000D_ <&> \uD83D \uD83D\uDE00 \uFFFE";
    Archive archive = Archive.rangees("<row/>").partie(Archive.TYPES, TYPES);

    byte[] marque = Marquage.marquer(archive.octets(), Map.of(Reference.parse("A1"), texte));

    try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(marque))) {
      assertThat(classeur
              .getSheetAt(0)
              .getCellComment(new CellAddress("A1"))
              .getString()
              .toString())
          .contains(texte);
    }
  }

  private static void refuser(Archive archive, String detail) {
    assertThatExceptionOfType(ClasseurIllisibleException.class)
        .isThrownBy(() -> marquer(archive, "B1"))
        .withMessageContaining(detail)
        .satisfies(
            e -> assertThat(e.motif()).isIn(Motif.SANS_ANNOTATION, Motif.ENDOMMAGE, Motif.SUSPECT));
  }

  /** A comment on A1 beside a button, whose drawing is no XML, as it comes from spreadsheets. */
  private static Archive commentee(String texte) {
    return Archive.feuille("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
            + "<legacyDrawing xmlns:r=\"" + Archive.NS_R + "\" r:id=\"rId1\"/>")
        .partie(
            RELS,
            Archive.relations(Archive.relation("rId1", "vmlDrawing", "../drawings/vmlDrawing1.vml")
                + Archive.relation("rId2", "comments", "/xl/comments1.xml")))
        .partie(
            COMMENTAIRES,
            "<comments xmlns=\"" + Archive.NS + "\"><authors><author>Mme Petit</author></authors>"
                + "<commentList><comment ref=\"A1\" authorId=\"0\">" + texte
                + "</comment></commentList></comments>")
        .partie(
            DESSIN,
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">"
                + "<v:shape id=\"_x0000_s2050\"><v:textbox><div><font>OK<br></font></div></v:textbox>"
                + "</v:shape></xml>");
  }

  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
          + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
          + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
          + "<Override PartName=\"/xl/comments1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml\"/>"
          + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
          + "</Types>";

  private static Archive marquer(Archive archive, String... cellules) throws IOException {
    if (!archive.parties().containsKey(Archive.TYPES)) {
      String types = archive.parties().containsKey(COMMENTAIRES)
          ? TYPES
          : TYPES.replaceAll(
              "<Override PartName=\"/xl/comments1.*?/>|<Default Extension=\"vml.*?/>", "");
      archive.partie(
          Archive.TYPES,
          archive.parties().containsKey(Archive.STYLES)
              ? types
              : types.replaceAll("<Override PartName=\"/xl/styles.*?/>", ""));
    }
    Map<Reference, String> textes = new HashMap<>();
    for (String cellule : cellules) {
      textes.put(Reference.parse(cellule), "vu en " + cellule);
    }
    return Archive.lire(Marquage.marquer(archive.octets(), textes));
  }

  private static String feuille(String contenu, String... cellules) throws IOException {
    String xml = texte(marquer(Archive.feuille(contenu).formats("0%"), cellules), Archive.FEUILLE);
    return xml.substring(xml.indexOf('>') + 1, xml.length() - "</worksheet>".length());
  }

  private static String rangees(String rangees, String... cellules) throws IOException {
    return feuille("<sheetData>" + rangees + "</sheetData>", cellules);
  }

  private static String texte(Archive archive, String partie) {
    return new String(archive.parties().get(partie), StandardCharsets.UTF_8);
  }

  private static String poi(Archive archive, String cellule) throws IOException {
    Archive lisible = archive.copie();
    // The oracle refuses drawings that are no XML.
    if (lisible.parties().containsKey(DESSIN)) {
      lisible.partie(DESSIN, texte(archive, DESSIN).replace("<br>", ""));
    }
    try (XSSFWorkbook classeur = new XSSFWorkbook(new ByteArrayInputStream(lisible.octets()))) {
      return classeur
          .getSheetAt(0)
          .getCellComment(new CellAddress(cellule))
          .getString()
          .toString();
    }
  }

  private static Set<String> differentes(Archive avant, Archive apres) {
    Set<String> differentes = new TreeSet<>();
    new TreeMap<>(apres.parties()).forEach((nom, octets) -> {
      if (!Arrays.equals(octets, avant.parties().get(nom))) {
        differentes.add(nom);
      }
    });
    assertThat(apres.parties().keySet()).containsAll(avant.parties().keySet());
    return differentes;
  }
}
