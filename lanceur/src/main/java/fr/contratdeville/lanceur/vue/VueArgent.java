package fr.contratdeville.lanceur.vue;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;

/** Who pays, for what, and the tables that the document prints without the lines behind them. */
public final class VueArgent {
  private static final int RANGEES = 12;
  private static final int TABLEAUX = 4;

  private final ContratDeVille contrat;
  private final boolean entier;
  private final boolean bref;
  private final Ecran ecran;

  /**
   * Money to print.
   *
   * @param contrat the contract
   * @param entier whether long tables are printed whole
   * @param bref whether a cross table is left out that the terminal is too narrow for
   * @param ecran where they are printed
   */
  public VueArgent(ContratDeVille contrat, boolean entier, boolean bref, Ecran ecran) {
    this.contrat = contrat;
    this.entier = entier;
    this.bref = bref;
    this.ecran = ecran;
  }

  /** Prints what there is. */
  public void imprimer() {
    if (!contrat.lignes().isEmpty()) {
      ecran.titre(Message.of("Qui finance", "Who pays"));
      ecran.tableau(
          Totaux.of(Axes.financeur(), contrat.lignes()).tableau().sansTitre(), rangees(RANGEES));
      if (contrat.retenues().tranches().size() > 1
          || !contrat.retenues().ecartees().isEmpty()) {
        ecran.ligne();
        ecran.phrase(Phrase.of(
            "Ce qui compte ensuite : %s.",
            "What counts below: %s.", contrat.retenues().choix()));
      }
      croisement();
    }
    declares();
  }

  private void croisement() {
    if (contrat.actions().stream().noneMatch(a -> a.thematique().isPresent())) {
      return;
    }
    Tableau tableau = Croisement.of(Axes.thematique(), Axes.financeur(), contrat.retenues())
        .tableau()
        .sansTitre();
    String texte = tableau.apercu(rangees(RANGEES), ecran.largeur(), ecran.langue());
    // Several tables have blank lines between them.
    if (!entier && texte.contains("\n\n")) {
      if (bref) {
        return;
      }
      texte = tableau.apercu(RANGEES / 2, ecran.largeur(), ecran.langue());
    }
    ecran.titre(Message.of("Thématique × financeur, en euros", "Theme × financeur, in euros"));
    ecran.texte(texte);
  }

  private void declares() {
    int montres = entier ? contrat.tableaux().size() : TABLEAUX;
    for (TableauDeclare tableau : contrat.tableaux().stream().limit(montres).toList()) {
      ecran.titre(Message.of(tableau.intitule()));
      ecran.tableau(tableau.tableau().sansTitre(), rangees(2 * RANGEES));
    }
    int reste = contrat.tableaux().size() - montres;
    if (reste > 0) {
      ecran.ligne();
      ecran.phrase(Phrase.of(
          "… %s (--entier)",
          "… %s (--entier)",
          Phrase.nombre(
              reste,
              Message.of("tableau de plus", "more table"),
              Message.of("tableaux de plus", "more tables"))));
    }
  }

  private int rangees(int limite) {
    return entier ? Integer.MAX_VALUE : limite;
  }
}
