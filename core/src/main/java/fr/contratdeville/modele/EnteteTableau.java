package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/** The heading of a row or of a column of a {@link TableauDeclare}, and what it stands for. */
@NounStyle
@Value.Immutable
public abstract class EnteteTableau {
  EnteteTableau() {}

  /** What a row or a column holds. */
  public enum Role {
    /** Figures of one thing. */
    DETAIL,
    /** The sum of the details on the other axis of the same measure. */
    TOTAL
  }

  /** What the figures of a row or a column measure. */
  public enum Mesure {
    MONTANT,
    NOMBRE,
    /** Said by the other axis, or not at all. */
    NON_PRECISE
  }

  public static Builder builder() {
    return new Builder();
  }

  public static EnteteTableau of(String libelle) {
    return builder().libelle(libelle).build();
  }

  /** As printed, not blank. */
  @NotBlank
  public abstract String libelle();

  /** {@link Role#DETAIL} unless set. */
  @Value.Default
  public Role role() {
    return Role.DETAIL;
  }

  /** {@link Mesure#NON_PRECISE} unless set. */
  @Value.Default
  public Mesure mesure() {
    return Mesure.NON_PRECISE;
  }

  /** The financeur, where the heading is one. */
  public abstract Optional<@Valid Financeur> financeur();

  /** The territory, where the heading is one. */
  public abstract Optional<@Valid Territoire> territoire();

  public abstract Optional<Emplacement> emplacement();

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("EnteteTableau.libelle", libelle());
  }

  /** Builds an {@link EnteteTableau}. */
  public static final class Builder extends ImmutableEnteteTableau.Builder {
    Builder() {}
  }
}
