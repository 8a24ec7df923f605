package fr.contratdeville.io.xlsx.feuille.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContexteTest {

  @Test
  void limitsDifferByWhatWasAsked() {
    Limites limites = Limites.DEFAUT.with(Limite.CELLULES, 3);
    assertThat(limites.de(Limite.CELLULES)).isEqualTo(3);
    assertThat(limites.de(Limite.FEUILLES)).isEqualTo(Limites.DEFAUT.de(Limite.FEUILLES));
    assertThat(Limites.DEFAUT.de(Limite.CELLULES)).isEqualTo(1_000_000);
    assertThat(limites.with(Limite.CELLULES, 1_000_000))
        .isEqualTo(Limites.DEFAUT)
        .hasSameHashCodeAs(Limites.DEFAUT);
    assertThatThrownBy(() -> limites.with(Limite.CELLULES, 0)).hasMessageContaining("CELLULES");
  }

  @Test
  void countsUntilTheLimitAndForgets() throws Exception {
    Contexte contexte = new Contexte(
        Path.of("a.xlsx"), Limites.DEFAUT.with(Limite.CELLULES, 2).with(Limite.CARACTERES, 5));
    Contexte.Usage avant = contexte.usage();
    contexte.compterCellule();
    contexte.compterCellule();
    assertThatThrownBy(contexte::compterCellule).isInstanceOf(ClasseurIllisibleException.class);
    contexte.revenirA(avant);
    contexte.compterCellule();
    contexte.compterTexte("12345");
    assertThatThrownBy(() -> contexte.compterTexte("6"))
        .isInstanceOf(ClasseurIllisibleException.class);
  }

  @Test
  void memoryIsBoundedWhateverFillsIt() {
    Contexte contexte =
        new Contexte(Path.of("a.xlsx"), Limites.DEFAUT.with(Limite.OCTETS_EN_MEMOIRE, 200));
    assertThatThrownBy(() -> contexte.compterTexte("a".repeat(100)))
        .hasMessageContaining("octets en mémoire");
    assertThatThrownBy(() -> contexte.compterObjets(4)).hasMessageContaining("octets en mémoire");
  }
}
