package fr.contratdeville.io.xls;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Any channel as that of a file, which POI wants. It is read and no more: POI asks for blocks by
 * their place, and so never takes memory for what the header of a file claims that there is.
 */
final class CanalDePoi extends FileChannel {

  private final SeekableByteChannel canal;
  private final ReentrantLock verrou = new ReentrantLock();

  CanalDePoi(SeekableByteChannel canal) {
    this.canal = canal;
  }

  @Override
  public int read(ByteBuffer tampon) throws IOException {
    return canal.read(tampon);
  }

  @Override
  public long read(ByteBuffer[] tampons, int debut, int combien) throws IOException {
    long lus = 0;
    for (int i = debut; i < debut + combien; i++) {
      int ici = canal.read(tampons[i]);
      if (ici < 0 || tampons[i].hasRemaining()) {
        return ici < 0 && lus == 0 ? -1 : lus + Math.max(0, ici);
      }
      lus += ici;
    }
    return lus;
  }

  @Override
  public int read(ByteBuffer tampon, long position) throws IOException {
    verrou.lock();
    try {
      long avant = canal.position();
      canal.position(position);
      int lus = canal.read(tampon);
      canal.position(avant);
      return lus;
    } finally {
      verrou.unlock();
    }
  }

  @Override
  public long position() throws IOException {
    return canal.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    canal.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return canal.size();
  }

  @Override
  protected void implCloseChannel() throws IOException {
    canal.close();
  }

  @Override
  public void force(boolean aussiLesAttributs) {
    throw new NonWritableChannelException();
  }

  @Override
  public int write(ByteBuffer tampon) {
    throw new NonWritableChannelException();
  }

  @Override
  public long write(ByteBuffer[] tampons, int debut, int combien) {
    throw new NonWritableChannelException();
  }

  @Override
  public int write(ByteBuffer tampon, long position) {
    throw new NonWritableChannelException();
  }

  @Override
  public FileChannel truncate(long taille) {
    throw new NonWritableChannelException();
  }

  @Override
  public long transferFrom(ReadableByteChannel de, long position, long combien) {
    throw new NonWritableChannelException();
  }

  @Override
  public long transferTo(long position, long combien, WritableByteChannel vers) {
    throw new UnsupportedOperationException("transferTo");
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long combien) {
    throw new UnsupportedOperationException("map");
  }

  @Override
  public FileLock lock(long position, long combien, boolean partage) {
    throw new UnsupportedOperationException("lock");
  }

  @Override
  public FileLock tryLock(long position, long combien, boolean partage) {
    throw new UnsupportedOperationException("tryLock");
  }
}
