package fr.contratdeville.lanceur.commande;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.json.JsonTableAlias;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.lanceur.fichier.FichierLu;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that read a document, and how they do. */
final class Document {
  @Option(names = "--alias", paramLabel = "STRUCTURES.json", descriptionKey = "alias")
  private @Nullable Path alias;

  @Option(names = "--disposition", paramLabel = "DISPOSITION.json", descriptionKey = "disposition")
  private @Nullable Path disposition;

  private Optional<Path> donnee = Optional.empty();

  /** Reads a document, names resolved. */
  LectureFeuilles lire(Path fichier, boolean feuilles, Contexte contexte) throws IOException {
    FichierLu lu = new FichierLu(
        fichier, Optional.ofNullable(disposition), contexte.entree(), contexte.ecran());
    LectureFeuilles lecture = lu.lire(feuilles);
    donnee = lu.dispositions();
    return alias == null ? lecture : lecture.withLecture(rattacher(lecture.lecture()));
  }

  /** Says which file of layouts the last reading took into account. */
  void direDisposition(Ecran ecran) {
    donnee.ifPresent(
        d -> ecran.phrase(Message.of("Disposition donnée : " + d, "Given layout: " + d)));
  }

  private Lecture rattacher(Lecture lecture) throws IOException {
    return Lecture.builder().from(lecture).valeur(rattacher(lecture.valeur())).build();
  }

  /** The contract with its names resolved by the table of aliases, if one is given. */
  ContratDeVille rattacher(ContratDeVille contrat) throws IOException {
    return alias == null ? contrat : JsonTableAlias.read(alias).rattacher(contrat);
  }
}
