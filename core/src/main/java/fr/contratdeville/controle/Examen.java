package fr.contratdeville.controle;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer of one {@link Controle} on one contract. */
@NounStyle
@Value.Immutable
public abstract class Examen implements NotABean {
  Examen() {}

  /** A builder of an {@link Examen}. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * An answer that nothing was examined.
   *
   * @param raison why
   */
  public static Examen sansObjet(Message raison) {
    return builder().examines(0).raison(raison).build();
  }

  /** The number of things that were compared. */
  public abstract long examines();

  /** The number of them that do not agree; that of the findings, built or not, unless set. */
  @Value.Default
  public long ecarts() {
    return constats().size() + tus();
  }

  /** The findings, or as many of them as are worth listing. */
  public abstract List<Constat> constats();

  /**
   * The number of findings that were counted and not built, because there were too many; 0 unless
   * set.
   */
  @Value.Default
  public long tus() {
    return 0;
  }

  /**
   * The reason why nothing was examined; else what was left out, or by which reading the figures
   * close.
   */
  public abstract Optional<Message> raison();

  @Value.Check
  void verifier() {
    ValeurInvalideException.exiger(
        ecarts() >= 0 && ecarts() <= examines(), "Examen.ecarts", ecarts(), "0 to " + examines());
    ValeurInvalideException.exiger(tus() >= 0, "Examen.tus", tus(), "0 or more");
    ValeurInvalideException.exiger(
        examines() > 0 || raison().isPresent(),
        "Examen.raison",
        "",
        "a reason when nothing was examined");
  }

  /** Builds an {@link Examen}. */
  public static final class Builder extends ImmutableExamen.Builder {
    Builder() {}
  }
}
