package fr.contratdeville.lanceur.commande;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of what is printed. French unless another is asked for; the machine's never counts.
 */
public final class Langue {
  static final String OPTION = "--langue";

  private Langue() {}

  static Optional<Locale> of(String mot) {
    return switch (mot) {
      case "fr" -> Optional.of(Locale.FRENCH);
      case "en" -> Optional.of(Locale.ENGLISH);
      default -> Optional.empty();
    };
  }

  /** {@return the language that these arguments ask for; French if they ask for none} */
  public static Locale demandee(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      Optional<Locale> langue = arg.equals(OPTION) && i + 1 < args.size()
          ? of(args.get(i + 1))
          : arg.startsWith(OPTION + "=")
              ? of(arg.substring(OPTION.length() + 1))
              : Optional.empty();
      if (langue.isPresent()) {
        return langue.get();
      }
    }
    return Locale.FRENCH;
  }
}
