package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NotABean;
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
public abstract class Noeud implements NotABean {
  Noeud() {}

  /** {@return a builder; the level and the title are mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the level, as {@code objectif}; not blank} */
  @NotBlank
  public abstract String niveau();

  /** {@return the number that is printed before the title} */
  public abstract Optional<Repere> repere();

  /** {@return the title as printed where it first stands, damaged text included; not blank} */
  @NotBlank
  public abstract String titre();

  /** {@return other spellings of the title, each with its place} */
  public abstract List<@Valid Variante> variantes();

  /** {@return the nodes below this one, in the order of the document} */
  public abstract List<@Valid Noeud> noeuds();

  /**
   * {@return the pointers ("Cf.") to nodes that say something in place of this one, or beside it}
   */
  public abstract List<@Valid Renvoi> renvois();

  /** {@return the notes, as "HORS APPEL A PROJET", in the order of the document} */
  public abstract List<@Valid Mention> mentions();

  /** {@return the demands on those who will carry actions, item by item} */
  public abstract List<@NotBlank String> cahierDesCharges();

  /** {@return the measures of the node, in the order of the document} */
  public abstract List<@Valid Indicateur> indicateurs();

  /** {@return those who take part without carrying or financing} */
  public abstract List<@Valid Partenaire> partenaires();

  /** {@return the financeurs who take part in paying; a document may name them without amounts} */
  public abstract List<@Valid FinancementLine> lignes();

  /** {@return the quartiers or communes that the node is about} */
  public abstract List<@Valid Territoire> territoires();

  /** {@return the counts that the document declares below it, as "4 objectifs"} */
  public abstract List<@Valid TotalDeclare> totaux();

  /** {@return the place of the title in the file} */
  public abstract Optional<Emplacement> emplacement();

  /** {@return texts of the document that the model has no attribute for} */
  public abstract List<@Valid Complement> complements();

  /**
   * {@return the level and the number, as {@code objectif 1.3.10}; the title of a node without
   * number}
   */
  public final String designation() {
    return repere().map(repere -> niveau() + " " + repere).orElse(titre());
  }

  /** {@return whether the node says nothing itself and only sends its reader elsewhere} */
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
