package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note in capital letters on an objective: who pays for it, under which conditions, or that
 * nobody may apply.
 */
@NounStyle
@Value.Immutable
public abstract class Mention implements NotABean {
  Mention() {}

  /** The kind of note. */
  public enum Genre {
    /** No project may be submitted for the objective. */
    HORS_APPEL_A_PROJET,
    /** The objective belongs to a dispositif: NPNRU, CLSPD. */
    DISPOSITIF,
    /** The funds that are named are to be used first, in their order. */
    PRIORISER_LES_FINANCEMENTS,
    /** Other specific credits may pay. */
    AUTRES_CREDITS,
    /** An instruction to those who will carry actions. */
    CONSIGNE
  }

  /** {@return a builder; only the kind is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a note that says no more than its kind}
   *
   * @param genre the kind
   */
  public static Mention of(Genre genre) {
    return builder().genre(genre).build();
  }

  /** {@return the kind of note} */
  public abstract Genre genre();

  /**
   * {@return the dispositifs or funds that the note names, in order of priority: {@code PRE},
   * {@code PEL}}
   */
  public abstract List<Dispositif> dispositifs();

  /** {@return the condition that the document sets, in short} */
  public abstract Optional<@NonVide String> condition();

  /** {@return the printed text, if it says more} */
  public abstract Optional<@NonVide String> texte();

  /** {@return the place of the note in the file} */
  public abstract Optional<Emplacement> emplacement();

  @Value.Check
  void verifier() {
    condition().ifPresent(t -> ValeurInvalideException.nonVide("Mention.condition", t));
    texte().ifPresent(t -> ValeurInvalideException.nonVide("Mention.texte", t));
  }

  /** Builds a {@link Mention}. */
  public static final class Builder extends ImmutableMention.Builder {
    Builder() {}
  }
}
