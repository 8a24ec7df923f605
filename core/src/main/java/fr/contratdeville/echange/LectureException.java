package fr.contratdeville.echange;

import fr.contratdeville.interne.Imprimable;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file could not be read at all: it is missing, empty, of another format, damaged or hostile. It
 * is the only exception that reading throws for what a file is; a fault inside a file that can be
 * read is a finding. A reading whose thread was interrupted ends with a
 * {@link java.util.concurrent.CancellationException}.
 */
public final class LectureException extends IOException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final String fichier;
  private final String fr;
  private final String en;

  /**
   * Refuses a file.
   *
   * @param fichier the name of the file
   * @param raison the reason and a way out, in one sentence without the name of the file
   */
  public LectureException(String fichier, Message raison) {
    this(fichier, raison, null);
  }

  /**
   * Refuses a file because of another exception.
   *
   * @param fichier the name of the file
   * @param raison the reason and a way out, in one sentence without the name of the file
   * @param cause the other exception, if there is one
   */
  public LectureException(String fichier, Message raison, @Nullable Throwable cause) {
    super(Imprimable.of(fichier + " : " + raison.fr()), cause);
    this.fichier = fichier;
    this.fr = raison.fr();
    this.en = raison.en();
  }

  /** {@return the name of the file} */
  public String fichier() {
    return fichier;
  }

  /** {@return the reason and a way out, in one sentence without the name of the file} */
  public Message raison() {
    return new Message(fr, en);
  }

  /**
   * {@return the file and the reason in one line}
   *
   * @param locale English for English, French for all others
   */
  public String message(Locale locale) {
    return Imprimable.of(
        fichier + ("en".equals(locale.getLanguage()) ? ": " : " : ") + raison().texte(locale));
  }
}
