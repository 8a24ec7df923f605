package fr.contratdeville.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The samples that the tests of this package read. */
final class Echantillons {
  static final Path ALES_2015 = Path.of("echantillons/ales-2015.json");
  static final Path ALES_2024 = Path.of("echantillons/ales-2024.json");

  private Echantillons() {}

  static ContratDeVille lire(Path echantillon) {
    try {
      Lecture lecture = Contrats.read(echantillon);
      assertThat(lecture.constats()).isEmpty();
      return lecture.valeur();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static CadreStrategique cadre(ContratDeVille contrat, String intitule) {
    return contrat.cadres().stream()
        .filter(cadre -> cadre.intitule().equals(intitule))
        .findAny()
        .orElseThrow();
  }

  /** {@code read(write(c)) = c}, and the sample is what the library itself writes. */
  static void verifierLAllerRetour(Path echantillon, Path dossier) throws IOException {
    ContratDeVille contrat = lire(echantillon);
    Path copie = dossier.resolve("copie.json");
    Contrats.write(contrat, copie);
    assertThat(lire(copie)).isEqualTo(contrat);
    assertThat(copie).hasSameTextualContentAs(echantillon);
    assertThat(Files.size(copie)).isEqualTo(Files.size(echantillon));
  }

  /** The sentences of the documents are theirs: a title is short or a label of the sample. */
  static void verifierLesTitres(ContratDeVille contrat) {
    assertThat(contrat.cadres()).flatExtracting(CadreStrategique::tous).isNotEmpty();
    for (CadreStrategique cadre : contrat.cadres()) {
      for (Noeud noeud : cadre.tous()) {
        if (!noeud.niveau().equals("projet de quartier")) {
          assertThat(noeud.titre().split(" ")).as(noeud.titre()).hasSizeLessThan(13);
        }
        assertThat(noeud.indicateurs())
            .allSatisfy(i -> assertThat(i.libelle().split(" ")).hasSizeLessThan(13));
      }
    }
  }
}
