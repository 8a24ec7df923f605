package fr.contratdeville.io.html;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The archive of a Word document, of which one part holds the text. */
final class ArchiveWord implements AutoCloseable {
  private static final int RELATIONS = 1 << 16;
  private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
  private static final Pattern CIBLE =
      Pattern.compile("\\sTarget\\s*=\\s*[\"']/?(word/[^\"']+)[\"']");
  /** What a part may take once it is inflated; its tags are not kept. */
  private static final long OCTETS = Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 15);

  private final ZipFile zip;

  private ArchiveWord(ZipFile zip) {
    this.zip = zip;
  }

  static ArchiveWord open(Path fichier) throws IOException {
    return new ArchiveWord(new ZipFile(fichier.toFile()));
  }

  /** Whether the archive holds a Word document. */
  boolean estUnDocument() throws IOException {
    return partie().isPresent();
  }

  /**
   * The text of the document.
   *
   * @throws PageTropGrandeException once more is read of it than is read safely
   */
  InputStream texte() throws IOException {
    ZipEntry partie =
        partie().orElseThrow(() -> new IOException("no part that is a Word document"));
    return new Bornee(zip.getInputStream(partie));
  }

  /** The main part: the one that the archive names, or else the one of the usual name. */
  private Optional<ZipEntry> partie() throws IOException {
    Optional<ZipEntry> nommee = Optional.empty();
    ZipEntry relations = zip.getEntry("_rels/.rels");
    if (relations != null) {
      try (InputStream flux = zip.getInputStream(relations)) {
        String texte = new String(flux.readNBytes(RELATIONS), StandardCharsets.UTF_8);
        nommee = RELATION
            .matcher(texte)
            .results()
            .map(r -> r.group())
            .filter(r -> r.contains("/officeDocument\"") || r.contains("/officeDocument'"))
            .map(CIBLE::matcher)
            .filter(Matcher::find)
            .flatMap(m -> Optional.ofNullable(zip.getEntry(m.group(1))).stream())
            .findFirst();
      }
    }
    return nommee.or(() -> Optional.ofNullable(zip.getEntry("word/document.xml")));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what an archive inflates to, whatever it announces. */
  private static final class Bornee extends FilterInputStream {
    private long lus;

    Bornee(InputStream flux) {
      super(flux);
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      compter(octet < 0 ? 0 : 1);
      return octet;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
      int lu = super.read(octets, debut, longueur);
      compter(Math.max(0, lu));
      return lu;
    }

    private void compter(int plus) throws PageTropGrandeException {
      lus += plus;
      if (lus > OCTETS) {
        throw new PageTropGrandeException(
            "plus de " + OCTETS
                + " octets de texte : donnez plus de mémoire, ou le tableau au format .xlsx",
            "more than " + OCTETS + " bytes of text: give more memory, or the table as .xlsx");
      }
    }
  }
}
