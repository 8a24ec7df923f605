package fr.contratdeville.agregation;

import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import org.jspecify.annotations.Nullable;

/**
 * One key of an {@link Axe}: a financeur, a theme. Two keys are equal when their ids are; the label
 * is only what people read.
 */
public final class Cle {

  /** The key of the lines that the axis says nothing of; its id is empty, as no name can be. */
  public static final Cle NON_AFFECTE = new Cle("", Message.of("(non affecté)", "(unassigned)"));

  private final String id;
  private final Message libelle;

  private Cle(String id, Message libelle) {
    this.id = id;
    this.libelle = libelle;
  }

  /**
   * A key that is a name as printed: its id and its label are that name.
   *
   * @throws ValeurInvalideException if {@code nom} is blank
   */
  public static Cle of(String nom) {
    return of(nom, Message.of(nom));
  }

  /**
   * @param id stable and never translated; within one axis it decides the label
   * @throws ValeurInvalideException if {@code id} is blank
   */
  public static Cle of(String id, Message libelle) {
    return new Cle(ValeurInvalideException.nonVide("Cle.id", id), libelle);
  }

  public String id() {
    return id;
  }

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

  /** The French label. */
  @Override
  public String toString() {
    return libelle.toString();
  }
}
