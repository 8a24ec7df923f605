package fr.contratdeville.echange;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the bytes of a {@link Source} lie: in a file of somebody else, in memory, or in a private
 * file that is deleted with it.
 */
final class Depot {

  private final byte @Nullable [] octets;
  private @Nullable Path fichier;
  private boolean prive;

  private Depot(byte @Nullable [] octets, @Nullable Path fichier, boolean prive) {
    this.octets = octets;
    this.fichier = fichier;
    this.prive = prive;
  }

  static Depot of(Path fichier) {
    return new Depot(null, fichier, false);
  }

  static Depot of(byte[] octets) {
    return new Depot(octets, null, false);
  }

  static Depot prive(Path fichier) {
    return new Depot(null, fichier, true);
  }

  /** A new file that nobody else may read: so the JDK makes temporary files where rights exist. */
  static Path nouveau() throws IOException {
    return Files.createTempFile("contrat-de-ville", ".tmp");
  }

  synchronized SeekableByteChannel canal() throws IOException {
    if (octets != null) {
      return new CanalMemoire(octets);
    }
    Path ouvert = ouvert();
    if (Files.isDirectory(ouvert)) {
      throw new FileSystemException(ouvert.toString(), null, Source.DOSSIER);
    }
    return Files.newByteChannel(ouvert);
  }

  synchronized long taille() throws IOException {
    return octets != null ? octets.length : Files.size(ouvert());
  }

  /** The file; bytes in memory become one first, which is deleted with the others. */
  synchronized Path fichier() throws IOException {
    if (octets != null && fichier == null) {
      fichier = nouveau();
      prive = true;
      Files.write(fichier, octets);
    }
    return ouvert();
  }

  private Path ouvert() throws IOException {
    if (fichier == null) {
      throw new IOException("the source is closed");
    }
    return fichier;
  }

  synchronized void fermer() {
    if (prive) {
      Ecriture.supprimer(fichier);
      fichier = null;
      prive = false;
    }
  }
}
