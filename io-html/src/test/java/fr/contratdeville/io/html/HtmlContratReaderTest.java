package fr.contratdeville.io.html;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Action;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlContratReaderTest {
  private static final String ENTETE =
      "<tr><th>Porteur</th><th>Intitulé de l'action</th><th>Ville</th><th>CAF</th></tr>";

  private static Lecture read(String page) throws LectureException {
    return read(page, StandardCharsets.UTF_8);
  }

  private static Lecture read(String page, Charset encodage) throws LectureException {
    return Contrats.read(new ByteArrayInputStream(page.getBytes(encodage)), "export.xls");
  }

  @Test
  void a_page_is_read_whatever_its_name_and_its_encoding() throws LectureException {
    String page = "<html><body><p>Bilan 2023</p><table>" + ENTETE
        + "<tr><td>Léo</td><td>Été</td><td>1&nbsp;200,50&nbsp;€</td><td>800</td></tr></table></body></html>";
    for (Charset encodage : new Charset[] {
      StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252")
    }) {
      Lecture lecture = read(page, encodage);
      assertThat(lecture.format().toString()).isEqualTo("HTML");
      assertThat(lecture.valeur())
          .hasMontant(Axes.financeur(), "Ville", Montant.parse("1200.50"))
          .hasMontant(Axes.financeur(), "CAF", Montant.of(800));
      assertThat(lecture.valeur().actions()).extracting(Action::intitule).containsExactly("Été");
      assertThat(lecture.valeur().exercice()).isPresent();
      assertThat(lecture.constats()).isEmpty();
    }
  }

  @Test
  void cells_that_span_rows_are_merged_as_in_a_workbook() throws LectureException {
    Lecture lecture = read("<table>"
        + "<tr><th rowspan=2>Porteur</th><th rowspan=2>Action</th><th colspan=2>Financeurs</th></tr>"
        + "<tr><th>Ville</th><th>CAF</th></tr>"
        + "<tr><td rowspan=2>MJC</td><td>Ateliers</td><td>100</td><td>50</td></tr>"
        + "<tr><td>Sorties</td><td>300</td><td></td></tr></table>");
    assertThat(lecture.valeur().actions())
        .extracting(a -> a.porteur().orElseThrow().nom() + " / " + a.intitule())
        .containsExactly("MJC / Ateliers", "MJC / Sorties");
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.of(400))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(50));
  }

  @Test
  void a_place_is_the_cell_that_a_spreadsheet_shows() throws LectureException {
    Lecture lecture = read("<h1>Bilan 2023</h1><p>Ville de Sens</p><table>" + ENTETE
        + "<tr><td>MJC</td><td>Ateliers</td><td>à confirmer</td><td>50</td></tr>"
        + "<tr><td>MJC</td><td>Sorties</td><td>70</td><td>50</td></tr></table>");
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-AMT-01");
    assertThat(lecture.constats().get(0).estEn("export!C5")).isTrue();
  }

  @Test
  void struck_text_is_no_amount_and_raised_digits_are_calls_of_note() throws LectureException {
    Lecture lecture = read(
        "<table>" + ENTETE
            + "<tr><td>MJC</td><td>Ateliers</td><td><s>5000</s> 3000</td><td>50<sup>1</sup></td></tr></table>");
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.of(3000))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(50));
    assertThat(lecture.constats()).extracting(Constat::id).contains("CV-TXT-01");
  }

  @Test
  void a_number_that_a_program_left_beside_its_text_is_the_value() throws LectureException {
    Lecture lecture = read(
        "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>" + ENTETE
            + "<tr><td>MJC</td><td>Ateliers</td><td x:num='1500'>1.500</td><td sdval='2000.25'>2 000</td></tr>"
            + "<tr><td>MJC</td><td>Sorties</td><td x:num='45000'>15/03/2023</td><td></td></tr></table></html>");
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.of(1500))
        .hasMontant(Axes.financeur(), "CAF", Montant.parse("2000.25"));
  }

  @Test
  void tables_that_only_lay_out_the_page_are_text_around_those_that_hold_figures()
      throws LectureException {
    Lecture lecture = read(
        "<table><tr><td><b>Bilan 2023</b></td></tr><tr><td><table>" + ENTETE
            + "<tr><td>MJC</td><td>Ateliers</td><td>100</td><td>50</td></tr></table></td></tr></table>");
    assertThat(lecture.valeur().intitule()).isEqualTo("Bilan 2023");
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(100));
  }

  @Test
  void what_a_browser_does_not_show_is_not_read() throws LectureException {
    Lecture lecture = read("<style>a;b</style><script>document.write('1')</script><table>" + ENTETE
        + "<tr><td>MJC</td><td>Ateliers<br>du soir</td><td>100</td><td>50</td></tr></table>");
    assertThat(lecture.valeur().actions())
        .extracting(Action::intitule)
        .containsExactly("Ateliers du soir");
    assertThat(lecture.valeur().complements()).isEmpty();
  }

  @Test
  void layouts_of_cells_that_make_no_sense_are_cut() throws LectureException {
    Lecture lecture = read("<table>" + ENTETE
        + "<tr><td>MJC</td><td>Ateliers</td><td rowspan=99>100</td><td>50</td></tr>"
        + "<tr><td colspan=4>Sorties</td><td>7</td></tr></table>");
    assertThat(lecture.constats()).extracting(Constat::id).contains("CV-LAY-07");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Table/></Workbook>",
        "<contrat/>",
        "Porteur;Action"
      })
  void what_is_no_page_is_left_to_others(String texte) {
    assertThat(new HtmlContratReader().recognises(texte.getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }

  @Test
  void hostile_pages_are_read_or_refused() {
    String profonde = "<table><tr><td>".repeat(100_000);
    String large = "<table>" + "<tr><td colspan=1000>x".repeat(30_000) + "</table>";
    String tresLarge = "<table><tr>" + "<td colspan=1000>x".repeat(20) + "</table>";
    for (String page : new String[] {profonde, large, tresLarge}) {
      assertThatThrownBy(() -> read(page)).isInstanceOf(LectureException.class);
    }
  }

  @Test
  void a_workbook_of_open_document_is_no_page() {
    String fods =
        "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><office:meta><meta:generator/></office:meta><table:table/>";
    assertThat(new HtmlContratReader().recognises(fods.getBytes(StandardCharsets.UTF_8)))
        .isFalse();
    assertThatThrownBy(() -> read(fods))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("io-ods");
  }
}
