package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * CV-LIF-03: above 23 000 € a year, a grant of a public body to a body of private law needs a
 * convention. A document seldom says whether there is one, or of which law the porteur is: the
 * finding is an information, and there is none on porteurs that are visibly public or where a
 * convention is named.
 */
final class ConventionObligatoire extends Regle {
  private static final Montant SEUIL = Montant.of(23_000);

  /** The financeurs that the loi 2000-321 (article 1) calls administrative authorities. */
  private static final Set<TypeFinanceur> PUBLICS = EnumSet.of(
      TypeFinanceur.COMMUNE,
      TypeFinanceur.EPCI,
      TypeFinanceur.ETAT,
      TypeFinanceur.DEPARTEMENT,
      TypeFinanceur.REGION,
      TypeFinanceur.CAF,
      TypeFinanceur.ORGANISME_SOCIAL);

  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Convention au-delà de 23 000 €", "Convention above 23,000 €"))
      .quoi(Message.of(
          "Une subvention publique de plus de 23 000 € par an à un organisme de droit privé est conventionnée.",
          "A public grant above 23,000 € a year to a body of private law has a convention."))
      .pourquoi(Message.of(
          "Sans convention, le versement est irrégulier.",
          "Without a convention the payment is irregular."))
      .source(Message.of(
          "Loi 2000-321, article 10 ; décret 2001-495, article 1.",
          "Loi 2000-321, article 10; décret 2001-495, article 1."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(23_000))
      .enEcart(exemple(23_001))
      .build();

  private static ContratDeVille exemple(long euros) {
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne(FinancementLine.of(Financeur.of("Ville", TypeFinanceur.COMMUNE), Montant.of(euros)))
        .contrat();
  }

  ConventionObligatoire() {
    super("CV-LIF-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    long publics = 0;
    for (ActionSituee action : ActionSituee.toutes(contexte)) {
      List<LigneSituee> publiques = action.lignes().stream()
          .filter(l -> PUBLICS.contains(l.financeur().type()))
          .toList();
      if (action.action().porteur().filter(OrganismePublic::est).isEmpty()) {
        examiner(bilan, action.action(), publiques);
      } else if (!publiques.isEmpty()) {
        publics++;
      }
    }
    if (publics > 0) {
      bilan.noter(Phrase.of(
          "hors du décret : %s",
          "outside the decree: %s",
          Phrase.nombre(
              publics,
              Message.of("action d'un porteur public", "action of a public body"),
              Message.of("actions de porteurs publics", "actions of public bodies"))));
    }
    return bilan.examen(Message.of(
        "aucune subvention d'un financeur public n'est donnée",
        "no grant of a public financeur is given"));
  }

  private static void examiner(Bilan bilan, Action action, List<LigneSituee> publiques) {
    for (List<LigneSituee> toutes : Accord.parFinanceurEtAnnee(publiques)) {
      List<LigneSituee> accordees = Accord.of(toutes);
      Somme somme = Somme.of(accordees);
      if (accordees.isEmpty()) {
        continue;
      }
      if (!somme.estComplete()) {
        bilan.nonCompare(Bilan.INCONNU);
      } else if (somme.montant().compareTo(SEUIL) <= 0 || nommeUneConvention(action)) {
        bilan.conforme();
      } else {
        bilan.ecart(() -> constat(bilan, action, somme, accordees.get(0)));
      }
    }
  }

  private static boolean nommeUneConvention(Action action) {
    return Stream.concat(
            action.complements().stream(),
            action.volets().stream().flatMap(v -> v.complements().stream()))
        .anyMatch(c -> Noms.mots(c.nom()).stream().anyMatch(m -> m.contains("CONVENTION"))
            && !Noms.cle(c.texte()).equals("NON"));
  }

  private static Constat constat(Bilan bilan, Action action, Somme somme, LigneSituee premiere) {
    Message porteur = action
        .porteur()
        .map(p -> Message.of(p.nom()))
        .orElse(Message.of("porteur non précisé", "organisation not stated"));
    return bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "« %s » (%s) : %s accorde %s, plus de %s. Si le porteur est de droit privé, une convention est obligatoire ; le document n'en nomme pas.",
                "“%s” (%s): %s grants %s, more than %s. If the organisation is of private law a convention is compulsory; the document names none.",
                action.intitule(),
                porteur,
                premiere.financeur().nom(),
                somme.montant(),
                SEUIL))
        .declare(somme.montant().euros())
        .calcule(SEUIL.euros())
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(Message.of("subvention", "subsidy"))
        .nomCalcule(Message.of("seuil", "threshold"))
        .unite(Unite.EUR)
        .cellules(somme.places())
        .chemin(premiere.chemin())
        .build();
  }
}
