package fr.contratdeville.testing.echantillon;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.alteration.Alteration;
import fr.contratdeville.testing.alteration.ContratAltere;
import fr.contratdeville.testing.alteration.Ecart;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Samples are the same each time, are what they are said to be, and differ from each other. */
class EchantillonsTest {

  @Test
  void a_coherent_one_agrees_with_itself() {
    for (ContratDeVille contrat : Echantillons.coherents(200)) {
      assertThat(contrat).isCoherent();
      assertThat(Ecart.of(contrat)).isEmpty();
      assertThat(contrat.actions()).hasSizeBetween(1, 8);
    }
  }

  @Test
  void they_print_figures_of_every_kind_and_have_blanks() {
    List<ContratDeVille> contrats = Echantillons.coherents(50);
    assertThat(contrats.stream()
            .flatMap(c -> c.totaux().stream())
            .map(t -> t.nature())
            .distinct())
        .hasSize(3);
    assertThat(contrats).anyMatch(c -> c.lignes().size() < 4 * c.actions().size());
    assertThat(contrats).doesNotHaveDuplicates();
  }

  @Test
  void a_seed_is_one_contract() {
    assertThat(Echantillons.coherents(20)).isEqualTo(Echantillons.coherents(20));
    assertThat(Echantillons.telsQueRecus(20)).isEqualTo(Echantillons.telsQueRecus(20));
    assertThat(Echantillons.coherent(-7)).isEqualTo(Echantillons.coherent(-7));
  }

  @Test
  void its_size_can_be_chosen() {
    assertThat(Echantillons.coherent(1, 1000).actions()).hasSize(1000);
    assertThat(Echantillons.coherent(1, 1000)).isCoherent();
    assertThatThrownBy(() -> Echantillons.coherent(1, 0))
        .isInstanceOf(ValeurInvalideException.class);
  }

  @Test
  void as_they_come_most_do_not_agree() {
    long faux = Echantillons.telsQueRecus(100).stream()
        .filter(c -> !Ecart.of(c).isEmpty())
        .count();
    assertThat(faux).isBetween(30L, 99L);
  }

  @ParameterizedTest
  @EnumSource
  void each_alteration_has_its_samples(Alteration alteration) {
    assertThat(Echantillons.alteres(alteration, 5))
        .hasSize(5)
        .allMatch(a -> a.alteration() == alteration)
        .allMatch(a -> !a.apres().equals(a.avant()))
        .extracting(ContratAltere::avant)
        .allMatch(c -> Ecart.of(c).isEmpty());
  }
}
