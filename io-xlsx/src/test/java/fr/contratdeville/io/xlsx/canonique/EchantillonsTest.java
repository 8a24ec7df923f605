package fr.contratdeville.io.xlsx.canonique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.xlsx.LibreOffice;
import fr.contratdeville.io.xlsx.NeedsLibreOffice;
import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five published documents, as far as the examples hold them. */
class EchantillonsTest {

  private static final List<String> NOMS =
      List.of("ales-2004", "ales-2015", "ales-2024", "bagnols-2023", "dole-2023");

  @TempDir
  private Path dossier;

  private static ContratDeVille echantillon(String nom) throws IOException {
    return Contrats.read(Path.of("..", "examples", "echantillons", nom + ".json"))
        .valeur();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ales-2004", "ales-2015", "ales-2024", "bagnols-2023", "dole-2023"})
  void aDocumentIsReadAsItWasWritten(String nom) throws IOException {
    ContratDeVille contrat = echantillon(nom);
    Path classeur = dossier.resolve(nom + ".xlsx");
    Contrats.write(contrat, classeur);
    Lecture lecture = Contrats.read(classeur);
    assertThat(lecture.valeur()).isEqualTo(contrat);
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  @NeedsLibreOffice
  void theyAreTheSameAfterLibreOfficeSavedThem() throws Exception {
    List<Path> classeurs = new ArrayList<>();
    for (String nom : NOMS) {
      classeurs.add(dossier.resolve(nom + ".xlsx"));
      Contrats.write(echantillon(nom), classeurs.get(classeurs.size() - 1));
    }
    Path apres = dossier.resolve("apres");
    LibreOffice.enregistrer(classeurs, apres);
    for (String nom : NOMS) {
      Lecture lecture = Contrats.read(apres.resolve(nom + ".xlsx"));
      assertThat(lecture.valeur()).as(nom).isEqualTo(echantillon(nom));
      assertThat(lecture.constats()).as(nom).isEmpty();
    }
  }
}
