package fr.contratdeville.io.ods;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.suite.LayoutSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Layouts made by chance, as workbooks of OpenDocument. */
class DispositionsTireesProperties extends LayoutSuite {

  @Override
  protected Lecture read(Layout layout) throws IOException {
    Path fichier = Files.createTempFile("grille", ".ods");
    try {
      Files.write(fichier, Ods.of(GrilleOds.contenu(layout.sheets())).octets());
      return new OdsContratReader().read(fichier, "grille.ods");
    } finally {
      Files.delete(fichier);
    }
  }

  /** A workbook costs more than a grid, and what is recognised in it is the same. */
  @Override
  protected int layouts() {
    return 8;
  }
}
