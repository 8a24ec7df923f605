package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.immutables.value.Value;

/** A breakdown of an indicator: by sex, by age, by quartier, by typology. */
@NounStyle
@Value.Immutable
public abstract class Ventilation implements NotABean {
  Ventilation() {}

  /** The criterion of a breakdown. */
  public enum Critere {
    /** Women and men, girls and boys. */
    SEXE,
    /** Age bands. */
    AGE,
    /** Quartiers. */
    QUARTIER,
    /** Kinds of people, as the document names them. */
    TYPOLOGIE,
    /** Any other criterion. */
    AUTRE
  }

  /** {@return a builder; the criterion and the label are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a breakdown that is asked for, without figures}
   *
   * @param critere the criterion
   * @param libelle the words of the document, not blank
   */
  public static Ventilation of(Critere critere, String libelle) {
    return builder().critere(critere).libelle(libelle).build();
  }

  /** {@return the criterion} */
  public abstract Critere critere();

  /** {@return the words of the document: {@code F/H}, {@code par quartier}; not blank} */
  @NotBlank
  public abstract String libelle();

  /** {@return the figures, by the name of each part; empty if the document only asks for them} */
  public abstract Map<@NotBlank String, Effectif> valeurs();

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Ventilation.libelle", libelle());
    valeurs()
        .keySet()
        .forEach(part -> ValeurInvalideException.nonVide("Ventilation.valeurs", part));
  }

  /** Builds a {@link Ventilation}. */
  public static final class Builder extends ImmutableVentilation.Builder {
    Builder() {}
  }
}
