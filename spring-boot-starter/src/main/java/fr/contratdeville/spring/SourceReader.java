package fr.contratdeville.spring;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.InputStreamSource;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/**
 * Reads what Spring hands over as a source of bytes: an upload ({@code MultipartFile}) or a
 * {@code Resource}.
 *
 * <pre>{@code
 * Lecture lecture = reader.read(fichier);
 * LectureFeuilles lu = reader.read(fichier, LectureFeuilles::read);   // with the sheets
 * }</pre>
 *
 * <p>No more than a limit is read of it, its name is {@linkplain #nom cleaned}, and formats are
 * found from any thread: those of a common pool have a class loader that does not see the jars of
 * an executable jar. Several threads may share a reader.
 */
public final class SourceReader {

  /**
   * What is made of a source.
   *
   * @param <T> the result
   */
  @FunctionalInterface
  public interface Usage<T> {

    /**
     * Reads a source.
     *
     * @param source the bytes under their clean name, which the caller closes
     * @return the result
     * @throws LectureException if nothing can be read
     */
    T read(Source source) throws LectureException;
  }

  private final DataSize tailleMax;

  /**
   * Makes a reader.
   *
   * @param tailleMax the largest file that it reads
   */
  public SourceReader(DataSize tailleMax) {
    this.tailleMax = tailleMax;
  }

  /**
   * Reads a contract.
   *
   * @param source the upload or resource
   * @return the contract, with findings on what could not be read
   * @throws LectureException if nothing can be read, also because the file is too large
   */
  public Lecture read(InputStreamSource source) throws LectureException {
    return read(source, Contrats::read);
  }

  /**
   * Reads something else than a {@link Lecture}.
   *
   * @param <T> what is read
   * @param source the upload or resource
   * @param usage how it is read
   * @return what {@code usage} gives
   * @throws LectureException if nothing can be read, also because the file is too large
   */
  public <T> T read(InputStreamSource source, Usage<T> usage) throws LectureException {
    String nom = nom(source);
    ClassLoader avant =
        ClassUtils.overrideThreadContextClassLoader(SourceReader.class.getClassLoader());
    try (InputStream entree = new LimitedStream(source.getInputStream(), nom, tailleMax);
        Source recu = Source.of(entree, nom)) {
      return usage.read(recu);
    } catch (LectureException e) {
      throw e;
    } catch (IOException e) {
      throw new LectureException(
          nom, Message.of("le fichier n'a pas pu être lu", "the file could not be read"), e);
    } finally {
      ClassUtils.overrideThreadContextClassLoader(avant);
    }
  }

  /**
   * {@return the name that a source gives to its file, made fit to be shown and quoted: without
   * folders, control characters and those that turn the direction of a text, of at most 100
   * characters; {@code document} if there is none}
   *
   * <p>It came from outside: it is never a path, and pages still encode it.
   *
   * @param source the upload or resource
   */
  public static String nom(InputStreamSource source) {
    return SourceNames.of(source);
  }
}
