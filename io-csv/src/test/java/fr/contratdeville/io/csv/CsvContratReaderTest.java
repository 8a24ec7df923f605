package fr.contratdeville.io.csv;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Action;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvContratReaderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String LISTE = """
      Porteur;Intitulé de l'action;Ville;État
      Léo;Été jeunes;1 200,50;800
      MJC;"Théâtre; et après";300;
      """;

  @TempDir
  Path dossier;

  private static Lecture read(byte[] octets) throws LectureException {
    return Contrats.read(new ByteArrayInputStream(octets), "bilan 2023.csv");
  }

  private static Lecture read(String texte) throws LectureException {
    return read(texte.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] avecMarque(String marque, byte[] texte) throws IOException {
    ByteArrayOutputStream tout = new ByteArrayOutputStream();
    tout.write(marque.getBytes(StandardCharsets.ISO_8859_1));
    tout.write(texte);
    return tout.toByteArray();
  }

  private static void estLaListe(Lecture lecture) {
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.parse("1500.50"))
        .hasMontant(Axes.financeur(), "État", Montant.of(800));
    assertThat(lecture.valeur().actions())
        .extracting(Action::intitule)
        .containsExactly("Été jeunes", "Théâtre; et après");
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  void a_list_is_read_from_every_encoding() throws IOException {
    estLaListe(read(LISTE));
    estLaListe(read(avecMarque("\u00EF\u00BB\u00BF", LISTE.getBytes(StandardCharsets.UTF_8))));
    estLaListe(read(avecMarque("\u00FF\u00FE", LISTE.getBytes(StandardCharsets.UTF_16LE))));
    estLaListe(read(LISTE.getBytes(StandardCharsets.UTF_16LE)));
    estLaListe(read(LISTE.getBytes(StandardCharsets.UTF_16BE)));
    estLaListe(read(LISTE.getBytes(WINDOWS)));
    estLaListe(read(LISTE.getBytes(Charset.forName("x-MacRoman"))));
  }

  @Test
  void tabs_and_bars_separate_columns_too() throws LectureException {
    String sansPointVirgule = LISTE.replace("; et", ", et");
    for (String separateur : new String[] {"\t", "|"}) {
      Lecture lecture = read(sansPointVirgule.replace(";", separateur));
      assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.parse("1500.50"));
    }
  }

  @Test
  void the_encoding_and_the_separator_are_decisions_with_their_reason() throws LectureException {
    assertThat(read(LISTE.getBytes(WINDOWS)).decisions().subList(0, 2))
        .extracting(d -> d.texte().fr())
        .containsExactly(
            "texte en windows-1252 : ce n'est pas de l'UTF-8 ; 8 des 8 lettres hors ASCII sont françaises en windows-1252",
            "colonnes séparées : 3 des 3 lignes ont 3 fois le point-virgule");
  }

  @Test
  void a_place_is_the_cell_that_a_spreadsheet_shows() throws LectureException {
    Lecture lecture = read("""
        Bilan 2023

        Porteur;Action;Ville
        MJC;"Ateliers
        du soir";à confirmer
        Léo;Sorties;300
        """);
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-AMT-01");
    assertThat(lecture.constats().get(0).estEn("bilan 2023!C4")).isTrue();
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(300));
  }

  @Test
  void the_first_line_may_tell_a_spreadsheet_the_separator() throws LectureException {
    Lecture lecture = read("sep=;\r\n" + LISTE);
    estLaListe(lecture);
    assertThat(lecture.valeur().actions().get(0).emplacements().values())
        .allMatch(e -> e.court().endsWith("2"));
  }

  @Test
  void a_text_in_two_encodings_is_read_and_said() throws IOException {
    ByteArrayOutputStream tout = new ByteArrayOutputStream();
    tout.write(LISTE.getBytes(StandardCharsets.UTF_8));
    tout.write("Café;Soirée d'été;50;\n".getBytes(WINDOWS));
    Lecture lecture = read(tout.toByteArray());
    assertThat(lecture.valeur().actions())
        .extracting(Action::intitule)
        .containsExactly("Été jeunes", "Théâtre; et après", "Soirée d'été");
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-LAY-07");
    assertThat(lecture.constats().get(0).message().fr())
        .isEqualTo("8 lettres en UTF-8 et 4 octets qui n'en sont pas, lus comme windows-1252");
  }

  @Test
  void a_nul_is_left_out_and_said() throws LectureException {
    Lecture lecture = read(LISTE.replace("MJC", "M\0JC"));
    assertThat(lecture.valeur().actions().get(1).porteur().orElseThrow().nom()).isEqualTo("MJC");
    assertThat(lecture.constats())
        .extracting(c -> c.message().fr())
        .containsExactly("1 caractères NUL laissés de côté");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_is_a_character_and_said() throws LectureException {
    Lecture lecture = read("""
        Porteur;Action;Ville
        MJC;"Ateliers;100
        Léo;Sorties;300
        """);
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(400));
    assertThat(lecture.constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
  }

  @Test
  void quotation_marks_inside_of_a_cell_need_not_be_doubled() throws LectureException {
    Lecture lecture = read("""
        Porteur;Action;Ville
        "MJC "Le Plateau" de Sens";"Ateliers" ;100
        Léo;"Sorties ""nature"\"";300
        """);
    assertThat(lecture.valeur().actions())
        .extracting(a -> a.porteur().orElseThrow().nom() + " / " + a.intitule())
        .containsExactly("MJC \"Le Plateau\" de Sens / Ateliers", "Léo / Sorties \"nature\"");
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  void rows_that_a_quotation_mark_swallows_are_said() throws LectureException {
    Lecture lecture = read("""
        Porteur;Action;Ville
        MJC;"Ateliers;100
        Léo;Sorties;300
        Amis;"Jardin";50
        Club;Judo;70
        """);
    assertThat(lecture.constats())
        .filteredOn(c -> c.id().equals("CV-LAY-07"))
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
  }

  @Test
  void points_and_commas_mean_what_they_mean_in_their_column() throws LectureException {
    Lecture lecture = read("""
        Porteur,Action,Ville,CAF
        MJC,Ateliers,1500.500,"1,500"
        Léo,Sorties,300.25,"2,000,000"
        """);
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.parse("1800.75"))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(2_001_500));
  }

  @Test
  void a_number_that_nothing_explains_is_ambiguous() throws LectureException {
    Lecture lecture = read("""
        Porteur;Action;Ville
        MJC;Ateliers;1.500
        Léo;Sorties;300
        """);
    assertThat(lecture.constats()).extracting(Constat::id).contains("CV-AMT-02");
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(300));
  }

  @Test
  void an_encoding_and_a_separator_can_be_given() throws IOException {
    Path fichier = dossier.resolve("liste.txt");
    Files.write(fichier, LISTE.replace(";", "\u00A4").getBytes(WINDOWS));
    Lecture lecture = new CsvContratReader()
        .withEncodage(WINDOWS)
        .withSeparateur('\u00A4')
        .read(fichier, "liste.txt");
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "État", Montant.of(800));
    assertThat(lecture.decisions().subList(0, 2))
        .extracting(d -> d.texte().en())
        .containsExactly(
            "text in windows-1252: encoding given: windows-1252",
            "columns separated: separator given: \"\u00A4\"");

    Files.write(fichier, LISTE.getBytes(WINDOWS));
    assertThat(new CsvContratReader()
            .withEncodage(StandardCharsets.UTF_8)
            .read(fichier, "liste.txt")
            .constats())
        .extracting(c -> c.message().fr())
        .contains("8 caractères ne se lisent pas en UTF-8 : « \uFFFD » est mis à leur place");
    assertThatThrownBy(() -> new CsvContratReader().withSeparateur('"'))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("U+0022");
  }

  @Test
  void layouts_are_given_back() throws IOException {
    Path fichier = dossier.resolve("liste.csv");
    Files.writeString(fichier, LISTE);
    CsvContratReader reader = new CsvContratReader();
    assertThat(new CsvContratReader(reader.dispositions(fichier))
            .read(fichier, "liste.csv")
            .valeur())
        .isEqualTo(reader.read(fichier, "liste.csv").valeur());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><table><tr><td>a;b</td></tr></table></html>",
        "{\"a\": 1, \"b\": 2}",
        "[1, 2]",
        "{\\rtf1;;;}",
        "%PDF-1.7;a;b",
        "MIME-Version: 1.0; a, b",
        "un seul mot",
        "Bonjour,\nvoici le tableau\ncordialement"
      })
  void what_is_no_text_in_columns_is_left_to_others(String texte) {
    assertThat(new CsvContratReader().recognises(texte.getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }

  @Test
  void a_text_without_a_table_is_refused() {
    assertThatThrownBy(() -> read("a;b\nc;d\n"))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("aucun tableau");
  }

  @Test
  void a_cell_without_end_is_refused() {
    String texte = "Porteur;Action;Ville\nMJC;\"" + "x\n".repeat(600_000) + "\";1\n";
    assertThatThrownBy(() -> read(texte))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("plus de 1048576 caractères");
  }

  @Test
  void a_sheet_has_no_more_columns_than_that_of_a_spreadsheet() {
    String texte = "Porteur;Action;Ville\n" + ";".repeat(20_000) + "x\n";
    assertThatThrownBy(() -> read(texte))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("16384 colonnes");
  }
}
