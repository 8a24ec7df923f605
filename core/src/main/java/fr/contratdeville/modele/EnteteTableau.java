package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The heading of a row or of a column of a {@link TableauDeclare}, and the thing that it stands
 * for.
 */
@NounStyle
@Value.Immutable
public abstract class EnteteTableau implements NotABean {
  EnteteTableau() {}

  /** Whether a row or a column holds figures or their sum. */
  public enum Role {
    /** Figures of one thing. */
    DETAIL,
    /** The sum of the details on the other axis of the same measure. */
    TOTAL
  }

  /** The kind of figures of a row or a column. */
  public enum Mesure {
    /** Amounts in euros. */
    MONTANT,
    /** Counts. */
    NOMBRE,
    /** The heading on the other axis gives the kind, or none does. */
    NON_PRECISE
  }

  /** {@return a builder; only the label is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a heading of figures of an unknown kind}
   *
   * @param libelle not blank
   */
  public static EnteteTableau of(String libelle) {
    return builder().libelle(libelle).build();
  }

  /** {@return the heading as printed, not blank} */
  @NotBlank
  public abstract String libelle();

  /** {@return whether it heads figures or their sum; {@link Role#DETAIL} unless set} */
  @Value.Default
  public Role role() {
    return Role.DETAIL;
  }

  /** {@return the kind of figures below it; {@link Mesure#NON_PRECISE} unless set} */
  @Value.Default
  public Mesure mesure() {
    return Mesure.NON_PRECISE;
  }

  /** {@return the financeur, if the heading is one} */
  public abstract Optional<@Valid Financeur> financeur();

  /** {@return the territory, if the heading is one} */
  public abstract Optional<@Valid Territoire> territoire();

  /** {@return the place of the heading in the file} */
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
