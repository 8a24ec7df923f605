package fr.contratdeville.lanceur.commande;

import fr.contratdeville.lanceur.vue.Etude;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives a workbook back with each finding on its cell. */
@Command(name = "annoter")
final class Annoter extends Commande {
  @Parameters(index = "0", paramLabel = "CLASSEUR", descriptionKey = "classeur")
  private Path fichier = Path.of("");

  @Parameters(index = "1", paramLabel = "RETOUR.xlsx", descriptionKey = "annote-vers")
  private Path vers = Path.of("");

  @Mixin
  private Document document = new Document();

  @Mixin
  private Examen examen = new Examen();

  Annoter(Contexte contexte) {
    super(contexte);
  }

  @Override
  int executer() throws IOException {
    Etude etude = examen.examiner(document.lire(fichier, false, contexte()), document);
    Ecrits.annote(etude, fichier, vers, ecran());
    return examen.code(etude);
  }
}
