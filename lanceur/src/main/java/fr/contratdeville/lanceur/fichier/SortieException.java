package fr.contratdeville.lanceur.fichier;

import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A result that could not be written. */
public final class SortieException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Message phrase;

  SortieException(Path vers, IOException cause) {
    super(vers.toString(), cause);
    Message raison = raison(cause);
    this.phrase = Message.of(
        "écriture impossible : " + vers + " (" + raison.fr() + ")",
        "could not write: " + vers + " (" + raison.en() + ")");
  }

  private static Message raison(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return Message.of("le dossier n'existe pas", "the folder does not exist");
    }
    return cause instanceof AccessDeniedException
        ? Message.of("ce n'est pas permis", "this is not permitted")
        : Message.of(cause.toString());
  }

  /** {@return what happened, in one line} */
  public Message phrase() {
    return phrase;
  }
}
