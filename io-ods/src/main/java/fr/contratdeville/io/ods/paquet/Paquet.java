package fr.contratdeville.io.ods.paquet;

import fr.contratdeville.echange.LectureException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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

  private final Path fichier;
  private final Garde garde;
  /** Null for a document in one file of XML. */
  private final @Nullable ZipFile archive;

  private Paquet(Path fichier, Garde garde, @Nullable ZipFile archive) {
    this.fichier = fichier;
    this.garde = garde;
    this.archive = archive;
  }

  /**
   * Opens a file.
   *
   * @throws LectureException if it is neither a sound archive with the parts of a document nor
   *     markup
   */
  public static Paquet open(Path fichier, Garde garde) throws LectureException {
    byte[] debut;
    long taille;
    try (InputStream stream = Files.newInputStream(fichier)) {
      debut = stream.readNBytes(64);
      taille = Files.size(fichier);
    } catch (IOException e) {
      throw illisible(garde, e);
    }
    if (debut.length < 4 || debut[0] != 'P' || debut[1] != 'K') {
      if (!new String(debut, StandardCharsets.ISO_8859_1).contains("<")) {
        throw autre(garde);
      }
      garde.exiger(taille, garde.limites().partie(), "octets dans le fichier", "bytes in the file");
      return new Paquet(fichier, garde, null);
    }
    garde.exiger(taille, garde.limites().fichier(), "octets dans le fichier", "bytes in the file");
    Paquet paquet = archive(fichier, garde);
    try {
      paquet.verifier();
    } catch (LectureException e) {
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

  private static Paquet archive(Path fichier, Garde garde) throws LectureException {
    try {
      return new Paquet(fichier, garde, new ZipFile(fichier.toFile()));
    } catch (IOException | RuntimeException e) {
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        throw motDePasse(garde);
      }
      throw garde.endommage("zip", e);
    }
  }

  private void verifier() throws LectureException {
    ZipFile zip = zip();
    garde.exiger(zip.size(), ENTREES, "fichiers dans l'archive", "files in the archive");
    Set<String> noms = new HashSet<>();
    for (ZipEntry entree : Collections.list(zip.entries())) {
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
    ZipEntry entree = zip().getEntry("mimetype");
    if (entree == null) {
      return "";
    }
    try {
      InputStream stream = stream(entree);
      return new String(stream.readNBytes(TYPE), StandardCharsets.US_ASCII)
          .toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw garde.endommage("mimetype", e);
    }
  }

  private ZipFile zip() {
    if (archive == null) {
      throw new IllegalStateException("no archive");
    }
    return archive;
  }

  private PartieInputStream stream(ZipEntry entree) throws IOException {
    InputStream stream = zip().getInputStream(entree);
    if (stream == null) {
      throw new IOException("no such entry");
    }
    return new PartieInputStream(stream, entree.getName(), entree, garde);
  }

  /** A part of the archive; empty if there is none of that name, or no archive. */
  public Optional<XmlReader> read(String partie) throws LectureException {
    if (archive == null) {
      return Optional.empty();
    }
    ZipEntry entree = archive.getEntry(partie);
    if (entree == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new XmlReader(partie, stream(entree), garde));
    } catch (IOException | RuntimeException e) {
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
      stream = Files.newInputStream(fichier);
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
