package fr.contratdeville.controle.regles.cadre;

import fr.contratdeville.controle.Controle;
import java.util.List;

/** The list of the rules on frameworks. */
public final class ReglesCadre {
  private ReglesCadre() {}

  /** The rules, in the order of their ids. */
  public static List<Controle> toutes() {
    return List.of(
        new ObjectifSansAction(),
        new ObjectifSansIndicateur(),
        new TitreVariable(),
        new DeuxNoms(),
        new NoeudAbsent(),
        new CahierHorsAppel(),
        new MentionDunePartie(),
        new AxeSansFinancement());
  }
}
