package fr.contratdeville.echange;

import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Progression;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/**
 * What a reader reads: a file, bytes in memory, or a stream such as an upload. Everything of this
 * library that reads takes one, and reads the same from each.
 *
 * <pre>{@code
 * try (Source source = Source.of(televersement, "bilan.xlsx")) {
 *   Lecture lecture = Contrats.read(source.withProgression(barre));
 * }
 * }</pre>
 *
 * <p>A stream is read to its end once. Up to {@link #EN_MEMOIRE} bytes, or as many as the caller
 * says, are kept in memory and never touch the disk; of more, all are in a temporary file that only
 * its owner may read, and that {@link #close} deletes. A source of a file or of bytes needs no
 * closing.
 *
 * <p>A source is opened as often as a format needs, and by several threads at once if it must; each
 * stream and channel is for one thread. A read on a thread that was interrupted throws a
 * {@link java.util.concurrent.CancellationException}.
 */
public final class Source implements AutoCloseable {

  /** The bytes of a stream that are kept in memory unless the caller says otherwise: 16 MiB. */
  public static final int EN_MEMOIRE = 16 << 20;

  /** The reason of the {@link java.nio.file.FileSystemException} that opening a folder throws. */
  public static final String DOSSIER = "is a directory";

  static final Message ILLISIBLE =
      Message.of("le fichier n'a pas pu être lu", "the file could not be read");

  private final String nom;
  private final Depot depot;
  private final CanalSuivi.Avance avance;

  private Source(String nom, Depot depot, Progression progression) {
    this.nom = nom;
    this.depot = depot;
    this.avance = new CanalSuivi.Avance(progression);
  }

  private static Source of(Depot depot, String nom) {
    return new Source(nom, depot, (fait, total) -> {});
  }

  /**
   * A file under its own name, without its folder. Nothing is looked at before it is read.
   *
   * @param fichier the file, in any file system
   */
  public static Source of(Path fichier) {
    Path nom = fichier.getFileName();
    return of(
        fichier,
        nom == null || nom.toString().isBlank()
            ? fichier.toAbsolutePath().toString()
            : nom.toString());
  }

  /**
   * A file under another name.
   *
   * @param fichier the file, in any file system
   * @param nom the name that places and messages quote
   */
  public static Source of(Path fichier, String nom) {
    return of(Depot.of(fichier), nom);
  }

  /**
   * Bytes in memory.
   *
   * @param octets the content of a file, which is not copied and must not change
   * @param nom the name that places and messages quote
   */
  public static Source of(byte[] octets, String nom) {
    return of(Depot.of(octets), nom);
  }

  /**
   * A stream, of which {@link #EN_MEMOIRE} bytes are kept in memory at most.
   *
   * @param entree the stream, which is read to its end here and left open
   * @param nom the name that places and messages quote
   * @throws LectureException if the stream cannot be read to its end, or what does not fit in
   *     memory cannot be written
   */
  public static Source of(InputStream entree, String nom) throws LectureException {
    return of(entree, nom, EN_MEMOIRE);
  }

  /**
   * A stream, of which a chosen number of bytes is kept in memory at most.
   *
   * @param entree the stream, which is read to its end here and left open
   * @param nom the name that places and messages quote
   * @param enMemoire the bytes that a longer stream may have before all of it is in a temporary
   *     file; 0 for always, {@link Integer#MAX_VALUE} for never as long as an array holds them
   * @throws LectureException if the stream cannot be read to its end, or what does not fit in
   *     memory cannot be written; one that the stream throws stays as it is
   */
  public static Source of(InputStream entree, String nom, int enMemoire) throws LectureException {
    try {
      return ecrite(sortie -> copier(entree, sortie), nom, enMemoire);
    } catch (LectureException e) {
      throw e;
    } catch (IOException e) {
      throw new LectureException(nom, ILLISIBLE, e);
    }
  }

  /**
   * What somebody writes, to be read at once: a workbook that is written and then annotated, for
   * instance. It is kept as a stream is.
   *
   * @param contenu writes the content
   * @param nom the name that places and messages quote
   * @throws IOException from {@code contenu}, or if what does not fit in memory cannot be written
   */
  public static Source ecrite(Ecriture.Contenu contenu, String nom) throws IOException {
    return ecrite(contenu, nom, EN_MEMOIRE);
  }

  private static Source ecrite(Ecriture.Contenu contenu, String nom, int enMemoire)
      throws IOException {
    Tampon tampon = new Tampon(enMemoire);
    boolean pris = false;
    try {
      contenu.write(tampon);
      Source source = of(tampon.depot(), nom);
      pris = true;
      return source;
    } finally {
      if (!pris) {
        tampon.abandonner();
      }
    }
  }

  private static void copier(InputStream entree, OutputStream sortie) throws IOException {
    byte[] bloc = new byte[32 << 10];
    for (int lus = entree.read(bloc); lus >= 0; lus = entree.read(bloc)) {
      sortie.write(bloc, 0, lus);
    }
  }

  /** {@return the name that places and messages quote} */
  public String nom() {
    return nom;
  }

  /**
   * {@return the same bytes, with a listener that is told how many of them were read} Reading comes
   * first and recognising what was read after: the listener has then been told of all.
   *
   * @param progression is called on the thread that reads, with bytes of the file as it is stored
   */
  public Source withProgression(Progression progression) {
    return new Source(nom, depot, progression);
  }

  /**
   * {@return the number of bytes}
   *
   * @throws IOException if the file cannot be looked at
   */
  public long size() throws IOException {
    return depot.taille();
  }

  /**
   * Opens the bytes from their start; whoever opens closes.
   *
   * @return a stream without a buffer
   * @throws java.nio.file.NoSuchFileException if the file does not exist
   * @throws IOException if it cannot be opened; for a folder, with the reason {@link #DOSSIER}
   */
  public InputStream open() throws IOException {
    return Channels.newInputStream(channel());
  }

  /**
   * Opens the bytes to be read at any place; whoever opens closes.
   *
   * @throws java.nio.file.NoSuchFileException if the file does not exist
   * @throws IOException if it cannot be opened; for a folder, with the reason {@link #DOSSIER}
   */
  public SeekableByteChannel channel() throws IOException {
    return new CanalSuivi(depot.canal(), avance);
  }

  /**
   * The bytes as a file, for readers that know nothing else. What is in memory is written to a
   * temporary file first, which {@link #close} deletes.
   *
   * @throws LectureException if it cannot be written
   */
  public Path fichier() throws LectureException {
    try {
      return depot.fichier();
    } catch (IOException e) {
      throw new LectureException(nom, ILLISIBLE, e);
    }
  }

  /** Deletes the temporary file, if there is one; the file or the bytes it was made from stay. */
  @Override
  public void close() {
    depot.fermer();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return nom;
  }
}
