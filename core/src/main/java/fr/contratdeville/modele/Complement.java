package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A text of a document that this model has no attribute for, kept as it was, so that nothing is
 * lost on the way: a column of a workbook, a property of a JSON object.
 */
@NounStyle
@Value.Immutable
public abstract class Complement implements NotABean {
  Complement() {}

  /** The way to read {@link Complement#texte()}. */
  public enum Nature {
    /** The text of a cell. */
    TEXTE,
    /** A JSON value: the property is written back where it was. */
    JSON
  }

  /** {@return a builder; the name and the text are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the text of a cell}
   *
   * @param nom the heading of its column; it may be blank
   * @param texte not blank
   */
  public static Complement of(String nom, String texte) {
    return builder().nom(nom).texte(texte).build();
  }

  /**
   * {@return the heading of the column or the name of the property; it may be blank, since some
   * columns have none}
   */
  public abstract String nom();

  /** {@return the value as text, not blank} */
  @NotBlank
  public abstract String texte();

  /** {@return the way to read the text; {@link Nature#TEXTE} unless set} */
  @Value.Default
  public Nature nature() {
    return Nature.TEXTE;
  }

  /** {@return the place of the text in the file} */
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
