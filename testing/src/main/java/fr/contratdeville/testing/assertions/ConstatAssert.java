package fr.contratdeville.testing.assertions;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a finding; figures are given as texts, so that none is rounded on the way. */
public final class ConstatAssert extends AbstractAssert<ConstatAssert, Constat> {

  ConstatAssert(Constat constat) {
    super(constat, ConstatAssert.class);
  }

  /** What the document prints. */
  public ConstatAssert hasDeclare(String nombre) {
    isNotNull();
    return hasNombre("declare", actual.declare(), nombre);
  }

  /** What its other figures make. */
  public ConstatAssert hasCalcule(String nombre) {
    isNotNull();
    return hasNombre("calcule", actual.calcule(), nombre);
  }

  /** The first minus the second. */
  public ConstatAssert hasEcart(String nombre) {
    isNotNull();
    return hasNombre("ecart", actual.ecart(), nombre);
  }

  public ConstatAssert hasGravite(Gravite attendue) {
    isNotNull();
    if (actual.gravite() != attendue) {
      failWithMessage("expected %s but was %s for %s", attendue, actual.gravite(), actual.cle());
    }
    return this;
  }

  /** One of the things that would close the gap is of this kind. */
  public ConstatAssert hasDiagnostic(Diagnostic.Genre genre) {
    isNotNull();
    if (actual.diagnostics().stream().noneMatch(d -> d.genre() == genre)) {
      failWithMessage("no %s among %s of %s", genre, actual.diagnostics(), actual.cle());
    }
    return this;
  }

  private ConstatAssert hasNombre(String quoi, Optional<BigDecimal> nombre, String attendu) {
    if (nombre.filter(n -> n.compareTo(new BigDecimal(attendu)) == 0).isEmpty()) {
      failWithMessage(
          "expected %s %s but was %s for %s",
          quoi, attendu, nombre.map(BigDecimal::toPlainString).orElse("absent"), actual.cle());
    }
    return this;
  }
}
