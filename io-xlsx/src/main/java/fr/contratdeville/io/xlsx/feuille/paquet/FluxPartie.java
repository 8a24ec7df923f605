package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Limites;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The inflated bytes of one entry, counted as they come out. Damage is told at the place where it
 * is met; a stream read to its end has the size and the checksum that the directory announced.
 */
final class FluxPartie extends InputStream {

  private static final int BLOC = 32 << 10;

  private final FileChannel canal;
  private final EntreeZip entree;
  private final Contexte contexte;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final ByteBuffer entrant = ByteBuffer.allocate(BLOC).limit(0);
  private long position;
  private long lus;
  private boolean fini;

  FluxPartie(FileChannel canal, EntreeZip entree, Contexte contexte) {
    this.canal = canal;
    this.entree = entree;
    this.contexte = contexte;
  }

  @Override
  public int read() throws IOException {
    byte[] un = new byte[1];
    return read(un, 0, 1) < 0 ? -1 : un[0] & 0xFF;
  }

  @Override
  public int read(byte[] tampon, int debut, int combien) throws IOException {
    if (fini || combien == 0) {
      return fini ? -1 : 0;
    }
    int nombre =
        entree.compressee() ? gonfler(tampon, debut, combien) : copier(tampon, debut, combien);
    if (nombre < 0) {
      finir();
      return -1;
    }
    crc.update(tampon, debut, nombre);
    compter(nombre);
    return nombre;
  }

  private int copier(byte[] tampon, int debut, int combien) throws IOException {
    if (!entrant.hasRemaining() && !remplir()) {
      return -1;
    }
    int nombre = Math.min(combien, entrant.remaining());
    entrant.get(tampon, debut, nombre);
    return nombre;
  }

  private int gonfler(byte[] tampon, int debut, int combien) throws IOException {
    try {
      int nombre = inflater.inflate(tampon, debut, combien);
      while (nombre == 0) {
        if (inflater.finished()) {
          return -1;
        }
        if (inflater.needsDictionary() || (inflater.needsInput() && !remplir())) {
          throw endommage();
        }
        if (inflater.needsInput()) {
          inflater.setInput(entrant);
        }
        nombre = inflater.inflate(tampon, debut, combien);
      }
      return nombre;
    } catch (DataFormatException e) {
      throw contexte.illisible(Motif.ENDOMMAGE, entree.nom(), e);
    }
  }

  private boolean remplir() throws ClasseurIllisibleException {
    long reste = entree.tailleCompressee() - position;
    if (reste <= 0) {
      return false;
    }
    byte[] bloc = bloc((int) Math.min(BLOC, reste));
    entrant.clear().put(bloc).flip();
    position += bloc.length;
    return true;
  }

  private byte[] bloc(int combien) throws ClasseurIllisibleException {
    try {
      return Octets.lire(canal, entree.debut() + position, combien).array();
    } catch (EOFException e) {
      throw contexte.illisible(Motif.ENDOMMAGE, entree.nom(), e);
    } catch (IOException e) {
      throw contexte.illisible(Motif.LECTURE_IMPOSSIBLE, entree.nom(), e);
    }
  }

  private void compter(int nombre) throws ClasseurIllisibleException {
    lus += nombre;
    contexte.compterOctets(nombre);
    contexte.exiger(Limite.OCTETS_PARTIE, lus);
    Limites limites = contexte.limites();
    if (lus > limites.de(Limite.OCTETS_SANS_RATIO)
        && lus / limites.de(Limite.RATIO) > entree.tailleCompressee()) {
      throw contexte.depasse(Limite.RATIO);
    }
  }

  private void finir() throws ClasseurIllisibleException {
    fini = true;
    if (lus != entree.taille() || crc.getValue() != entree.crc()) {
      throw endommage();
    }
  }

  private ClasseurIllisibleException endommage() {
    return contexte.illisible(Motif.ENDOMMAGE, entree.nom(), null);
  }

  @Override
  public void close() {
    fini = true;
    inflater.end();
  }
}
