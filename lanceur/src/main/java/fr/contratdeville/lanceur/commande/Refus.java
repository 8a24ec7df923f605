package fr.contratdeville.lanceur.commande;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.lanceur.fichier.RefusException;
import fr.contratdeville.lanceur.fichier.SortieException;
import fr.contratdeville.valeur.Message;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why a command did nothing: one line, in the language of who asked. */
public final class Refus {

  private Refus() {}

  /** {@return why a command line is not understood, and where to look} */
  public static Message of(ParameterException e) {
    String commande = e.getCommandLine().getCommandSpec().qualifiedName();
    Message quoi = quoi(e);
    return Message.of(
        quoi.fr() + " : voir " + commande + " --aide", quoi.en() + ": see " + commande + " --help");
  }

  private static Message quoi(ParameterException e) {
    if (e instanceof UnmatchedArgumentException inconnu) {
      String mots = inconnu.getUnmatched().stream().limit(1).collect(Collectors.joining());
      boolean option = mots.startsWith("-") && mots.length() > 1;
      return option
          ? Message.of(mots + " : option inconnue", mots + ": unknown option")
          : Message.of(
              mots + " : ni une commande ni un fichier attendu",
              mots + ": neither a command nor a file that is expected");
    }
    if (e instanceof MissingParameterException manque) {
      boolean valeur = manque.getMissing().stream().anyMatch(OptionSpec.class::isInstance);
      String noms = manque.getMissing().stream().map(Refus::nom).collect(Collectors.joining(", "));
      return valeur
          ? Message.of(noms + " : il manque une valeur", noms + ": a value is missing")
          : Message.of("il manque " + noms, noms + " is missing");
    }
    ArgSpec argument = e.getArgSpec();
    String nom = argument == null ? "" : nom(argument);
    if (e instanceof OverwrittenOptionException deux) {
      nom = nom(deux.getOverwritten());
      return Message.of(nom + " : donné deux fois", nom + ": given twice");
    }
    if (argument != null && e.getValue() != null) {
      return Message.of(
          nom + " " + e.getValue() + " : attendu " + argument.paramLabel(),
          nom + " " + e.getValue() + ": expected " + argument.paramLabel());
    }
    if (argument != null) {
      return Message.of(
          nom + " : attendu " + argument.paramLabel(), nom + ": expected " + argument.paramLabel());
    }
    return Message.of("commande incomprise", "command not understood");
  }

  private static String nom(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** {@return why a command could not do its work} */
  public static String of(Throwable e, Locale langue) {
    if (e instanceof LectureException lecture) {
      return lecture.message(langue);
    }
    if (e instanceof SortieException sortie) {
      return sortie.phrase().texte(langue);
    }
    if (e instanceof RefusException refus) {
      return refus.phrase().texte(langue);
    }
    if (e instanceof OutOfMemoryError) {
      return Message.of(
              "ce document ne tient pas dans la mémoire : donnez-en plus à Java (java -Xmx4g -jar …)",
              "this document does not fit in memory: give Java more of it (java -Xmx4g -jar …)")
          .texte(langue);
    }
    if (e instanceof ArithmeticException) {
      return Message.of(
              "les montants de ce document sont trop grands pour être additionnés",
              "the amounts of this document are too large to be added up")
          .texte(langue);
    }
    if (e instanceof IllegalArgumentException) {
      return String.valueOf(e.getMessage());
    }
    return Message.of("défaut du programme, à signaler : ", "fault of the program, to report: ")
            .texte(langue)
        + e
        + ou(e);
  }

  /** Where it happened, for whoever mends it. */
  private static String ou(Throwable e) {
    return e.getStackTrace().length == 0 ? "" : " (" + e.getStackTrace()[0] + ")";
  }
}
