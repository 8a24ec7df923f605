package fr.contratdeville.lanceur.commande;

import fr.contratdeville.lanceur.commande.Ecrits.FormatRapport;
import fr.contratdeville.lanceur.fichier.FichierLu;
import fr.contratdeville.lanceur.vue.Etude;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the report on a document. */
@Command(name = "rapport")
final class RapportCommande extends Commande {
  @Parameters(index = "0", paramLabel = "FICHIER", descriptionKey = "fichier")
  private Path fichier = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "RAPPORT", descriptionKey = "rapport-vers")
  private Path vers = FichierLu.STANDARD;

  @Option(names = "--format", paramLabel = "html|md|json", descriptionKey = "format-rapport")
  private @Nullable FormatRapport format;

  @Mixin
  private Document document = new Document();

  @Mixin
  private Examen examen = new Examen();

  RapportCommande(Contexte contexte) {
    super(contexte);
  }

  @Override
  int executer() throws IOException {
    FormatRapport voulu = Ecrits.format(
        Optional.ofNullable(format), vers, FormatRapport.class, Optional.of(FormatRapport.MD));
    Etude etude =
        examen.examiner(document.lire(fichier, voulu == FormatRapport.HTML, contexte()), document);
    Ecrits.rapport(etude, vers, voulu, ecran());
    return examen.code(etude);
  }
}
