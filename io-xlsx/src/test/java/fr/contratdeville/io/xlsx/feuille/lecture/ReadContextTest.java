package fr.contratdeville.io.xlsx.feuille.lecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadContextTest {

  @Test
  void limitsDifferByWhatWasAsked() {
    Limits limits = Limits.DEFAULT.with(Limit.CELLULES, 3);
    assertThat(limits.get(Limit.CELLULES)).isEqualTo(3);
    assertThat(limits.get(Limit.FEUILLES)).isEqualTo(Limits.DEFAULT.get(Limit.FEUILLES));
    assertThat(Limits.DEFAULT.get(Limit.CELLULES)).isEqualTo(1_000_000);
    assertThat(limits.with(Limit.CELLULES, 1_000_000))
        .isEqualTo(Limits.DEFAULT)
        .hasSameHashCodeAs(Limits.DEFAULT);
    assertThatThrownBy(() -> limits.with(Limit.CELLULES, 0)).hasMessageContaining("CELLULES");
  }

  @Test
  void countsUntilTheLimitAndForgets() throws Exception {
    ReadContext context =
        new ReadContext("a.xlsx", Limits.DEFAULT.with(Limit.CELLULES, 2).with(Limit.CHARACTERS, 5));
    ReadContext.Usage avant = context.usage();
    context.countCellule();
    context.countCellule();
    assertThatThrownBy(context::countCellule).isInstanceOf(ClasseurIllisibleException.class);
    context.returnTo(avant);
    context.countCellule();
    context.countText("12345");
    assertThatThrownBy(() -> context.countText("6")).isInstanceOf(ClasseurIllisibleException.class);
  }

  @Test
  void memoryIsBoundedWhateverFillsIt() {
    ReadContext context = new ReadContext("a.xlsx", Limits.DEFAULT.with(Limit.MEMORY_BYTES, 200));
    assertThatThrownBy(() -> context.countText("a".repeat(100)))
        .hasMessageContaining("octets en mémoire");
    assertThatThrownBy(() -> context.countObjects(4)).hasMessageContaining("octets en mémoire");
  }
}
