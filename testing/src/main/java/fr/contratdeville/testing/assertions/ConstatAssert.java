package fr.contratdeville.testing.assertions;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a finding. Figures are given as plain decimal texts, such as {@code "2546"} or
 * {@code "-12.50"}, so that none is rounded on the way; {@code "30"} equals {@code "30.00"}.
 */
public final class ConstatAssert extends AbstractAssert<ConstatAssert, Constat> {

  ConstatAssert(Constat constat) {
    super(constat, ConstatAssert.class);
  }

  /**
   * Verifies the figure that the document prints.
   *
   * @throws NumberFormatException if {@code nombre} is no decimal number
   */
  public ConstatAssert hasDeclare(String nombre) {
    isNotNull();
    return hasNombre("declare", actual.declare(), nombre);
  }

  /**
   * Verifies the figure that the control worked out from the rest of the document.
   *
   * @throws NumberFormatException if {@code nombre} is no decimal number
   */
  public ConstatAssert hasCalcule(String nombre) {
    isNotNull();
    return hasNombre("calcule", actual.calcule(), nombre);
  }

  /**
   * Verifies the gap, which is the printed figure minus the one that was worked out.
   *
   * @throws NumberFormatException if {@code nombre} is no decimal number
   */
  public ConstatAssert hasEcart(String nombre) {
    isNotNull();
    return hasNombre("ecart", actual.ecart(), nombre);
  }

  /** Verifies how grave the finding is. */
  public ConstatAssert hasGravite(Gravite expected) {
    isNotNull();
    if (actual.gravite() != expected) {
      failWithMessage("expected %s, got %s for %s", expected, actual.gravite(), actual.cle());
    }
    return this;
  }

  /** Verifies that at least one of the explanations of the gap is of this kind. */
  public ConstatAssert hasDiagnostic(Diagnostic.Genre genre) {
    isNotNull();
    if (actual.diagnostics().stream().noneMatch(d -> d.genre() == genre)) {
      failWithMessage(
          "expected a diagnostic %s, got %s for %s", genre, actual.diagnostics(), actual.cle());
    }
    return this;
  }

  private ConstatAssert hasNombre(String quoi, Optional<BigDecimal> nombre, String expected) {
    if (nombre.filter(n -> n.compareTo(new BigDecimal(expected)) == 0).isEmpty()) {
      failWithMessage(
          "expected %s %s, got %s for %s",
          quoi, expected, nombre.map(BigDecimal::toPlainString).orElse("absent"), actual.cle());
    }
    return this;
  }
}
