package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules on single amounts and on their life. */
public final class ReglesMontants {
  private ReglesMontants() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new MontantNegatif(),
        new NoteSurMontant(),
        new AccordeSurDemande(),
        new VerseSurAccorde(),
        new ConventionObligatoire(),
        new FinancementsSurCout(),
        new Reversement(),
        new MontantUnitaire());
  }
}
