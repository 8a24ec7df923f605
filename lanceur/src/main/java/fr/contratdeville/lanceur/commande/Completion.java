package fr.contratdeville.lanceur.commande;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in bash and zsh. */
@Command(name = "completion")
final class Completion extends Commande {
  @Spec
  private @Nullable CommandSpec spec;

  Completion(Contexte contexte) {
    super(contexte);
  }

  @Override
  int executer() {
    if (spec != null) {
      ecran().texte(AutoComplete.bash(Racine.NOM, spec.root().commandLine()));
    }
    return Codes.FAIT;
  }
}
