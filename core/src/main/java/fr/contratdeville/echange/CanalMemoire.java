package fr.contratdeville.echange;

import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Bytes in memory, read as a file is. */
final class CanalMemoire implements SeekableByteChannel {

  private final byte[] octets;
  private long position;
  private boolean ferme;

  CanalMemoire(byte[] octets) {
    this.octets = octets;
  }

  @Override
  public int read(ByteBuffer tampon) throws ClosedChannelException {
    long reste = size() - position;
    if (reste <= 0) {
      return -1;
    }
    int lus = (int) Math.min(reste, tampon.remaining());
    tampon.put(octets, (int) position, lus);
    position += lus;
    return lus;
  }

  @Override
  public long position() throws ClosedChannelException {
    exigerOuvert();
    return position;
  }

  @Override
  public SeekableByteChannel position(long nouvelle) throws ClosedChannelException {
    exigerOuvert();
    if (nouvelle < 0) {
      throw new IllegalArgumentException("expected a position from 0, got " + nouvelle);
    }
    position = nouvelle;
    return this;
  }

  @Override
  public long size() throws ClosedChannelException {
    exigerOuvert();
    return octets.length;
  }

  private void exigerOuvert() throws ClosedChannelException {
    if (ferme) {
      throw new ClosedChannelException();
    }
  }

  @Override
  public boolean isOpen() {
    return !ferme;
  }

  @Override
  public void close() {
    ferme = true;
  }

  @Override
  public int write(ByteBuffer tampon) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long taille) {
    throw new NonWritableChannelException();
  }
}
