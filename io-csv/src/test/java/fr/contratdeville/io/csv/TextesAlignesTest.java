package fr.contratdeville.io.csv;

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts whose columns blanks align or bars draw. */
class TextesAlignesTest {
  @TempDir
  Path dossier;

  private static Lecture read(String texte) throws LectureException {
    return Contrats.read(
        new ByteArrayInputStream(texte.getBytes(StandardCharsets.UTF_8)), "liste.txt");
  }

  private static void estLaListe(Lecture lecture) {
    assertThat(lecture.valeur().actions())
        .extracting(a -> a.porteur().orElseThrow().nom() + " / " + a.intitule())
        .containsExactly("MJC du Plateau / Ateliers, sorties", "Léo / Été | jeunes", "CCAS / Ski");
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.parse("1800.50"))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(800));
  }

  @Test
  void what_a_terminal_shows_is_read() throws LectureException {
    Lecture lecture = read("""
        Programmation 2023 de la politique de la ville

        Porteur         Action                Ville   CAF
        MJC du Plateau  Ateliers, sorties  1 200,50   800
        Léo             Été | jeunes            300
        CCAS            Ski                     300
        """);
    estLaListe(lecture);
    assertThat(lecture.constats()).isEmpty();
    assertThat(lecture.decisions().get(1).texte().fr())
        .isEqualTo("colonnes alignées par des blancs, 4 des 4 lignes gardent les 4 colonnes");
  }

  @Test
  void a_drawn_line_under_the_headings_shows_the_columns_even_one_blank_apart()
      throws LectureException {
    Lecture lecture = read("""
        Porteur        Action            Ville    CAF
        -------------- ----------------- -------- ---
        MJC du Plateau Ateliers, sorties 1 200,50 800
        Léo            Été | jeunes           300
        CCAS           Ski                    300
        """);
    estLaListe(lecture);
    assertThat(lecture.decisions().get(1).texte().fr())
        .startsWith("colonnes alignées sous les traits d'un filet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"""
        | Porteur | Action | Ville | CAF |
        |---|:--|--:|--:|
        | MJC du Plateau | Ateliers, sorties | 1 200,50 | 800 |
        | Léo | Été \\| jeunes | 300 | |
        | CCAS | Ski | 300 |  |
        """, """
        Porteur | Action | Ville | CAF
        --- | --- | --- | ---
        MJC du Plateau | Ateliers, sorties | 1 200,50 | 800
        Léo | Été \\| jeunes | 300 |
        CCAS | Ski | 300 |
        """, """
        ┌────────────────┬───────────────────┬──────────┬─────┐
        │ Porteur        │ Action            │    Ville │ CAF │
        ├────────────────┼───────────────────┼──────────┼─────┤
        │ MJC du Plateau │ Ateliers, sorties │ 1 200,50 │ 800 │
        │ Léo            │ Été | jeunes      │      300 │     │
        │ CCAS           │ Ski               │      300 │     │
        └────────────────┴───────────────────┴──────────┴─────┘
        """})
  void drawn_tables_are_read(String texte) throws LectureException {
    Lecture lecture = read(texte);
    estLaListe(lecture);
    assertThat(lecture.constats()).isEmpty();
    assertThat(lecture.decisions().get(1).texte().fr()).startsWith("colonnes dessinées : ");
  }

  @Test
  void what_a_database_prints_is_read() throws LectureException {
    Lecture lecture = read("""
         porteur | action   |  ville
        ---------+----------+--------
         MJC     | Ateliers | 1200.50
         Léo     | Été      |  300.00
        (2 rows)
        """);
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "ville", Montant.parse("1500.50"));
    lecture = read("""
        +---------+----------+---------+
        | Porteur | Action   | Ville   |
        +---------+----------+---------+
        | MJC     | Ateliers | 1200.50 |
        | Léo     | Été      |  300.00 |
        +---------+----------+---------+
        """);
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.parse("1500.50"));
    assertThat(lecture.valeur().actions().get(1).emplacements().values())
        .allMatch(e -> e.court().endsWith("5"));
  }

  @Test
  void semicolons_within_a_column_separate_none() throws LectureException {
    Lecture lecture = read("""
        Porteur    Action      Ville   Observations
        MJC        Ateliers      200   Ville 100 ; CAF 100
        Léo        Été           300   Ville 200 ; CAF 100
        """);
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(500));
    assertThat(lecture.decisions().get(1).texte().fr()).startsWith("colonnes alignées");
  }

  @Test
  void a_row_that_runs_over_is_read_by_the_order_of_its_cells_and_said() throws LectureException {
    Lecture lecture = read("""
        Porteur    Action      Ville   CAF
        MJC        Ateliers      200   100
        Léo        Été           300   100
        CCAS       Ski           300   100
        Amis       Jardin        300   100
        Association des habitants du Plateau  Judo  500   100
        Club       Cirque        400   100
        """);
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.of(2000))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(600));
    assertThat(lecture.constats()).extracting(Constat::id).containsExactly("CV-LAY-07");
    assertThat(lecture.constats().get(0).estEn("liste!A6")).isTrue();
  }

  @Test
  void a_column_that_few_rows_fill_is_a_column() throws LectureException {
    Lecture lecture = read("""
        Porteur    Action      Ville   CAF
        MJC        Ateliers      200
        Léo        Été           300
        CCAS       Ski           300
        Amis       Jardin        300   150
        Club       Cirque        400
        Judo       Judo          400
        """);
    assertThat(lecture.valeur())
        .hasMontant(Axes.financeur(), "Ville", Montant.of(1900))
        .hasMontant(Axes.financeur(), "CAF", Montant.of(150));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Porteur ;  Action   ;  Ville
        MJC     ;  Ateliers ;    200
        Léo     ;  Été      ;    300
        """,
        """
        Porteur,  Action,    Ville
        MJC,      Ateliers,    200
        Léo,      Été,         300
        """,
        """
        "Porteur  ";"Action    ";"Ville"
        "MJC      ";"Ateliers  ";"200"
        "Léo      ";"Été       ";"300"
        """,
        "Porteur\tAction  \tVille\nMJC  \tAteliers  \t200\nLéo  \tÉté  \t300\n",
        """
        Porteur  |  Action   |  Ville
        MJC      |  Ateliers |    200
        Léo      |  Été      |    300
        """
      })
  void a_text_that_has_separators_keeps_them(String texte) throws LectureException {
    Lecture lecture = read(texte);
    assertThat(lecture.decisions().get(1).texte().fr()).startsWith("colonnes séparées");
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(500));
    assertThat(lecture.valeur().actions())
        .extracting(Action::intitule)
        .containsExactly("Ateliers", "Été");
  }

  @Test
  void the_starts_of_columns_can_be_given() throws IOException {
    Path fichier = dossier.resolve("serre.txt");
    Files.writeString(fichier, """
        PorteurAction  Ville
        MJC    Ateliers  200
        Léo    Été       300
        """);
    Lecture lecture = new CsvContratReader().withColonnes(1, 8, 16).read(fichier, "serre.txt");
    assertThat(lecture.valeur()).hasMontant(Axes.financeur(), "Ville", Montant.of(500));
    assertThat(lecture.decisions().get(1).texte().en())
        .isEqualTo("columns given: they begin at [1, 8, 16]");
    assertThatThrownBy(() -> new CsvContratReader().withColonnes(1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[1, 1]");
    assertThatThrownBy(() -> new CsvContratReader().withColonnes())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bonjour,\n\nvoici  le tableau. Il est long.\nNous  sommes contents.\nCordialement\n",
        "Un texte.  Deux phrases.\nUn autre.  Et encore deux.\nEnfin.  Oui.\nNon vraiment.  Si.\n",
        "1. Introduction\n  1.1 Objet\n  1.2 Champ\n2. Suite\n"
      })
  void sentences_are_no_table(String texte) {
    assertThat(new CsvContratReader().recognises(texte.getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }
}
