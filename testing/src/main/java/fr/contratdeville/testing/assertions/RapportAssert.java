package fr.contratdeville.testing.assertions;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.ResultatControle.Issue;
import java.util.List;
import java.util.Optional;

/** Assertions on a report, made by {@link ContratAssertions#assertThat(Rapport)}. */
public final class RapportAssert extends ConstatListAssert<RapportAssert, Rapport> {

  RapportAssert(Rapport rapport) {
    super(rapport, RapportAssert.class);
  }

  @Override
  List<Constat> constats() {
    return actual.constats();
  }

  /**
   * Verifies what one control answered.
   *
   * @param id the id of the control, such as {@code CV-TOT-01}; it fails if that control did not
   *     run
   * @param expected the answer
   */
  public RapportAssert hasIssue(String id, Issue expected) {
    isNotNull();
    Optional<Issue> issue = actual.controles().stream()
        .filter(r -> r.id().equals(id))
        .map(ResultatControle::issue)
        .findFirst();
    if (!issue.equals(Optional.of(expected))) {
      failWithMessage(
          "expected %s of %s, got %s",
          expected, id, issue.map(Issue::toString).orElse("no such control"));
    }
    return this;
  }
}
