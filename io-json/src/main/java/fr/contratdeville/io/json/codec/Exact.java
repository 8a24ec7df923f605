package fr.contratdeville.io.json.codec;

import fr.contratdeville.description.Codec;
import fr.contratdeville.description.Nouns;
import fr.contratdeville.description.Tables;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Reads and writes files that decide something (aliases, profiles) or that programs read back
 * (reports). Nothing in them is guessed or passed over: an unknown property is refused.
 */
public final class Exact {
  private Exact() {}

  /**
   * Reads a file of one value.
   *
   * @param source the file
   * @param codec what reads the value
   * @param refus the start of the reason if the file is not such a value; the place follows
   * @throws LectureException if the file cannot be read, or is not exactly such a value
   */
  public static <T> T read(Source source, Codec<T> codec, Message refus) throws LectureException {
    return JsonInput.read(source, codec, new Tables(), Findings.none(source.nom(), refus));
  }

  /**
   * Reads a contract that is in memory, in UTF-8: all of it, or nothing.
   *
   * @param json the text
   * @param nom what the exception calls it
   * @throws LectureException if an element of it cannot be read, or a property would not be kept
   */
  public static ContratDeVille contrat(byte[] json, String nom) throws LectureException {
    Message refus = Message.of("le contrat n'est pas lu", "the contract is not read");
    Source source = Source.of(json, nom);
    Tables tables = new Tables();
    ContratDeVille contrat;
    try {
      contrat = JsonInput.read(source, Nouns.CONTRAT, tables, Findings.none(nom, refus));
    } catch (LectureException e) {
      boolean other = !tables.isMarked() && e.getCause() instanceof ValeurInvalideException;
      throw other ? new LectureException(nom, Refusals.UNMARKED, e) : e;
    }
    if (!tables.isMarked()) {
      throw new LectureException(nom, Refusals.UNMARKED);
    }
    return tables.isLate()
        ? JsonInput.read(source, Nouns.CONTRAT, tables.again(), Findings.none(nom, refus))
        : contrat;
  }

  /**
   * Writes a value to a file, which is replaced as a whole or left as it was.
   *
   * @throws IOException if the file cannot be written
   */
  public static <T> void write(T value, Codec<T> codec, Path fichier) throws IOException {
    Ecriture.atomique(fichier, sortie -> write(value, codec, sortie));
  }

  /**
   * Writes a value to a stream, which is left open.
   *
   * @throws IOException if the stream throws it
   */
  public static <T> void write(T value, Codec<T> codec, OutputStream sortie) throws IOException {
    JsonOutput.write(sortie, out -> codec.write(value, out));
  }
}
