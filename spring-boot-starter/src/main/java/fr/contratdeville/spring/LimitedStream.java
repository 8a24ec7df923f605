package fr.contratdeville.spring;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Message;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import org.springframework.util.unit.DataSize;

/** A stream that is refused as soon as it turns out to be longer than a limit. */
final class LimitedStream extends FilterInputStream {

  /** The cause of a refusal that nothing but the size of the file brought about. */
  static final class TooLong extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    TooLong(DataSize limite) {
      super("more than " + limite);
    }
  }

  private final String nom;
  private final DataSize limite;
  private long lus;

  LimitedStream(InputStream entree, String nom, DataSize limite) {
    super(entree);
    this.nom = nom;
    this.limite = limite;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    compter(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] octets, int debut, int longueur) throws IOException {
    int nombre = super.read(octets, debut, longueur);
    compter(Math.max(nombre, 0));
    return nombre;
  }

  @Override
  public long skip(long nombre) throws IOException {
    long passes = super.skip(nombre);
    compter(passes);
    return passes;
  }

  private void compter(long nombre) throws LectureException {
    lus += nombre;
    if (lus > limite.toBytes()) {
      throw new LectureException(
          nom,
          Message.of(
              "le fichier est trop grand (" + taille("o") + " au plus)",
              "the file is too large (" + taille("B") + " at most)"),
          new TooLong(limite));
    }
  }

  /** The limit as people write it: kilobytes below one megabyte. */
  private String taille(String octet) {
    return limite.toMegabytes() > 0
        ? limite.toMegabytes() + " M" + octet
        : limite.toBytes() / 1024 + " k" + octet;
  }
}
