package fr.contratdeville.io.ods;

import static fr.contratdeville.io.ods.Ods.bilan;
import static fr.contratdeville.io.ods.Ods.cellule;
import static fr.contratdeville.io.ods.Ods.contenu;
import static fr.contratdeville.io.ods.Ods.ligne;
import static fr.contratdeville.io.ods.Ods.nombre;
import static fr.contratdeville.io.ods.Ods.rangee;
import static fr.contratdeville.io.ods.Ods.table;
import static fr.contratdeville.io.ods.Ods.texte;
import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsContratReaderTest {

  @TempDir
  Path dossier;

  private static Lecture read(byte[] octets) throws LectureException {
    return Contrats.read(new ByteArrayInputStream(octets), "bilan.xls");
  }

  private static void assertBilan(Lecture lecture) {
    assertThat(lecture.format().toString()).isEqualTo("ODS");
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.parse("100.50"))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(50));
    assertThat(lecture.valeur().lignes().get(0).ligne().emplacement().map(Object::toString))
        .contains("[bilan.xls]Bilan!C2");
  }

  @Test
  void a_workbook_is_found_by_its_content_in_all_its_forms() throws IOException {
    String contenu = contenu("", bilan());
    assertBilan(read(Ods.of(contenu).octets()));
    assertBilan(read(Ods.of(contenu).toutComprime()));
    assertBilan(read(Ods.sansType().partie("content.xml", contenu).octets()));
    assertBilan(read(Ods.sansType()
        .partie("META-INF/manifest.xml", "<x/>")
        .partie("content.xml", contenu)
        .partie("mimetype", Ods.TYPE)
        .octets()));
    for (Charset encodage : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
      assertBilan(read(Ods.plat("", bilan()).getBytes(encodage)));
    }
    assertBilan(read(("\uFEFF" + Ods.plat("", bilan())).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void other_archives_and_other_markup_are_for_others() {
    OdsContratReader reader = new OdsContratReader();
    for (byte[] debut : List.of(
        Ods.sansType()
            .partie("[Content_Types].xml", "<x/>")
            .partie("styles.xml", "")
            .octets(),
        Ods.sansType().partie("xl/workbook.xml", "<x/>").octets(),
        Ods.sansType().partie("mimetype", "application/epub+zip").octets(),
        Ods.sansType().partie("photo.jpg", "x").octets(),
        "<html><table>".getBytes(StandardCharsets.UTF_8),
        "Porteur;Ville".getBytes(StandardCharsets.UTF_8),
        new byte[] {'P', 'K'})) {
      assertThat(reader.recognises(Arrays.copyOf(debut, Math.min(debut.length, Contrats.DEBUT))))
          .isFalse();
    }
    byte[] texte = Ods.sansType()
        .partie("mimetype", "application/vnd.oasis.opendocument.text")
        .octets();
    assertThat(reader.recognises(texte)).isTrue();
    assertThatThrownBy(() -> read(texte))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("un autre document OpenDocument");
  }

  @Test
  void a_total_is_known_by_its_formula_and_a_rank_by_its_style() throws IOException {
    String gras =
        "<style:style style:name=\"g\" style:family=\"table-cell\"><style:text-properties fo:font-weight=\"bold\"/></style:style>";
    Lecture lecture = read(Ods.of(contenu(
            gras,
            table(ligne("Porteur", "Intitulé de l'action", "Ville", "CAF")
                + ligne("MJC", "Ateliers", "100", "50")
                + ligne("Régie", "Chantier", "30", "20")
                + rangee(
                    cellule("table:style-name=\"g\" office:value-type=\"string\"", "Ensemble"),
                    "<table:table-cell/>",
                    cellule(
                        "table:formula=\"of:=SUM([.C2:.C3])\" office:value-type=\"float\" office:value=\"130\"",
                        "130"),
                    cellule(
                        "table:formula=\"of:=SUM([.D2:.D3])\" office:value-type=\"float\" office:value=\"70\"",
                        "70")))))
        .octets());
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(130));
    assertThat(lecture.valeur().actions()).hasSize(2);
    assertThat(lecture.valeur().totaux()).hasSize(2);
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  void rows_that_are_repeated_are_money_each_time() throws IOException {
    String repetee = "<table:table-row table:number-rows-repeated=\"2\">" + texte("MJC")
        + texte("Ateliers") + nombre("10") + "</table:table-row>";
    Lecture lecture = read(Ods.of(contenu(
            "",
            table(ligne("Porteur", "Intitulé de l'action", "Ville")
                + repetee
                + ligne("Régie", "Chantier", "5"))))
        .octets());
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(25));
  }

  @Test
  void sheets_make_one_contract_and_hidden_ones_are_named() throws IOException {
    String style =
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
    String masquee =
        bilan().replace("table:name=\"Bilan\"", "table:name=\"Vieux\" table:style-name=\"ta2\"");
    Lecture lecture = read(Ods.of(contenu(
            style,
            bilan() + bilan().replace("Bilan", "Suite").replace("Ateliers", "Sorties") + masquee))
        .octets());
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "CAF", Montant.of(100));
    assertThat(lecture.constats()).extracting(c -> c.id()).contains("CV-LAY-05");
    Path fichier = Files.write(
        dossier.resolve("a.ods"), Ods.of(contenu(style, bilan() + masquee)).octets());
    List<Disposition> dispositions = new OdsContratReader().dispositions(fichier, "a.ods");
    assertThat(dispositions).hasSize(1);
    Lecture nommee = new OdsContratReader(List.of(Disposition.automatique().withFeuille("Vieux")))
        .read(fichier, "a.ods");
    assertThat(nommee.valeur().lignes().get(0).ligne().emplacement().map(Object::toString))
        .contains("[a.ods]Vieux!C2");
  }

  @Test
  void a_workbook_without_a_table_is_refused() {
    assertThatThrownBy(() -> read(Ods.of(contenu("", "")).octets()))
        .isInstanceOf(LectureException.class);
    assertThatThrownBy(() -> read(Ods.of(contenu("", table(ligne("Bonjour")))).octets()))
        .isInstanceOf(LectureException.class);
  }
}
