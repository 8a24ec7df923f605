package fr.contratdeville.tableaux.dispositions;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.suite.LayoutSuite;

/** Layouts made by chance, as cells in memory. */
class DispositionsTireesProperties extends LayoutSuite {
  private static final Format GRILLE = new Format("Grille", "grille");

  @Override
  protected Lecture read(Layout layout) throws LectureException {
    return new LectureTableaux().read(Grilles.of(layout.sheets()), "grille", GRILLE);
  }

  /** Not there yet: the share is lowered with each kind of layout that is learnt. */
  @Override
  protected double wrongAtMost() {
    return 0.1;
  }
}
