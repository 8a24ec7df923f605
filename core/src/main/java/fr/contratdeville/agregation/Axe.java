package fr.contratdeville.agregation;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way to sort lines of money: it gives each line exactly one {@link Cle}, so that the parts
 * always sum to the total. A line that it says nothing of has the key {@link Cle#NON_AFFECTE}.
 *
 * <p>The ready-made ones are in {@link Axes}.
 */
public final class Axe {
  private final String id;
  private final Message libelle;
  private final Function<? super LigneSituee, Optional<Cle>> extraction;

  private Axe(String id, Message libelle, Function<? super LigneSituee, Optional<Cle>> extraction) {
    this.id = id;
    this.libelle = libelle;
    this.extraction = extraction;
  }

  /**
   * @param id what tells two axes apart when aggregates merge, as in {@code "financeur"}; not blank
   * @param libelle the heading of a table
   * @param extraction a pure function; empty for a line that the axis says nothing of
   */
  public static Axe of(
      String id, Message libelle, Function<? super LigneSituee, Optional<Cle>> extraction) {
    return new Axe(ValeurInvalideException.nonVide("Axe.id", id), libelle, extraction);
  }

  public String id() {
    return id;
  }

  public Message libelle() {
    return libelle;
  }

  /** The one key of a line. */
  public Cle cle(LigneSituee ligne) {
    return extraction.apply(ligne).orElse(Cle.NON_AFFECTE);
  }

  @Override
  public String toString() {
    return id;
  }
}
