package fr.contratdeville.io.xls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.testing.suite.HostileFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 5 MiB, whatever it holds, is read or refused in a heap of 256 MiB, and soon. */
class HostilesTest {
  @TempDir
  Path dossier;

  /** A workbook with records repeated before the end of its globals or of its sheet. */
  private static byte[] repete(boolean dansLaFeuille, Repetition repetition) throws IOException {
    try (HSSFWorkbook classeur = new HSSFWorkbook()) {
      classeur.createSheet("Bilan").createRow(0).createCell(0).setCellValue("Porteur");
      Flux flux = Flux.of(classeur);
      int fin = 0;
      while (flux.records().get(fin).sid() != Flux.EOF) {
        fin++;
      }
      fin = dansLaFeuille ? flux.records().size() - 1 : fin;
      List<Flux.Enregistrement> suite =
          List.copyOf(flux.records().subList(fin, flux.records().size()));
      flux.records().subList(fin, flux.records().size()).clear();
      long taille = flux.octets().length;
      for (int i = 0; taille < HostileFiles.SIZE - 200_000; i++) {
        int avant = flux.records().size();
        repetition.add(flux, i);
        taille += flux.records().subList(avant, flux.records().size()).stream()
            .mapToLong(r -> 4 + r.octets().length)
            .sum();
      }
      flux.records().addAll(suite);
      return flux.fichier();
    }
  }

  private interface Repetition {
    void add(Flux flux, int rang);
  }

  /** Bytes that numbers are put into. */
  private static byte[] octets(int combien, IntConsumerOf contenu) {
    ByteBuffer tampon = ByteBuffer.allocate(combien).order(ByteOrder.LITTLE_ENDIAN);
    contenu.fill(tampon);
    return tampon.array();
  }

  private interface IntConsumerOf {
    void fill(ByteBuffer tampon);
  }

  private static void fois(int combien, IntConsumer quoi) {
    for (int i = 0; i < combien; i++) {
      quoi.accept(i);
    }
  }

  private static Map<String, byte[]> hostiles() throws IOException {
    Map<String, byte[]> tous = new TreeMap<>();
    byte[] nombres =
        octets(256 * 6, t -> fois(256, c -> t.putShort((short) 15).putInt(c << 2 | 2)));
    tous.put(
        "cellules",
        repete(true, (f, i) -> f.add(0xBD, (short) i, (short) 0, nombres, (short) 255)));
    tous.put(
        "blancs",
        repete(true, (f, i) -> f.add(0xBE, (short) i, (short) 0, new byte[512], (short) 255)));
    tous.put(
        "lignes",
        repete(true, (f, i) -> f.add(0x208, (short) i, (short) 0, (short) -1, new byte[10])));
    tous.put(
        "textes",
        repete(
            false,
            (f, i) -> f.add(
                i == 0 ? 0xFC : 0x3C,
                i == 0 ? octets(8, t -> t.putInt(9_999_999).putInt(9_999_999)) : new byte[0],
                octets(
                    8000,
                    t -> fois(
                        1000,
                        c -> t.putShort((short) 5)
                            .put((byte) 0)
                            .put(String.format("%05d", (i * 1000 + c) % 100_000)
                                .getBytes(StandardCharsets.US_ASCII)))))));
    byte[] nom = octets(15 + 255, t -> t.put(3, (byte) 255));
    byte[] jetons = octets(5 + 6 * 230, t -> {
      t.put((byte) 0x23).putInt(1);
      fois(230, c -> t.put((byte) 0x23).putInt(1).put((byte) 3));
    });
    tous.put("formules", formules(nom, jetons));
    tous.put(
        "fusions",
        repete(
            true,
            (f, i) -> f.add(
                0xE5,
                (short) 1000,
                octets(
                    8000,
                    t -> fois(
                        1000,
                        c -> t.putShort((short) i)
                            .putShort((short) -1)
                            .putShort((short) 0)
                            .putShort((short) (c % 256)))))));
    tous.put("parties", repete(true, (f, i) -> f.add(0x809, (short) 0x600, (short) 0x20)));
    tous.put("noms", repete(false, (f, i) -> f.add(0x18, octets(17, t -> t.put(3, (byte) 1)))));
    tous.put("styles", repete(false, (f, i) -> f.add(0xE0, new byte[20])));
    tous.put("polices", repete(false, (f, i) -> f.add(0x31, new byte[16])));
    tous.put(
        "notes",
        repete(
            true,
            (f, i) -> f.add(
                    0x5D, octets(8, t -> t.putInt(0).putShort((short) 0x19).putShort((short) i)))
                .add(0x1B6, octets(18, t -> t.putShort(10, (short) 8).putShort(12, (short) 8)))
                .add(0x3C, new byte[] {0, 65, 65, 65, 65, 65, 65, 65, 65})
                .add(0x3C, new byte[8])
                .add(0x1C, (short) i, (short) (i >> 16), (short) 0, (short) i, new byte[4])));
    return tous;
  }

  private static byte[] formules(byte[] nom, byte[] jetons) throws IOException {
    return repete(true, (f, i) -> {
      if (i == 0) {
        int fin = 0;
        while (f.records().get(fin).sid() != Flux.EOF) {
          fin++;
        }
        f.records().add(fin, new Flux.Enregistrement(0x18, nom));
      }
      f.add(
          Flux.FORMULA,
          (short) i,
          (short) 0,
          (short) 15,
          new byte[8],
          (short) 0,
          0,
          (short) jetons.length,
          jetons);
    });
  }

  @Test
  @Tag("long")
  void hostile_files_in_a_small_heap() throws Exception {
    assertThat(HostileFiles.read(XlsContratReader.class, hostiles(), dossier))
        .hasEntrySatisfying("cellules", r -> assertThat(r).contains("plus de 250000 cellules"))
        .hasEntrySatisfying("textes", r -> assertThat(r).contains("plus de 250000 textes"))
        .hasEntrySatisfying("formules", r -> assertThat(r).contains("aucun tableau"));
  }
}
