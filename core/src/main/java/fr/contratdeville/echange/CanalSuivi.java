package fr.contratdeville.echange;

import fr.contratdeville.interne.Interruption;
import fr.contratdeville.valeur.Progression;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SeekableByteChannel;

/**
 * A channel of a {@link Source}: each read tells how far it is, and stops if the thread was
 * interrupted.
 */
final class CanalSuivi implements SeekableByteChannel {

  private final SeekableByteChannel canal;
  private final Avance avance;

  CanalSuivi(SeekableByteChannel canal, Avance avance) {
    this.canal = canal;
    this.avance = avance;
  }

  /** The furthest byte that any channel of a source has read. It grows: formats read it again. */
  static final class Avance {
    /** The steps that a listener is told of. */
    private static final int PAS = 200;

    private final Progression progression;
    private long plusLoin;
    private long prochain;

    Avance(Progression progression) {
      this.progression = progression;
    }

    private synchronized void lu(long jusque, long total) {
      if (jusque > plusLoin) {
        plusLoin = jusque;
        if (jusque >= prochain || jusque >= total) {
          prochain = jusque + Math.max(1, total / PAS);
          progression.avance(Math.min(jusque, total), total);
        }
      }
    }
  }

  /** What is asked of the channel, whose file is closed as soon as its thread is interrupted. */
  @FunctionalInterface
  private interface Demande {
    long repondre() throws IOException;
  }

  private static long demander(Demande demande) throws IOException {
    Interruption.verifier();
    try {
      return demande.repondre();
    } catch (ClosedByInterruptException e) {
      throw Interruption.exception();
    }
  }

  @Override
  public int read(ByteBuffer tampon) throws IOException {
    return (int) demander(() -> {
      int lus = canal.read(tampon);
      if (lus > 0) {
        avance.lu(canal.position(), canal.size());
      }
      return lus;
    });
  }

  @Override
  public long position() throws IOException {
    return demander(canal::position);
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    demander(() -> {
      canal.position(position);
      return position;
    });
    return this;
  }

  @Override
  public long size() throws IOException {
    return demander(canal::size);
  }

  @Override
  public boolean isOpen() {
    return canal.isOpen();
  }

  @Override
  public void close() throws IOException {
    canal.close();
  }

  @Override
  public int write(ByteBuffer tampon) throws IOException {
    return canal.write(tampon);
  }

  @Override
  public SeekableByteChannel truncate(long taille) throws IOException {
    return canal.truncate(taille);
  }
}
