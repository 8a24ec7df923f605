package fr.contratdeville.tableaux.dispositions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.testing.layout.Judge;
import fr.contratdeville.testing.layout.Judgement;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.Layouts;
import fr.contratdeville.testing.layout.Verdict;
import fr.contratdeville.testing.suite.LayoutSuite;
import net.jqwik.api.Example;

/** Layouts made by chance, as cells in memory. */
class DispositionsTireesProperties extends LayoutSuite {
  private static final Format GRILLE = new Format("Grille", "grille");

  @Override
  protected Lecture read(Layout layout) throws LectureException {
    return new LectureTableaux().read(Grilles.of(layout.sheets()), "grille", GRILLE);
  }

  /** Layouts that were read wrong once, each a kind of its own. */
  @Example
  void layoutsThatWereReadWrongAreRight() throws LectureException {
    for (int index : new int[] {121, 746, 786}) {
      Layout layout = Layouts.of(8101).get(index);
      Judgement judgement = new Judge(layout.truth()).judge(read(layout));
      assertThat(judgement.verdict()).as(layout + "\n" + judgement).isEqualTo(Verdict.RIGHT);
    }
  }
}
