package fr.contratdeville.lanceur.commande;

import fr.contratdeville.lanceur.vue.Etude;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the workbook of a comité de pilotage. */
@Command(name = "synthese")
final class Synthese extends Commande {
  @Parameters(index = "0", paramLabel = "FICHIER", descriptionKey = "fichier")
  private Path fichier = Path.of("");

  @Parameters(index = "1", paramLabel = "SYNTHESE.xlsx", descriptionKey = "synthese-vers")
  private Path vers = Path.of("");

  @Mixin
  private Document document = new Document();

  @Mixin
  private Examen examen = new Examen();

  Synthese(Contexte contexte) {
    super(contexte);
  }

  @Override
  int executer() throws IOException {
    Etude etude = examen.examiner(document.lire(fichier, false, contexte()), document);
    Ecrits.synthese(etude, vers, ecran());
    return examen.code(etude);
  }
}
