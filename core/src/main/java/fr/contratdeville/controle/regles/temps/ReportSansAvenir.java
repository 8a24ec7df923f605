package fr.contratdeville.controle.regles.temps;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;

/**
 * CV-TPS-04: an action is postponed to a later year. A postponement to an earlier one is a
 * contradiction; one to the same year may only mean later in it.
 */
final class ReportSansAvenir extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Année de report", "Year of postponement"))
      .quoi(Message.of(
          "Une action est reportée à une année postérieure à l'exercice.",
          "An action is postponed to a year after the budget year."))
      .pourquoi(Message.of(
          "Un report dans le passé perd l'action : aucun bilan ne l'attend.",
          "A postponement to the past loses the action: no bilan expects it."))
      .source(Message.of(
          "« Action reportée en 2024 » dans les bilans (Dole en 2023).",
          "“Action reportée en 2024” in bilans (Dole 2023)."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(2024))
      .enEcart(exemple(2022))
      .build();

  private static ContratDeVille exemple(int vers) {
    return Exemple.of(2023)
        .action(Action.builder()
            .intitule("Atelier")
            .statut(Statut.REPORTEE)
            .reporteVers(Exercice.of(vers)))
        .contrat();
  }

  ReportSansAvenir() {
    super("CV-TPS-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    Bilan bilan = new Bilan(contexte);
    for (ActionSituee situee : ActionSituee.toutes(contexte)) {
      situee
          .action()
          .reporteVers()
          .ifPresent(vers -> contrat
              .exercice()
              .ifPresentOrElse(
                  exercice -> examiner(bilan, situee, vers, exercice),
                  () -> bilan.nonCompare(Message.of(
                      "l'exercice du document n'est pas connu",
                      "the budget year of the document is unknown"))));
    }
    return bilan.examen(
        Message.of("aucune action n'est reportée à une année", "no action is postponed to a year"));
  }

  private static void examiner(Bilan bilan, ActionSituee situee, Exercice vers, Exercice exercice) {
    if (vers.compareTo(exercice) > 0) {
      bilan.conforme();
      return;
    }
    bilan.ecart(() -> bilan
        .constat(
            vers.equals(exercice) ? Gravite.AVERTISSEMENT : Gravite.ERREUR,
            Phrase.of(
                "« %s » est reportée à %s dans un document de %s.",
                "“%s” is postponed to %s in a document of %s.",
                situee.action().intitule(),
                vers,
                exercice))
        .cellules(situee.places())
        .chemin(situee.chemin() + "/reporteVers")
        .build());
  }
}
