package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.AssertTrue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a {@link CorrespondanceQPV}: part or all of an old quartier is in a new one. A
 * quartier that none follows has no {@link #nouveau()}, one that follows none no {@link #ancien()}.
 */
@NounStyle
@Value.Immutable
public abstract class PassageQPV implements NotABean {
  PassageQPV() {}

  /** {@return a builder; one code at least is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a line on two quartiers}
   *
   * @param ancien the old one
   * @param nouveau the new one, of a later generation
   */
  public static PassageQPV of(CodeQPV ancien, CodeQPV nouveau) {
    return builder().ancien(ancien).nouveau(nouveau).build();
  }

  /** {@return the old quartier; empty if the new one follows none} */
  public abstract Optional<CodeQPV> ancien();

  /** {@return the new quartier, of a later generation; empty if none follows the old one} */
  public abstract Optional<CodeQPV> nouveau();

  /** {@return the place of the line in the file} */
  public abstract Optional<Emplacement> emplacement();

  /** At least one code, and time runs from the old to the new. */
  @AssertTrue(message = "{fr.contratdeville.nomenclature.PassageQPV.codesCoherents}")
  final boolean isCodesCoherents() {
    if (ancien().isEmpty() || nouveau().isEmpty()) {
      return ancien().isPresent() || nouveau().isPresent();
    }
    return ancien().get().generation().compareTo(nouveau().get().generation()) < 0;
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.exiger(
        isCodesCoherents(),
        "PassageQPV",
        ancien().map(CodeQPV::code).orElse("") + " > "
            + nouveau().map(CodeQPV::code).orElse(""),
        "an old code, then a new one of a later generation");
  }

  /** Builds a {@link PassageQPV}. */
  public static final class Builder extends ImmutablePassageQPV.Builder {
    Builder() {}
  }
}
