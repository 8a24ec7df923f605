package fr.contratdeville.testing.layout.paint;

import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import fr.contratdeville.testing.layout.truth.CellRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands around a table: the lines above it, the name of its sheet. */
public final class Surround {
  private final Choices choices;
  private final String when;
  private final Optional<String> step;

  /**
   * Draws what surrounds the table of a contract.
   *
   * @param step the words for the step of all amounts, if the title is to give it
   */
  public Surround(DrawnContract contract, Optional<String> step) {
    choices = contract.choices();
    when = contract.years().size() == 1
        ? String.valueOf(contract.year())
        : contract.year() + "-" + (contract.year() + 1);
    this.step = step;
  }

  private Surround(Surround other, int year) {
    choices = other.choices;
    when = String.valueOf(year);
    step = other.step;
  }

  /** {@return this around a table of another year} */
  public Surround withWhen(int year) {
    return new Surround(this, year);
  }

  /** {@return the name of the sheet} */
  public String sheetName() {
    return switch (choices.draw("feuille", "Feuil1:2 Bilan-année Programmation")) {
      case "Bilan-année" -> "Bilan " + when;
      case "Programmation" -> "Programmation";
      default -> "Feuil1";
    };
  }

  /** Puts the lines above the table. */
  public void paintAbove(Canvas canvas) {
    int row = 1;
    for (String line : lines()) {
      canvas.put(row++, 1, line, CellRole.NOTE);
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    String title = choices.pick(
        "titre-document",
        List.of(
            "Contrat de ville de Montrieux - programmation " + when,
            "Bilan " + when + " du contrat de ville",
            "CONTRAT DE VILLE DE PEYROLLES",
            "Tableau de suivi des actions du contrat de ville " + when));
    String drawn = choices.draw("titres-dessus", "aucun un:4 plusieurs:3 coupe");
    if (!drawn.equals("aucun") || step.isPresent()) {
      if (drawn.equals("coupe")) {
        lines.add("Contrat de ville - Quartiers 2030");
      }
      lines.add(title
          + step.map(s -> " (montants : " + s.toLowerCase(Locale.FRENCH) + ")").orElse(""));
    }
    if (choices.is("unite", "k€-au-dessus")) {
      lines.add("Montants en milliers d'euros");
    }
    if (drawn.equals("plusieurs")) {
      lines.add("Année " + when);
      lines.add(choices.pick(
          "autre-ligne",
          List.of(
              "Quartiers prioritaires de l'agglomération",
              "Mise à jour du 12 mars " + when.substring(0, 4),
              "Direction de la cohésion sociale")));
    }
    return lines;
  }
}
