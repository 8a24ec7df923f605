package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.reconnaissance.TablesReconnues;
import fr.contratdeville.tableaux.reconnaissance.contrat.ContratBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Recognition costs what the cells cost, however long or wide the sheet. */
@Tag("long")
@Tag("release")
class CoutTest {

  /** Ten times what a free machine takes, and far from what a quadratic cost takes on any. */
  private static final Duration LIMITE = Duration.ofMinutes(2);

  private static byte[] feuille(int rangees, IntFunction<Object[]> rangee) {
    try (SXSSFWorkbook classeur = new SXSSFWorkbook(100)) {
      SXSSFSheet feuille = classeur.createSheet("Bilan");
      for (int i = 0; i < rangees; i++) {
        Row row = feuille.createRow(i);
        Object[] valeurs = rangee.apply(i);
        for (int c = 0; c < valeurs.length; c++) {
          if (valeurs[c] instanceof Integer nombre) {
            row.createCell(c).setCellValue(nombre);
          } else if (valeurs[c] instanceof String texte) {
            row.createCell(c).setCellValue(texte);
          }
        }
      }
      ByteArrayOutputStream sortie = new ByteArrayOutputStream();
      classeur.write(sortie);
      return sortie.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ContratBuilder batir(Feuille feuille) {
    return sousLaLimite(() -> new ContratBuilder(
        TablesReconnues.find(List.of(feuille), Tableur.NOM, List.of()).orElseThrow()));
  }

  private static <T> T sousLaLimite(ThrowingSupplier<T> travail) {
    return assertTimeout(LIMITE, travail);
  }

  private static Feuille lue(byte[] octets) {
    return Tableur.surDisque(octets, ClasseurXlsx::open).feuilles().get(0);
  }

  @Test
  void aLongSheet() {
    Feuille feuille = lue(feuille(
        100_000,
        i -> i == 0
            ? new Object[] {"Porteur", "Action", "Thème", "Ville", "Etat", "TOTAL"}
            : new Object[] {"Porteur " + i % 500, "Action " + i, "Culture", i, 1, i + 1}));
    assertThat(batir(feuille).contrat().volets()).hasSize(99_999);
  }

  @Test
  void aLongSheetOfContinuationsThenOfTotals() {
    Feuille feuille = lue(feuille(
        60_000,
        i -> i == 0
            ? new Object[] {"Porteur", "Action", "Thème", "Ville", "Etat", "TOTAL"}
            : i < 30_000
                ? new Object[] {null, i == 1 ? "Action" : null, "Culture", i, 1, i + 1}
                : new Object[] {"Total " + i, null, null, i, 1, i + 1}));
    assertThat(batir(feuille).contrat().actions()).hasSize(1);
  }

  @Test
  void aWideSheet() {
    Feuille feuille = lue(feuille(8, i -> {
      Object[] valeurs = new Object[16_000];
      for (int c = 0; c < valeurs.length; c++) {
        valeurs[c] = i > 0 ? c < 2 ? "A" : 1 : c == 0 ? "Porteur" : c % 2 == 1 ? "Etat" : "TOTAL";
      }
      return valeurs;
    }));
    assertThat(batir(feuille).contrat().volets()).hasSize(7);
  }

  @Test
  void aLongSheetWithoutATable() {
    Feuille feuille = lue(feuille(
        60_000, i -> new Object[] {"Texte " + i, "Sport", "Culture", "Lien social", "Table " + i}));
    assertThat(sousLaLimite(
            () -> TablesReconnues.find(List.of(feuille), Tableur.NOM, List.of()).isPresent()))
        .isFalse();
  }
}
