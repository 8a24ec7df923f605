package fr.contratdeville.io.xls;

import fr.contratdeville.echange.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The file of an old office document: a file system of streams, of which one is the workbook. An
 * encrypted document of any age is such a file too.
 */
final class ConteneurOle implements AutoCloseable {
  private static final byte[] SIGNATURE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  /** A workbook of Excel 2 to 4 is a stream of records without a container. */
  private static final int[] NUS = {0x0009, 0x0209, 0x0409, 0x0809};

  private static final Set<String> MACROS = Set.of("_vba_project_cur", "_vba_project");

  private static final Map<String, String[]> AUTRES = new TreeMap<>(Map.of(
      "worddocument", new String[] {"un document Word", "a Word document"},
      "powerpoint document", new String[] {"une présentation", "a presentation"},
      "visiodocument", new String[] {"un dessin Visio", "a Visio drawing"},
      "__properties_version1.0", new String[] {"un courrier d'Outlook", "an Outlook mail"}));

  private final CanalDePoi canal;
  private final POIFSFileSystem ole;

  private ConteneurOle(CanalDePoi canal, POIFSFileSystem ole) {
    this.canal = canal;
    this.ole = ole;
  }

  /** Whether a file is an OLE2 container, or the stream of a workbook without one. */
  static boolean commence(byte[] debut) {
    return estUnConteneur(debut) || estNu(debut);
  }

  private static boolean estUnConteneur(byte[] debut) {
    return debut.length >= SIGNATURE.length
        && Arrays.equals(debut, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /** The first record of a workbook: its number, then its length, in two bytes each. */
  private static boolean estNu(byte[] debut) {
    if (debut.length < 4 || debut[3] != 0 || debut[2] < 4 || debut[2] > 16) {
      return false;
    }
    int numero = (debut[0] & 0xFF) | (debut[1] & 0xFF) << 8;
    return Arrays.stream(NUS).anyMatch(n -> n == numero);
  }

  /**
   * Opens a file.
   *
   * @throws ClasseurIllisibleException if it is too large or no container
   */
  static ConteneurOle open(Source source) throws IOException {
    CanalDePoi canal = new CanalDePoi(source.channel());
    try {
      return new ConteneurOle(canal, open(canal));
    } catch (IOException | RuntimeException e) {
      canal.close();
      throw e;
    }
  }

  private static POIFSFileSystem open(CanalDePoi canal) throws IOException {
    if (canal.size() > Limites.OCTETS) {
      throw ClasseurIllisibleException.tropGrand(Limites.OCTETS, "octets", "bytes");
    }
    byte[] debut = new byte[SIGNATURE.length];
    canal.read(ByteBuffer.wrap(debut));
    if (!estUnConteneur(debut)) {
      throw estNu(debut)
          ? tropAncien()
          : new ClasseurIllisibleException(
              "ce n'est pas un classeur .xls : choisissez un classeur",
              "this is no .xls workbook: choose a workbook");
    }
    canal.position(0);
    try {
      return new POIFSFileSystem(canal, true);
    } catch (IOException e) {
      throw ClasseurIllisibleException.abime(e);
    }
  }

  /** The refusal of a workbook of Excel 5, Excel 95 or before. */
  static ClasseurIllisibleException tropAncien() {
    return new ClasseurIllisibleException(
        "c'est un classeur d'avant Excel 97 (BIFF5 ou plus ancien) : ouvrez-le dans un tableur et enregistrez-le au format .xlsx",
        "this is a workbook from before Excel 97 (BIFF5 or older): open it in a spreadsheet and save it as .xlsx");
  }

  /** The refusal of a workbook that only opens with a password. */
  static ClasseurIllisibleException chiffre() {
    return new ClasseurIllisibleException(
        "le fichier est protégé par un mot de passe : enregistrez-le sans mot de passe",
        "the file is protected by a password: save it without one");
  }

  /**
   * The records of the workbook.
   *
   * @throws ClasseurIllisibleException if the container holds none, with what it holds
   */
  DocumentInputStream classeur() throws IOException {
    Optional<String> nom = entree("workbook").or(() -> entree("book"));
    if (nom.isPresent()) {
      return ole.getRoot().createDocumentInputStream(nom.get());
    } else if (entree("encryptedpackage").isPresent()) {
      throw chiffre();
    }
    String[] autre = AUTRES.entrySet().stream()
        .filter(a -> entree(a.getKey()).isPresent())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(new String[] {"le fichier d'un autre programme", "the file of another program"});
    throw new ClasseurIllisibleException(
        "ce n'est pas un classeur mais " + autre[0]
            + " : copiez-en le tableau dans un classeur, au format .xlsx",
        "this is not a workbook but " + autre[1] + ": copy its table into a workbook, as .xlsx");
  }

  /** Whether the workbook has macros. */
  boolean aDesMacros() {
    return MACROS.stream().anyMatch(m -> entree(m).isPresent());
  }

  private Optional<String> entree(String nom) {
    return ole.getRoot().getEntryNames().stream()
        .filter(e -> e.toLowerCase(Locale.ROOT).equals(nom))
        .findFirst();
  }

  @Override
  public void close() throws IOException {
    ole.close();
    canal.close();
  }
}
