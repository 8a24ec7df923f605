package fr.contratdeville.lanceur.fichier;

import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes results to files, or to the standard output where {@code -} is given. */
public final class Sortie {

  /** What a result is made of, which says what may reach a terminal. */
  public enum Genre {
    /** Text, whose control characters become pictures. */
    TEXTE,
    /** JSON, whose control characters are escaped. */
    JSON,
    /** Bytes that no terminal should be given. */
    BINAIRE
  }

  /** Writes a result to a file. */
  @FunctionalInterface
  public interface VersFichier {
    /**
     * Writes it.
     *
     * @param vers the file
     * @throws IOException if it cannot be written
     */
    void ecrire(Path vers) throws IOException;
  }

  private Sortie() {}

  /**
   * Writes a result to a file that is replaced as a whole, or to the standard output.
   *
   * @param vers the file, or {@code -}
   * @param genre what it is made of
   * @param contenu the result
   * @param ecran the standard output
   * @throws SortieException if it cannot be written
   * @throws LectureException from {@code contenu}
   */
  public static void ecrire(Path vers, Genre genre, Ecriture.Contenu contenu, Ecran ecran)
      throws IOException {
    if (!vers.equals(FichierLu.STANDARD)) {
      fichier(vers, cible -> Ecriture.atomique(cible, contenu));
      return;
    }
    if (genre == Genre.BINAIRE && ecran.terminal().sortieRegardee()) {
      throw new RefusException(Message.of(
          "ce résultat n'est pas un texte : il ne s'affiche pas dans un terminal ; donnez un nom"
              + " de fichier",
          "this result is no text: it is not shown on a terminal; give the name of a file"));
    }
    OutputStream sortie = switch (genre) {
      case TEXTE -> ecran.texteBrut();
      case JSON -> ecran.json();
      case BINAIRE -> ecran.octets();
    };
    contenu.write(sortie);
    if (genre == Genre.BINAIRE) {
      sortie.flush();
    } else {
      sortie.close();
    }
  }

  /**
   * Writes a result to a file, by what knows how to write it there.
   *
   * @param vers the file
   * @param contenu writes it
   * @throws SortieException if it cannot be written
   * @throws LectureException from {@code contenu}
   */
  public static void fichier(Path vers, VersFichier contenu) throws IOException {
    if (vers.equals(FichierLu.STANDARD)) {
      throw new RefusException(Message.of(
          "ce résultat ne s'écrit que dans un fichier : donnez son nom au lieu de « - »",
          "this result is only written to a file: give its name instead of \"-\""));
    }
    try {
      contenu.ecrire(vers);
    } catch (LectureException | SortieException e) {
      throw e;
    } catch (IOException e) {
      throw new SortieException(vers, e);
    }
  }
}
