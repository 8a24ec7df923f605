package fr.contratdeville.io.xlsx.feuille.paquet;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The inflated bytes of one entry, counted as they come out. Damage is reported where it is met; a
 * stream that was read to its end has the size and the checksum that the directory announced.
 */
final class PartInputStream extends InputStream {

  private static final int BLOCK = 32 << 10;

  private final SeekableByteChannel channel;
  private final ZipMember member;
  private final ReadContext context;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final ByteBuffer incoming = ByteBuffer.allocate(BLOCK).limit(0);
  private long position;
  private long bytesRead;
  private boolean finished;

  PartInputStream(SeekableByteChannel channel, ZipMember member, ReadContext context) {
    this.channel = channel;
    this.member = member;
    this.context = context;
  }

  @Override
  public int read() throws IOException {
    byte[] un = new byte[1];
    return read(un, 0, 1) < 0 ? -1 : un[0] & 0xFF;
  }

  @Override
  public int read(byte[] tampon, int debut, int combien) throws IOException {
    if (finished || combien == 0) {
      return finished ? -1 : 0;
    }
    int nombre = member.deflated() ? inflate(tampon, debut, combien) : copy(tampon, debut, combien);
    if (nombre < 0) {
      finish();
      return -1;
    }
    crc.update(tampon, debut, nombre);
    count(nombre);
    return nombre;
  }

  private int copy(byte[] tampon, int debut, int combien) throws IOException {
    if (!incoming.hasRemaining() && !fill()) {
      return -1;
    }
    int nombre = Math.min(combien, incoming.remaining());
    incoming.get(tampon, debut, nombre);
    return nombre;
  }

  private int inflate(byte[] tampon, int debut, int combien) throws IOException {
    try {
      int nombre = inflater.inflate(tampon, debut, combien);
      while (nombre == 0) {
        if (inflater.finished()) {
          return -1;
        }
        if (inflater.needsDictionary() || (inflater.needsInput() && !fill())) {
          throw damaged();
        }
        if (inflater.needsInput()) {
          inflater.setInput(incoming);
        }
        nombre = inflater.inflate(tampon, debut, combien);
      }
      return nombre;
    } catch (DataFormatException e) {
      throw context.unreadable(Motif.ENDOMMAGE, member.name(), e);
    }
  }

  private boolean fill() throws ClasseurIllisibleException {
    long reste = member.compressedSize() - position;
    if (reste <= 0) {
      return false;
    }
    byte[] bloc = block((int) Math.min(BLOCK, reste));
    incoming.clear().put(bloc).flip();
    position += bloc.length;
    return true;
  }

  private byte[] block(int combien) throws ClasseurIllisibleException {
    try {
      return Bytes.read(channel, member.dataStart() + position, combien).array();
    } catch (EOFException e) {
      throw context.unreadable(Motif.ENDOMMAGE, member.name(), e);
    } catch (IOException e) {
      throw context.unreadable(Motif.LECTURE_IMPOSSIBLE, member.name(), e);
    }
  }

  private void count(int nombre) throws ClasseurIllisibleException {
    bytesRead += nombre;
    context.countBytes(nombre);
    context.require(Limit.PART_BYTES, bytesRead);
    Limits limits = context.limits();
    if (bytesRead > limits.get(Limit.BYTES_WITHOUT_RATIO)
        && bytesRead / limits.get(Limit.RATIO) > member.compressedSize()) {
      throw context.exceeded(Limit.RATIO);
    }
  }

  private void finish() throws ClasseurIllisibleException {
    finished = true;
    if (bytesRead != member.size() || crc.getValue() != member.crc()) {
      throw damaged();
    }
  }

  private ClasseurIllisibleException damaged() {
    return context.unreadable(Motif.ENDOMMAGE, member.name(), null);
  }

  @Override
  public void close() {
    finished = true;
    inflater.end();
  }
}
