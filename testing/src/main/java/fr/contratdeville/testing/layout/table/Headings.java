package fr.contratdeville.testing.layout.table;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.testing.layout.drawing.Choices;
import fr.contratdeville.testing.layout.drawing.Payer;
import fr.contratdeville.testing.layout.drawing.Vocabulary;
import fr.contratdeville.testing.layout.paint.StepWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of headings over money: financeur, step, year, unit, total. */
final class Headings {
  private final Choices choices;
  private final String prefix;
  private final String unit;
  private final String order;
  private final boolean notes;
  private final StepWords stepWords;
  private final String yearWord;
  private final String totalWord;

  /** @param wide whether the table has one column per financeur, whose headings name them */
  Headings(Choices choices, boolean wide) {
    this.choices = choices;
    prefix = wide
        ? choices
            .draw("prefixe", "aucun:5 Part Subvention Participation Montant")
            .replace("aucun", "")
        : "";
    unit = wide
        ? choices
            .draw("unite", units(choices))
            .replace("aucune", "")
            .replace("en-euros", "en euros")
            .replace("€-TTC", "€ TTC")
            .replace("€-HT", "€ HT")
        : "";
    order = wide ? choices.draw("bandes", "financeur-dessus:2 etape-dessus:2 plat") : "plat";
    notes = wide && choices.draw("appel-de-note", "aucun:9 financeurs").equals("financeurs");
    stepWords = new StepWords(choices);
    yearWord = choices.pick("mot-annee", List.of("", "", "Année ", "Exercice "));
    totalWord = choices
        .draw("mot-total", "Total:3 TOTAL:2 Total-général Total-financements TOTAL-PDV")
        .replace('-', ' ');
  }

  /** Thousands of euros are only printed where none has more than two decimals. */
  private static String units(Choices choices) {
    return "aucune:5 (€):2 (€-TTC) en-euros (€-HT)"
        + (choices.is("montants", "milliers") ? " k€:2 k€-au-dessus" : "");
  }

  /** How many euros 1 stands for in the columns of money. */
  int unit() {
    return unit.startsWith("k€") ? 1000 : 1;
  }

  /** The headings of a column of money or of a total, from top to bottom. */
  List<String> of(Optional<Payer> payer, Optional<EtapeMontant> step, Optional<Integer> year) {
    return of(payer.map(this::payer).orElse(totalWord), step, year);
  }

  /** The headings of a column of euros, from top to bottom, that is nobody's own. */
  List<String> of(String who, Optional<EtapeMontant> step, Optional<Integer> year) {
    List<String> parts = new ArrayList<>();
    Optional<String> what = step.map(this::step);
    Optional<String> when = year.map(y -> yearWord + y);
    boolean payerFirst = !order.equals("etape-dessus");
    if (payerFirst) {
      parts.add(who);
    }
    when.ifPresent(parts::add);
    what.ifPresent(parts::add);
    if (!payerFirst) {
      parts.add(who);
    }
    boolean flat = order.equals("plat");
    int last = parts.size() - 1;
    boolean written = !unit.isEmpty() && !unit.equals("k€-au-dessus");
    if (written && (flat || (payerFirst && last > 0))) {
      parts.set(last, parts.get(last) + " " + unit);
    } else if (written) {
      int at = parts.indexOf(who);
      parts.set(at, who + " " + unit);
    }
    return flat ? List.of(String.join(" ", parts)) : parts;
  }

  private String payer(Payer payer) {
    String name = prefix.isEmpty() ? payer.full() : prefix + " " + payer.full();
    boolean noted = notes && choices.chance("note " + payer.full()).nextInt(3) == 0;
    return noted ? name + " (1)" : name;
  }

  /** The words for a step. */
  String step(EtapeMontant step) {
    return stepWords.of(step);
  }

  /**
   * A heading over other euros than those of a financeur, with the unit if that is not the euro.
   */
  String euros(String heading) {
    return unit.equals("k€") ? heading + " " + unit : heading;
  }

  /** The heading of a column of words. */
  String word(String name, String words) {
    return choices.pick("titre-" + name, Vocabulary.split(words));
  }
}
