package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.interne.NomsProches.Nom;
import fr.contratdeville.interne.NomsProches.Paire;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProximiteTest {

  private static int entre(String un, String autre) {
    int proximite = Proximite.of(un).avec(Proximite.of(autre));
    assertThat(Proximite.of(autre).avec(Proximite.of(un))).isEqualTo(proximite);
    return proximite;
  }

  @ParameterizedTest
  @CsvSource({
    "Ateliers sociolinguistiques 2023, Ateliers sociolinguistiques 2024, 100",
    "QE - Cinéma plein air, QE Cinéma en plein air, 100",
    "Association Le Passe Muraille, Le Passe-Muraille, 100",
    "Accompagnement à la scolarité, Accompagnement à la scolarité (CLAS), 90",
    "Accompagnement à la scolarité, Accompagnement scolaire, 80",
    "Atelier danse, Atelier dance, 76",
    "MISION LOCALE, MISSION LOCALE, 88",
    "Atelier dansse, Atelier dasnse, 71",
    "Chantier jeunes, Chantiers éducatifs jeunes, 63"
  })
  void titles_that_were_written_anew_are_near(String un, String autre, int proximite) {
    assertThat(entre(un, autre)).isEqualTo(proximite);
  }

  @ParameterizedTest
  @CsvSource({
    "Accompagnement à la scolarité, Accompagnement à la parentalité",
    "Quartiers d'été, Quartiers d'hiver",
    "École ouverte phase 1, École ouverte phase 2",
    "Groupe A, Groupe B",
    "Collège Jules Ferry, Lycée Jules Ferry",
    "Lutte contre les discriminations, Prévention des discriminations",
    "'!!!', '!!!'",
    "2023, 2023"
  })
  void a_word_or_a_number_of_each_tells_two_things_apart(String un, String autre) {
    assertThat(entre(un, autre)).isZero();
  }

  @Test
  void only_years_make_no_other_title() {
    assertThat(entre("Été 2023", "ETE - 2024")).isEqualTo(100);
    assertThat(entre("Été 23", "Été 24")).isZero();
    assertThat(entre("2023", "2024")).isZero();
  }

  @Test
  void near_names_of_one_group_are_found_whatever_their_rank() {
    List<Nom> avant = Stream.of("Judo", "Atelier cuisine", "Mision locale")
        .map(n -> new Nom("", Proximite.of(n)))
        .toList();
    List<Nom> apres = Stream.of("Mission locale", "Ateliers de cuisine", "Cirque")
        .map(n -> new Nom("", Proximite.of(n)))
        .toList();
    assertThat(NomsProches.of(avant, apres, 60).paires())
        .containsExactlyInAnyOrder(new Paire(1, 1, 83), new Paire(2, 0, 88));
    List<Nom> ailleurs = apres.stream().map(n -> new Nom("autre", n.texte())).toList();
    assertThat(NomsProches.of(avant, ailleurs, 60).paires()).isEmpty();
  }

  /** Thousands of names of one beginning, or of one word, are not compared each with each. */
  @Test
  void long_lists_of_like_names_cost_no_square() {
    int nombre = 2_000;
    for (String forme : List.of("Atelier %s", "Atelier de quartier %s%s", "%1$sa%1$s", "Judo")) {
      List<Nom> noms = IntStream.range(0, nombre)
          .mapToObj(i ->
              new Nom("", Proximite.of(String.format(forme, lettres(i), lettres(i / 7)))))
          .toList();
      assertThat(NomsProches.of(noms, noms, 60).comparaisons()).isLessThan(400L * nombre);
    }
  }

  private static String lettres(int nombre) {
    return Integer.toString(nombre, 26)
        .chars()
        .map(c -> 'a' + Character.digit(c, 26))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void the_nearest_is_taken_only_if_it_is_clearly_so() {
    PairesSures sures = PairesSures.of(List.of(
        new Paire(0, 0, 95),
        new Paire(0, 1, 70),
        new Paire(1, 1, 80),
        new Paire(2, 2, 80),
        new Paire(2, 3, 71),
        new Paire(3, 3, 72),
        new Paire(4, 4, 100),
        new Paire(4, 5, 99)));
    assertThat(sures.sures())
        .containsExactly(new Paire(0, 0, 95), new Paire(1, 1, 80), new Paire(4, 4, 100));
    assertThat(sures.douteuses())
        .containsExactly(new PairesSures.Groupe(List.of(2, 3), List.of(2, 3), 80));
  }
}
