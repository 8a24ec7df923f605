package fr.contratdeville.description;

import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * The first property of a contract, which says that it is one, and in which version of the format.
 * Readers keep the properties that a later version adds; the number only rises if they would
 * misread the file.
 */
public final class Marker {

  /** The name of the property. */
  public static final String NAME = "contrat-de-ville";
  /** The version that is written, and the latest that can be read. */
  public static final int VERSION = 1;

  static final Shape SHAPE = new Shape.Whole(VERSION, VERSION);

  private Marker() {}

  static void write(Output out) throws IOException {
    out.name(NAME);
    out.number(BigDecimal.valueOf(VERSION));
  }

  static void read(Input in) throws IOException {
    String version = in.scalar();
    ValeurInvalideException.exiger(
        version.matches("[1-9][0-9]{0,8}"), NAME, version, "the number of a version");
    if (Integer.parseInt(version) > VERSION) {
      throw in.refusal(Message.of(
          "ce contrat est au format " + version + ", cette version lit le format " + VERSION
              + " ; mettez-la à jour",
          "this contract has format " + version + ", this version reads format " + VERSION
              + "; update it"));
    }
    in.tables().mark();
  }
}
