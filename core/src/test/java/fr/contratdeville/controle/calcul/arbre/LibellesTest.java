package fr.contratdeville.controle.calcul.arbre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.Repere;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibellesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Réussite éducative | REUSSITE EDUCATIVE | AUCUN",
        "Information/Participation | Informa-tion / Participation | AUCUN",
        "Mise en œuvre | Mise en oeuvre | AUCUN",
        "Culture, sport, ... | Culture, sport | AUCUN",
        "Offre en équipements | Offre d'équipement | GRAPHIE",
        "étroite coopération | étroit coopération | GRAPHIE",
        "Entretien des lieux | Entretenir les lieux | GRAPHIE",
        "Aider les habitants | Aider les habitats | GRAPHIE",
        "Sport et culture | Culture et sport | GRAPHIE",
        "Plage publique | Place publique | GRAPHIE",
        "Jeune public | Jeunesse publique | GRAPHIE",
        "Bâtiments publics | Bâttiments publics | GRAPHIE",
        "Bâtiments publics | Batttiments publics | MOTS",
        "Forum forum | Forums santé | MOTS",
        "Espaces de rencontre | Lieux de rencontre | MOTS",
        "Valoriser les initiatives | Favoriser les initiatives | MOTS",
        "Développement économique | Emploi et développement économique | MOTS",
        "Quartier nord | Quartier bord | MOTS",
        "Moins de 25 ans | Moins de 26 ans | MOTS",
        "Accueil | Écueil | MOTS"
      })
  void titles_differ_by_nothing_by_spelling_or_by_words(String a, String b, Libelles.Ecart ecart) {
    assertThat(Libelles.comparer(a, b)).isEqualTo(ecart);
    assertThat(Libelles.comparer(b, a)).isEqualTo(ecart);
  }

  @Test
  void a_level_is_known_by_its_singular() {
    assertThat(Libelles.cle("OBJECTIFS Opérationnels")).isEqualTo("objectif operationnel");
    assertThat(Libelles.cle("enjeux")).isEqualTo(Libelles.cle("enjeu"));
    assertThat(Libelles.cle("axe")).isEqualTo("axe");
    assertThat(Libelles.cle("Bus")).isEqualTo("bus");
  }

  @Test
  void a_number_before_a_title_is_told_from_the_title() {
    assertThat(Libelles.numero("3.1. Santé")).map(Repere::texte).contains("3.1");
    assertThat(Libelles.sansNumero("1) Santé")).isEqualTo("Santé");
    assertThat(Libelles.numero("1.1.1.a Forum")).map(Repere::texte).contains("1.1.1.a");
    for (String titre : List.of("A la rencontre", "3D", "2015", "1.", "12345678901 Santé")) {
      assertThat(Libelles.numero(titre)).isEmpty();
      assertThat(Libelles.sansNumero(titre)).isEqualTo(titre);
    }
  }

  /** Words that both have do not count among the sixteen that may be spelt otherwise. */
  @Test
  void long_titles_are_compared_up_to_sixteen_other_words() {
    String communs = mots("culture", 20);
    assertThat(Libelles.comparer(communs + " quartier", communs + " quartiers"))
        .isEqualTo(Libelles.Ecart.GRAPHIE);
    assertThat(Libelles.comparer(mots("quartier", 16), mots("quartiere", 16)))
        .isEqualTo(Libelles.Ecart.GRAPHIE);
    assertThat(Libelles.comparer(mots("quartier", 17), mots("quartiere", 17)))
        .isEqualTo(Libelles.Ecart.MOTS);
  }

  private static String mots(String mot, int nombre) {
    return String.join(" ", Collections.nCopies(nombre, mot));
  }
}
