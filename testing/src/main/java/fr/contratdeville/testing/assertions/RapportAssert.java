package fr.contratdeville.testing.assertions;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle.Issue;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a report. */
public final class RapportAssert extends AbstractAssert<RapportAssert, Rapport> {

  RapportAssert(Rapport rapport) {
    super(rapport, RapportAssert.class);
  }

  public RapportAssert hasNoConstat() {
    return hasOnlyConstats();
  }

  /** Its findings have these ids, each as often as it is named, in any order. */
  public RapportAssert hasOnlyConstats(String... ids) {
    isNotNull();
    Constats.verifier(actual.constats(), ids).ifPresent(ecart -> failWithMessage("%s", ecart));
    return this;
  }

  /**
   * The finding of an id at a place, for assertions on it.
   *
   * @param lieu one of its cells as reports print it ({@code Bilan 2023!L27}), or its path in the
   *     contract ({@code /totaux/3})
   */
  public ConstatAssert constat(String id, String lieu) {
    isNotNull();
    List<Constat> constats = actual.constats();
    Optional<Constat> constat = Constats.chercher(constats, id, lieu);
    if (constat.isEmpty()) {
      failWithMessage("no finding %s at %s in%n%s", id, lieu, Constats.liste(constats));
    }
    return new ConstatAssert(constat.orElseThrow());
  }

  /** One control came to this. */
  public RapportAssert hasIssue(String id, Issue attendue) {
    isNotNull();
    Optional<Issue> issue = actual.controles().stream()
        .filter(r -> r.id().equals(id))
        .map(r -> r.issue())
        .findFirst();
    if (!issue.equals(Optional.of(attendue))) {
      failWithMessage(
          "expected %s of %s but was %s",
          attendue, id, issue.map(Issue::toString).orElse("no such control"));
    }
    return this;
  }
}
