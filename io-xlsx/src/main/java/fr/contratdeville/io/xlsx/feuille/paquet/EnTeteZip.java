package fr.contratdeville.io.xlsx.feuille.paquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * The header of an entry, the local one before its data or its line in the central directory: the
 * two say the same things at other places.
 */
final class EnTeteZip {

  private static final int LOCALE = 30;
  private static final int CENTRALE = 46;
  private static final short VERSION = 20;
  private static final int TAILLES_A_LA_SUITE = 8;
  private static final int DEFLATE = 8;
  private static final int INCONNU = -1;
  private static final int PLACE = 42;

  private final byte[] octets;
  private final boolean locale;

  private EnTeteZip(byte[] octets, boolean locale) {
    this.octets = octets;
    this.locale = locale;
  }

  static EnTeteZip locale(FileChannel canal, EntreeZip entree) throws IOException {
    return new EnTeteZip(
        Octets.lire(canal, entree.locale(), (int) (entree.debut() - entree.locale()))
            .array(),
        true);
  }

  static EnTeteZip centrale(FileChannel canal, EntreeZip entree) throws IOException {
    ByteBuffer fixe = Octets.lire(canal, entree.ligne(), CENTRALE);
    int longueur =
        CENTRALE + Octets.court(fixe, 28) + Octets.court(fixe, 30) + Octets.court(fixe, 32);
    return new EnTeteZip(Octets.lire(canal, entree.ligne(), longueur).array(), false);
  }

  /** That of a new entry; its name is in ASCII. */
  static EnTeteZip locale(byte[] nom, long date) {
    return neuf(nom, date, LOCALE, 0x04034b50);
  }

  static EnTeteZip centrale(byte[] nom, long date) {
    return neuf(nom, date, CENTRALE, 0x02014b50);
  }

  private static EnTeteZip neuf(byte[] nom, long date, int taille, int signature) {
    EnTeteZip enTete =
        new EnTeteZip(Arrays.copyOf(new byte[0], taille + nom.length), taille == LOCALE);
    ByteBuffer tampon = enTete.tampon();
    tampon.putInt(0, signature).putShort(4, VERSION);
    tampon.putInt(enTete.commun() + 6, (int) date);
    tampon.putShort(enTete.commun() + 22, (short) nom.length);
    System.arraycopy(nom, 0, enTete.octets, taille, nom.length);
    return enTete;
  }

  /** Where the fields start that both headers have, from the version needed on. */
  private int commun() {
    return locale ? 4 : 6;
  }

  private int fixe() {
    return locale ? LOCALE : CENTRALE;
  }

  private ByteBuffer tampon() {
    return ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The same for other data: sizes that fit 32 bits, and stand here and not after the data. */
  EnTeteZip pour(PartieEcrite partie) {
    EnTeteZip autre = sansZip64();
    ByteBuffer tampon = autre.tampon();
    int ici = autre.commun();
    tampon.putShort(ici, VERSION);
    tampon.putShort(ici + 2, (short) (tampon.getShort(ici + 2) & ~TAILLES_A_LA_SUITE));
    tampon.putShort(ici + 4, (short) DEFLATE);
    tampon.putInt(ici + 10, (int) partie.crc());
    tampon.putInt(ici + 14, partie.compressee().length);
    tampon.putInt(ici + 18, Math.toIntExact(partie.taille()));
    if (!locale) {
      tampon.putInt(PLACE, 0);
    }
    return autre;
  }

  private EnTeteZip sansZip64() {
    int debut = fixe() + Octets.court(tampon(), commun() + 22);
    int fin = debut + Octets.court(tampon(), commun() + 24);
    byte[] reste = Arrays.copyOf(octets, octets.length);
    int ecrit = debut;
    for (int i = debut; i < fin; ) {
      // What does not read as a field is kept as it is.
      int longueur = i + 4 > fin ? fin - i : Math.min(fin - i, 4 + Octets.court(tampon(), i + 2));
      if (i + 4 > fin || Octets.court(tampon(), i) != 1) {
        System.arraycopy(octets, i, reste, ecrit, longueur);
        ecrit += longueur;
      }
      i += longueur;
    }
    System.arraycopy(octets, fin, reste, ecrit, octets.length - fin);
    EnTeteZip autre = new EnTeteZip(Arrays.copyOf(reste, ecrit + octets.length - fin), locale);
    autre.tampon().putShort(commun() + 24, (short) (ecrit - debut));
    return autre;
  }

  /** This line of the directory for data that start elsewhere. */
  ByteBuffer a(long place) {
    byte[] autres = octets.clone();
    ByteBuffer tampon = ByteBuffer.wrap(autres).order(ByteOrder.LITTLE_ENDIAN);
    if (tampon.getInt(PLACE) != INCONNU) {
      tampon.putInt(PLACE, Math.toIntExact(place));
      return tampon;
    }
    int debut = CENTRALE + Octets.court(tampon, 28);
    int fin = debut + Octets.court(tampon, 30);
    for (int i = debut; i + 4 <= fin; i += 4 + Octets.court(tampon, i + 2)) {
      if (Octets.court(tampon, i) == 1) {
        int avant = (tampon.getInt(24) == INCONNU ? 8 : 0) + (tampon.getInt(20) == INCONNU ? 8 : 0);
        tampon.putLong(i + 4 + avant, place);
      }
    }
    return tampon;
  }

  byte[] octets() {
    return octets;
  }
}
