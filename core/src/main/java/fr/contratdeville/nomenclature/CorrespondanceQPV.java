package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A table of the quartiers of one generation that follow those of the one before. Numbers do not
 * carry over, quartiers merge and split: nothing is computed from the codes, and a code that the
 * table does not hold has no answer. None comes with the library; the user loads one.
 */
@NounStyle
@Value.Immutable
public abstract class CorrespondanceQPV implements NotABean {
  CorrespondanceQPV() {}

  /** The fate of a quartier, as a table gives it. */
  public enum Devenir {
    /** One follows one; whether the limits moved, the table does not say. */
    UN_POUR_UN,
    /** Several became one; the quartier is one of them or that one. */
    FUSION,
    /** One became several; the quartier is that one or one of them. */
    SCISSION,
    /** Several became several. */
    RECOMPOSITION,
    /** The quartier is old, and none follows it. */
    SANS_SUITE,
    /** The quartier is new, and follows none. */
    NOUVEAU,
    /** The table does not hold it. */
    INCONNU
  }

  /** {@return a builder; only the name is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the origin of the table, not blank} */
  @NotBlank
  public abstract String nom();

  /** {@return the lines of the table} */
  public abstract List<@Valid PassageQPV> passages();

  /**
   * {@return the quartiers that follow another, in the order of their codes; none if the table does
   * not say}
   *
   * @param code the old quartier
   */
  public final SortedSet<CodeQPV> successeurs(CodeQPV code) {
    return new TreeSet<>(suites().getOrDefault(code, Set.of()));
  }

  /**
   * {@return the quartiers that another follows, in the order of their codes; none if the table
   * does not say}
   *
   * @param code the new quartier
   */
  public final SortedSet<CodeQPV> predecesseurs(CodeQPV code) {
    return new TreeSet<>(sources().getOrDefault(code, Set.of()));
  }

  /**
   * {@return the fate of a quartier and of all that the table binds to it}
   *
   * @param code an old or a new quartier
   */
  public final Devenir devenir(CodeQPV code) {
    Set<CodeQPV> lies = lies(code);
    long anciens = lies.stream().filter(suites()::containsKey).count();
    long nouveaux = lies.stream().filter(sources()::containsKey).count();
    if (anciens == 0 || nouveaux == 0) {
      return anciens > 0 ? Devenir.SANS_SUITE : nouveaux > 0 ? Devenir.NOUVEAU : Devenir.INCONNU;
    }
    if (anciens > 1) {
      return nouveaux > 1 ? Devenir.RECOMPOSITION : Devenir.FUSION;
    }
    return nouveaux > 1 ? Devenir.SCISSION : Devenir.UN_POUR_UN;
  }

  /** The quartier and those that passages lead to from it, either way. */
  private Set<CodeQPV> lies(CodeQPV depart) {
    Set<CodeQPV> lies = new HashSet<>(Set.of(depart));
    Deque<CodeQPV> reste = new ArrayDeque<>(lies);
    while (!reste.isEmpty()) {
      CodeQPV code = reste.pop();
      Stream.of(suites(), sources())
          .flatMap(liens -> liens.getOrDefault(code, Set.of()).stream())
          .filter(lies::add)
          .forEach(reste::push);
    }
    return lies;
  }

  @Value.Lazy
  Map<CodeQPV, Set<CodeQPV>> suites() {
    return liens(PassageQPV::ancien, PassageQPV::nouveau);
  }

  @Value.Lazy
  Map<CodeQPV, Set<CodeQPV>> sources() {
    return liens(PassageQPV::nouveau, PassageQPV::ancien);
  }

  private Map<CodeQPV, Set<CodeQPV>> liens(
      Function<PassageQPV, Optional<CodeQPV>> de, Function<PassageQPV, Optional<CodeQPV>> vers) {
    Map<CodeQPV, Set<CodeQPV>> liens = new TreeMap<>();
    for (PassageQPV passage : passages()) {
      de.apply(passage)
          .map(code -> liens.computeIfAbsent(code, c -> new TreeSet<>()))
          .ifPresent(lies -> vers.apply(passage).ifPresent(lies::add));
    }
    return liens;
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("CorrespondanceQPV.nom", nom());
  }

  /** Builds a {@link CorrespondanceQPV}. */
  public static final class Builder extends ImmutableCorrespondanceQPV.Builder {
    Builder() {}
  }
}
