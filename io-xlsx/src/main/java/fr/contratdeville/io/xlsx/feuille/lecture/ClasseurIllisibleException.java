package fr.contratdeville.io.xlsx.feuille.lecture;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for a file that cannot be read as a workbook. Reading throws nothing else, whatever the
 * file holds.
 */
public final class ClasseurIllisibleException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Motif motif;
  private final String fichier;
  private final String detail;
  private final String detailAnglais;

  ClasseurIllisibleException(
      Motif motif, String fichier, String detail, String detailAnglais, @Nullable Throwable cause) {
    super(cause);
    this.motif = motif;
    this.fichier = fichier;
    this.detail = detail;
    this.detailAnglais = detailAnglais;
  }

  public Motif motif() {
    return motif;
  }

  /** The name of the file, without its folder. */
  public String fichier() {
    return fichier;
  }

  /** The part, the limit or the document that the reason is about, in French; may be empty. */
  public String detail() {
    return detail;
  }

  /** The {@linkplain #message message} in French. */
  @Override
  public String getMessage() {
    return message(Locale.FRENCH);
  }

  /** One sentence naming the file and what to do; French unless the language is English. */
  public String message(Locale langue) {
    boolean anglais = langue.getLanguage().equals("en");
    return fichier + (anglais ? ": " : " : ") + raison(langue) + ".";
  }

  /** The reason and what to do about it, without the name of the file. */
  public String raison(Locale langue) {
    return motif.phrase(langue.getLanguage().equals("en") ? detailAnglais : detail, langue);
  }
}
