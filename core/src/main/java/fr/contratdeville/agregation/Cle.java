package fr.contratdeville.agregation;

import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import org.jspecify.annotations.Nullable;

/**
 * One key of an {@link Axe}: a financeur, a theme. Two keys are equal when their ids are; the label
 * is only what people read.
 */
public final class Cle implements NotABean {

  /** The key of the lines that the axis says nothing of; its id is empty, as no name can be. */
  public static final Cle NON_AFFECTE = new Cle("", Message.of("(non affecté)", "(unassigned)"));

  private final String id;
  private final Message libelle;

  private Cle(String id, Message libelle) {
    this.id = id;
    this.libelle = libelle;
  }

  /**
   * {@return a key whose id and label are a name as printed}
   *
   * @param nom not blank
   * @throws ValeurInvalideException if {@code nom} is blank
   */
  public static Cle of(String nom) {
    return of(nom, Message.of(nom));
  }

  /**
   * {@return a key with a label of its own}
   *
   * @param id stable and never translated; within one axis it decides the label
   * @param libelle the text that people read
   * @throws ValeurInvalideException if {@code id} is blank
   */
  public static Cle of(String id, Message libelle) {
    return new Cle(ValeurInvalideException.nonVide("Cle.id", id), libelle);
  }

  /** {@return the text that tells it from the other keys of its axis} */
  public String id() {
    return id;
  }

  /** {@return the text that people read} */
  public Message libelle() {
    return libelle;
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Cle cle && id.equals(cle.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** {@return the French label} */
  @Override
  public String toString() {
    return libelle.toString();
  }
}
