package fr.contratdeville.echange;

import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that could not be read at all: missing, empty, of another format, damaged or hostile. It
 * is the only exception that reading throws; what is wrong inside a file that can be read is a
 * finding.
 */
public final class LectureException extends IOException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final String fichier;
  private final String fr;
  private final String en;

  /**
   * @param fichier the name of the file
   * @param raison why it cannot be read and what to do, in one sentence without the name of the
   *     file
   */
  public LectureException(String fichier, Message raison) {
    this(fichier, raison, null);
  }

  public LectureException(String fichier, Message raison, @Nullable Throwable cause) {
    super(fichier + " : " + raison.fr(), cause);
    this.fichier = fichier;
    this.fr = raison.fr();
    this.en = raison.en();
  }

  /** The name of the file. */
  public String fichier() {
    return fichier;
  }

  /** Why it cannot be read. */
  public Message raison() {
    return new Message(fr, en);
  }

  /** The file and the reason in one line. */
  public String message(Locale locale) {
    return fichier
        + ("en".equals(locale.getLanguage()) ? ": " : " : ")
        + raison().texte(locale);
  }
}
