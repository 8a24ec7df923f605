package fr.contratdeville.io.xls;

import fr.contratdeville.valeur.Message;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file that is no workbook of Excel 97 to 2003, or one that cannot be read. */
final class ClasseurIllisibleException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Message raison;

  ClasseurIllisibleException(String fr, String en) {
    this(Message.of(fr, en), null);
  }

  private ClasseurIllisibleException(Message raison, @Nullable Throwable cause) {
    super(raison.en(), cause);
    this.raison = raison;
  }

  /** The refusal of a file whose bytes make no sense. */
  static ClasseurIllisibleException abime(@Nullable Throwable cause) {
    return new ClasseurIllisibleException(
        Message.of(
            "le classeur .xls est endommagé : ouvrez-le dans un tableur et enregistrez-le au format .xlsx",
            "the .xls workbook is damaged: open it in a spreadsheet and save it as .xlsx"),
        cause);
  }

  /** The refusal of a workbook that has more of something than is read safely. */
  static ClasseurIllisibleException tropGrand(long max, String fr, String en) {
    return new ClasseurIllisibleException(
        "plus de " + max + " " + fr + " : donnez plus de mémoire, ou partagez le classeur",
        "more than " + max + " " + en + ": give more memory, or split the workbook");
  }

  Message raison() {
    return raison;
  }
}
