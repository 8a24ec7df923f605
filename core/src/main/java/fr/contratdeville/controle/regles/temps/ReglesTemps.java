package fr.contratdeville.controle.regles.temps;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules on time. */
public final class ReglesTemps {
  private ReglesTemps() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new ArgentSansAction(),
        new DatesAction(),
        new ExerciceHorsContrat(),
        new ReportSansAvenir(),
        new CompteRenduAttendu(),
        new SautFinanceur(),
        new SautAction(),
        new MontantDunAutreDispositif());
  }
}
