package fr.contratdeville.tableaux.reconnaissance.francais;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.valeur.Effectif;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EffectifFrancaisTest {

  @ParameterizedTest
  @CsvSource({
    "49,49",
    "3 463,3463",
    "3\u202F463,3463",
    "49 personnes,49",
    "12 bénéficiaires,12",
    "5 à 10,5..10",
    "de 5 à 10 jeunes,5..10",
    "entre 5 et 10,5..10",
    "plus de 30,31..",
    "Supérieur à 30,31..",
    "au moins 30,30..",
    "au plus 12,..12",
    "jusqu'à 12,..12",
    "environ 60,~60",
    "une moyenne de 19,~19",
    "une quinzaine,~15",
    "Une trentaine d'enfants,~30",
    "une vingtaine de familles,~20",
    "0,0"
  })
  void readsACount(String texte, String effectif) {
    assertThat(EffectifFrancais.read(Cellule.texte(1, 1, texte)))
        .contains(Effectif.parse(effectif));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "beaucoup",
        "10 à 5",
        "49 dont 7",
        "3 + FPH",
        "une poignée",
        "12345678901",
        "-3",
        "12,5",
        "3,463",
        "3.463",
        "de -3 à 5"
      })
  void keepsWhatIsNoCount(String texte) {
    assertThat(EffectifFrancais.read(Cellule.texte(1, 1, texte))).isEmpty();
  }

  @Test
  void aCellCountsOnlyWithAWholeNumber() {
    assertThat(EffectifFrancais.read(Cellule.nombre(1, 1, new BigDecimal("100"))))
        .contains(Effectif.of(100));
    assertThat(EffectifFrancais.read(Cellule.nombre(1, 1, new BigDecimal("12.5"))))
        .isEmpty();
    assertThat(EffectifFrancais.read(Cellule.nombre(1, 1, new BigDecimal("-1"))))
        .isEmpty();
    assertThat(EffectifFrancais.read(Cellule.nombre(1, 1, new BigDecimal("1e12"))))
        .isEmpty();
    assertThat(EffectifFrancais.read(Cellule.booleen(1, 1, true))).isEmpty();
  }
}
