package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.TrancheAge;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A public that an action reached, as the document counts it: how many, of what, inside or outside
 * the quartiers, and the parts of it that the document tells apart ("134 enfants dont 12 en
 * maternelle").
 *
 * <p>Persons, households and groups never add up together, and a part never adds to its whole.
 * Other counts (sessions, copies, days) are {@link Indicateur}s.
 */
@NounStyle
@Value.Immutable
public abstract class Beneficiaires {
  Beneficiaires() {}

  /** Which public is counted. */
  public enum Perimetre {
    /** Inhabitants of the quartiers prioritaires. */
    QPV("en QPV", "inside the QPV"),
    /** Only people from outside the quartiers. */
    HORS_QPV("hors QPV", "outside the QPV"),
    /** All, inside and outside the quartiers. */
    TOTAL("en tout", "in all"),
    /** The document does not say. */
    NON_PRECISE("périmètre non précisé", "perimeter not stated");

    private final Message libelle;

    Perimetre(String fr, String en) {
      this.libelle = new Message(fr, en);
    }

    public Message libelle() {
      return libelle;
    }
  }

  /** What one unit of the count is. */
  public enum Unite {
    PERSONNES("personnes", "people"),
    /** Households, families. */
    MENAGES("ménages", "households"),
    /** Classes, associations, any group counted as one. */
    GROUPES("groupes", "groups"),
    /** Visits or attendances: one person counts as often as they came. */
    PASSAGES("passages", "attendances");

    private final Message libelle;

    Unite(String fr, String en) {
      this.libelle = new Message(fr, en);
    }

    public Message libelle() {
      return libelle;
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  public static Beneficiaires of(Effectif effectif, Perimetre perimetre) {
    return builder().effectif(effectif).perimetre(perimetre).build();
  }

  /** How many; absent when the printed text is not a count. */
  public abstract Optional<Effectif> effectif();

  /** {@link Unite#PERSONNES} unless set. */
  @Value.Default
  public Unite unite() {
    return Unite.PERSONNES;
  }

  /** {@link Perimetre#NON_PRECISE} unless set. */
  @Value.Default
  public Perimetre perimetre() {
    return Perimetre.NON_PRECISE;
  }

  /** Who they are, as the document names them: {@code enfants}, {@code en maternelle}. */
  public abstract Optional<@NonVide String> libelle();

  public abstract Optional<Sexe> sexe();

  /** The ages, where the document gives them. */
  public abstract Optional<TrancheAge> age();

  /**
   * The event at which they were counted, or the following that they belong to (the children of a
   * programme), by a name shared with the other actions that reached it: its public is counted
   * once.
   */
  public abstract Optional<@NonVide String> evenement();

  /** The parts that the document tells apart; they may overlap and need not make the whole. */
  public abstract List<@Valid Beneficiaires> dont();

  /** The printed text, where it says more than the count. */
  public abstract Optional<@NonVide String> texte();

  public abstract Optional<Emplacement> emplacement();

  @Value.Check
  void verifier() {
    libelle().ifPresent(t -> ValeurInvalideException.nonVide("Beneficiaires.libelle", t));
    evenement().ifPresent(t -> ValeurInvalideException.nonVide("Beneficiaires.evenement", t));
    texte().ifPresent(t -> ValeurInvalideException.nonVide("Beneficiaires.texte", t));
  }

  /** Builds a {@link Beneficiaires}. */
  public static final class Builder extends ImmutableBeneficiaires.Builder {
    Builder() {}
  }
}
