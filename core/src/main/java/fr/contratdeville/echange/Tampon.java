package fr.contratdeville.echange;

import fr.contratdeville.interne.Interruption;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Takes bytes in: in memory up to a limit, and all of them in a private file beyond. */
final class Tampon extends OutputStream {

  private final int enMemoire;
  private @Nullable Memoire memoire = new Memoire();
  private @Nullable Path fichier;
  private @Nullable OutputStream sortie;

  Tampon(int enMemoire) {
    this.enMemoire = enMemoire;
  }

  /** Its array is taken as it is where it is full: a copy would double what a source takes. */
  private static final class Memoire extends ByteArrayOutputStream {
    byte[] octets() {
      return count == buf.length ? buf : toByteArray();
    }
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int debut, int longueur) throws IOException {
    Interruption.verifier();
    if (memoire != null && memoire.size() > enMemoire - longueur) {
      deborder(memoire);
    }
    OutputStream vers = memoire != null ? memoire : sortie;
    if (vers != null) {
      vers.write(octets, debut, longueur);
    }
  }

  private void deborder(Memoire pleine) throws IOException {
    fichier = Depot.nouveau();
    sortie = new BufferedOutputStream(Files.newOutputStream(fichier));
    memoire = null;
    pleine.writeTo(sortie);
  }

  /** The bytes, once all are written. */
  Depot depot() throws IOException {
    if (memoire != null) {
      return Depot.of(memoire.octets());
    }
    if (fichier == null || sortie == null) {
      throw new IOException("nothing was written");
    }
    sortie.close();
    return Depot.prive(fichier);
  }

  /** Forgets the bytes, and deletes the file if there is one. */
  void abandonner() {
    memoire = null;
    try {
      if (sortie != null) {
        sortie.close();
      }
    } catch (IOException e) {
      // The file is deleted, whatever it lacks.
    } finally {
      Ecriture.supprimer(fichier);
    }
  }
}
