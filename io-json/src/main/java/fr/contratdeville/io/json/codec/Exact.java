package fr.contratdeville.io.json.codec;

import fr.contratdeville.description.Codec;
import fr.contratdeville.description.Tables;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Files that decide something (aliases, profiles) or are read back by programs (reports): nothing
 * in them is guessed or passed over, a property that is not known is refused.
 */
public final class Exact {
  private Exact() {}

  /**
   * Reads a file that holds one value and nothing else.
   *
   * @param refus what to say when the file is not such a value, before the place and the reason
   * @throws LectureException if the file cannot be read or is not exactly such a value
   */
  public static <T> T read(Path fichier, Codec<T> codec, Message refus) throws LectureException {
    String nom = String.valueOf(fichier.getFileName());
    return JsonInput.read(fichier, codec, new Tables(), Findings.none(nom, refus));
  }

  /** @throws IOException if the file cannot be written; it is then left as it was */
  public static <T> void write(T value, Codec<T> codec, Path fichier) throws IOException {
    Ecriture.atomique(fichier, sortie -> JsonOutput.write(sortie, out -> codec.write(value, out)));
  }
}
