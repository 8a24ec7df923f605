package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NonVide;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A capital-letter note on an objective: who funds it, under what conditions, or that nobody may
 * apply.
 */
@NounStyle
@Value.Immutable
public abstract class Mention {
  Mention() {}

  /** What the note says. */
  public enum Genre {
    /** No project may be submitted for it. */
    HORS_APPEL_A_PROJET,
    /** It belongs to a dispositif: NPNRU, CLSPD. */
    DISPOSITIF,
    /** Use these funds first, in this order. */
    PRIORISER_LES_FINANCEMENTS,
    /** Other specific credits may pay. */
    AUTRES_CREDITS,
    /** An instruction to those who will carry actions. */
    CONSIGNE
  }

  public static Builder builder() {
    return new Builder();
  }

  public static Mention of(Genre genre) {
    return builder().genre(genre).build();
  }

  public abstract Genre genre();

  /** The dispositifs or funds named, in order of priority: {@code PRE}, {@code PEL}. */
  public abstract List<Dispositif> dispositifs();

  /** The condition that the document sets, in short. */
  public abstract Optional<@NonVide String> condition();

  /** The printed text, where it says more. */
  public abstract Optional<@NonVide String> texte();

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
