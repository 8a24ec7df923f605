package fr.contratdeville.echange;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The front door: reads a contract from a file and writes it to one, with the formats whose modules
 * are present.
 */
public final class Contrats {

  /** The number of bytes of a file that a reader sees to recognise it. */
  public static final int DEBUT = 4096;

  /**
   * What a reader is asked for, once it is found.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Usage<T> {
    /**
     * Asks the reader.
     *
     * @param reader the reader that recognises the file
     * @param fichier a file that exists and is not empty
     * @param nom the name that places and messages quote
     * @return what it gives
     * @throws LectureException if nothing can be read from the file
     */
    T read(ContratReader reader, Path fichier, String nom) throws LectureException;
  }

  /**
   * What a reader is asked for, once it is found, of a source.
   *
   * @param <T> what it gives
   */
  @FunctionalInterface
  public interface Demande<T> {
    /**
     * Asks the reader.
     *
     * @param reader the reader that recognises the source
     * @param source a source that exists and is not empty
     * @return what it gives
     * @throws LectureException if nothing can be read from the source
     */
    T read(ContratReader reader, Source source) throws LectureException;
  }

  private Contrats() {}

  /**
   * Reads a contract. The format is found by content; the extension decides nothing.
   *
   * @param fichier the file
   * @return the contract, with findings on what could not be read
   * @throws LectureException if the file cannot be read at all; faults inside a file that can be
   *     read are among the findings of the {@link Lecture}
   */
  public static Lecture read(Path fichier) throws LectureException {
    return read(Source.of(fichier));
  }

  /**
   * Reads a contract from a file, from memory or from a stream.
   *
   * <p>It takes time in proportion to what there is to read. An interrupted thread stops within a
   * second; {@link Source#withProgression} follows it.
   *
   * @param source what to read; whoever made it closes it
   * @return the contract, with findings on what could not be read
   * @throws LectureException if it cannot be read at all
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public static Lecture read(Source source) throws LectureException {
    return read(source, ContratReader::read);
  }

  /**
   * Reads a file by the reader that {@link #read(Path)} would choose, for something else that it
   * can give than a {@link Lecture}.
   *
   * @param <T> what is read
   * @param fichier the file
   * @param usage asks the reader
   * @return what {@code usage} gives
   * @throws LectureException if no reader that is present reads the file, or from {@code usage}
   */
  public static <T> T read(Path fichier, Usage<T> usage) throws LectureException {
    return read(Source.of(fichier), parFichier(usage));
  }

  private static <T> Demande<T> parFichier(Usage<T> usage) {
    return (reader, source) -> usage.read(reader, source.fichier(), source.nom());
  }

  /**
   * Reads a contract from a stream, such as an upload; the stream is read to its end and left open.
   * Up to {@link Source#EN_MEMOIRE} bytes are read in memory; {@link Source#of(InputStream, String,
   * int)} sets another limit.
   *
   * @param entree the stream
   * @param nom the name of the file, which places and messages quote
   * @return the contract, with findings on what could not be read
   * @throws LectureException if nothing can be read
   */
  public static Lecture read(InputStream entree, String nom) throws LectureException {
    return ouvert(entree, nom, ContratReader::read);
  }

  /**
   * Reads a stream by the reader that {@link #read(InputStream, String)} would choose, for
   * something else that it can give than a {@link Lecture}.
   *
   * @param <T> what is read
   * @param entree the stream, which is read to its end and left open
   * @param nom the name of the file, which places and messages quote
   * @param usage asks the reader; the file that it is given is gone afterwards
   * @return what {@code usage} gives
   * @throws LectureException if no reader that is present reads the content, or from {@code usage}
   */
  public static <T> T read(InputStream entree, String nom, Usage<T> usage) throws LectureException {
    return ouvert(entree, nom, parFichier(usage));
  }

  private static <T> T ouvert(InputStream entree, String nom, Demande<T> demande)
      throws LectureException {
    try (Source source = Source.of(entree, nom)) {
      return read(source, demande);
    }
  }

  /**
   * Writes a contract; the extension of the file chooses the format. The file is replaced as a
   * whole or left as it was.
   *
   * @param contrat the contract
   * @param fichier the file
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if no writer that is present knows the extension
   */
  public static void write(ContratDeVille contrat, Path fichier) throws IOException {
    ContratWriter writer = writer(nom(fichier));
    Ecriture.atomique(fichier, sortie -> writer.write(contrat, sortie));
  }

  /**
   * Writes a contract to a stream, such as the body of an answer; the extension of a name chooses
   * the format.
   *
   * @param contrat the contract
   * @param sortie the stream, which is left open
   * @param nom the name that the file would have, as {@code bilan.json}
   * @throws IOException if the stream throws it
   * @throws IllegalArgumentException if no writer that is present knows the extension
   */
  public static void write(ContratDeVille contrat, OutputStream sortie, String nom)
      throws IOException {
    writer(nom).write(contrat, sortie);
  }

  private static ContratWriter writer(String nom) {
    List<ContratWriter> writers = ServiceLoader.load(ContratWriter.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
    return writers.stream()
        .filter(w -> w.format().nomme(nom))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(nom + ": no format that is present has this extension ("
                + writers.stream()
                    .map(w -> "." + w.format().extension())
                    .sorted()
                    .collect(Collectors.joining(", "))
                + ")"));
  }

  /**
   * Reads a source by the reader that {@link #read(Source)} would choose, for something else that
   * it can give than a {@link Lecture}.
   *
   * @param <T> what is read
   * @param source what to read; whoever made it closes it
   * @param demande asks the reader
   * @return what {@code demande} gives
   * @throws LectureException if no reader that is present reads it, or from {@code demande}
   */
  public static <T> T read(Source source, Demande<T> demande) throws LectureException {
    String nom = source.nom();
    byte[] debut = debut(source);
    if (ContenuEtranger.estUnRaccourci(debut)) {
      throw new LectureException(nom, ContenuEtranger.GOOGLE.refus(debut));
    }
    List<ContratReader> readers = ServiceLoader.load(ContratReader.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
    Optional<ContratReader> reader =
        choose(readers.stream().filter(r -> r.recognises(debut)).toList(), source);
    if (reader.isPresent()) {
      return demande.read(reader.get(), source);
    }
    throw new LectureException(
        nom, ContenuEtranger.of(debut).map(c -> c.refus(debut)).orElseGet(() -> inconnu(readers)));
  }

  /** Of those that recognise a file, the one that is sure of it, or else the first. */
  static Optional<ContratReader> choose(List<ContratReader> readers, Source source) {
    return readers.size() < 2
        ? readers.stream().findFirst()
        : readers.stream()
            .filter(r -> r.confirms(source))
            .findFirst()
            .or(() -> Optional.of(readers.get(0)));
  }

  private static Message inconnu(List<ContratReader> readers) {
    String formats =
        readers.stream().map(r -> r.format().toString()).sorted().collect(Collectors.joining(", "));
    return Message.of(
        "le contenu n'est d'aucun des formats présents (" + formats + ")",
        "the content is of none of the formats that are present (" + formats + ")");
  }

  private static byte[] debut(Source source) throws LectureException {
    String nom = source.nom();
    byte[] debut;
    try (InputStream entree = source.open()) {
      debut = entree.readNBytes(DEBUT);
    } catch (NoSuchFileException e) {
      throw new LectureException(
          nom, Message.of("le fichier n'existe pas", "the file does not exist"), e);
    } catch (FileSystemException e) {
      throw Source.DOSSIER.equals(e.getReason())
          ? new LectureException(
              nom, Message.of("c'est un dossier, pas un fichier", "this is a folder, not a file"))
          : new LectureException(nom, Source.ILLISIBLE, e);
    } catch (IOException e) {
      throw new LectureException(nom, Source.ILLISIBLE, e);
    }
    if (debut.length == 0) {
      throw new LectureException(nom, Message.of("le fichier est vide", "the file is empty"));
    }
    return debut;
  }

  private static String nom(Path fichier) {
    return Source.of(fichier).nom();
  }
}
