package fr.contratdeville.constat;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of one control. A control that found nothing to look at says so, and is never confused
 * with one that looked and found no gap.
 */
@NounStyle
@Value.Immutable
public abstract class ResultatControle implements NotABean {
  ResultatControle() {}

  /** The three answers of a control. */
  public enum Issue {
    /** The control examined something, and all of it agrees. */
    CONFORME("conforme", "consistent"),
    /** The control examined something, and some of it does not agree. */
    ECART("écart", "discrepancy"),
    /** The document has nothing that the control could examine. */
    SANS_OBJET("sans objet", "not applicable");

    private final Message libelle;

    Issue(String fr, String en) {
      this.libelle = new Message(fr, en);
    }

    /** {@return the words for people} */
    public Message libelle() {
      return libelle;
    }
  }

  /** {@return a builder; all but {@link #tus()} and {@link #raison()} is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id of the control, which its findings carry too} */
  @NotBlank
  public abstract String id();

  /** {@return the subject of the control, in a few words} */
  public abstract Message titre();

  /** {@return the number of things examined} */
  @PositiveOrZero
  public abstract long examines();

  /** {@return the number of them that do not agree} */
  @PositiveOrZero
  public abstract long ecarts();

  /**
   * {@return the number of findings that the report leaves out, because there are too many to list}
   */
  @PositiveOrZero
  @Value.Default
  public long tus() {
    return 0;
  }

  /** {@return the reason why nothing was examined, or why some things were left out} */
  public abstract Optional<Message> raison();

  /** {@return the answer that the numbers give} */
  public final Issue issue() {
    if (examines() == 0) {
      return Issue.SANS_OBJET;
    }
    return ecarts() == 0 ? Issue.CONFORME : Issue.ECART;
  }

  /**
   * The result of the same control on other contracts too. A reason is that of those where
   * something was examined; if nothing was, the first.
   */
  final ResultatControle plus(ResultatControle autre) {
    ResultatControle premier = examines() > 0 || autre.examines() == 0 ? this : autre;
    return builder()
        .id(id())
        .titre(titre())
        .examines(Math.addExact(examines(), autre.examines()))
        .ecarts(Math.addExact(ecarts(), autre.ecarts()))
        .tus(Math.addExact(tus(), autre.tus()))
        .raison(premier.raison().or(() -> autre.examines() > 0 ? autre.raison() : Optional.empty()))
        .build();
  }

  @AssertTrue(message = "{fr.contratdeville.constat.ResultatControle.ecartsParmiExamines}")
  final boolean isEcartsParmiExamines() {
    return ecarts() <= examines();
  }

  @AssertTrue(message = "{fr.contratdeville.constat.ResultatControle.tusParmiEcarts}")
  final boolean isTusParmiEcarts() {
    return tus() <= ecarts();
  }

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
