package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class JsonContratProperties {

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aContractIsReadAsItWasWritten(@ForAll ContratDeVille contrat)
      throws LectureException {
    Lecture lecture = Fichiers.read(Fichiers.write(contrat));
    assertThat(lecture.valeur()).isEqualTo(contrat);
    assertThat(lecture.constats())
        .filteredOn(c -> !c.id().equals(MontantsIllisibles.ID))
        .hasSize((int) contrat.complements().stream()
            .filter(c -> c.nature() == Complement.Nature.JSON)
            .filter(c -> c.nom().startsWith("illisible /"))
            .count());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theSameContractGivesTheSameBytes(@ForAll ContratDeVille contrat)
      throws LectureException {
    byte[] octets = Fichiers.write(contrat);
    assertThat(Fichiers.write(Fichiers.read(octets).valeur())).isEqualTo(octets);
  }

  /**
   * Damage: bytes changed, removed, repeated, or the end cut off. Whatever the reader keeps of it
   * is still there after a second reading.
   */
  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aDamagedFileIsReadOrRefused(@ForAll ContratDeVille contrat, @ForAll long graine)
      throws LectureException {
    byte[] octets = Fichiers.write(contrat);
    Random hasard = new Random(graine);
    for (int i = 0; i < 60; i++) {
      Lecture lecture;
      try {
        lecture = Fichiers.read(Mutations.muter(octets, hasard));
      } catch (LectureException e) {
        assertThat(e.raison().fr()).isNotBlank();
        continue;
      }
      assertThat(lecture.constats())
          .extracting(Constat::id)
          .allMatch(id -> id.startsWith("CV-LEC-") || id.equals(MontantsIllisibles.ID));
      assertThat(Fichiers.read(Fichiers.write(lecture.valeur())).valeur())
          .isEqualTo(lecture.valeur());
    }
  }
}
