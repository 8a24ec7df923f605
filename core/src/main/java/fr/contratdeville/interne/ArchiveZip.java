package fr.contratdeville.interne;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * A ZIP archive (APPNOTE 6.3.10) that is read from a channel: {@link java.util.zip.ZipFile} only
 * knows files. Its directory alone says what it holds. Sizes and checksums are what the directory
 * announces, which whoever reads a part compares. Not thread-safe.
 */
public final class ArchiveZip implements AutoCloseable {

  private static final int FIN = 0x06054b50;
  private static final int FIN_64 = 0x06064b50;
  private static final int LIEU_64 = 0x07064b50;
  private static final int LIGNE = 0x02014b50;
  private static final int LOCALE = 0x04034b50;
  private static final int TAILLE_FIN = 22;
  private static final int TAILLE_LIGNE = 46;
  private static final int TAILLE_LOCALE = 30;
  private static final int REPERTOIRE_MAX = 16 << 20;
  private static final long AILLEURS = 0xFFFFFFFFL;
  private static final int BLOC = 32 << 10;

  private final SeekableByteChannel canal;
  private final List<ZipEntry> entrees = new ArrayList<>();
  private final Map<String, Membre> parNom = new LinkedHashMap<>();

  /** An entry, and where its local header starts. */
  private static final class Membre extends ZipEntry {
    private final long debut;

    Membre(String nom, long debut) {
      super(nom);
      this.debut = debut;
    }
  }

  private ArchiveZip(SeekableByteChannel canal) {
    this.canal = canal;
  }

  /**
   * Reads the directory of an archive.
   *
   * @param canal the archive, which is closed with it, and if this throws
   * @throws ZipException if it is none, or a damaged one; its message says "encrypted" if a part is
   * @throws IOException if it cannot be read
   */
  public static ArchiveZip open(SeekableByteChannel canal) throws IOException {
    boolean ouverte = false;
    try {
      ArchiveZip archive = new ArchiveZip(canal);
      archive.lireLeRepertoire();
      ouverte = true;
      return archive;
    } catch (EOFException e) {
      ZipException coupee = new ZipException("truncated archive");
      coupee.initCause(e);
      throw coupee;
    } finally {
      if (!ouverte) {
        canal.close();
      }
    }
  }

  /** {@return the entries in the order of the directory, two of one name included} */
  public List<ZipEntry> entrees() {
    return List.copyOf(entrees);
  }

  /**
   * {@return the first entry of a name}
   *
   * @param nom the name, with slashes between folders
   */
  public Optional<ZipEntry> entree(String nom) {
    return Optional.ofNullable(parNom.get(nom));
  }

  /**
   * Opens the bytes of an entry, inflated.
   *
   * @param entree one of this archive
   * @throws IOException if it cannot be read, or is compressed in another way than by DEFLATE
   */
  public InputStream stream(ZipEntry entree) throws IOException {
    if (!(entree instanceof Membre membre)) {
      throw new IllegalArgumentException("expected an entry of this archive, got " + entree);
    }
    ByteBuffer locale = lire(membre.debut, TAILLE_LOCALE);
    if (locale.getInt(0) != LOCALE) {
      throw new ZipException("no local header of " + membre.getName());
    }
    long donnees = membre.debut + TAILLE_LOCALE + court(locale, 26) + court(locale, 28);
    InputStream brut = new Tranche(donnees, membre.getCompressedSize());
    return switch (membre.getMethod()) {
      case ZipEntry.STORED -> brut;
      case ZipEntry.DEFLATED -> new Gonflee(brut);
      default -> throw new ZipException("compression method of " + membre.getName());
    };
  }

  private void lireLeRepertoire() throws IOException {
    long fin = chercherLaFin();
    ByteBuffer bloc = lire(fin, TAILLE_FIN);
    long taille = bloc.getInt(12) & AILLEURS;
    long debut = bloc.getInt(16) & AILLEURS;
    long apres = fin;
    if (fin >= 20 && lire(fin - 20, 4).getInt(0) == LIEU_64) {
      apres = lire(fin - 20, 20).getLong(8);
      ByteBuffer grand = lire(apres, 56);
      if (grand.getInt(0) != FIN_64) {
        throw new ZipException("zip64");
      }
      taille = grand.getLong(40);
      debut = grand.getLong(48);
    }
    if (taille < 0 || taille > REPERTOIRE_MAX || debut < 0 || debut > apres - taille) {
      throw new ZipException("place of the directory");
    }
    // Bytes put before the archive shift every place that it states by as much.
    long decalage = apres - taille - debut;
    lireLesLignes(lire(debut + decalage, (int) taille), decalage);
  }

  private long chercherLaFin() throws IOException {
    int longueur = (int) Math.min(canal.size(), TAILLE_FIN + 0xFFFF);
    long base = canal.size() - longueur;
    ByteBuffer queue = lire(base, longueur);
    for (int i = longueur - TAILLE_FIN; i >= 0; i--) {
      if (queue.getInt(i) == FIN && court(queue, i + 20) <= longueur - i - TAILLE_FIN) {
        return base + i;
      }
    }
    throw new ZipException("no end of the directory");
  }

  private void lireLesLignes(ByteBuffer bloc, long decalage) throws ZipException {
    while (bloc.hasRemaining()) {
      if (bloc.remaining() < TAILLE_LIGNE || bloc.getInt(bloc.position()) != LIGNE) {
        throw new ZipException("line of the directory");
      }
      ByteBuffer ligne = bloc.slice().order(ByteOrder.LITTLE_ENDIAN);
      int nom = court(ligne, 28);
      int extra = court(ligne, 30);
      int longueur = TAILLE_LIGNE + nom + extra + court(ligne, 32);
      if (longueur > bloc.remaining()) {
        throw new ZipException("length of a line of the directory");
      }
      ajouter(ligne, nom, extra, decalage);
      bloc.position(bloc.position() + longueur);
    }
  }

  private void ajouter(ByteBuffer ligne, int nom, int extra, long decalage) throws ZipException {
    if ((court(ligne, 8) & 1) != 0) {
      throw new ZipException("encrypted entry");
    }
    long[] tailles = {
      ligne.getInt(24) & AILLEURS, ligne.getInt(20) & AILLEURS, ligne.getInt(42) & AILLEURS
    };
    completer(tailles, ligne, TAILLE_LIGNE + nom, extra);
    if (tailles[0] < 0 || tailles[1] < 0 || tailles[2] < 0) {
      throw new ZipException("sizes in the directory");
    }
    byte[] octets = new byte[nom];
    ligne.get(TAILLE_LIGNE, octets);
    Membre membre = new Membre(new String(octets, StandardCharsets.UTF_8), tailles[2] + decalage);
    membre.setSize(tailles[0]);
    membre.setCompressedSize(tailles[1]);
    membre.setCrc(ligne.getInt(16) & AILLEURS);
    int methode = court(ligne, 10);
    // A part that is compressed in another way is no matter as long as nobody opens it.
    if (methode == ZipEntry.STORED || methode == ZipEntry.DEFLATED) {
      membre.setMethod(methode);
    }
    entrees.add(membre);
    parNom.putIfAbsent(membre.getName(), membre);
  }

  /** What does not fit 32 bits stands in the zip64 extra field, in this order. */
  private static void completer(long[] tailles, ByteBuffer ligne, int debut, int longueur) {
    int fin = debut + longueur;
    for (int i = debut; i + 4 <= fin; i += 4 + court(ligne, i + 2)) {
      if (court(ligne, i) == 1) {
        int ou = i + 4;
        for (int j = 0; j < tailles.length; j++) {
          if (tailles[j] == AILLEURS && ou + 8 <= fin) {
            tailles[j] = ligne.getLong(ou);
            ou += 8;
          }
        }
        return;
      }
    }
  }

  private static int court(ByteBuffer tampon, int ou) {
    return tampon.getShort(ou) & 0xFFFF;
  }

  private ByteBuffer lire(long debut, int combien) throws IOException {
    if (debut < 0 || debut > canal.size() - combien) {
      throw new EOFException();
    }
    ByteBuffer tampon = ByteBuffer.allocate(combien).order(ByteOrder.LITTLE_ENDIAN);
    canal.position(debut);
    while (tampon.hasRemaining()) {
      if (canal.read(tampon) < 0) {
        throw new EOFException();
      }
    }
    return tampon.flip();
  }

  /** Some bytes of the archive; other parts may be read meanwhile. */
  private final class Tranche extends InputStream {
    private long position;
    private long reste;

    Tranche(long debut, long combien) {
      this.position = debut;
      this.reste = combien;
    }

    @Override
    public int read() throws IOException {
      byte[] un = new byte[1];
      return read(un, 0, 1) < 0 ? -1 : un[0] & 0xFF;
    }

    @Override
    public int read(byte[] octets, int debut, int combien) throws IOException {
      if (combien == 0 || reste <= 0) {
        return combien == 0 ? 0 : -1;
      }
      canal.position(position);
      int lus = canal.read(ByteBuffer.wrap(octets, debut, (int) Math.min(combien, reste)));
      if (lus > 0) {
        position += lus;
        reste -= lus;
      }
      return lus;
    }
  }

  private static final class Gonflee extends InflaterInputStream {
    Gonflee(InputStream brut) {
      super(brut, new Inflater(true), BLOC);
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }

  @Override
  public void close() throws IOException {
    canal.close();
  }
}
