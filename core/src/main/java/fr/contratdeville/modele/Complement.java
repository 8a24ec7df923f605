package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a document holds and this model has no name for, kept with the text it had, so that nothing
 * is lost on the way: a column of a workbook, a property of a JSON object.
 */
@NounStyle
@Value.Immutable
public abstract class Complement {
  Complement() {}

  /** How {@link Complement#texte()} is to be read. */
  public enum Nature {
    /** As the text of a cell. */
    TEXTE,
    /** As a JSON value: the property is written back where it was. */
    JSON
  }

  public static Builder builder() {
    return new Builder();
  }

  public static Complement of(String nom, String texte) {
    return builder().nom(nom).texte(texte).build();
  }

  /**
   * The heading of the column or the name of the property. It may be blank: some columns have none.
   */
  public abstract String nom();

  /** The value as text, not blank. */
  @NotBlank
  public abstract String texte();

  /** {@link Nature#TEXTE} unless set. */
  @Value.Default
  public Nature nature() {
    return Nature.TEXTE;
  }

  public abstract Optional<Emplacement> emplacement();

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Complement.texte", texte());
  }

  /** Builds a {@link Complement}. */
  public static final class Builder extends ImmutableComplement.Builder {
    Builder() {}
  }
}
