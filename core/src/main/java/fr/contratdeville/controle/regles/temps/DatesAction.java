package fr.contratdeville.controle.regles.temps;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Periode;
import java.util.Optional;

/**
 * CV-TPS-02: an action takes place during its contract, or in the exercice of the document if it
 * gives no period. An action that begins before or ends after may be of a school year: an
 * information, and only beside the period of a contract.
 */
final class DatesAction extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Dates des actions", "Dates of actions"))
      .quoi(Message.of(
          "Les dates d'une action sont dans la période de son contrat.",
          "The dates of an action are inside the period of its contract."))
      .pourquoi(Message.of(
          "Une année mal saisie range l'action dans un autre contrat.",
          "A mistyped year files the action under another contract."))
      .source(Message.of(
          "Loi 2014-173, article 6 (durée du contrat) ; dates des fiches actions.",
          "Loi 2014-173, article 6 (term of the contract); dates of action sheets."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(2023))
      .enEcart(exemple(2032))
      .build();

  private static ContratDeVille exemple(int annee) {
    return ContratDeVille.builder()
        .intitule("Exemple")
        .periode(Periode.annees(2015, 2023))
        .addAction(Action.builder()
            .intitule("Atelier")
            .periode(Periode.annees(annee, annee))
            .build())
        .build();
  }

  DatesAction() {
    super("CV-TPS-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    Bilan bilan = new Bilan(contexte);
    Optional<Periode> cadre = contrat.periode().or(() -> contrat.exercice().map(Exercice::periode));
    for (ActionSituee situee : ActionSituee.toutes(contexte)) {
      situee
          .action()
          .periode()
          .ifPresent(dates -> cadre.ifPresentOrElse(
              periode ->
                  examiner(bilan, situee, dates, periode, contrat.periode().isPresent()),
              () -> bilan.nonCompare(Message.of(
                  "le contrat ne donne ni période ni exercice",
                  "the contract gives neither a period nor a budget year"))));
    }
    return bilan.examen(Message.of("aucune action n'a de dates", "no action has dates"));
  }

  private static void examiner(
      Bilan bilan, ActionSituee situee, Periode dates, Periode periode, boolean duContrat) {
    boolean dehors = !dates.chevauche(periode);
    boolean deborde =
        duContrat && !(periode.contient(dates.debut()) && periode.contient(dates.fin()));
    if (!dehors && !deborde) {
      bilan.conforme();
      return;
    }
    Message message = Phrase.of(
        dehors
            ? "« %s » : du %s au %s, hors de la période du contrat (%s au %s)."
            : "« %s » : du %s au %s, en partie hors de la période du contrat (%s au %s).",
        dehors
            ? "“%s”: %s to %s, outside the period of the contract (%s to %s)."
            : "“%s”: %s to %s, partly outside the period of the contract (%s to %s).",
        situee.action().intitule(),
        dates.debut(),
        dates.fin(),
        periode.debut(),
        periode.fin());
    bilan.ecart(() -> bilan
        .constat(dehors ? Gravite.AVERTISSEMENT : Gravite.INFORMATION, message)
        .cellules(situee.places())
        .chemin(situee.chemin() + "/periode")
        .build());
  }
}
