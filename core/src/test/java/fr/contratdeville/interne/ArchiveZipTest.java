package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** An archive in memory is read as one in a file would be. */
class ArchiveZipTest {
  private static final byte[] LONG = "été ".repeat(20_000).getBytes(StandardCharsets.UTF_8);

  private static byte[] archive() throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
      ZipEntry brute = new ZipEntry("mimetype");
      brute.setMethod(ZipEntry.STORED);
      brute.setSize(3);
      CRC32 crc = new CRC32();
      crc.update(LONG, 0, 3);
      brute.setCrc(crc.getValue());
      zip.putNextEntry(brute);
      zip.write(LONG, 0, 3);
      zip.putNextEntry(new ZipEntry("dossier/été.xml"));
      zip.write(LONG);
      zip.setComment("PK, and more");
    }
    return sortie.toByteArray();
  }

  private static ArchiveZip ouvrir(byte[] octets) throws IOException {
    return ArchiveZip.open(Source.of(octets, "a.zip").channel());
  }

  private static void verifier(byte[] octets) throws IOException {
    try (ArchiveZip zip = ouvrir(octets)) {
      assertThat(zip.entrees())
          .extracting(ZipEntry::getName)
          .containsExactly("mimetype", "dossier/été.xml");
      ZipEntry longue = zip.entree("dossier/été.xml").orElseThrow();
      assertThat(longue.getSize()).isEqualTo(LONG.length);
      assertThat(zip.entree("absent")).isEmpty();
      // Both are open at once.
      try (InputStream a = zip.stream(longue);
          InputStream b = zip.stream(zip.entree("mimetype").orElseThrow())) {
        assertThat(a.readNBytes(10)).isEqualTo(Arrays.copyOf(LONG, 10));
        assertThat(b.readAllBytes()).isEqualTo(Arrays.copyOf(LONG, 3));
        assertThat(a.readAllBytes()).isEqualTo(Arrays.copyOfRange(LONG, 10, LONG.length));
      }
    }
  }

  @Test
  void its_parts_are_read() throws IOException {
    verifier(archive());
  }

  @Test
  void bytes_before_it_shift_every_place() throws IOException {
    byte[] octets = archive();
    byte[] precede = new byte[octets.length + 100];
    System.arraycopy(octets, 0, precede, 100, octets.length);
    verifier(precede);
  }

  @Test
  void what_is_cut_or_is_none_is_refused() throws IOException {
    byte[] octets = archive();
    for (int fin = 0; fin < octets.length - 40; fin += 7) {
      byte[] coupe = Arrays.copyOf(octets, fin);
      assertThatThrownBy(() -> ouvrir(coupe)).isInstanceOf(ZipException.class);
    }
  }

  @Test
  void whatever_byte_is_wrong_it_reads_or_refuses() throws IOException {
    byte[] octets = archive();
    for (int i = octets.length - 250; i < octets.length; i++) {
      for (int faux : new int[] {0, 1, 0x7F, 0xFF}) {
        byte[] autres = octets.clone();
        autres[i] = (byte) faux;
        try (ArchiveZip zip = ouvrir(autres)) {
          for (ZipEntry entree : zip.entrees()) {
            zip.stream(entree).readAllBytes();
          }
        } catch (IOException e) {
          assertThat(e).isNotNull();
        }
      }
    }
  }

  @Test
  void an_encrypted_part_is_named() throws IOException {
    byte[] octets = archive();
    int ligne = new String(octets, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    octets[ligne + 8] |= 1;
    assertThatThrownBy(() -> ouvrir(octets)).hasMessageContaining("encrypted");
  }
}
