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
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * CV-TPS-05: six months after the end of the budget year, an action that was paid a grant has its
 * financial report. The rule needs the day that the document is looked at from, which only a
 * profile says.
 */
final class CompteRenduAttendu extends Regle {
  /** The financial report is due within this time after the end of the budget year. */
  private static final int MOIS = 6;

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Compte rendu financier attendu", "Financial report due"))
      .quoi(
          Message.of(
              "Six mois après la fin de l'exercice, une action dont une subvention est versée dit ce qu'elle a réalisé.",
              "Six months after the end of the budget year, an action that was paid a grant says what it spent."))
      .pourquoi(Message.of(
          "Sans compte rendu, la subvention peut être à reverser.",
          "Without a report, the grant may have to be paid back."))
      .source(Message.of(
          "Loi 2000-321 du 12 avril 2000, article 10 ; Cerfa 15059.",
          "Loi 2000-321 of 12 April 2000, article 10; Cerfa form 15059."))
      .gravite(Gravite.INFORMATION)
      .date(LocalDate.of(2024, 7, 1))
      .conforme(exemple(true))
      .enEcart(exemple(false))
      .build();

  private static ContratDeVille exemple(boolean realise) {
    Exemple exemple = Exemple.of(2023).action("Atelier", "MAS").ligne(ligne(EtapeMontant.VERSE));
    return (realise ? exemple.ligne(ligne(EtapeMontant.REALISE)) : exemple).contrat();
  }

  private static FinancementLine ligne(EtapeMontant etape) {
    return FinancementLine.builder()
        .financeur(Financeur.builder().nom("Ville").build())
        .montant(Montant.of(1000))
        .etape(etape)
        .build();
  }

  CompteRenduAttendu() {
    super("CV-TPS-05", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Optional<LocalDate> jour = contexte.date();
    Optional<Exercice> exercice = contexte.contrat().exercice();
    if (jour.isEmpty() || exercice.isEmpty()) {
      return Examen.sansObjet(
          Message.of(
              "le profil ne dit pas de quel jour on regarde, ou le document son exercice",
              "the profile does not say the day it is looked at from, or the document its budget year"));
    }
    LocalDate limite = exercice.get().periode().fin().plusMonths(MOIS);
    if (!jour.get().isAfter(limite)) {
      return Examen.sansObjet(
          Phrase.of("le compte rendu n'est dû qu'au %s", "the report is only due on %s", limite));
    }
    for (ActionSituee action : ActionSituee.toutes(contexte)) {
      examiner(bilan, action, limite);
    }
    return bilan.examen(
        Message.of("aucune subvention n'est dite versée", "no grant is said to be paid"));
  }

  private static void examiner(Bilan bilan, ActionSituee action, LocalDate limite) {
    if (!aEtape(action, EtapeMontant.VERSE)) {
      return;
    }
    boolean rendu = aEtape(action, EtapeMontant.REALISE)
        || action.action().budget().stream()
            .flatMap(b -> b.postes().stream())
            .anyMatch(p -> p.realise().isPresent());
    if (rendu) {
      bilan.conforme();
    } else {
      bilan.ecart(() -> bilan
          .constat(
              Gravite.INFORMATION,
              Phrase.of(
                  "« %s » : une subvention est versée et rien n'est dit réalisé ; le compte rendu"
                      + " était dû au %s.",
                  "“%s”: a grant is paid and nothing is said to be spent; the report was due on %s.",
                  action.action().intitule(),
                  limite))
          .cellules(action.places())
          .chemin(action.chemin())
          .build());
    }
  }

  private static boolean aEtape(ActionSituee action, EtapeMontant etape) {
    return action.lignes().stream()
        .anyMatch(
            l -> l.ligne().etape().equals(Optional.of(etape)) && l.montant().isPresent());
  }
}
