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
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CanoniqueProperties extends FormatSuite {

  @Override
  protected ContratReader reader() {
    return new XlsxContratReader();
  }

  @Override
  protected ContratWriter writer() {
    return new XlsxContratWriter();
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void onlyAmountsThatAreNoneAreSaidAgain(@ForAll ContratDeVille contrat) throws IOException {
    assertThat(lire(ecrire(contrat)).constats())
        .extracting(Constat::id)
        .allMatch(id -> id.equals(MontantsIllisibles.ID));
  }
}
