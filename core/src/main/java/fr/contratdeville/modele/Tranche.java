package fr.contratdeville.modele;

import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The step and the budget year of an amount. Amounts of one tranche add up; those of two do not,
 * since what was asked for and what was granted are the same money twice.
 *
 * <p>They come in the order of years, then of steps; what the document does not state comes first.
 *
 * @param etape the step; empty if the document states none, which is a step of its own
 * @param exercice the year; empty if the document states none beside the amount
 */
public record Tranche(Optional<EtapeMontant> etape, Optional<Exercice> exercice)
    implements NotABean, Comparable<Tranche> {

  /** Neither a step nor a year is stated: most documents have no other tranche. */
  public static final Tranche NON_PRECISEE = new Tranche(Optional.empty(), Optional.empty());

  private static final Comparator<Tranche> ORDRE = Comparator.comparingInt(
          (Tranche t) -> t.exercice.map(Exercice::annee).orElse(0))
      .thenComparingInt(t -> t.etape.map(Enum::ordinal).orElse(-1));

  /**
   * {@return the step and the year of a line of money}
   *
   * @param ligne the line
   */
  public static Tranche of(FinancementLine ligne) {
    return ligne.etape().isEmpty() && ligne.exercice().isEmpty()
        ? NON_PRECISEE
        : new Tranche(ligne.etape(), ligne.exercice());
  }

  /**
   * {@return whether a line of money is of this step and year}
   *
   * @param ligne the line
   */
  public boolean couvre(FinancementLine ligne) {
    return etape.equals(ligne.etape()) && exercice.equals(ligne.exercice());
  }

  /** {@return a heading for amounts: {@code Accordé 2023}, {@code 2023}, {@code Sans étape}} */
  public Message libelle() {
    if (etape.isEmpty()) {
      return exercice
          .map(e -> Message.of(e.toString()))
          .orElse(Message.of("Sans étape", "No step"));
    }
    Message mot = etape.get().libelle();
    String annee = exercice.map(e -> " " + e).orElse("");
    return Message.of(mot.fr() + annee, mot.en() + annee);
  }

  /** {@return the amounts in a sentence: {@code montants accordés de 2023}} */
  public Message montants() {
    if (etape.isEmpty()) {
      return exercice
          .map(e -> Message.of("montants de " + e, "amounts of " + e))
          .orElse(Message.of("montants sans étape", "amounts of no step"));
    }
    Message mot = etape.get().libelle();
    return Message.of(
        "montants " + mot.fr().toLowerCase(Locale.ROOT) + "s"
            + exercice.map(e -> " de " + e).orElse(""),
        "amounts " + mot.en().toLowerCase(Locale.ROOT)
            + exercice.map(e -> " for " + e).orElse(""));
  }

  @Override
  public int compareTo(Tranche autre) {
    return ORDRE.compare(this, autre);
  }

  /** {@return the French heading} */
  @Override
  public String toString() {
    return libelle().fr();
  }
}
