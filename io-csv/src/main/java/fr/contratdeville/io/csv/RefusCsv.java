package fr.contratdeville.io.csv;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.csv.texte.TexteIllisibleException;
import fr.contratdeville.valeur.Message;
import java.io.IOException;

/** The refusal of a text that cannot be read. */
final class RefusCsv {

  private RefusCsv() {}

  static LectureException of(String nom, IOException e) {
    if (e instanceof LectureException refus) {
      return refus;
    }
    return new LectureException(
        nom,
        e instanceof TexteIllisibleException illisible
            ? illisible.raison()
            : Message.of("le fichier n'a pas pu être lu", "the file could not be read"),
        e);
  }
}
