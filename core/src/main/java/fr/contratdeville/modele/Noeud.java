package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One heading or line of a {@link CadreStrategique}: a pilier, an orientation, an objectif, a
 * declared action, an axe transversal, a projet de quartier.
 *
 * <p>A title is not a key and a number is unique only inside one document and level. What the
 * document calls an action here is a line of the framework; a financed project is an
 * {@link Action}.
 */
@NounStyle
@Value.Immutable
public abstract class Noeud {
  Noeud() {}

  public static Builder builder() {
    return new Builder();
  }

  /** The name of its level, as {@code objectif}; not blank. */
  @NotBlank
  public abstract String niveau();

  /** The number that is printed before it. */
  public abstract Optional<Repere> repere();

  /** As printed where it first stands, damaged text included; not blank. */
  @NotBlank
  public abstract String titre();

  /** Other spellings of the title, each with its place. */
  public abstract List<@Valid Variante> variantes();

  /** Below it, in the order of the document. */
  public abstract List<@Valid Noeud> noeuds();

  /** "Cf.": where it sends its reader instead of, or beside, saying something itself. */
  public abstract List<@Valid Renvoi> renvois();

  /** "HORS APPEL A PROJET" and the like, in the order of the document. */
  public abstract List<@Valid Mention> mentions();

  /** What is asked of those who will carry actions, item by item. */
  public abstract List<@NotBlank String> cahierDesCharges();

  public abstract List<@Valid Indicateur> indicateurs();

  public abstract List<@Valid Partenaire> partenaires();

  /** Who takes part in paying; a document may name financeurs without amounts. */
  public abstract List<@Valid FinancementLine> lignes();

  /** The quartiers or communes that it is about. */
  public abstract List<@Valid Territoire> territoires();

  /** Counts that the document declares below it, as "4 objectifs". */
  public abstract List<@Valid TotalDeclare> totaux();

  public abstract Optional<Emplacement> emplacement();

  public abstract List<@Valid Complement> complements();

  /** For people: its level and number, as {@code objectif 1.3.10}, or its title without one. */
  public final String designation() {
    return repere().map(repere -> niveau() + " " + repere).orElse(titre());
  }

  /** Whether it says nothing of its own and only sends its reader elsewhere. */
  public final boolean estUnSimpleRenvoi() {
    return !renvois().isEmpty()
        && renvois().stream().allMatch(renvoi -> renvoi.objet().isEmpty())
        && noeuds().isEmpty()
        && indicateurs().isEmpty()
        && cahierDesCharges().isEmpty();
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("Noeud.niveau", niveau());
    ValeurInvalideException.nonVide("Noeud.titre", titre());
    cahierDesCharges()
        .forEach(item -> ValeurInvalideException.nonVide("Noeud.cahierDesCharges", item));
  }

  /** Builds a {@link Noeud}. */
  public static final class Builder extends ImmutableNoeud.Builder {
    Builder() {}
  }
}
