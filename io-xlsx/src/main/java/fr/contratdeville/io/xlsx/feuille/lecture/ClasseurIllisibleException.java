package fr.contratdeville.io.xlsx.feuille.lecture;

import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that could not be read as a workbook: the only thing that reading one throws, whatever the
 * file.
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

  /** What is particular to this file: a part, a limit. May be empty. */
  public String detail() {
    return detail;
  }

  /** In French. */
  @Override
  public String getMessage() {
    return message(Locale.FRENCH);
  }

  /** One sentence naming the file and what to do; French unless the language is English. */
  public String message(Locale langue) {
    boolean anglais = langue.getLanguage().equals("en");
    return fichier + (anglais ? ": " : " : ") + raison(langue) + ".";
  }

  /** What is wrong and what to do, without the name of the file. */
  public String raison(Locale langue) {
    return motif.phrase(langue.getLanguage().equals("en") ? detailAnglais : detail, langue);
  }
}
