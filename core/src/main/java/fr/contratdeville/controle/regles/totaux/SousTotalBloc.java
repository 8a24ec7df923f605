package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.TranchesLues;
import fr.contratdeville.controle.calcul.Volets;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Message;

/**
 * CV-TOT-03: the subtotal of a block of rows is the sum of the lines of its rows, inside its scope.
 * The printed totals of those rows play no part: {@link TotalLigne} compares them.
 */
final class SousTotalBloc extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Sous-total de bloc", "Subtotal of a block"))
      .quoi(
          Message.of(
              "Le sous-total imprimé sous un bloc de lignes est la somme de ce que versent, pour ces lignes, les financeurs qu'il compte.",
              "The subtotal printed under a block of rows is the sum of what the financeurs that it counts pay for those rows."))
      .pourquoi(Message.of(
          "Un sous-total faux déplace de l'argent d'un service ou d'un quartier à un autre.",
          "A wrong subtotal moves money from one service or quartier to another."))
      .source(
          Message.of(
              "Sous-totaux sans libellé des bilans publiés (les services de la ville à Bagnols en 2023) ; exact.",
              "The unlabelled subtotal rows of published bilans (the services of the ville in Bagnols 2023); exact."))
      .gravite(Gravite.ERREUR)
      .conforme(Exemple.of(2023)
          .action("Atelier", "VILLE")
          .ligne("Ville", 1000)
          .action("Sortie", "VILLE")
          .ligne("Ville", 500)
          .bloc(1500, "1", "2")
          .contrat())
      .enEcart(Exemple.of(2023)
          .action("Atelier", "VILLE")
          .ligne("Ville", 1000)
          .action("Sortie", "VILLE")
          .ligne("Ville", 500)
          .bloc(1000, "1", "2")
          .contrat())
      .build();

  SousTotalBloc() {
    super("CV-TOT-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    TranchesLues tranches = TranchesLues.of(contexte);
    for (Declare declare : Declare.montants(contexte, Nature.BLOC)) {
      Volets volets = Volets.of(contexte);
      int lignes = declare.total().portee().volets().size();
      volets
          .dans(declare.total().portee())
          .map(payees -> payees.dans(declare.total().portee(), tranches.de(declare)))
          .ifPresentOrElse(
              somme -> bilan.comparer(
                  declare,
                  somme,
                  () -> Phrase.of(
                      "Le sous-total imprimé est de %s, ce qu'il additionne (%s) fait %s.",
                      "The printed subtotal is %s, what it adds up (%s) makes %s.",
                      declare.montant(),
                      Phrase.nombre(
                          lignes,
                          Message.of("ligne du tableau", "table row"),
                          Message.of("lignes du tableau", "table rows")),
                      somme.montant())),
              () -> bilan.nonCompare(Volets.INTROUVABLE));
    }
    return bilan.examen(Message.of(
        "le document n'imprime aucun sous-total de bloc", "the document prints no block subtotal"));
  }
}
