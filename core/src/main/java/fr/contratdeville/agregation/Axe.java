package fr.contratdeville.agregation;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A way to sort lines of money: it gives each line exactly one {@link Cle}, so that the parts
 * always sum to the total. A line that the axis says nothing of has the key
 * {@link Cle#NON_AFFECTE}.
 *
 * <p>The ready-made ones are in {@link Axes}.
 */
public final class Axe {
  private final String id;
  private final Message libelle;
  private final Function<? super LigneSituee, Object> repere;

  private Axe(String id, Message libelle, Function<? super LigneSituee, Object> repere) {
    this.id = id;
    this.libelle = libelle;
    this.repere = repere;
  }

  /**
   * {@return an axis of an application}
   *
   * @param id the name that tells two axes apart when aggregates merge, as {@code "financeur"}; not
   *     blank
   * @param libelle the heading of a table
   * @param extraction a pure function; empty for a line that the axis says nothing of
   * @throws ValeurInvalideException if the id is blank
   */
  public static Axe of(
      String id, Message libelle, Function<? super LigneSituee, Optional<Cle>> extraction) {
    return new Axe(
        ValeurInvalideException.nonVide("Axe.id", id),
        libelle,
        ligne -> extraction.apply(ligne).orElse(Cle.NON_AFFECTE));
  }

  /** An axis whose keys are names as printed; empty for a line that it says nothing of. */
  static Axe parNom(
      String id, Message libelle, Function<? super LigneSituee, Optional<String>> nom) {
    return new Axe(id, libelle, ligne -> {
      Optional<String> printed = nom.apply(ligne);
      return printed.isPresent() ? printed.get() : Cle.NON_AFFECTE;
    });
  }

  /** {@return the name that tells it from other axes} */
  public String id() {
    return id;
  }

  /** {@return the heading of a table} */
  public Message libelle() {
    return libelle;
  }

  /**
   * {@return the one key of a line}
   *
   * @param ligne a line of money
   */
  public Cle cle(LigneSituee ligne) {
    return cleDe(repere(ligne));
  }

  /**
   * {@return the condition that a line has one of some keys:
   * {@code contrat.retenues().filter(Axes.financeur().est("ETAT", "CAF"))}}
   *
   * @param ids the ids of the keys, exactly as the axis has them; empty for {@link Cle#NON_AFFECTE}
   */
  public Predicate<LigneSituee> est(String... ids) {
    Set<String> voulus = Set.copyOf(Arrays.asList(ids));
    return ligne -> voulus.contains(cle(ligne).id());
  }

  /**
   * The name or the key to look a line's key up by, equal for all lines of one key. Among millions
   * of lines a key is then made once for each name, and not for each line.
   */
  Object repere(LigneSituee ligne) {
    return repere.apply(ligne);
  }

  /** The key that such a name or key stands for. */
  static Cle cleDe(Object repere) {
    return repere instanceof Cle cle ? cle : Cle.of(repere.toString());
  }

  @Override
  public String toString() {
    return id;
  }
}
