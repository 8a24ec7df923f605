package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Emplacement;
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
public abstract class PassageQPV {
  PassageQPV() {}

  public static Builder builder() {
    return new Builder();
  }

  public static PassageQPV of(CodeQPV ancien, CodeQPV nouveau) {
    return builder().ancien(ancien).nouveau(nouveau).build();
  }

  public abstract Optional<CodeQPV> ancien();

  /** Of a later generation than {@link #ancien()}. */
  public abstract Optional<CodeQPV> nouveau();

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
