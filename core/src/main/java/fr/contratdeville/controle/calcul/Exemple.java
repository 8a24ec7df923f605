package fr.contratdeville.controle.calcul;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.util.ArrayList;
import java.util.List;

/**
 * A small table of actions, written in one sentence, for the documentation of a rule: one row for
 * each action, one column for each financeur, totals where a bilan prints them. Each figure has the
 * cell that it would have in such a table.
 */
public final class Exemple {
  private static final Feuille FEUILLE = new Feuille("exemple.xlsx", "Bilan");
  private static final int PREMIERE_RANGEE = 2;
  private static final int PREMIER_FINANCEUR = 3;
  private static final int TOTAL = 10;
  private static final int SOUS_TOTAL = 11;

  private final ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Exemple");
  private final List<Action.Builder> actions = new ArrayList<>();
  private final List<Volet.Builder> volets = new ArrayList<>();
  private final List<String> financeurs = new ArrayList<>();

  private Exemple() {}

  public static Exemple of(int exercice) {
    Exemple exemple = new Exemple();
    exemple.contrat.exercice(Exercice.of(exercice));
    return exemple;
  }

  /** The next row, of an action of its own. The key of its entry is the number of the action. */
  public Exemple action(String intitule, String porteur) {
    return action(Action.builder().intitule(intitule).porteur(Porteur.of(porteur)));
  }

  /** The next row, of an action with more attributes. */
  public Exemple action(Action.Builder action) {
    actions.add(action);
    volets.add(Volet.builder().cle(Integer.toString(actions.size())));
    return this;
  }

  /** A line of money of the last action, in euros, in the column of its financeur. */
  public Exemple ligne(String financeur, long euros) {
    return ligne(FinancementLine.builder()
        .financeur(Financeur.builder().nom(financeur).build())
        .montant(Montant.of(euros))
        .emplacement(cellule(rangee(), colonne(financeur)))
        .build());
  }

  /** A line of money of the last action, with more attributes. */
  public Exemple ligne(FinancementLine ligne) {
    volet().addLigne(ligne);
    return this;
  }

  /** The entry of the last action, to set more attributes. */
  public Volet.Builder volet() {
    return volets.get(volets.size() - 1);
  }

  /** The contract, to set more attributes. */
  public ContratDeVille.Builder contratBuilder() {
    return contrat;
  }

  /** The total printed on the row of the last action. */
  public Exemple total(long euros) {
    volet().addTotal(total(Nature.LIGNE, Montant.of(euros), Portee.entiere(), rangee(), TOTAL));
    return this;
  }

  /** The subtotal of its porteur printed on the row of the last action. */
  public Exemple sousTotal(long euros) {
    volet()
        .addTotal(total(Nature.PORTEUR, Montant.of(euros), Portee.entiere(), rangee(), SOUS_TOTAL));
    return this;
  }

  /** The subtotal printed under the rows of the actions of these numbers. */
  public Exemple bloc(long euros, String... cles) {
    Portee portee = Portee.builder().addVolets(cles).build();
    contrat.addTotal(total(Nature.BLOC, Montant.of(euros), portee, rangee() + 1, TOTAL));
    return this;
  }

  /** The total printed under the column of a financeur. */
  public Exemple colonne(String financeur, long euros) {
    return sousLaColonne(financeur, Montant.of(euros), 2);
  }

  /** The share printed under the column of a financeur, in percent. */
  public Exemple part(String financeur, long pourcentage) {
    return sousLaColonne(financeur, Part.of(pourcentage), 3);
  }

  private Exemple sousLaColonne(String financeur, Quantite valeur, int plusBas) {
    Portee portee = Portee.builder().addFinanceur(financeur).build();
    contrat.addTotal(
        total(Nature.FINANCEUR, valeur, portee, rangee() + plusBas, colonne(financeur)));
    return this;
  }

  /** The general total, under the rows; it covers everything. */
  public Exemple general(long euros) {
    contrat.addTotal(
        total(Nature.GENERAL, Montant.of(euros), Portee.entiere(), rangee() + 2, TOTAL));
    return this;
  }

  public ContratDeVille contrat() {
    for (int i = 0; i < actions.size(); i++) {
      contrat.addAction(actions.get(i).addVolet(volets.get(i).build()).build());
    }
    return contrat.build();
  }

  private static TotalDeclare total(
      Nature nature, Quantite valeur, Portee portee, int rangee, int colonne) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(valeur)
        .portee(portee)
        .emplacement(cellule(rangee, colonne))
        .build();
  }

  private int rangee() {
    return PREMIERE_RANGEE + actions.size() - 1;
  }

  private int colonne(String financeur) {
    if (!financeurs.contains(financeur)) {
      financeurs.add(financeur);
    }
    return PREMIER_FINANCEUR + financeurs.indexOf(financeur);
  }

  private static Cellule cellule(int rangee, int colonne) {
    return FEUILLE.cellule(rangee, colonne);
  }
}
