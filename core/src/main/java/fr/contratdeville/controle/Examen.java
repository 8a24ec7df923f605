package fr.contratdeville.controle;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one {@link Controle} saw in one contract. */
@NounStyle
@Value.Immutable
public abstract class Examen {
  Examen() {}

  public static Builder builder() {
    return new Builder();
  }

  /** There was nothing to examine, because of {@code raison}. */
  public static Examen sansObjet(Message raison) {
    return builder().examines(0).raison(raison).build();
  }

  /** How many things it compared. */
  public abstract long examines();

  /** How many of them do not agree; the number of findings unless set. */
  @Value.Default
  public long ecarts() {
    return constats().size() + tus();
  }

  /** Its findings, or as many of them as are worth listing. */
  public abstract List<Constat> constats();

  /** How many findings it counted and did not build, because there were too many. */
  @Value.Default
  public long tus() {
    return 0;
  }

  /** Why nothing was examined, or what was left out, or by which reading the figures close. */
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
