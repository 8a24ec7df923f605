package fr.contratdeville.io.xlsx;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.valeur.Message;
import java.util.Locale;

/** The exception that a front door throws for a workbook that cannot be read. */
final class Illisible {

  private Illisible() {}

  static LectureException lecture(String nom, ClasseurIllisibleException e) {
    return new LectureException(
        nom, Message.of(e.raison(Locale.FRENCH), e.raison(Locale.ENGLISH)), e);
  }
}
