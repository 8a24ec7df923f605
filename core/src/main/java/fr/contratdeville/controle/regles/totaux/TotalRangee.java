package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.agregation.Marge.Sens;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.ExempleTableau;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.valeur.Message;

/** CV-TOT-09: the total printed at the end of a row of a declared table is the sum of its cells. */
final class TotalRangee extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Total de rangée d'un tableau", "Row total of a table"))
      .quoi(
          Message.of(
              "Le total imprimé au bout d'une rangée d'un tableau est la somme des cellules de même mesure de cette rangée.",
              "The total printed at the end of a row of a table is the sum of the cells of that row that measure the same thing."))
      .pourquoi(Message.of(
          "Un tableau qui ne donne que ses marges est cité sans ses cellules.",
          "A table is quoted by its margins, without its cells."))
      .source(Message.of(
          "Tableaux à marges des contrats publiés (Alès, 2004) ; exact.",
          "Tables with margins of published contracts (Alès 2004); exact."))
      .gravite(Gravite.ERREUR)
      .conforme(ExempleTableau.of(new long[][] {{10, 20, 30}, {5, 5, 10}, {15, 25, 40}}))
      .enEcart(ExempleTableau.of(new long[][] {{10, 20, 35}, {5, 5, 10}, {15, 25, 40}}))
      .build();

  TotalRangee() {
    super("CV-TOT-09", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    return TableauxDeclares.comparer(contexte, Sens.RANGEE);
  }
}
