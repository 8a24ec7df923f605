package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.agregation.Marge.Sens;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;

/** The declared tables of a contract with their margins, for the rules that add them up. */
final class TableauxDeclares {
  static final Message AUCUNE_MARGE = Message.of(
      "aucun tableau n'imprime de total à comparer", "no table prints a total to compare");

  private final List<TableauSitue> tableaux = new ArrayList<>();

  private TableauxDeclares(Contexte contexte) {
    List<TableauDeclare> declares = contexte.contrat().tableaux();
    for (int i = 0; i < declares.size(); i++) {
      tableaux.add(new TableauSitue(declares.get(i), "/tableaux/" + i));
    }
  }

  static TableauxDeclares of(Contexte contexte) {
    return contexte.partage(TableauxDeclares.class, TableauxDeclares::new);
  }

  /** Compares the totals that sum one way: along rows, or along columns. */
  static Examen comparer(Contexte contexte, Sens sens) {
    Bilan bilan = new Bilan(contexte);
    of(contexte).tous().forEach(tableau -> new MargesParEntete(tableau).comparer(bilan, sens));
    return bilan.examen(AUCUNE_MARGE);
  }

  List<TableauSitue> tous() {
    return tableaux;
  }
}
