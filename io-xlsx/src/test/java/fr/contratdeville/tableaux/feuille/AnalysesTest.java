package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Format;
import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import fr.contratdeville.tableaux.LectureTableaux;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How often the texts of a workbook are gone over while its tables are recognised. */
class AnalysesTest {

  private static final Path BAGNOLS =
      Path.of("src/test/resources/fr/contratdeville/io/xlsx/bagnols-2023.xlsx");

  @Test
  void a_cell_is_looked_at_about_once() throws IOException {
    List<Feuille> feuilles = ClasseurXlsx.open(BAGNOLS).feuilles();
    List<Cellule> cellules = feuilles.stream()
        .flatMap(f -> f.rangees().stream())
        .flatMap(r -> r.cellules().stream())
        .filter(Cellule::parle)
        .toList();
    Set<TexteCellule> textes = Collections.newSetFromMap(new IdentityHashMap<>());
    cellules.stream().map(Cellule::partage).flatMap(Optional::stream).forEach(textes::add);

    new LectureTableaux()
        .read(Classeur.of(feuilles.toArray(Feuille[]::new)), "b", new Format("X", "x"));

    double analyses = textes.stream().mapToInt(TexteCellule::analyses).sum();
    assertThat(cellules).hasSizeGreaterThan(400);
    assertThat(analyses).isPositive();
    assertThat(analyses / cellules.size())
        .as(analyses + " analyses of " + textes.size() + " texts in " + cellules.size() + " cells")
        .isLessThanOrEqualTo(1.2);
  }
}
