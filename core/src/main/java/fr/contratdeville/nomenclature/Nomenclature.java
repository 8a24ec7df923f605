package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A named and versioned list of themes, each with its code. Those of the State are in
 * {@link Nomenclatures}; a contract may have its own.
 *
 * <p>It recognises a heading by its label alone or after its code ({@code 1.1 - Education}), or
 * level by level, without case, accents and punctuation ({@link fr.contratdeville.valeur.Graphie}).
 * Nothing that merely looks like a theme gets a code.
 */
@NounStyle
@Value.Immutable
public abstract class Nomenclature implements NotABean {
  Nomenclature() {}

  /** {@return a builder; the name and the version are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name, as {@code P147}; not blank} */
  @NotBlank
  public abstract String nom();

  /** {@return the version, as {@code 2024}; not blank} */
  @NotBlank
  public abstract String version();

  /** {@return the years in which it is in use; empty if it always is} */
  public abstract Optional<Periode> periode();

  /** {@return the widest themes, in order} */
  public abstract List<@Valid Theme> themes();

  /** {@return the beginning of all its codes: {@code P147-2024}} */
  public final String id() {
    return nom() + "-" + version();
  }

  /**
   * {@return the theme of a code, at any level; empty for the code of another nomenclature}
   *
   * @param code the code, as {@code P147-2024:2.3}
   */
  public final Optional<Theme> theme(CodeTheme code) {
    return code.nomenclature().equals(id()) ? index().code(code.code()) : Optional.empty();
  }

  /**
   * Looks a heading up. If a theme and one below it have the same label, the wider is meant, unless
   * the heading gives both levels or the code.
   *
   * @param rubrique the heading
   * @return the code of its theme; empty if this nomenclature has none
   */
  public final Optional<CodeTheme> code(Rubrique rubrique) {
    return index().rubrique(rubrique).map(theme -> new CodeTheme(id(), theme.code()));
  }

  /**
   * Gives the axes and themes of actions the codes that this nomenclature has for them. A heading
   * that already has a code keeps it, and the printed text stays. A contract whose exercice, or
   * else period, has no day in {@link #periode()} is left as it is.
   *
   * @param contrat the contract
   * @return the same contract with these codes
   */
  public final ContratDeVille coder(ContratDeVille contrat) {
    Optional<Periode> quand = contrat.exercice().map(Exercice::periode).or(contrat::periode);
    boolean horsPeriode =
        quand.isPresent() && periode().map(p -> !p.chevauche(quand.get())).orElse(false);
    return horsPeriode
        ? contrat
        : contrat.withActions(contrat.actions().stream().map(this::coder).toList());
  }

  /**
   * {@return the headings that {@link #coder} gives no code, each once}
   *
   * @param contrat the contract
   */
  public final List<Rubrique> inconnues(ContratDeVille contrat) {
    return coder(contrat).actions().stream()
        .flatMap(
            action -> Stream.concat(action.axePrioritaire().stream(), action.thematique().stream()))
        .filter(rubrique -> rubrique.code().isEmpty())
        .distinct()
        .toList();
  }

  private Action coder(Action action) {
    return Action.builder()
        .from(action)
        .axePrioritaire(action.axePrioritaire().map(this::coder))
        .thematique(action.thematique().map(this::coder))
        .build();
  }

  private Rubrique coder(Rubrique rubrique) {
    return rubrique.code().isPresent()
        ? rubrique
        : code(rubrique).map(rubrique::withCode).orElse(rubrique);
  }

  @AssertTrue(message = "{fr.contratdeville.nomenclature.Nomenclature.codesUniques}")
  final boolean isCodesUniques() {
    return index().isCodesUniques();
  }

  @Value.Lazy
  IndexThemes index() {
    return new IndexThemes(themes());
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Nomenclature.nom", nom());
    ValeurInvalideException.nonVide("Nomenclature.version", version());
    ValeurInvalideException.exiger(
        isCodesUniques(), "Nomenclature.themes.code", id(), "codes that are unique");
  }

  /** Builds a {@link Nomenclature}. */
  public static final class Builder extends ImmutableNomenclature.Builder {
    Builder() {}
  }
}
