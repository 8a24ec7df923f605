package fr.contratdeville.controle.regles;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Message;

/**
 * CV-TOT-03: the subtotal of a block of rows is the sum of what its rows come to, inside its scope.
 * The printed totals of those rows play no part: {@link TotalLigne} answers for them.
 *
 * <p>Source: the unlabelled subtotal rows of published bilans (the services of the ville in Bagnols
 * 2023); exact.
 */
final class SousTotalBloc implements Controle {

  @Override
  public String id() {
    return "CV-TOT-03";
  }

  @Override
  public Message titre() {
    return Message.of("Sous-total de bloc", "Subtotal of a block");
  }

  @Override
  public Examen examiner(ContratDeVille contrat) {
    Bilan bilan = new Bilan(id());
    Volets volets = new Volets(contrat);
    for (Declare declare : Declare.montants(contrat, Nature.BLOC)) {
      int lignes = declare.total().portee().volets().size();
      volets
          .dans(declare.total().portee())
          .ifPresentOrElse(
              somme -> bilan.comparer(
                  declare,
                  somme,
                  () -> Phrase.de(
                      "Le sous-total de bloc imprimé est de %s, %s font %s.",
                      "The printed block subtotal is %s, %s make %s.",
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
