package fr.contratdeville.lanceur.commande;

import fr.contratdeville.lanceur.vue.Etude;
import fr.contratdeville.lanceur.vue.Resume;
import fr.contratdeville.lanceur.vue.VueConstats;
import fr.contratdeville.lanceur.vue.VueControles;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what the figures of a document contradict. */
@Command(name = "controler")
final class Controler extends Commande {
  @Parameters(paramLabel = "FICHIER", descriptionKey = "fichier")
  private Path fichier = Path.of("");

  @Mixin
  private Document document = new Document();

  @Mixin
  private Examen examen = new Examen();

  @Mixin
  private Depuis depuis = new Depuis();

  Controler(Contexte contexte) {
    super(contexte);
  }

  @Override
  int executer() throws IOException {
    Etude etude = examen.examiner(document.lire(fichier, false, contexte()), document);
    Resume.imprimer(etude, ecran());
    document.direDisposition(ecran());
    if (examen.entier()) {
      ecran().ligne();
      ecran().texte(etude.rapport().texte(ecran().langue()));
    } else {
      new VueConstats(etude.rapport(), true, ecran()).imprimer();
      ecran().titre(Message.of("Les contrôles", "The controls"));
      VueControles.imprimer(etude.rapport(), ecran());
    }
    depuis.imprimer(etude, ecran());
    return examen.code(etude);
  }
}
