package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A table de passage: the themes of one nomenclature that hold the things of a theme of another.
 * One theme may become several, several may become one; a theme that is not there has no known
 * answer.
 */
@NounStyle
@Value.Immutable
public abstract class TablePassage implements NotABean {
  TablePassage() {}

  /** {@return a builder; only the name is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the table, not blank} */
  @NotBlank
  public abstract String nom();

  /** {@return the lines of the table} */
  public abstract List<@Valid PassageTheme> passages();

  /**
   * {@return the themes that a theme became; none if the table does not say}
   *
   * @param code a theme of the older nomenclature
   */
  public final Set<CodeTheme> vers(CodeTheme code) {
    return passages().stream()
        .filter(passage -> passage.de().equals(code))
        .flatMap(passage -> passage.vers().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * {@return the themes that became another, in part or whole; none if the table does not say}
   *
   * @param code a theme of the newer nomenclature
   */
  public final Set<CodeTheme> de(CodeTheme code) {
    return passages().stream()
        .filter(passage -> passage.vers().contains(code))
        .map(PassageTheme::de)
        .collect(Collectors.toUnmodifiableSet());
  }

  @AssertTrue(message = "{fr.contratdeville.nomenclature.TablePassage.departsUniques}")
  final boolean isDepartsUniques() {
    return passages().stream().map(PassageTheme::de).distinct().count()
        == passages().size();
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("TablePassage.nom", nom());
    ValeurInvalideException.exiger(
        isDepartsUniques(), "TablePassage.passages", nom(), "one passage for each theme");
  }

  /** Builds a {@link TablePassage}. */
  public static final class Builder extends ImmutableTablePassage.Builder {
    Builder() {}
  }
}
