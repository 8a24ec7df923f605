package fr.contratdeville.constat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstatTest {

  private static final Feuille BILAN = new Feuille("bilan.xlsx", "Bilan 2023");

  private static Constat.Builder constat(Gravite gravite, String id) {
    return Constat.builder().id(id).gravite(gravite).message(Message.of("écart", "gap"));
  }

  @Test
  void sortsGravestFirstThenByIdAndPlace() {
    List<Constat> ordre = List.of(
        constat(Gravite.ERREUR, "CV-LIG-01").build(),
        constat(Gravite.ERREUR, "CV-TOT-01").addCellule(BILAN.cellule(9, 12)).build(),
        constat(Gravite.ERREUR, "CV-TOT-01").addCellule(BILAN.cellule(10, 2)).build(),
        constat(Gravite.AVERTISSEMENT, "CV-LIG-01").chemin("/actions/1").build(),
        constat(Gravite.INFORMATION, "CV-LIG-01").build());
    List<Constat> melange = new ArrayList<>(ordre);
    Collections.reverse(melange);
    melange.sort(null);
    assertThat(melange).isEqualTo(ordre);
  }

  @Test
  void theGapIsDeclaredMinusComputed() {
    Constat.Builder builder = constat(Gravite.ERREUR, "CV-TOT-01").declare(new BigDecimal("4846"));
    assertThat(builder.build().ecart()).isEmpty();
    assertThat(builder.calcule(new BigDecimal("2300")).build().ecart())
        .contains(new BigDecimal("2546"));
    assertThat(builder.build().unite()).isEqualTo(Unite.NOMBRE);
    assertThat(builder.build().chemin()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "CV-TOT-1", "CV-TOTAL-01", "cv-tot-01", "CV-TOT-01 ", "CV-TOT-01\n"})
  void itsIdIsStable(String id) {
    assertThatThrownBy(() -> constat(Gravite.ERREUR, id).build())
        .isInstanceOfSatisfying(ValeurInvalideException.class, e -> {
          assertThat(e.champ()).isEqualTo("Constat.id");
          assertThat(e.valeur()).isEqualTo(id);
        });
  }
}
