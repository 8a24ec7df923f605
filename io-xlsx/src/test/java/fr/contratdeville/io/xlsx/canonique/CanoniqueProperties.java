package fr.contratdeville.io.xlsx.canonique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.ContratWriter;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.io.xlsx.XlsxContratWriter;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.suite.FormatSuite;
import java.io.IOException;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class CanoniqueProperties extends FormatSuite {

  @Override
  protected ContratReader reader() {
    return new XlsxContratReader();
  }

  @Override
  protected ContratWriter writer() {
    return new XlsxContratWriter();
  }

  /** A workbook takes its time; those of other people are damaged elsewhere. */
  @Override
  @Property(
      tries = 3,
      seed = "20241231",
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  public void aDamagedFileIsReadOrRefused(
      @ForAll("readableFiles") byte[] fichier, @ForAll Random hasard) throws Exception {
    super.aDamagedFileIsReadOrRefused(fichier, hasard);
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void onlyAmountsThatAreNoneAreSaidAgain(@ForAll ContratDeVille contrat) throws IOException {
    assertThat(read(write(contrat)).constats())
        .extracting(Constat::id)
        .allMatch(id -> id.equals(MontantsIllisibles.ID));
  }
}
