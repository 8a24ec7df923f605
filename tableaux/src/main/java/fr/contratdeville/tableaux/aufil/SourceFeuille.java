package fr.contratdeville.tableaux.aufil;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.util.List;
import java.util.Optional;

/** A sheet that its format gives row by row. */
public interface SourceFeuille {

  /** {@return the name of the sheet} */
  String nom();

  /** {@return whether the spreadsheet shows the tab of the sheet} */
  Visibilite visibilite();

  /**
   * The next row that has a cell; empty at the end of the sheet.
   *
   * @throws LectureException if the file cannot be read on
   */
  Optional<Rangee> next() throws LectureException;

  /**
   * Some rows of this sheet as if they were all of it, with the merged ranges, the comments and the
   * hidden rows and columns that are known so far.
   *
   * @param rangees the rows, from top to bottom
   * @param depuis the number of the first row whose comments belong to these rows
   * @param jusque the number of the last row whose comments belong to these rows
   */
  Feuille chunk(List<Rangee> rangees, int depuis, int jusque);
}
