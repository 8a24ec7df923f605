package fr.contratdeville.testing.assertions;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;
import java.util.List;

/** Assertions on a reading of a file, made by {@link ContratAssertions#assertThat(Lecture)}. */
public final class LectureAssert extends ConstatListAssert<LectureAssert, Lecture> {

  LectureAssert(Lecture lecture) {
    super(lecture, LectureAssert.class);
  }

  @Override
  List<Constat> constats() {
    return actual.constats();
  }

  /** Verifies that the file gave this contract; a failure lists the paths where they differ. */
  public LectureAssert hasContrat(ContratDeVille expected) {
    contrat().hasSameContentAs(expected);
    return this;
  }

  /** Returns assertions on the contract that was read. */
  public ContratAssert contrat() {
    isNotNull();
    return new ContratAssert(actual.valeur()).as(descriptionText());
  }
}
