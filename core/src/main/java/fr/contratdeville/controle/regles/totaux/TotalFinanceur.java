package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Colonnes;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Message;

/** CV-TOT-02: the total printed under the column of a financeur is the sum of its lines. */
final class TotalFinanceur extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Total de chaque financeur", "Total of each financeur"))
      .quoi(Message.of(
          "Le total imprimé sous la colonne d'un financeur est la somme de ses lignes.",
          "The total printed under the column of a financeur is the sum of its lines."))
      .pourquoi(Message.of(
          "C'est la somme que le financeur croit avoir engagée.",
          "It is the sum that the financeur believes to have committed."))
      .source(Message.of(
          "Ligne des totaux des bilans publiés ; exact, ces totaux n'étant pas arrondis.",
          "The total row of published bilans; exact, since those totals are not rounded."))
      .gravite(Gravite.ERREUR)
      .conforme(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .action("Sortie", "PEPS")
          .ligne("Ville", 500)
          .colonne("Ville", 1500)
          .contrat())
      .enEcart(Exemple.of(2023)
          .action("Atelier", "MAS")
          .ligne("Ville", 1000)
          .action("Sortie", "PEPS")
          .ligne("Ville", 500)
          .colonne("Ville", 1000)
          .contrat())
      .build();

  TotalFinanceur() {
    super("CV-TOT-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Colonnes colonnes = Colonnes.of(contexte);
    for (Declare declare : Declare.montants(contexte, Nature.FINANCEUR)) {
      comparer(bilan, declare, colonnes.lignes(declare));
    }
    return bilan.examen(Message.of(
        "le document n'imprime aucun total de financeur",
        "the document prints no financeur total"));
  }

  private static void comparer(Bilan bilan, Declare declare, Somme somme) {
    bilan.comparer(
        declare,
        somme,
        () -> Phrase.of(
            "%s : le total imprimé est de %s, ce qu'il additionne (%s) fait %s.",
            "%s: the printed total is %s, what it adds up (%s) makes %s.",
            declare.qui(),
            declare.montant(),
            Phrase.nombre(
                somme.nombre(), Message.of("ligne", "line"), Message.of("lignes", "lines")),
            somme.montant()));
  }
}
