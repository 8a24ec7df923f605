package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.ContratWriter;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.suite.FormatSuite;
import java.io.IOException;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonContratProperties extends FormatSuite {

  @Override
  protected ContratReader reader() {
    return new JsonContratReader();
  }

  @Override
  protected ContratWriter writer() {
    return new JsonContratWriter();
  }

  /** Other values are put where values stand, so that the JSON often stays well formed. */
  @Override
  protected byte[] damage(byte[] fichier, Random hasard) {
    return Mutations.muter(fichier, hasard);
  }

  @Override
  protected void check(Lecture lecture) throws IOException {
    super.check(lecture);
    assertThat(lecture.constats())
        .extracting(Constat::id)
        .allMatch(id -> id.startsWith("CV-LEC-") || id.equals(MontantsIllisibles.ID));
  }

  @Override
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  public void aContractIsReadAsItWasWritten(@ForAll ContratDeVille contrat) throws IOException {
    super.aContractIsReadAsItWasWritten(contrat);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void onlyWhatCouldNotBeReadOnceIsSaidAgain(@ForAll ContratDeVille contrat) throws IOException {
    assertThat(read(write(contrat)).constats())
        .filteredOn(c -> !c.id().equals(MontantsIllisibles.ID))
        .hasSize((int) contrat.complements().stream()
            .filter(c -> c.nature() == Complement.Nature.JSON)
            .filter(c -> c.nom().startsWith("illisible /"))
            .count());
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void theSameContractGivesTheSameBytes(@ForAll ContratDeVille contrat) throws IOException {
    byte[] octets = write(contrat);
    assertThat(write(read(octets).valeur())).isEqualTo(octets);
  }
}
