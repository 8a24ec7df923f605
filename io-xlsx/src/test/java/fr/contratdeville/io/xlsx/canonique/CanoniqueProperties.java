package fr.contratdeville.io.xlsx.canonique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CanoniqueProperties {

  @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
  void aContractIsReadAsItWasWritten(@ForAll ContratDeVille contrat)
      throws IOException {
    Lecture lecture = Classeurs.lire(Classeurs.ecrire(contrat));
    assertThat(lecture.valeur()).isEqualTo(contrat);
    assertThat(lecture.constats())
        .extracting(Constat::id)
        .allMatch(id -> id.equals(MontantsIllisibles.ID));
  }
}
