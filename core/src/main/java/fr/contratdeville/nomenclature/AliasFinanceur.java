package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a {@link TableAlias}: the financeur that a printed name stands for, its kind, and the
 * years in which it does.
 */
@NounStyle
@Value.Immutable
public abstract class AliasFinanceur implements NotABean {
  AliasFinanceur() {}

  /** The names that a line answers for. */
  public enum Etendue {
    /** The {@link AliasFinanceur#libelle()} alone, as one {@link Graphie}. */
    ENTIER,
    /** Every name that begins by the words of the libellé and goes on: {@code Ville de Dole}. */
    DEBUT
  }

  /** {@return a builder; only the printed name is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a line that holds in all years}
   *
   * @param libelle the printed name, not blank
   * @param nom the name that it resolves to, not blank
   * @param type the kind of financeur
   */
  public static AliasFinanceur of(String libelle, String nom, TypeFinanceur type) {
    return builder().libelle(libelle).nom(nom).type(type).build();
  }

  /** {@return the printed name, not blank} */
  @NotBlank
  public abstract String libelle();

  /** {@return the names that the line answers for; {@link Etendue#ENTIER} unless set} */
  @Value.Default
  public Etendue etendue() {
    return Etendue.ENTIER;
  }

  /** {@return the name that it resolves to; empty if each spelling keeps its own} */
  public abstract Optional<@NonVide String> nom();

  /** {@return the kind of financeur; {@link TypeFinanceur#NON_PRECISE} unless set} */
  @Value.Default
  public TypeFinanceur type() {
    return TypeFinanceur.NON_PRECISE;
  }

  /** {@return the years in which the line holds; empty if it always does} */
  public abstract Optional<Periode> periode();

  /** Whether two lines give the same answer, whatever their spellings. */
  final boolean ditComme(AliasFinanceur autre) {
    return nom().equals(autre.nom()) && type() == autre.type();
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("AliasFinanceur.libelle", libelle());
    nom().ifPresent(t -> ValeurInvalideException.nonVide("AliasFinanceur.nom", t));
  }

  /** Builds an {@link AliasFinanceur}. */
  public static final class Builder extends ImmutableAliasFinanceur.Builder {
    Builder() {}
  }
}
