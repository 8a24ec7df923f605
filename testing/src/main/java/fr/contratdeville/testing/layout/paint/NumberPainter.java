package fr.contratdeville.testing.layout.paint;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridStyle;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes figures: as numbers in one format or another, or as text. */
public final class NumberPainter {
  private final int unit;
  private final String written;

  /**
   * The way in which a document writes its figures.
   *
   * @param unit how many euros 1 stands for
   */
  public NumberPainter(Choices choices, int unit) {
    this.unit = unit;
    written =
        choices.draw("montants-ecrits", "nombre:5 nombre-euros:3 nombre-espaces texte texte-euros");
  }

  /** {@return whether amounts are numbers, not texts} */
  public boolean areNumbers() {
    return !written.startsWith("texte");
  }

  /** {@return a plain number, given in hundredths} */
  public GridCell number(long hundredths) {
    return GridCell.of(plain(BigDecimal.valueOf(hundredths, 2)));
  }

  /** {@return an amount} */
  public GridCell euros(long cents) {
    BigDecimal shown = plain(BigDecimal.valueOf(cents, 2).divide(BigDecimal.valueOf(unit)));
    return switch (written) {
      case "texte" -> GridCell.of(text(shown));
      case "texte-euros" -> GridCell.of(text(shown) + (unit == 1 ? " €" : ""));
      case "nombre-euros" ->
        GridCell.of(shown)
            .withStyle(GridStyle.PLAIN.withFormat(unit == 1 ? "#,##0.00\\ \"€\"" : "#,##0.000"));
      case "nombre-espaces" -> GridCell.of(shown).withStyle(GridStyle.PLAIN.withFormat("#,##0.00"));
      default -> GridCell.of(shown);
    };
  }

  /** {@return an amount as a text that ends in a star} */
  public GridCell starred(GridCell amount) {
    String euros = unit == 1 ? " €" : "";
    String shown = amount.text().orElseGet(() -> text(amount.number().orElseThrow()) + euros);
    return GridCell.of(shown + " *").withStyle(amount.style());
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String text(BigDecimal shown) {
    DecimalFormatSymbols french = DecimalFormatSymbols.getInstance(Locale.FRENCH);
    french.setGroupingSeparator(' ');
    String pattern = shown.scale() == 0 ? "#,##0" : shown.scale() < 3 ? "#,##0.00" : "#,##0.0####";
    return new DecimalFormat(pattern, french).format(shown);
  }
}
