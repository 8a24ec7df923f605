package fr.contratdeville.lanceur.commande;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.io.json.JsonProfil;
import fr.contratdeville.lanceur.vue.Etude;
import fr.contratdeville.tableaux.LectureFeuilles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that examine a document, and how they do. */
final class Examen {
  @Option(names = "--profil", paramLabel = "PROFIL.json", descriptionKey = "profil")
  private @Nullable Path profil;

  @Option(names = "--precedent", paramLabel = "BILAN", descriptionKey = "precedent")
  private @Nullable Path precedent;

  @Option(names = "--entier", descriptionKey = "entier")
  private boolean entier;

  @Option(names = "--strict", descriptionKey = "strict")
  private boolean strict;

  boolean entier() {
    return entier;
  }

  /** Examines a document with the controls of all modules that are present. */
  Etude examiner(LectureFeuilles lu, Document document) throws IOException {
    Controles controles = controles(document);
    Rapport rapport = controles
        .examiner(lu.lecture().valeur(), lu.lecture().constats())
        .withSource(lu.lecture().source());
    return new Etude(lu, controles, entier ? rapport.entier() : rapport);
  }

  private Controles controles(Document document) throws IOException {
    Controles controles = Controles.standard().withPlugins();
    if (profil != null) {
      controles = controles.withProfil(JsonProfil.read(profil));
    }
    Optional<Path> avant = Optional.ofNullable(precedent);
    return avant.isPresent()
        ? controles.withPrecedent(document.rattacher(Contrats.read(avant.get()).valeur()))
        : controles;
  }

  /** The exit code after an examination. */
  int code(Etude etude) {
    return strict && etude.echoue() ? Codes.ERREURS : Codes.FAIT;
  }
}
