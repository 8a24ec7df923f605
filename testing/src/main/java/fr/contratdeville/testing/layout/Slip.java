package fr.contratdeville.testing.layout;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.testing.layout.grid.GridPlace;
import java.util.Set;

/**
 * A generated workbook in which one thing is wrong.
 *
 * @param kind what was done
 * @param layout the workbook with what is wrong
 * @param place the cell that was changed
 * @param change what it showed and what it shows now
 * @param sums the sums that no longer close: those that cover the cell and were not computed anew
 */
public record Slip(
    SlipKind kind, Layout layout, GridPlace place, String change, Set<GridPlace> sums) {

  /** Keeps a copy of the places. */
  public Slip {
    sums = Set.copyOf(sums);
  }

  /**
   * {@return whether a finding names the cell that was changed, or a sum that covers it}
   *
   * @param lecture what was read of the workbook with the wrong figure
   */
  public boolean isSeen(Lecture lecture) {
    return Controles.standard().examiner(lecture.valeur(), lecture.constats()).constats().stream()
        .filter(c -> c.gravite() != Gravite.INFORMATION)
        .anyMatch(this::names);
  }

  private boolean names(Constat constat) {
    return constat.cellules().stream()
        .anyMatch(p -> Doubts.isAt(p, place) || sums.stream().anyMatch(s -> Doubts.isAt(p, s)));
  }

  @Override
  public String toString() {
    return kind + " " + place + " " + change + ", to be seen there or at " + sums;
  }
}
