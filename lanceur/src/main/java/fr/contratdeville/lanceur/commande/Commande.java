package fr.contratdeville.lanceur.commande;

import fr.contratdeville.lanceur.ecran.Ecran;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** A command: it runs over the streams of its context, and answers with an exit code. */
@Command
abstract class Commande implements Callable<Integer> {
  private final Contexte contexte;

  // Read by picocli alone.
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-h", "--aide", "--help"},
      usageHelp = true,
      descriptionKey = "aide")
  private boolean aide;

  /** Read before the others, since it is the language of what they say. */
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = Langue.OPTION,
      paramLabel = "fr|en",
      converter = LangueConnue.class,
      descriptionKey = "langue")
  private @Nullable Locale langue;

  Commande(Contexte contexte) {
    this.contexte = contexte;
  }

  @Override
  public final Integer call() throws IOException {
    int code = executer();
    ecran().vider();
    return code;
  }

  /** Does what is asked for, and says with which exit code. */
  abstract int executer() throws IOException;

  final Contexte contexte() {
    return contexte;
  }

  final Ecran ecran() {
    return contexte.ecran();
  }

  /** One of the two languages. */
  static final class LangueConnue implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String mot) {
      return Langue.of(mot)
          .orElseThrow(() -> new TypeConversionException(mot + " : fr ou en (fr or en)"));
    }
  }
}
