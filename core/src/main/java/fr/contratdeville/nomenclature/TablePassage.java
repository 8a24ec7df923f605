package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A table de passage: which themes of one nomenclature hold what a theme of another held. One theme
 * may become several, several may become one; a theme that is not there has no known answer.
 */
@NounStyle
@Value.Immutable
public abstract class TablePassage {
  TablePassage() {}

  public static Builder builder() {
    return new Builder();
  }

  /** Not blank. */
  @NotBlank
  public abstract String nom();

  public abstract List<@Valid PassageTheme> passages();

  /** What became of a theme; nothing where the table does not say. */
  public final Set<CodeTheme> vers(CodeTheme code) {
    return passages().stream()
        .filter(passage -> passage.de().equals(code))
        .flatMap(passage -> passage.vers().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The themes that became this one, in part or whole. */
  public final Set<CodeTheme> de(CodeTheme code) {
    return passages().stream()
        .filter(passage -> passage.vers().contains(code))
        .map(PassageTheme::de)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Each theme has one passage at most. */
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
