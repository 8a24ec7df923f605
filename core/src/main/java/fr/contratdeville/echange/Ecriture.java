package fr.contratdeville.echange;

import fr.contratdeville.interne.Interruption;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file as a whole or not at all: into a neighbour first, then moved over the old one. It
 * is for writers, and for programs that write beside them.
 */
public final class Ecriture {

  /** The content of a file; it is written once at most. */
  @FunctionalInterface
  public interface Contenu {
    /**
     * Writes the content.
     *
     * @param sortie the stream, which is closed afterwards
     * @throws IOException if it cannot be written; the file is then left as it was
     */
    void write(OutputStream sortie) throws IOException;
  }

  private Ecriture() {}

  /**
   * Replaces a file, or leaves it as it was if {@code contenu} throws. Its permissions do not
   * change; a new file has those that the process gives to its files.
   *
   * @param fichier the file; a link stays a link, and the file that it points to is replaced
   * @param contenu the content
   * @throws IOException if the file cannot be written, or from {@code contenu}
   * @throws java.util.concurrent.CancellationException if the thread was interrupted
   */
  public static void atomique(Path fichier, Contenu contenu) throws IOException {
    // A link stays a link: the file that it points to is replaced.
    Path cible = Files.exists(fichier) ? fichier.toRealPath() : fichier.toAbsolutePath();
    Path voisin = cible.resolveSibling(".contrat-de-ville" + UUID.randomUUID() + ".tmp");
    try {
      try (FileChannel canal = creer(voisin, cible);
          OutputStream sortie = new BufferedOutputStream(Channels.newOutputStream(canal))) {
        contenu.write(sortie);
        sortie.flush();
        canal.force(true);
      }
      Interruption.verifier();
      deplacer(voisin, cible);
    } catch (IOException e) {
      // The channel of an interrupted thread is closed, and writers say so in many ways.
      Interruption.verifier();
      throw e;
    } finally {
      supprimer(voisin);
    }
  }

  // A temporary file of the system will not do: only its owner could read the result.
  private static FileChannel creer(Path voisin, Path cible) throws IOException {
    Set<OpenOption> neuf = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    PosixFileAttributeView droits = Files.getFileAttributeView(cible, PosixFileAttributeView.class);
    if (droits == null || !Files.exists(cible)) {
      return FileChannel.open(voisin, neuf);
    }
    Set<PosixFilePermission> permissions = droits.readAttributes().permissions();
    FileChannel canal =
        FileChannel.open(voisin, neuf, PosixFilePermissions.asFileAttribute(permissions));
    // Set once more: the process takes some off by default when it creates a file.
    Files.setPosixFilePermissions(voisin, permissions);
    return canal;
  }

  private static void deplacer(Path voisin, Path cible) throws IOException {
    try {
      Files.move(
          voisin, cible, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(voisin, cible, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static void supprimer(@Nullable Path fichier) {
    if (fichier != null) {
      try {
        Files.deleteIfExists(fichier);
      } catch (IOException e) {
        fichier.toFile().deleteOnExit();
      }
    }
  }
}
