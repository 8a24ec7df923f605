package fr.contratdeville.io.html;

import static fr.contratdeville.io.html.Docx.p;
import static fr.contratdeville.io.html.Docx.r;
import static fr.contratdeville.io.html.Docx.tbl;
import static fr.contratdeville.io.html.Docx.tc;
import static fr.contratdeville.io.html.Docx.tr;
import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxContratReaderTest {
  private static final String ENTETE = tr("Porteur", "Intitulé de l'action", "Ville", "CAF");

  @TempDir
  Path dossier;

  private static Lecture read(String... corps) throws LectureException {
    return read(Docx.of(String.join("", corps)));
  }

  private static Lecture read(byte[] docx) throws LectureException {
    return Contrats.read(new ByteArrayInputStream(docx), "bilan.xlsx");
  }

  @Test
  void a_document_is_read_whatever_its_name() throws LectureException {
    Lecture lecture = read(
        p("Bilan 2023"),
        p("Ville de Sens"),
        tbl(
            ENTETE,
            tr("MJC", "Été & sport", "1 200,50 €", "à confirmer"),
            tr("MJC", "Sorties", "", "50")));
    assertThat(lecture.format().toString()).isEqualTo("DOCX");
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.parse("1200.50"));
    assertThat(lecture.valeur().exercice()).isPresent();
    assertThat(lecture.valeur().intitule()).isEqualTo("Bilan 2023");
    assertThat(lecture.valeur().actions())
        .extracting(Action::intitule)
        .containsExactly("Été & sport", "Sorties");
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-AMT-01");
    assertThat(lecture.constats().get(0).estEn("Tableau 1!D4")).isTrue();
  }

  @Test
  void each_table_is_a_sheet_and_the_text_around_them_is_kept() throws LectureException {
    Lecture lecture = read(
        tbl(ENTETE, tr("MJC", "Ateliers", "100", "50")),
        p("Quartier des Grahuches"),
        tbl(ENTETE, tr("MJC", "Sorties", "300", "à voir"), tr("MJC", "Bal", "", "50")),
        p("Reçu en préfecture le 3 mai"));
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(400));
    assertThat(lecture.constats()).anyMatch(c -> c.estEn("Tableau 2!D3"));
    assertThat(lecture.valeur().complements())
        .extracting(Complement::texte)
        .contains("Reçu en préfecture le 3 mai");
  }

  @Test
  void cells_that_span_rows_and_columns_are_merged() throws LectureException {
    Lecture lecture = read(tbl(
        "<w:tr>" + tc("<w:vMerge w:val=\"restart\"/>", p("Porteur"))
            + tc("<w:vMerge w:val=\"restart\"/>", p("Action"))
            + tc("<w:gridSpan w:val=\"2\"/>", p("Financeurs")) + "</w:tr>",
        "<w:tr>" + tc("<w:vMerge/>", "<w:p/>") + tc("<w:vMerge/>", "<w:p/>") + tc("", p("Ville"))
            + tc("", p("CAF")) + "</w:tr>",
        "<w:tr>" + tc("<w:vMerge w:val=\"restart\"/>", p("MJC")) + tc("", p("Ateliers"))
            + tc("", p("100")) + tc("", p("50")) + "</w:tr>",
        "<w:tr>" + tc("<w:vMerge w:val=\"continue\"/>", "<w:p/>") + tc("", p("Sorties"))
            + tc("", p("300")) + tc("", "<w:p/>") + "</w:tr>"));
    assertThat(lecture.valeur().actions())
        .extracting(a -> a.porteur().orElseThrow().nom() + " / " + a.intitule())
        .containsExactly("MJC / Ateliers", "MJC / Sorties");
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.of(400))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(50));
  }

  @Test
  void a_merge_goes_on_in_its_column_wherever_a_row_starts() throws IOException {
    String debut = "<w:vMerge w:val=\"restart\"/>";
    byte[] docx = Docx.of(tbl(
        "<w:tr>" + tc("", p("a")) + tc("<w:gridSpan w:val=\"2\"/>", p("b")) + tc(debut, p("c"))
            + tc(debut, p("d")) + "</w:tr>",
        "<w:tr><w:trPr><w:gridBefore w:val=\"3\"/></w:trPr>" + tc("<w:vMerge/>", "<w:p/>")
            + tc("", p("e")) + "</w:tr>",
        "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", p("f")) + tc("", p("g"))
            + tc("", p("h")) + tc("<w:vMerge/>", "<w:p/>") + tc(debut, "<w:p/>") + "</w:tr>",
        "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("", p("i")) + tc("", p("j")) + tc("", p("k"))
            + tc("<w:vMerge/>", "<w:p/>") + tc("<w:vMerge/>", p("l")) + "</w:tr>"));
    Path fichier = Files.write(dossier.resolve("bilan.docx"), docx);
    Feuille lue =
        DocxContratReader.classeur(Source.of(fichier, "bilan.docx")).feuilles().get(0);
    assertThat(lue.nom()).isEqualTo("Tableau 1");
    assertThat(lue.fusions())
        .containsExactly(Plage.parse("B1:C1"), Plage.parse("D1:D3"), Plage.parse("A2:C2"));
    assertThat(lue.rangees())
        .extracting(r -> r.cellules().stream().map(Object::toString).toList().toString())
        .containsExactly(
            "[A1 TEXTE a, B1 TEXTE b, D1 TEXTE c, E1 TEXTE d]",
            "[E2 TEXTE e]",
            "[A3 TEXTE i, B3 TEXTE j, C3 TEXTE k, E3 TEXTE l]");
    assertThat(lue.ligneMasquee(3)).isTrue();
  }

  @Test
  void a_row_may_leave_columns_out_at_its_start() throws LectureException {
    Lecture lecture = read(tbl(
        ENTETE,
        tr("MJC", "Ateliers", "100", "50"),
        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", p("Total")) + tc("", p("100"))
            + tc("", p("50")) + "</w:tr>"));
    assertThat(lecture.valeur().actions()).hasSize(1);
    assertThat(lecture.valeur().totaux()).hasSize(2);
  }

  @Test
  void changes_that_were_tracked_are_as_if_accepted() throws LectureException {
    String change = "<w:p><w:del w:id=\"1\"><w:r><w:delText>5000</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"2\">" + r("", "3000") + "</w:ins></w:p>";
    String avant = "<w:p>"
        + r("<w:rPrChange w:id=\"3\"><w:rPr><w:strike/></w:rPr></w:rPrChange>", "50") + "</w:p>";
    Lecture lecture = read(tbl(
        ENTETE,
        "<w:tr>" + tc("", p("MJC")) + tc("", p("Ateliers")) + tc("", change) + tc("", avant)
            + "</w:tr>",
        "<w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr>" + tc("", p("MJC")) + tc("", p("Sorties"))
            + tc("", p("999")) + tc("", p("999")) + "</w:tr>"));
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.of(3000))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(50));
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  void struck_and_raised_text_is_what_it_is_in_a_workbook() throws LectureException {
    Lecture lecture = read(tbl(
        ENTETE,
        "<w:tr>" + tc("", p("MJC")) + tc("", p("Ateliers\ndu soir"))
            + tc(
                "",
                "<w:p>" + r("<w:strike/>", "50") + r("<w:strike/>", "00") + r("", " 3000")
                    + r("<w:vanish/>", "7") + r("<w:strike w:val=\"false\"/>", "") + "</w:p>")
            + tc(
                "",
                "<w:p>" + r("", "50") + r("<w:vertAlign w:val=\"superscript\"/>", "1")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
            + "</w:tr>"));
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.of(3000))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(50));
    assertThat(lecture.valeur().actions())
        .extracting(Action::intitule)
        .containsExactly("Ateliers du soir");
    assertThat(lecture.constats()).extracting(Constat::id).contains("CV-TXT-01", "CV-LAY-07");
  }

  @Test
  void tables_that_only_lay_out_the_document_are_text_around_those_that_hold_figures()
      throws LectureException {
    Lecture lecture = read(tbl("<w:tr>"
        + tc("", p("Bilan 2023") + tbl(ENTETE, tr("MJC", "Ateliers", "100", "50")) + "<w:p/>")
        + "</w:tr>"));
    assertThat(lecture.valeur().intitule()).isEqualTo("Bilan 2023");
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(100));
  }

  @Test
  void text_that_word_keeps_twice_is_read_once() throws LectureException {
    Lecture lecture = read(
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>"
            + p("Bilan 2023") + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
            + p("Bilan 2023 bis")
            + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        tbl(ENTETE, tr("MJC", "Ateliers", "100", "50")));
    assertThat(lecture.valeur().intitule()).isEqualTo("Bilan 2023");
    assertThat(lecture.valeur().complements()).isEmpty();
  }

  @Test
  void the_main_part_is_the_one_that_the_archive_names() throws LectureException {
    byte[] docx = Docx.of(
        "word/document2.xml", Docx.document(tbl(ENTETE, tr("MJC", "Ateliers", "100", "50"))));
    assertThat(read(docx).valeur().actions()).hasSize(1);
  }

  @Test
  void the_text_may_be_in_utf_16_and_start_with_a_mark() throws LectureException {
    String texte = Docx.document(tbl(ENTETE, tr("MJC", "Été", "100", "50")));
    for (byte[] octets : new byte[][] {
      texte.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16),
      ("\uFEFF" + texte).getBytes(StandardCharsets.UTF_8)
    }) {
      assertThat(read(Docx.zip(Map.of(Docx.PARTIE, octets))).valeur().actions())
          .extracting(Action::intitule)
          .containsExactly("Été");
    }
  }

  @Test
  void other_archives_are_left_to_others() {
    DocxContratReader reader = new DocxContratReader();
    for (String partie : new String[] {"xl/workbook.xml", "ppt/presentation.xml", "a.txt"}) {
      assertThat(reader.recognises(Docx.zip(Map.of(partie, new byte[9])))).isFalse();
    }
    assertThat(reader.recognises("PK".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(reader.recognises(Docx.of(""))).isTrue();
  }

  @Test
  void broken_and_hostile_documents_are_refused() throws IOException {
    byte[] bon = Docx.of(tbl(ENTETE, tr("MJC", "Ateliers", "100", "50")));
    refuse(Arrays.copyOf(bon, bon.length / 2), "endommagé");
    refuse(Docx.of(Docx.PARTIE, "<html/>"), "endommagé");
    refuse(Docx.of(Docx.PARTIE, ""), "endommagé");
    refuse(
        Docx.of(
            Docx.PARTIE,
            "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><document>&a;</document>"),
        "endommagé");
    refuse(
        Docx.of(
            Docx.PARTIE,
            "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;\">]><document>&b;</document>"),
        "endommagé");
    refuse(Docx.of("<w:p>".repeat(1000) + "</w:p>".repeat(1000)), "endommagé");
    refuse(Docx.of(p("Bonjour")), "aucun tableau");
    StringBuilder noms = new StringBuilder();
    for (int i = 0; i < 6000; i++) {
      noms.append("<w:a").append(i).append("/>");
    }
    refuse(Docx.of(noms.toString()), "endommagé");
  }

  private static void refuse(byte[] docx, String fr) {
    assertThatThrownBy(() -> read(docx))
        .isInstanceOfSatisfying(
            LectureException.class, e -> assertThat(e.raison().fr()).contains(fr));
  }
}
