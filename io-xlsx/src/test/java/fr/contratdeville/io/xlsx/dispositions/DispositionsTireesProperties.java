package fr.contratdeville.io.xlsx.dispositions;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.suite.LayoutSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Layouts made by chance, as workbooks. */
class DispositionsTireesProperties extends LayoutSuite {

  @Override
  protected Lecture read(Layout layout) throws IOException {
    Path fichier = Files.createTempFile("grille", ".xlsx");
    try {
      Files.write(fichier, ClasseurPoi.of(layout.sheets()));
      return new XlsxContratReader().read(fichier, "grille.xlsx");
    } finally {
      Files.delete(fichier);
    }
  }

  /** A workbook costs more than a grid, and what is recognised in it is the same. */
  @Override
  protected int layouts() {
    return 12;
  }
}
