package fr.contratdeville.io.xls;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.suite.LayoutSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Layouts made by chance, as workbooks of Excel 97. */
class DispositionsTireesProperties extends LayoutSuite {

  @Override
  protected Lecture read(Layout layout) throws IOException {
    Path fichier = Files.createTempFile("grille", ".xls");
    try {
      Files.write(fichier, ClasseurHssf.of(layout.sheets()));
      return new XlsContratReader().read(fichier, "grille.xls");
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
