package fr.contratdeville.testing.layout.paint;

import fr.contratdeville.testing.layout.drawing.DrawnAction;
import fr.contratdeville.testing.layout.drawing.DrawnContract;
import java.util.List;
import java.util.Optional;

/** What was paid the year before, printed beside the money of a document to be compared. */
public final class Recall {
  private Recall() {}

  /** {@return the heading over it, which alone has a year} */
  public static String heading(DrawnContract contract) {
    int before = contract.year() - 1;
    return contract
        .choices()
        .pick(
            "rappel-mots",
            List.of("Rappel " + before, "Pour mémoire " + before, "Subvention " + before));
  }

  /** {@return what an action received the year before; nothing if it is a new one} */
  public static Optional<Long> of(DrawnAction action) {
    long most =
        action.cents().values().stream().mapToLong(Long::longValue).max().orElse(0);
    return action.number() % 4 == 1 ? Optional.empty() : Optional.of(most / 2 / 100 * 100 + 100_00);
  }
}
