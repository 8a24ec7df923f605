package fr.contratdeville.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What goes out as CSV comes back from another parser, and no spreadsheet runs any of it. */
class CsvTableauWriterProperties {

  @Property(tries = 300)
  void cells_come_back(@ForAll Tableau tableau, @ForAll boolean francais) throws IOException {
    verifier(tableau, francais);
  }

  @Property(tries = 25)
  void so_does_all_that_the_library_prints(
      @ForAll Totaux totaux,
      @ForAll Croisement croisement,
      @ForAll Rapport rapport,
      @ForAll Selection lignes,
      @ForAll boolean francais)
      throws IOException {
    for (Tableau tableau : List.of(
        totaux.tableau(),
        croisement.tableau(),
        rapport.tableauConstats(),
        rapport.tableauControles(),
        lignes.tableau())) {
      verifier(tableau, francais);
    }
  }

  private static void verifier(Tableau tableau, boolean francais) throws IOException {
    StringWriter texte = new StringWriter();
    EcritureCsv ecriture = writer(francais).write(tableau, texte, Locale.FRENCH);
    List<List<String>> lues = lire(texte.toString(), francais ? ';' : ',');
    List<List<String>> attendues = attendues(tableau, francais ? ',' : '.');
    long neutralisees = 0;
    assertThat(lues).hasSameSizeAs(attendues);
    for (int r = 0; r < lues.size(); r++) {
      assertThat(lues.get(r)).hasSameSizeAs(attendues.get(r));
      for (int c = 0; c < lues.get(r).size(); c++) {
        String lue = lues.get(r).get(c);
        String attendue = attendues.get(r).get(c);
        neutralisees += lue.equals(attendue) ? 0 : 1;
        assertThat(lue).isIn(attendue, "'" + attendue);
        assertThat(estInoffensive(lue)).as(lue).isTrue();
      }
    }
    assertThat(ecriture.nombre()).isEqualTo(neutralisees);
    assertThat(ecriture.cellules()).hasSize((int) Math.min(neutralisees, 64));
  }

  /** Said in other words than the writer has it: the sign that a program sees first. */
  private static boolean estInoffensive(String cellule) {
    return cellule.isEmpty()
        || cellule.replace(',', '.').matches("[+-]?\\d+(\\.\\d+)?")
        || !("=+-@\t\r\n".indexOf(cellule.charAt(0)) >= 0
            || (!cellule.isBlank() && "=+-@".indexOf(cellule.strip().charAt(0)) >= 0));
  }

  private static CsvTableauWriter writer(boolean francais) {
    return francais ? CsvTableauWriter.francais() : CsvTableauWriter.rfc4180();
  }

  private static List<List<String>> lire(String texte, char separateur) throws IOException {
    List<List<String>> rangees = new ArrayList<>();
    try (var csv =
        CsvReader.builder().fieldSeparator(separateur).skipEmptyLines(false).ofCsvRecord(texte)) {
      csv.forEach(r -> rangees.add(r.getFields()));
    }
    return rangees;
  }

  private static List<List<String>> attendues(Tableau tableau, char decimales) {
    List<List<String>> attendues = new ArrayList<>();
    attendues.add(tableau.colonnes().stream()
        .map(c -> c.titre().fr() + (c.genre() == Colonne.Genre.PART ? " (%)" : ""))
        .toList());
    Stream.of(tableau.rangees(), tableau.pied())
        .flatMap(List::stream)
        .forEach(r -> attendues.add(r.stream().map(c -> attendue(c, decimales)).toList()));
    return attendues;
  }

  private static String attendue(Cellule cellule, char decimales) {
    return cellule
        .nombre()
        .map(BigDecimal::toPlainString)
        .map(n -> n.replace('.', decimales))
        .or(() -> cellule.texte().map(t -> t.fr()))
        .orElse("");
  }
}
