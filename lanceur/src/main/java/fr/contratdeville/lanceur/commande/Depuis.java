package fr.contratdeville.lanceur.commande;

import fr.contratdeville.constat.Comparaison;
import fr.contratdeville.io.json.JsonRapport;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.lanceur.vue.Etude;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of commands that say what changed since an earlier report, and how they do. */
final class Depuis {
  @Option(names = "--comparer", paramLabel = "RAPPORT.json", descriptionKey = "comparer")
  private @Nullable Path comparer;

  /** Prints what is new and what is gone, if an earlier report is given. */
  void imprimer(Etude etude, Ecran ecran) throws IOException {
    if (comparer != null) {
      ecran.titre(Message.of("Depuis le rapport d'avant", "Since the earlier report"));
      ecran.texte(
          Comparaison.of(JsonRapport.read(comparer), etude.rapport()).texte(ecran.langue()));
    }
  }
}
