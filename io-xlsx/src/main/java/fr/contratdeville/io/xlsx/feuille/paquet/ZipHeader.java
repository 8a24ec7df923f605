package fr.contratdeville.io.xlsx.feuille.paquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/**
 * The header of an entry: the local one before its data, or its line in the central directory. Both
 * have the same fields at different offsets.
 */
final class ZipHeader {

  private static final int LOCAL = 30;
  private static final int CENTRAL = 46;
  private static final short VERSION = 20;
  private static final int SIZES_AFTER_DATA = 8;
  private static final int DEFLATE = 8;
  private static final int UNKNOWN = -1;
  private static final int PLACE_OFFSET = 42;

  private final byte[] bytes;
  private final boolean isLocal;

  private ZipHeader(byte[] octets, boolean locale) {
    this.bytes = octets;
    this.isLocal = locale;
  }

  static ZipHeader local(SeekableByteChannel channel, ZipMember member) throws IOException {
    return new ZipHeader(
        Bytes.read(channel, member.headerStart(), (int) (member.dataStart() - member.headerStart()))
            .array(),
        true);
  }

  static ZipHeader central(SeekableByteChannel channel, ZipMember member) throws IOException {
    ByteBuffer fixe = Bytes.read(channel, member.lineStart(), CENTRAL);
    int longueur = CENTRAL
        + Bytes.unsignedShort(fixe, 28)
        + Bytes.unsignedShort(fixe, 30)
        + Bytes.unsignedShort(fixe, 32);
    return new ZipHeader(Bytes.read(channel, member.lineStart(), longueur).array(), false);
  }

  /**
   * The local header of a new entry.
   *
   * @param nom in ASCII
   */
  static ZipHeader local(byte[] nom, long date) {
    return fresh(nom, date, LOCAL, 0x04034b50);
  }

  static ZipHeader central(byte[] nom, long date) {
    return fresh(nom, date, CENTRAL, 0x02014b50);
  }

  private static ZipHeader fresh(byte[] nom, long date, int taille, int signature) {
    ZipHeader header =
        new ZipHeader(Arrays.copyOf(new byte[0], taille + nom.length), taille == LOCAL);
    ByteBuffer buffer = header.buffer();
    buffer.putInt(0, signature).putShort(4, VERSION);
    buffer.putInt(header.common() + 6, (int) date);
    buffer.putShort(header.common() + 22, (short) nom.length);
    System.arraycopy(nom, 0, header.bytes, taille, nom.length);
    return header;
  }

  /** The offset of the fields that both headers have, from the version needed on. */
  private int common() {
    return isLocal ? 4 : 6;
  }

  private int fixedSize() {
    return isLocal ? LOCAL : CENTRAL;
  }

  private ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * This header for other data. Their sizes fit 32 bits, and stand in the header and not after the
   * data.
   */
  ZipHeader withPart(PartOutputStream part) {
    ZipHeader autre = withoutZip64();
    ByteBuffer buffer = autre.buffer();
    int ici = autre.common();
    buffer.putShort(ici, VERSION);
    buffer.putShort(ici + 2, (short) (buffer.getShort(ici + 2) & ~SIZES_AFTER_DATA));
    buffer.putShort(ici + 4, (short) DEFLATE);
    buffer.putInt(ici + 10, (int) part.crc());
    buffer.putInt(ici + 14, part.compressed().length);
    buffer.putInt(ici + 18, Math.toIntExact(part.size()));
    if (!isLocal) {
      buffer.putInt(PLACE_OFFSET, 0);
    }
    return autre;
  }

  private ZipHeader withoutZip64() {
    int debut = fixedSize() + Bytes.unsignedShort(buffer(), common() + 22);
    int fin = debut + Bytes.unsignedShort(buffer(), common() + 24);
    byte[] reste = Arrays.copyOf(bytes, bytes.length);
    int ecrit = debut;
    for (int i = debut; i < fin; ) {
      // Bytes that do not read as a field are kept as they are.
      int longueur =
          i + 4 > fin ? fin - i : Math.min(fin - i, 4 + Bytes.unsignedShort(buffer(), i + 2));
      if (i + 4 > fin || Bytes.unsignedShort(buffer(), i) != 1) {
        System.arraycopy(bytes, i, reste, ecrit, longueur);
        ecrit += longueur;
      }
      i += longueur;
    }
    System.arraycopy(bytes, fin, reste, ecrit, bytes.length - fin);
    ZipHeader autre = new ZipHeader(Arrays.copyOf(reste, ecrit + bytes.length - fin), isLocal);
    autre.buffer().putShort(common() + 24, (short) (ecrit - debut));
    return autre;
  }

  /** This line of the directory, for an entry that starts at another place. */
  ByteBuffer withPlace(long place) {
    byte[] autres = bytes.clone();
    ByteBuffer buffer = ByteBuffer.wrap(autres).order(ByteOrder.LITTLE_ENDIAN);
    if (buffer.getInt(PLACE_OFFSET) != UNKNOWN) {
      buffer.putInt(PLACE_OFFSET, Math.toIntExact(place));
      return buffer;
    }
    int debut = CENTRAL + Bytes.unsignedShort(buffer, 28);
    int fin = debut + Bytes.unsignedShort(buffer, 30);
    for (int i = debut; i + 4 <= fin; i += 4 + Bytes.unsignedShort(buffer, i + 2)) {
      if (Bytes.unsignedShort(buffer, i) == 1) {
        int avant = (buffer.getInt(24) == UNKNOWN ? 8 : 0) + (buffer.getInt(20) == UNKNOWN ? 8 : 0);
        buffer.putLong(i + 4 + avant, place);
      }
    }
    return buffer;
  }

  byte[] bytes() {
    return bytes;
  }
}
