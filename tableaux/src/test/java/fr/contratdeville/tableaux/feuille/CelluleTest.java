package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CelluleTest {

  private static final BigDecimal JOUR = new BigDecimal("45366.5");

  @Test
  void oneAccessorPerKind() {
    Cellule texte = Cellule.texte(1, 2, "Porteur");
    assertThat(texte).hasToString("B1 TEXTE Porteur");
    assertThat(texte.nombre()).isEmpty();
    assertThat(texte.booleen()).isEmpty();
    assertThat(texte.date()).isEmpty();
    assertThat(Cellule.booleen(1, 1, false).texte()).isEqualTo("FAUX");
    assertThat(Cellule.erreur(1, 1, "#REF!").texte()).isEqualTo("#REF!");
    assertThat(Cellule.vide(1, 1).texte()).isEmpty();
  }

  @Test
  void aNumberIsADateByItsFormatOnly() {
    assertThat(Cellule.nombre(1, 1, JOUR).date()).isEmpty();
    assertThat(Cellule.nombre(1, 1, JOUR, Nature.DATE, false).date())
        .contains(LocalDate.of(2024, 3, 15));
    assertThat(Cellule.nombre(1, 1, JOUR, Nature.DATE, true).date())
        .contains(LocalDate.of(2028, 3, 16));
    assertThat(Cellule.nombre(1, 1, JOUR, Nature.HEURE, false).heure()).contains(LocalTime.NOON);
    assertThat(Cellule.nombre(1, 1, JOUR, Nature.DATE_HEURE, false).texte())
        .isEqualTo("2024-03-15T12:00");
    assertThat(Cellule.nombre(1, 1, JOUR.negate(), Nature.DATE, false).texte())
        .isEqualTo("-45366.5");
  }

  @Test
  void formulas() {
    Cellule calculee = Cellule.nombre(3, 4, BigDecimal.TEN).withFormule("SUM(D1:D2)");
    assertThat(calculee.formule()).contains("SUM(D1:D2)");
    assertThat(calculee.estSansResultat()).isFalse();
    assertThat(Cellule.vide(3, 4).withFormule("").formule()).isEmpty();
    assertThat(Cellule.vide(3, 4).withFormule("").estSansResultat()).isTrue();
    assertThat(Cellule.vide(3, 4).estSansResultat()).isFalse();
  }

  @Test
  void equalByAllThatTheyHold() {
    Cellule cellule = Cellule.nombre(3, 4, BigDecimal.TEN);
    assertThat(cellule)
        .isEqualTo(Cellule.nombre(3, 4, BigDecimal.TEN))
        .hasSameHashCodeAs(Cellule.nombre(3, 4, BigDecimal.TEN));
    assertThat(cellule)
        .isNotEqualTo(Cellule.nombre(3, 5, BigDecimal.TEN))
        .isNotEqualTo(cellule.withFormule("A1"));
    assertThat(cellule)
        .isNotEqualTo(Cellule.nombre(3, 4, BigDecimal.TEN, Nature.DATE, false))
        .isNotEqualTo(Cellule.texte(3, 4, "10"));
  }

  @Test
  void placesAreChecked() {
    assertThatThrownBy(() -> Cellule.texte(0, 1, "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Cellule.vide(1, 16_385)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rangee.of(2, false, List.of(Cellule.vide(1, 1))))
        .hasMessageContaining("A1");
    assertThat(Cellule.vide(1_048_576, 16_384).reference()).hasToString("XFD1048576");
  }
}
