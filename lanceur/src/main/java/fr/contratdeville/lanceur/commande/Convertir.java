package fr.contratdeville.lanceur.commande;

import fr.contratdeville.lanceur.commande.Ecrits.FormatContrat;
import fr.contratdeville.lanceur.fichier.FichierLu;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what was read as JSON, or as a workbook that people change. */
@Command(name = "convertir")
final class Convertir extends Commande {
  @Parameters(index = "0", paramLabel = "FICHIER", descriptionKey = "fichier")
  private Path fichier = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "CONTRAT", descriptionKey = "contrat-vers")
  private Path vers = FichierLu.STANDARD;

  @Option(names = "--format", paramLabel = "json|xlsx", descriptionKey = "format-contrat")
  private @Nullable FormatContrat format;

  @Mixin
  private Document document = new Document();

  Convertir(Contexte contexte) {
    super(contexte);
  }

  @Override
  int executer() throws IOException {
    FormatContrat voulu = Ecrits.format(
        Optional.ofNullable(format), vers, FormatContrat.class, Optional.of(FormatContrat.JSON));
    Ecrits.contrat(
        document.lire(fichier, false, contexte()).lecture().valeur(), vers, voulu, ecran());
    return Codes.FAIT;
  }
}
