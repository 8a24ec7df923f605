package fr.contratdeville.testing.layout;

import fr.contratdeville.constat.Constat;
import java.util.List;

/**
 * The judgement on one reading.
 *
 * @param verdict what it is worth
 * @param reasons each difference, in words
 * @param alarms the findings that call the document wrong
 * @param doubts the warnings of the reader
 */
public record Judgement(
    Verdict verdict, List<String> reasons, List<Constat> alarms, List<Constat> doubts) {

  /** Keeps copies. */
  public Judgement {
    reasons = List.copyOf(reasons);
    alarms = List.copyOf(alarms);
    doubts = List.copyOf(doubts);
  }

  /** {@return the verdict, its reasons and the findings, for people} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(verdict + "\n");
    reasons.forEach(r -> text.append("  ").append(r).append('\n'));
    alarms.forEach(c -> text.append("  accuses: ").append(line(c)));
    doubts.forEach(c -> text.append("  doubts: ").append(line(c)));
    return text.toString();
  }

  private static String line(Constat constat) {
    return constat.id() + " " + constat.gravite() + " "
        + constat.cellules().stream().limit(4).map(p -> p.court()).toList() + " "
        + constat.message().fr() + "\n";
  }
}
