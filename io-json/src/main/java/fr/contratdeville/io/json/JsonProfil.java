package fr.contratdeville.io.json;

import fr.contratdeville.controle.Profil;
import fr.contratdeville.description.ProfileNouns;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.Exact;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Profiles as JSON:
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
 *   "plafond": 1000
 * }
 * }</pre>
 *
 * All but the name may be left out.
 */
public final class JsonProfil {

  private JsonProfil() {}

  /**
   * Reads a profile. A property that is not known is refused: a misspelt one would leave a control
   * in or out in silence.
   *
   * @throws LectureException if the file is not exactly such a profile
   */
  public static Profil read(Path fichier) throws LectureException {
    return Exact.read(
        fichier,
        ProfileNouns.PROFIL,
        Message.of("ce n'est pas un profil de contrôle", "this is not a profile of controls"));
  }

  /** @throws IOException if the file cannot be written; it is then left as it was */
  public static void write(Profil profil, Path fichier) throws IOException {
    Exact.write(profil, ProfileNouns.PROFIL, fichier);
  }
}
