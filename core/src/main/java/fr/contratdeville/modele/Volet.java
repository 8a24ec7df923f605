package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One financed entry of an action: a row of a programmation or of a bilan. Most actions have a
 * single volet; an action led under two dispositifs in one year (contrat de ville, quartiers d'été)
 * has two.
 */
@NounStyle
@Value.Immutable
public abstract class Volet implements NotABean {
  Volet() {}

  /** {@return a builder; no attribute is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a key, unique in the contract, for the declared figures that cover this entry} */
  public abstract Optional<@NonVide String> cle();

  /** {@return the dispositif that this entry is financed under, as quartiers d'été} */
  public abstract Optional<Dispositif> dispositif();

  /** {@return the account of what was done and what came of it, in the words of the document} */
  public abstract Optional<@NonVide String> bilan();

  /** {@return the public, in the words of the document} */
  public abstract Optional<@NonVide String> publicVise();

  /** {@return the means, human and material, in the words of the document} */
  public abstract Optional<@NonVide String> moyens();

  /** {@return the measures, in the order of the document} */
  public abstract List<@Valid Indicateur> indicateurs();

  /** {@return the publics that were reached, in the order of the document} */
  public abstract List<@Valid Beneficiaires> beneficiaires();

  /** {@return the lines of money, one for each financeur or step, in the order of the document} */
  public abstract List<@Valid FinancementLine> lignes();

  /**
   * {@return the total of this entry and the subtotal of its porteur, if they are printed on its
   * row}
   */
  public abstract List<@Valid TotalDeclare> totaux();

  /** {@return the place of each field of this entry} */
  public abstract Map<Champ, Emplacement> emplacements();

  /** {@return texts of the document that the model has no attribute for} */
  public abstract List<@Valid Complement> complements();

  /**
   * {@return this entry with other lines of money}
   *
   * @param lignes the lines, in place of all that it has
   */
  public abstract Volet withLignes(Iterable<? extends FinancementLine> lignes);

  @Value.Check
  void verifier() {
    cle().ifPresent(t -> ValeurInvalideException.nonVide("Volet.cle", t));
    bilan().ifPresent(t -> ValeurInvalideException.nonVide("Volet.bilan", t));
    publicVise().ifPresent(t -> ValeurInvalideException.nonVide("Volet.publicVise", t));
    moyens().ifPresent(t -> ValeurInvalideException.nonVide("Volet.moyens", t));
  }

  /** Builds a {@link Volet}. */
  public static final class Builder extends ImmutableVolet.Builder {
    Builder() {}
  }
}
