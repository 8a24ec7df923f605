package fr.contratdeville.echange;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    return read(fichier, ContratReader::read);
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
    return read(fichier, nom(fichier), usage);
  }

  /**
   * Reads a contract from a stream, such as an upload; the stream is read to its end and left open.
   *
   * @param entree the stream
   * @param nom the name of the file, which places and messages quote
   * @return the contract, with findings on what could not be read
   * @throws LectureException if nothing can be read
   */
  public static Lecture read(InputStream entree, String nom) throws LectureException {
    return read(entree, nom, ContratReader::read);
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
    Path copie = null;
    try {
      copie = Files.createTempFile("contrat-de-ville", ".tmp");
      Files.copy(entree, copie, StandardCopyOption.REPLACE_EXISTING);
      return read(copie, nom, usage);
    } catch (LectureException e) {
      throw e;
    } catch (IOException e) {
      throw new LectureException(nom, ILLISIBLE, e);
    } finally {
      Ecriture.supprimer(copie);
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
    List<ContratWriter> writers = ServiceLoader.load(ContratWriter.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
    ContratWriter writer = writers.stream()
        .filter(w -> w.format().nomme(nom(fichier)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            nom(fichier) + ": no format that is present has this extension ("
                + writers.stream()
                    .map(w -> "." + w.format().extension())
                    .sorted()
                    .collect(Collectors.joining(", "))
                + ")"));
    Ecriture.atomique(fichier, sortie -> writer.write(contrat, sortie));
  }

  private static final Message ILLISIBLE =
      Message.of("le fichier n'a pas pu être lu", "the file could not be read");

  private static <T> T read(Path fichier, String nom, Usage<T> usage) throws LectureException {
    byte[] debut = debut(fichier, nom);
    if (ContenuEtranger.estUnRaccourci(debut)) {
      throw new LectureException(nom, ContenuEtranger.GOOGLE.refus(debut));
    }
    List<ContratReader> readers = ServiceLoader.load(ContratReader.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
    Optional<ContratReader> reader =
        choose(readers.stream().filter(r -> r.recognises(debut)).toList(), fichier);
    if (reader.isPresent()) {
      return usage.read(reader.get(), fichier, nom);
    }
    throw new LectureException(
        nom, ContenuEtranger.of(debut).map(c -> c.refus(debut)).orElseGet(() -> inconnu(readers)));
  }

  /** Of those that recognise a file, the one that is sure of it, or else the first. */
  static Optional<ContratReader> choose(List<ContratReader> readers, Path fichier) {
    return readers.size() < 2
        ? readers.stream().findFirst()
        : readers.stream()
            .filter(r -> r.confirms(fichier))
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

  private static byte[] debut(Path fichier, String nom) throws LectureException {
    if (Files.isDirectory(fichier)) {
      throw new LectureException(
          nom, Message.of("c'est un dossier, pas un fichier", "this is a folder, not a file"));
    }
    byte[] debut;
    try (InputStream entree = Files.newInputStream(fichier)) {
      debut = entree.readNBytes(DEBUT);
    } catch (NoSuchFileException e) {
      throw new LectureException(
          nom, Message.of("le fichier n'existe pas", "the file does not exist"), e);
    } catch (IOException e) {
      throw new LectureException(nom, ILLISIBLE, e);
    }
    if (debut.length == 0) {
      throw new LectureException(nom, Message.of("le fichier est vide", "the file is empty"));
    }
    return debut;
  }

  private static String nom(Path fichier) {
    Path nom = fichier.getFileName();
    return nom == null || nom.toString().isBlank()
        ? fichier.toAbsolutePath().toString()
        : nom.toString();
  }
}
