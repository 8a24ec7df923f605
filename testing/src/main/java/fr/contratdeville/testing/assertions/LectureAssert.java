package fr.contratdeville.testing.assertions;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what came out of a file. */
public final class LectureAssert extends AbstractAssert<LectureAssert, Lecture> {

  LectureAssert(Lecture lecture) {
    super(lecture, LectureAssert.class);
  }

  /** Everything could be read. */
  public LectureAssert hasNoConstat() {
    return hasOnlyConstats();
  }

  /** Its findings have these ids, each as often as it is named, in any order. */
  public LectureAssert hasOnlyConstats(String... ids) {
    isNotNull();
    Constats.verifier(actual.constats(), ids).ifPresent(ecart -> failWithMessage("%s", ecart));
    return this;
  }

  /** The finding of an id at a place, for assertions on it. */
  public ConstatAssert constat(String id, String lieu) {
    isNotNull();
    Optional<Constat> constat = Constats.chercher(actual.constats(), id, lieu);
    if (constat.isEmpty()) {
      failWithMessage("no finding %s at %s in%n%s", id, lieu, Constats.liste(actual.constats()));
    }
    return new ConstatAssert(constat.orElseThrow());
  }

  /** It gave this contract; a failure says where the two differ. */
  public LectureAssert hasContrat(ContratDeVille attendu) {
    contrat().hasSameContentAs(attendu);
    return this;
  }

  /** The contract that was read, for assertions on it. */
  public ContratAssert contrat() {
    isNotNull();
    return new ContratAssert(actual.valeur()).as(descriptionText());
  }
}
