package fr.contratdeville.io.xlsx.feuille.paquet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCopyTest {

  @TempDir
  Path dossier;

  @Test
  void a_copy_without_a_change_is_the_same_file() throws IOException {
    for (byte[] archive : List.of(usuelle(), zip64())) {
      byte[] copie = recopier(archive, Map.of());
      int fin = Math.min(archive.length, copie.length) / 2;
      assertThat(Arrays.copyOf(copie, fin)).isEqualTo(Arrays.copyOf(archive, fin));
      assertThat(parties(copie)).isEqualTo(parties(archive));
    }
    assertThat(recopier(usuelle(), Map.of())).isEqualTo(usuelle());
  }

  @Test
  void other_parts_keep_their_bytes_dates_and_order() throws IOException {
    for (byte[] archive : List.of(usuelle(), zip64())) {
      byte[] copie = recopier(archive, Map.of("xl/b.xml", "autre".repeat(50), "xl/z.xml", "neuve"));

      Map<String, String> voulues = new LinkedHashMap<>(parties(archive));
      voulues.put("xl/b.xml", "autre".repeat(50));
      voulues.put("xl/z.xml", "neuve");
      assertThat(parties(copie)).isEqualTo(voulues);
      assertThat(new ArrayList<>(parties(copie).keySet()))
          .isEqualTo(new ArrayList<>(voulues.keySet()));
      List<ZipEntry> avant = entrees(archive);
      List<ZipEntry> apres = entrees(copie);
      for (int i = 0; i < avant.size(); i++) {
        assertThat(apres.get(i).getTime()).isEqualTo(avant.get(i).getTime());
        if (!avant.get(i).getName().equals("xl/b.xml")) {
          assertThat(apres.get(i).getCompressedSize()).isEqualTo(avant.get(i).getCompressedSize());
          assertThat(apres.get(i).getExtra()).hasSameSizeAs(avant.get(i).getExtra());
          assertThat(brut(copie, avant.get(i).getName()))
              .isEqualTo(brut(archive, avant.get(i).getName()));
        }
      }
    }
  }

  @Test
  void a_reader_that_does_not_look_at_the_directory_finds_the_same() throws IOException {
    byte[] copie =
        recopier(usuelle(), Map.of("xl/a.xml", "courte", "xl/b.xml", "autre", "xl/z.xml", "neuve"));

    assertThat(auFil(copie)).isEqualTo(parties(copie));
  }

  @Test
  void the_comment_of_the_archive_stays() throws IOException {
    assertThat(
            new String(recopier(usuelle(), Map.of("xl/b.xml", "x")), StandardCharsets.ISO_8859_1))
        .endsWith("reçu le 3");
  }

  @Test
  void the_same_parts_always_give_the_same_bytes() throws IOException {
    Map<String, String> parties = Map.of("xl/z.xml", "neuve");
    assertThat(recopier(usuelle(), parties)).isEqualTo(recopier(usuelle(), parties));
  }

  private byte[] recopier(byte[] depart, Map<String, String> nouvelles) throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    Path fichier = Files.write(dossier.resolve("a.zip"), depart);
    try (XlsxArchive archive = XlsxArchive.open(fichier, Limits.DEFAULT)) {
      ArchiveCopy copy = archive.copy();
      for (Map.Entry<String, String> nouvelle : nouvelles.entrySet()) {
        try (PartOutputStream part = new PartOutputStream()) {
          part.write(nouvelle.getValue().getBytes(StandardCharsets.UTF_8));
          copy.put(nouvelle.getKey(), part);
        }
      }
      copy.write(sortie);
    }
    return sortie.toByteArray();
  }

  /** Sizes after the data, an entry that is not deflated, a folder, extra fields, comments. */
  private static byte[] usuelle() throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(sortie, StandardCharsets.ISO_8859_1)) {
      zip.setComment("reçu le 3");
      zip.putNextEntry(entree("xl/"));
      zip.closeEntry();
      ecrire(zip, entree("xl/a.xml"), "a".repeat(500));
      ZipEntry stockee = entree("xl/b.xml");
      stockee.setMethod(ZipEntry.STORED);
      stockee.setSize(1);
      CRC32 crc = new CRC32();
      crc.update('b');
      stockee.setCrc(crc.getValue());
      stockee.setComment("la seconde");
      ecrire(zip, stockee, "b");
      ecrire(zip, entree("xl/c.xml"), "c".repeat(99));
    }
    return sortie.toByteArray();
  }

  private static ZipEntry entree(String nom) {
    ZipEntry entree = new ZipEntry(nom);
    // A date of DOS only: another field would hold the zone of the machine.
    entree.setTimeLocal(java.time.LocalDateTime.of(2023, 3, 4, 5, 6, 8));
    entree.setExtra(new byte[] {0x34, 0x12, 2, 0, 7, 8});
    return entree;
  }

  private static void ecrire(ZipOutputStream zip, ZipEntry entree, String texte)
      throws IOException {
    zip.putNextEntry(entree);
    zip.write(texte.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static byte[] zip64() throws IOException {
    ByteArrayOutputStream sortie = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream((OutputStream) sortie)) {
      zip.setUseZip64(Zip64Mode.AlwaysWithCompatibility);
      for (String nom : List.of("xl/a.xml", "xl/b.xml", "xl/c.xml")) {
        ZipArchiveEntry entree = new ZipArchiveEntry(nom);
        entree.setTime(1_600_000_000_000L);
        zip.putArchiveEntry(entree);
        zip.write(nom.repeat(20).getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
      }
    }
    return sortie.toByteArray();
  }

  private Map<String, String> parties(byte[] archive) throws IOException {
    Map<String, String> parties = new LinkedHashMap<>();
    try (ZipFile zip = ouvrir(archive)) {
      for (ZipEntry entree : Collections.list(zip.entries())) {
        parties.put(
            entree.getName(),
            new String(zip.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parties;
  }

  private static Map<String, String> auFil(byte[] archive) throws IOException {
    Map<String, String> parties = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parties.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parties;
  }

  private List<ZipEntry> entrees(byte[] archive) throws IOException {
    try (ZipFile zip = ouvrir(archive)) {
      return new ArrayList<>(Collections.list(zip.entries()));
    }
  }

  private ZipFile ouvrir(byte[] archive) throws IOException {
    return new ZipFile(Files.write(dossier.resolve("lu.zip"), archive).toFile());
  }

  /** Header and data of an entry as they are in the file. */
  private byte[] brut(byte[] archive, String nom) throws IOException {
    Path fichier = Files.write(dossier.resolve("brut.zip"), archive);
    try (var channel = java.nio.channels.FileChannel.open(fichier)) {
      ZipMember member = ZipDirectory.read(
              channel,
              new fr.contratdeville.io.xlsx.feuille.lecture.ReadContext("a.xlsx", Limits.DEFAULT))
          .byPlace()
          .stream()
          .filter(e -> e.name().equals(nom))
          .findFirst()
          .orElseThrow();
      return Arrays.copyOfRange(archive, (int) member.headerStart(), (int)
          (member.dataStart() + member.compressedSize()));
    }
  }
}
