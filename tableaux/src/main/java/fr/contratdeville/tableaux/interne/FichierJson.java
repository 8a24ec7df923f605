package fr.contratdeville.tableaux.interne;

import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small JSON files that people edit: read whole, written one value a line. */
public final class FichierJson {

  /** A layout of a hundred thousand rows is smaller. */
  private static final int TAILLE = 8 << 20;

  private static final int LARGEUR = 80;

  /** What an object becomes. */
  @FunctionalInterface
  public interface Lecteur<T> {
    T lire(Objet objet) throws Json.Refus;
  }

  private FichierJson() {}

  /** @throws LectureException with one sentence, when the file is missing or is no such JSON */
  public static <T> T read(Path fichier, Lecteur<T> lecteur) throws LectureException {
    String nom = String.valueOf(fichier.getFileName());
    try (InputStream entree = Files.newInputStream(fichier)) {
      byte[] octets = entree.readNBytes(TAILLE + 1);
      if (octets.length > TAILLE) {
        throw new LectureException(
            nom, Message.of("le fichier est trop gros", "the file is too big"));
      }
      return lecteur.lire(Objet.lire(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString()));
    } catch (LectureException e) {
      throw e;
    } catch (Json.Refus e) {
      throw new LectureException(nom, e.raison(), e);
    } catch (CharacterCodingException e) {
      throw new LectureException(
          nom, Message.of("le fichier n'est pas en UTF-8", "the file is not in UTF-8"), e);
    } catch (IOException e) {
      throw new LectureException(
          nom, Message.of("le fichier n'a pas pu être lu", "the file could not be read"), e);
    }
  }

  /** Replaces the file as a whole, or leaves it as it was. */
  public static void write(Map<String, ?> objet, Path fichier) throws IOException {
    Ecriture.atomique(
        fichier,
        sortie -> sortie.write((texte(objet, "") + "\n").getBytes(StandardCharsets.UTF_8)));
  }

  /** Small objects and lists of texts in one line, all else one value a line. */
  static String texte(Object valeur, String marge) {
    if (valeur instanceof Map<?, ?> objet) {
      return entre(
          "{",
          objet.entrySet().stream()
              .map(e ->
                  chaine(String.valueOf(e.getKey())) + ": " + texte(e.getValue(), marge + "  "))
              .toList(),
          "}",
          marge);
    }
    if (valeur instanceof List<?> liste) {
      return entre("[", liste.stream().map(v -> texte(v, marge + "  ")).toList(), "]", marge);
    }
    return valeur instanceof String texte ? chaine(texte) : valeur.toString();
  }

  private static String entre(String debut, List<String> valeurs, String fin, String marge) {
    String enLigne = String.join(", ", valeurs);
    boolean court = enLigne.length() <= LARGEUR && enLigne.indexOf('\n') < 0;
    return court
        ? debut + enLigne + fin
        : debut + "\n" + marge + "  " + String.join(",\n" + marge + "  ", valeurs) + "\n" + marge
            + fin;
  }

  private static String chaine(String texte) {
    StringBuilder sortie = new StringBuilder("\"");
    for (int i = 0; i < texte.length(); i++) {
      char c = texte.charAt(i);
      if (c == '"' || c == '\\') {
        sortie.append('\\').append(c);
      } else if (c < ' ') {
        sortie.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        sortie.append(c);
      }
    }
    return sortie.append('"').toString();
  }
}
