package fr.contratdeville.io.xlsx.canonique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.io.xlsx.LibreOffice;
import fr.contratdeville.io.xlsx.NeedsLibreOffice;
import fr.contratdeville.modele.ContratDeVille;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

@NeedsLibreOffice
class LibreOfficeProperties {

  /** One start of LibreOffice for many contracts. */
  @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aContractIsTheSameAfterLibreOfficeSavedItsWorkbook(
      @ForAll @Size(30) List<ContratDeVille> contrats) throws Exception {
    Path avant = Files.createTempDirectory("avant");
    Path apres = Files.createTempDirectory("apres");
    List<Path> fichiers = new ArrayList<>();
    for (ContratDeVille contrat : contrats) {
      Path fichier = avant.resolve("contrat" + fichiers.size() + ".xlsx");
      Files.write(fichier, Classeurs.ecrire(contrat));
      fichiers.add(fichier);
    }
    LibreOffice.enregistrer(fichiers, apres);
    for (int i = 0; i < contrats.size(); i++) {
      byte[] classeur = Files.readAllBytes(apres.resolve(fichiers.get(i).getFileName()));
      assertThat(Classeurs.lire(classeur).valeur()).isEqualTo(contrats.get(i));
    }
  }
}
