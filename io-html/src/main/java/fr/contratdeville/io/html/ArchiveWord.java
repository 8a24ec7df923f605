package fr.contratdeville.io.html;

import fr.contratdeville.echange.Source;
import fr.contratdeville.interne.ArchiveZip;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** The archive of a Word document, of which one part holds the text. */
final class ArchiveWord implements AutoCloseable {
  private static final int RELATIONS = 1 << 16;
  private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
  private static final Pattern CIBLE =
      Pattern.compile("\\sTarget\\s*=\\s*[\"']/?(word/[^\"']+)[\"']");
  /** What a part may take once it is inflated; its tags are not kept. */
  private static final long OCTETS = Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 15);

  private final ArchiveZip zip;

  private ArchiveWord(ArchiveZip zip) {
    this.zip = zip;
  }

  static ArchiveWord open(Source source) throws IOException {
    return new ArchiveWord(ArchiveZip.open(source.channel()));
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
    return new Bornee(zip.stream(partie));
  }

  /** The main part: the one that the archive names, or else the one of the usual name. */
  private Optional<ZipEntry> partie() throws IOException {
    Optional<ZipEntry> nommee = Optional.empty();
    Optional<ZipEntry> relations = zip.entree("_rels/.rels");
    if (relations.isPresent()) {
      try (InputStream flux = zip.stream(relations.get())) {
        String texte = new String(flux.readNBytes(RELATIONS), StandardCharsets.UTF_8);
        nommee = RELATION
            .matcher(texte)
            .results()
            .map(r -> r.group())
            .filter(r -> r.contains("/officeDocument\"") || r.contains("/officeDocument'"))
            .map(CIBLE::matcher)
            .filter(Matcher::find)
            .flatMap(m -> zip.entree(m.group(1)).stream())
            .findFirst();
      }
    }
    return nommee.or(() -> zip.entree("word/document.xml"));
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
