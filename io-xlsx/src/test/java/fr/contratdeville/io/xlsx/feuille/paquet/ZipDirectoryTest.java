package fr.contratdeville.io.xlsx.feuille.paquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.contratdeville.io.xlsx.feuille.Archive;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipDirectoryTest {

  private static final int CENTRALE = 0x02014b50;
  private static final int FIN = 0x06054b50;

  @TempDir
  Path dossier;

  private final byte[] zip =
      Archive.vide().partie("aaa", "premier").partie("bbb", "second".repeat(99)).octets();

  private String lire(byte[] octets, String partie) throws Exception {
    try (XlsxArchive archive = XlsxArchive.open(Archive.ecrire(dossier, octets), Limits.DEFAULT);
        InputStream stream = archive.stream(partie)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Motif motif(byte[] octets, String partie) {
    return catchThrowableOfType(ClasseurIllisibleException.class, () -> lire(octets, partie))
        .motif();
  }

  /**
   * The archive with one field of the central directory changed, that of the entry of this rank.
   */
  private byte[] change(int rang, int champ, int valeur, int taille) {
    ByteBuffer octets = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    int ou = 0;
    for (int vues = -1; vues < rang; ou++) {
      vues += octets.getInt(ou) == CENTRALE ? 1 : 0;
    }
    if (taille == 2) {
      octets.putShort(ou - 1 + champ, (short) valeur);
    } else {
      octets.putInt(ou - 1 + champ, valeur);
    }
    return octets.array();
  }

  @Test
  void readsStoredAndDeflated() throws Exception {
    assertThat(lire(zip, "aaa")).isEqualTo("premier");
    assertThat(lire(zip, "bbb")).isEqualTo("second".repeat(99));
  }

  @Test
  void readsZip64Stored() throws Exception {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream archive = new ZipArchiveOutputStream(sortie)) {
      archive.setUseZip64(Zip64Mode.Always);
      archive.putArchiveEntry(new ZipArchiveEntry("aaa"));
      archive.write("premier".getBytes(StandardCharsets.UTF_8));
      archive.closeArchiveEntry();
    }
    assertThat(lire(sortie.toByteArray(), "aaa")).isEqualTo("premier");
  }

  @Test
  void readsAfterAPrefixAndBeforeASuffix() throws Exception {
    ByteArrayOutputStream long_ = new ByteArrayOutputStream();
    long_.write(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0});
    long_.write(zip);
    long_.write("commentaire".getBytes(StandardCharsets.UTF_8));
    assertThat(lire(long_.toByteArray(), "aaa")).isEqualTo("premier");
  }

  @Test
  void refusesTwoEntriesOfTheSameName() {
    byte[] double_ = new String(zip, StandardCharsets.ISO_8859_1)
        .replace("bbb", "AAA")
        .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(motif(double_, "aaa")).isEqualTo(Motif.SUSPECT);
  }

  @Test
  void refusesEntriesThatOverlap() {
    assertThat(motif(change(1, 42, 0, 4), "aaa")).isEqualTo(Motif.SUSPECT);
    assertThat(motif(change(0, 20, 60, 4), "aaa")).isEqualTo(Motif.SUSPECT);
    assertThat(motif(change(1, 20, 0x7FFFFFFF, 4), "aaa")).isEqualTo(Motif.SUSPECT);
  }

  @Test
  void refusesWhatItCannotRead() {
    assertThat(motif(change(0, 8, 1, 2), "aaa")).isEqualTo(Motif.CHIFFRE);
    assertThat(motif(change(0, 10, 12, 2), "aaa")).isEqualTo(Motif.ENDOMMAGE);
    assertThat(motif(change(1, 42, 5, 4), "aaa")).isEqualTo(Motif.ENDOMMAGE);
    assertThat(motif(change(1, 42, -1, 4), "aaa")).isEqualTo(Motif.ENDOMMAGE);
    assertThat(motif(zip, "ccc")).isEqualTo(Motif.ENDOMMAGE);
  }

  @Test
  void refusesSizesAndChecksumsThatLie() {
    assertThat(motif(change(1, 24, 12, 4), "bbb")).isEqualTo(Motif.ENDOMMAGE);
    assertThat(motif(change(1, 16, 12, 4), "bbb")).isEqualTo(Motif.ENDOMMAGE);
    assertThat(motif(change(1, 20, 3, 4), "bbb")).isEqualTo(Motif.ENDOMMAGE);
  }

  @Test
  void refusesADirectoryThatLies() {
    for (int champ : new int[] {12, 16}) {
      ByteBuffer octets = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
      int fin = zip.length - 22;
      assertThat(octets.getInt(fin)).isEqualTo(FIN);
      octets.putInt(fin + champ, octets.getInt(fin + champ) + 3);
      assertThat(motif(octets.array(), "aaa")).isEqualTo(Motif.ENDOMMAGE);
      octets.putInt(fin + champ, 0x7FFFFFFF);
      assertThat(motif(octets.array(), "aaa")).isEqualTo(Motif.ENDOMMAGE);
    }
  }

  @Test
  void refusesTooManyEntriesAndTooBigAFile() {
    Path fichier = Archive.ecrire(dossier, zip);
    assertThat(catchThrowableOfType(
                ClasseurIllisibleException.class,
                () -> XlsxArchive.open(fichier, Limits.DEFAULT.with(Limit.ENTRIES, 1))
                    .close())
            .motif())
        .isEqualTo(Motif.LIMITE);
    assertThat(catchThrowableOfType(
                ClasseurIllisibleException.class,
                () -> XlsxArchive.open(fichier, Limits.DEFAULT.with(Limit.FILE_BYTES, 99))
                    .close())
            .motif())
        .isEqualTo(Motif.TROP_GROS);
  }
}
