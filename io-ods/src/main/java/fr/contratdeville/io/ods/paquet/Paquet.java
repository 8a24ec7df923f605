package fr.contratdeville.io.ods.paquet;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.interne.ArchiveZip;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * An open file: an archive with the parts of a document, or the document in one file of XML. Of an
 * archive only the parts that are asked for are ever inflated, and none becomes a path of the disk.
 */
public final class Paquet implements Closeable {
  /** The part that holds the sheets. */
  public static final String CONTENU = "content.xml";

  private static final String MANIFESTE = "META-INF/manifest.xml";
  private static final int ENTREES = 10_000;
  private static final int TYPE = 200;

  private final Source source;
  private final Garde garde;
  /** Null for a document in one file of XML. */
  private final @Nullable ArchiveZip archive;

  private Paquet(Source source, Garde garde, @Nullable ArchiveZip archive) {
    this.source = source;
    this.garde = garde;
    this.archive = archive;
  }

  /**
   * Opens a file.
   *
   * @throws LectureException if it is neither a sound archive with the parts of a document nor
   *     markup
   */
  public static Paquet open(Source source, Garde garde) throws LectureException {
    byte[] debut;
    long taille;
    try (InputStream stream = source.open()) {
      debut = stream.readNBytes(64);
      taille = source.size();
    } catch (IOException e) {
      throw illisible(garde, e);
    }
    if (debut.length < 4 || debut[0] != 'P' || debut[1] != 'K') {
      if (!new String(debut, StandardCharsets.ISO_8859_1).contains("<")) {
        throw autre(garde);
      }
      garde.exiger(taille, garde.limites().partie(), "octets dans le fichier", "bytes in the file");
      return new Paquet(source, garde, null);
    }
    garde.exiger(taille, garde.limites().fichier(), "octets dans le fichier", "bytes in the file");
    Paquet paquet = archive(source, garde);
    try {
      paquet.verifier();
    } catch (LectureException | RuntimeException e) {
      paquet.close();
      throw e;
    }
    return paquet;
  }

  private static LectureException illisible(Garde garde, IOException e) {
    return garde.refus(
        "le fichier n'a pas pu être lu : vérifiez vos droits et qu'il n'est pas ouvert ailleurs",
        "the file could not be read: check your rights and that nothing else has it open",
        e);
  }

  private static LectureException autre(Garde garde) {
    return garde.refus(
        "ce n'est pas un classeur OpenDocument : choisissez un classeur .ods ou .fods",
        "this is no OpenDocument workbook: choose an .ods or .fods workbook",
        null);
  }

  private static Paquet archive(Source source, Garde garde) throws LectureException {
    try {
      return new Paquet(source, garde, ArchiveZip.open(source.channel()));
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        throw motDePasse(garde);
      }
      throw garde.endommage("zip", e);
    }
  }

  private void verifier() throws LectureException {
    List<ZipEntry> entrees = zip().entrees();
    garde.exiger(entrees.size(), ENTREES, "fichiers dans l'archive", "files in the archive");
    Set<String> noms = new HashSet<>();
    for (ZipEntry entree : entrees) {
      String nom = entree.getName();
      if (!noms.add(nom)) {
        throw garde.suspect("deux fois le même fichier dans l'archive", "a file twice in it");
      }
      if (nom.startsWith("Scripts/")
          || (nom.startsWith("Basic/") && !nom.matches(".*(?:script-l[bc]\\.xml|/)"))) {
        garde.noter(Remarque.MACROS);
      }
    }
    if (estChiffre()) {
      throw motDePasse(garde);
    }
    String type = type();
    if (type.contains("opendocument") && !type.contains("opendocument.spreadsheet")) {
      throw autreDocument();
    }
    if (!noms.contains(CONTENU)) {
      throw autre(garde);
    }
  }

  private static LectureException motDePasse(Garde garde) {
    return garde.refus(
        "le classeur est protégé par un mot de passe : enregistrez-le sans mot de passe",
        "the workbook is protected by a password: save it without one",
        null);
  }

  /** The refusal of a text or a presentation. */
  public LectureException autreDocument() {
    return garde.refus(
        "ce n'est pas un classeur mais un autre document OpenDocument : choisissez un classeur .ods",
        "this is not a workbook but another OpenDocument file: choose an .ods workbook",
        null);
  }

  /** Whether the manifest names keys; one that cannot be read has none. */
  private boolean estChiffre() {
    try (XmlReader xml = read(MANIFESTE).orElse(null)) {
      while (xml != null && xml.next()) {
        if (xml.nom().equals("encryption-data") && xml.estDe(Espace.MANIFEST)) {
          return true;
        }
      }
    } catch (LectureException e) {
      // Old producers give it a DTD. If the document itself is damaged, that is said.
      return false;
    }
    return false;
  }

  private String type() throws LectureException {
    Optional<ZipEntry> entree = zip().entree("mimetype");
    if (entree.isEmpty()) {
      return "";
    }
    try {
      InputStream stream = stream(entree.get());
      return new String(stream.readNBytes(TYPE), StandardCharsets.US_ASCII)
          .toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw garde.endommage("mimetype", e);
    }
  }

  private ArchiveZip zip() {
    if (archive == null) {
      throw new IllegalStateException("no archive");
    }
    return archive;
  }

  private PartieInputStream stream(ZipEntry entree) throws IOException {
    return new PartieInputStream(zip().stream(entree), entree.getName(), entree, garde);
  }

  /** A part of the archive; empty if there is none of that name, or no archive. */
  public Optional<XmlReader> read(String partie) throws LectureException {
    if (archive == null) {
      return Optional.empty();
    }
    Optional<ZipEntry> entree = archive.entree(partie);
    if (entree.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new XmlReader(partie, stream(entree.get()), garde));
    } catch (IOException e) {
      throw garde.endommage(partie, e);
    }
  }

  /** The part that holds the sheets, or the whole file if it is no archive. */
  public XmlReader contenu() throws LectureException {
    if (archive != null) {
      return read(CONTENU).orElseThrow(() -> autre(garde));
    }
    InputStream stream;
    try {
      stream = source.open();
    } catch (IOException e) {
      throw illisible(garde, e);
    }
    return new XmlReader("XML", new PartieInputStream(stream, "XML", null, garde), garde);
  }

  @Override
  public void close() throws LectureException {
    try {
      if (archive != null) {
        archive.close();
      }
    } catch (IOException e) {
      throw illisible(garde, e);
    }
  }
}
