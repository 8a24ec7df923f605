package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.immutables.value.Value;

/** A breakdown of an indicator: by sex, by age, by quartier, by typology. */
@NounStyle
@Value.Immutable
public abstract class Ventilation {
  Ventilation() {}

  /** What a measure is broken down by. */
  public enum Critere {
    /** Women and men, girls and boys. */
    SEXE,
    AGE,
    QUARTIER,
    TYPOLOGIE,
    AUTRE
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A breakdown that is asked for, without figures. */
  public static Ventilation of(Critere critere, String libelle) {
    return builder().critere(critere).libelle(libelle).build();
  }

  public abstract Critere critere();

  /** As the document names it: {@code F/H}, {@code par quartier}; not blank. */
  @NotBlank
  public abstract String libelle();

  /** The figures, by the name of each part; empty where the document only asks for them. */
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
