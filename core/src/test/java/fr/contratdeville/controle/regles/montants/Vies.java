package fr.contratdeville.controle.regles.montants;

import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Montant;

/** Small contracts whose amounts are at several steps. */
final class Vies {
  static final Financeur VILLE = Financeur.of("Ville", TypeFinanceur.COMMUNE);

  private Vies() {}

  /** One entry; {@code montants} are steps, each followed by a number of euros or "?". */
  static ContratDeVille of(Object... montants) {
    Exemple exemple = Exemple.of(2023).action("Atelier", "MAS");
    for (int i = 0; i < montants.length; i += 2) {
      FinancementLine.Builder ligne =
          FinancementLine.builder().financeur(VILLE).etape((EtapeMontant) montants[i]);
      if (montants[i + 1] instanceof Integer euros) {
        ligne.montant(Montant.of(euros));
      } else {
        ligne.texte(montants[i + 1].toString());
      }
      exemple.ligne(ligne.build());
    }
    return exemple.contrat();
  }
}
