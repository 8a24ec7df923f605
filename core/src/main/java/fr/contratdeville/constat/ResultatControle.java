package fr.contratdeville.constat;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one control came to: a control that found nothing to look at says so, and is never confused
 * with one that looked and found no gap.
 */
@NounStyle
@Value.Immutable
public abstract class ResultatControle {
  ResultatControle() {}

  /** The three answers of a control. */
  public enum Issue {
    /** It examined something, and all of it agrees. */
    CONFORME("conforme", "consistent"),
    /** It examined something, and some of it does not agree. */
    ECART("écart", "discrepancy"),
    /** The document has nothing that it could examine. */
    SANS_OBJET("sans objet", "not applicable");

    private final Message libelle;

    Issue(String fr, String en) {
      this.libelle = new Message(fr, en);
    }

    public Message libelle() {
      return libelle;
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The id of the control, which its findings carry too. */
  @NotBlank
  public abstract String id();

  /** What it checks, in a few words. */
  public abstract Message titre();

  /** How many things it examined. */
  @PositiveOrZero
  public abstract long examines();

  /** How many of them do not agree. */
  @PositiveOrZero
  public abstract long ecarts();

  /** How many of its findings the report leaves out, because there are too many to list. */
  @PositiveOrZero
  @Value.Default
  public long tus() {
    return 0;
  }

  /** Why there was nothing to examine, or what was left out and why. */
  public abstract Optional<Message> raison();

  public final Issue issue() {
    if (examines() == 0) {
      return Issue.SANS_OBJET;
    }
    return ecarts() == 0 ? Issue.CONFORME : Issue.ECART;
  }

  /** There are no more gaps than things examined. */
  @AssertTrue(message = "{fr.contratdeville.constat.ResultatControle.ecartsParmiExamines}")
  final boolean isEcartsParmiExamines() {
    return ecarts() <= examines();
  }

  /** No more findings are left out than there are gaps. */
  @AssertTrue(message = "{fr.contratdeville.constat.ResultatControle.tusParmiEcarts}")
  final boolean isTusParmiEcarts() {
    return tus() <= ecarts();
  }

  /** A control that examined nothing says why. */
  @AssertTrue(message = "{fr.contratdeville.constat.ResultatControle.raisonPresente}")
  final boolean isRaisonPresente() {
    return examines() > 0 || raison().isPresent();
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("ResultatControle.id", id());
    ValeurInvalideException.exiger(
        ecarts() >= 0 && isEcartsParmiExamines(),
        "ResultatControle.ecarts",
        ecarts(),
        "0 to " + examines());
    ValeurInvalideException.exiger(
        tus() >= 0 && isTusParmiEcarts(), "ResultatControle.tus", tus(), "0 to " + ecarts());
    ValeurInvalideException.exiger(
        isRaisonPresente(), "ResultatControle.raison", "", "a reason when nothing was examined");
  }

  /** Builds a {@link ResultatControle}. */
  public static final class Builder extends ImmutableResultatControle.Builder {
    Builder() {}
  }
}
