package fr.contratdeville.io.json;

import fr.contratdeville.controle.Profil;
import fr.contratdeville.description.ProfileNouns;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Reads and writes profiles of controls as JSON:
 *
 * <pre>{@code
 * {
 *   "nom": "Bagnols",
 *   "desactives": ["CV-CAD-03"],
 *   "actives": ["CV-IND-03"],
 *   "gravites": {"CV-LIF-03": "AVERTISSEMENT"},
 *   "tolerance": {"parTerme": 1.00},
 *   "date": "2024-03-31",
 *   "suppressions": [
 *     {
 *       "id": "CV-TOT-01",
 *       "lieu": "Bilan 2023!L27",
 *       "raison": "total repris de 2022, corrigé en 2024",
 *       "auteur": "service politique de la ville",
 *       "date": "2024-03-31"
 *     }
 *   ],
 *   "plafond": 1000,
 *   "seuil": 20
 * }
 * }</pre>
 *
 * <p>All properties but {@code nom} may be left out.
 */
public final class JsonProfil {

  private JsonProfil() {}

  /**
   * Reads a profile from a file. Unknown properties are refused: a misspelt one would turn a
   * control on or off in silence.
   *
   * @throws LectureException if the file cannot be read, or is not exactly a profile
   */
  public static Profil read(Path fichier) throws LectureException {
    return read(Source.of(fichier));
  }

  /**
   * Reads a profile from a file, from memory or from a stream, as {@link #read(Path)} does.
   *
   * @throws LectureException if it cannot be read, or is not exactly a profile
   */
  public static Profil read(Source source) throws LectureException {
    return Exact.read(
        source,
        ProfileNouns.PROFIL,
        Message.of("ce n'est pas un profil de contrôle", "this is not a profile of controls"));
  }

  /**
   * Writes a profile to a file, which is replaced as a whole or left as it was.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Profil profil, Path fichier) throws IOException {
    Exact.write(profil, ProfileNouns.PROFIL, fichier);
  }

  /**
   * Writes a profile to a stream, such as the body of an answer; the stream is left open.
   *
   * @throws IOException if the stream throws it
   */
  public static void write(Profil profil, OutputStream sortie) throws IOException {
    Exact.write(profil, ProfileNouns.PROFIL, sortie);
  }
}
