package fr.contratdeville.benchmarks.groupes;

import fr.contratdeville.benchmarks.Pairs;
import fr.contratdeville.benchmarks.donnees.Programmation;
import fr.contratdeville.io.xlsx.XlsxAuFil;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.modele.ContratDeVille;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Reads a programmation of 100 000 rows and 20 columns. The peers go over all cells and add the
 * columns of money up, without recognising any; the library makes a contract of them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Lecture implements Pairs {
  private static final int ACTIONS = 100_000;

  private final Path fichier = Programmation.ecrire(ACTIONS);

  @Override
  public Map<String, Long> sommes() throws Exception {
    return Map.of(
        "contrat", contrat(),
        "auFil", auFil(),
        "fastexcel", fastexcel(),
        "poiEvenements", poiEvenements(),
        "poiModele", poiModele());
  }

  /** Inflates all bytes of the archive and does no more: no reader can do less. */
  @Benchmark
  public long inflation() throws IOException {
    byte[] tampon = new byte[1 << 16];
    long octets = 0;
    try (ZipFile zip = new ZipFile(fichier.toFile())) {
      for (var entrees = zip.entries(); entrees.hasMoreElements(); ) {
        try (InputStream flux = zip.getInputStream(entrees.nextElement())) {
          for (int lus = flux.read(tampon); lus >= 0; lus = flux.read(tampon)) {
            octets += lus;
          }
        }
      }
    }
    return octets;
  }

  @Benchmark
  public long fastexcel() throws IOException {
    long[] centimes = new long[1];
    try (ReadableWorkbook classeur = new ReadableWorkbook(fichier.toFile());
        var rangees = classeur.getFirstSheet().openStream()) {
      rangees.skip(1).forEach(rangee -> {
        for (var cellule : rangee) {
          if (cellule == null) {
            continue;
          }
          switch (cellule.getType()) {
            case NUMBER -> {
              int argent = cellule.getColumnIndex() - Programmation.ARGENT;
              if (argent >= 0 && argent < Programmation.FINANCEURS) {
                centimes[0] += cellule.asNumber().movePointRight(2).longValueExact();
              }
            }
            default -> cellule.getText();
          }
        }
      });
    }
    return centimes[0];
  }

  @Benchmark
  public long poiEvenements() throws Exception {
    return PoiEvenements.centimes(fichier);
  }

  @Benchmark
  public long poiModele() throws IOException {
    long centimes = 0;
    try (XSSFWorkbook classeur = new XSSFWorkbook(fichier.toString())) {
      for (Row rangee : classeur.getSheetAt(0)) {
        for (Cell cellule : rangee) {
          if (cellule.getCellType() != CellType.NUMERIC) {
            cellule.getStringCellValue();
          } else if (estArgent(cellule.getColumnIndex())) {
            centimes += Math.round(cellule.getNumericCellValue() * 100);
          }
        }
      }
    }
    return centimes;
  }

  private static boolean estArgent(int colonne) {
    return colonne >= Programmation.ARGENT
        && colonne < Programmation.ARGENT + Programmation.FINANCEURS;
  }

  /** Reads the whole contract: values are typed, checked, and have their cells. */
  @Benchmark
  public long contrat() throws IOException {
    return centimes(new XlsxContratReader().read(fichier).valeur());
  }

  /** Reads the contract part by part. */
  @Benchmark
  public long auFil() throws IOException {
    long[] centimes = new long[1];
    new XlsxAuFil().read(fichier, partie -> centimes[0] += centimes(partie.valeur()));
    return centimes[0];
  }

  private static long centimes(ContratDeVille contrat) {
    return contrat.lignes().stream()
        .mapToLong(l -> l.montant().orElseThrow().centimes())
        .sum();
  }
}
