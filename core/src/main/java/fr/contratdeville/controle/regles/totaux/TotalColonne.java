package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.agregation.Marge.Sens;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.ExempleTableau;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.valeur.Message;

/** CV-TOT-10: the total printed under a column of a declared table is the sum of its cells. */
final class TotalColonne extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Total de colonne d'un tableau", "Column total of a table"))
      .quoi(
          Message.of(
              "Le total imprimé d'une colonne d'un tableau est la somme des cellules de même mesure de cette colonne.",
              "The printed total of a column of a table is the sum of the cells of that column that measure the same thing."))
      .pourquoi(Message.of(
          "Un total général peut fermer alors que des colonnes ne ferment pas : leurs écarts se compensent.",
          "A general total may close while columns do not: their gaps cancel out."))
      .source(Message.of(
          "Tableaux à marges des contrats publiés (Alès, 2004) ; exact.",
          "Tables with margins of published contracts (Alès 2004); exact."))
      .gravite(Gravite.ERREUR)
      .conforme(ExempleTableau.of(new long[][] {{10, 20, 30}, {5, 5, 10}, {15, 25, 40}}))
      .enEcart(ExempleTableau.of(new long[][] {{10, 20, 30}, {5, 5, 10}, {18, 25, 40}}))
      .build();

  TotalColonne() {
    super("CV-TOT-10", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    return TableauxDeclares.comparer(contexte, Sens.COLONNE);
  }
}
