package fr.contratdeville.controle.regles;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.ParFinanceur;
import fr.contratdeville.controle.calcul.Phrase;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Message;

/**
 * CV-TOT-02: the total printed under the column of a financeur is the sum of its lines.
 *
 * <p>Source: the total row of published bilans; exact, since column totals are not rounded.
 */
final class TotalFinanceur implements Controle {

  @Override
  public String id() {
    return "CV-TOT-02";
  }

  @Override
  public Message titre() {
    return Message.of("Total de chaque financeur", "Total of each funder");
  }

  @Override
  public Examen examiner(ContratDeVille contrat) {
    Bilan bilan = new Bilan(id());
    ParFinanceur lignes = ParFinanceur.de(contrat.lignes());
    for (Declare declare : Declare.montants(contrat, Nature.FINANCEUR)) {
      comparer(bilan, declare, lignes.de(declare.financeur()));
    }
    return bilan.examen(Message.of(
        "le document n'imprime aucun total de financeur", "the document prints no funder total"));
  }

  private static void comparer(Bilan bilan, Declare declare, Somme somme) {
    bilan.comparer(
        declare,
        somme,
        () -> Phrase.de(
            "%s : le total imprimé est de %s, %s font %s.",
            "%s: the printed total is %s, %s make %s.",
            declare.financeur(),
            declare.montant(),
            Phrase.nombre(
                somme.nombre(), Message.of("ligne", "line"), Message.of("lignes", "lines")),
            somme.montant()));
  }
}
