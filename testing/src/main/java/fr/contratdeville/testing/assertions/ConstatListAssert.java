package fr.contratdeville.testing.assertions;

import fr.contratdeville.constat.Constat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** The assertions that reports and readings share: both hold a list of findings. */
abstract class ConstatListAssert<S extends ConstatListAssert<S, A>, A>
    extends AbstractAssert<S, A> {

  ConstatListAssert(A actual, Class<S> type) {
    super(actual, type);
  }

  /** Returns the findings of the value under test, which is not null. */
  abstract List<Constat> constats();

  /** Verifies that there is no finding. */
  public S hasNoConstat() {
    return hasOnlyConstats();
  }

  /**
   * Verifies that the findings have exactly these ids, in any order.
   *
   * @param ids the ids, such as {@code CV-TOT-01}, each as often as there are findings of it
   */
  public S hasOnlyConstats(String... ids) {
    isNotNull();
    List<String> actualIds = constats().stream().map(Constat::id).sorted().toList();
    List<String> expectedIds = Arrays.stream(ids).sorted().toList();
    if (!actualIds.equals(expectedIds)) {
      failWithMessage("expected the findings %s, got%n%s", expectedIds, listed());
    }
    return myself;
  }

  /**
   * Finds the finding of an id at a place, for assertions on it. It fails if there is none, and
   * takes the first one if there are several.
   *
   * @param id the id, such as {@code CV-TOT-01}
   * @param lieu one of the cells of the finding, as reports print it ({@code Bilan 2023!L27}), or
   *     its path in the contract ({@code /totaux/3})
   */
  public ConstatAssert constat(String id, String lieu) {
    isNotNull();
    Optional<Constat> constat =
        constats().stream().filter(c -> c.id().equals(id) && c.estEn(lieu)).findFirst();
    if (constat.isEmpty()) {
      failWithMessage("expected a finding %s at %s, got%n%s", id, lieu, listed());
    }
    return new ConstatAssert(constat.orElseThrow());
  }

  private String listed() {
    return constats().isEmpty()
        ? "  (none)"
        : constats().stream()
            .map(c -> "  " + c.cle() + " " + c.cellules() + " " + c.message())
            .collect(Collectors.joining("\n"));
  }
}
