package fr.contratdeville.nomenclature;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of a {@link TableAlias}: who a printed name of a financeur is, of what kind, and when.
 */
@NounStyle
@Value.Immutable
public abstract class AliasFinanceur {
  AliasFinanceur() {}

  /** What a line answers for. */
  public enum Etendue {
    /** Its {@link AliasFinanceur#libelle()}, as one {@link Graphie}. */
    ENTIER,
    /** Every name that begins by the words of its libellé and goes on: {@code Ville de Dole}. */
    DEBUT
  }

  public static Builder builder() {
    return new Builder();
  }

  public static AliasFinanceur of(String libelle, String nom, TypeFinanceur type) {
    return builder().libelle(libelle).nom(nom).type(type).build();
  }

  /** The printed name, not blank. */
  @NotBlank
  public abstract String libelle();

  /** {@link Etendue#ENTIER} unless set. */
  @Value.Default
  public Etendue etendue() {
    return Etendue.ENTIER;
  }

  /** The name that it resolves to; absent where each spelling keeps its own. */
  public abstract Optional<@NonVide String> nom();

  /** {@link TypeFinanceur#NON_PRECISE} unless set. */
  @Value.Default
  public TypeFinanceur type() {
    return TypeFinanceur.NON_PRECISE;
  }

  /** When it holds; always, if absent. */
  public abstract Optional<Periode> periode();

  /** Whether two lines say the same, wherever each says it. */
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
