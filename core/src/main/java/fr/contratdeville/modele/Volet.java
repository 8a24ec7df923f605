package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One financed entry of an action, what a programmation or a bilan prints on one row. Most actions
 * have a single volet; an action led under two dispositifs in one year (contrat de ville, quartiers
 * d'été) has two.
 */
@NounStyle
@Value.Immutable
public abstract class Volet {
  Volet() {}

  public static Builder builder() {
    return new Builder();
  }

  /** A key, unique in the contract, for the declared figures that cover this entry. */
  public abstract Optional<@NonVide String> cle();

  /** The dispositif that this entry is financed under, as quartiers d'été. */
  public abstract Optional<Dispositif> dispositif();

  /** What was done and what came of it, in the words of the document. */
  public abstract Optional<@NonVide String> bilan();

  /** The public, in the words of the document. */
  public abstract Optional<@NonVide String> publicVise();

  /** The means, human and material, in the words of the document. */
  public abstract Optional<@NonVide String> moyens();

  /** What was measured, in the order of the document. */
  public abstract List<@Valid Indicateur> indicateurs();

  /** In the order of the document. */
  public abstract List<@Valid Beneficiaires> beneficiaires();

  /** What each financeur pays, in the order of the document. */
  public abstract List<@Valid FinancementLine> lignes();

  /** The total of this entry and the subtotal of its porteur, where they are printed on its row. */
  public abstract List<@Valid TotalDeclare> totaux();

  /** Where each field of this entry stands. */
  public abstract Map<Champ, Emplacement> emplacements();

  public abstract List<@Valid Complement> complements();

  /** This entry with these lines of money in place of its own. */
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
