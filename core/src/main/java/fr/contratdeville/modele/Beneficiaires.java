package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.NotABean;
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
public abstract class Beneficiaires implements NotABean {
  Beneficiaires() {}

  /** Whether people from inside or outside the quartiers are counted. */
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

    /** {@return the words for people: {@code en QPV}} */
    public Message libelle() {
      return libelle;
    }
  }

  /** The unit of a count. */
  public enum Unite {
    /** People, each counted once. */
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

    /** {@return the word for people, in the plural} */
    public Message libelle() {
      return libelle;
    }
  }

  /** {@return a builder; no attribute is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a number of people}
   *
   * @param effectif how many
   * @param perimetre inside or outside the quartiers
   */
  public static Beneficiaires of(Effectif effectif, Perimetre perimetre) {
    return builder().effectif(effectif).perimetre(perimetre).build();
  }

  /** {@return how many; empty if the printed text is not a count} */
  public abstract Optional<Effectif> effectif();

  /** {@return the unit of the count; {@link Unite#PERSONNES} unless set} */
  @Value.Default
  public Unite unite() {
    return Unite.PERSONNES;
  }

  /** {@return whether they are from the quartiers; {@link Perimetre#NON_PRECISE} unless set} */
  @Value.Default
  public Perimetre perimetre() {
    return Perimetre.NON_PRECISE;
  }

  /** {@return the name that the document gives them: {@code enfants}, {@code en maternelle}} */
  public abstract Optional<@NonVide String> libelle();

  /** {@return their sex, if the document counts women and men apart} */
  public abstract Optional<Sexe> sexe();

  /** {@return their ages; empty if the document does not say} */
  public abstract Optional<TrancheAge> age();

  /**
   * {@return the name of the event at which they were counted, or of the following that they belong
   * to (the children of a programme)} Actions that share this name reached the same public, which
   * is counted once.
   */
  public abstract Optional<@NonVide String> evenement();

  /**
   * {@return the parts that the document tells apart; they may overlap and need not make the whole}
   */
  public abstract List<@Valid Beneficiaires> dont();

  /** {@return the printed text, if it says more than the count} */
  public abstract Optional<@NonVide String> texte();

  /** {@return the place of the count in the file} */
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
