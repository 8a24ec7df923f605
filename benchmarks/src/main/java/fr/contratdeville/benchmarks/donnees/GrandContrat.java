package fr.contratdeville.benchmarks.donnees;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes a programmation of any size, the same each time. It has five financeurs and a total on each
 * row, one porteur for twenty actions, and the totals of the columns and of the whole; all figures
 * agree.
 */
public final class GrandContrat {
  private static final int FINANCEURS = 5;
  private static final int ACTIONS_PAR_PORTEUR = 20;
  private static final int COLONNE_TOTAL = 12;
  private static final List<String> THEMES = List.of("Éducation", "Santé", "Emploi", "Sport");

  private final Random hasard = new Random(2023);
  private final Feuille feuille = new Feuille("grand.xlsx", "Programmation");
  private final List<Financeur> financeurs = new ArrayList<>();
  private final long[] colonnes = new long[FINANCEURS];

  private GrandContrat() {
    for (int f = 0; f < FINANCEURS; f++) {
      financeurs.add(Financeur.builder().nom("Financeur " + f).build());
    }
  }

  /**
   * Makes a contract.
   *
   * @param lignes the number of lines of money, rounded down to whole rows of five
   */
  public static ContratDeVille of(int lignes) {
    return new GrandContrat().contrat(lignes / FINANCEURS);
  }

  private ContratDeVille contrat(int rangees) {
    ContratDeVille.Builder contrat = ContratDeVille.builder()
        .intitule("Programmation")
        .exercice(Exercice.of(2023))
        .addAllFinanceurs(financeurs);
    for (int r = 0; r < rangees; r++) {
      contrat.addAction(Action.builder()
          .intitule("Action " + r)
          .porteur(Porteur.of("Porteur " + r / ACTIONS_PAR_PORTEUR))
          .thematique(Rubrique.of(THEMES.get(r % THEMES.size())))
          .addVolet(volet(r))
          .build());
    }
    long general = 0;
    for (int f = 0; f < FINANCEURS; f++) {
      Portee seul = Portee.builder().addFinanceur(financeurs.get(f).nom()).build();
      contrat.addTotal(
          total(Nature.FINANCEUR, Montant.ofCentimes(colonnes[f]), seul, rangees + 2, f));
      general += colonnes[f];
    }
    return contrat
        .addTotal(total(
            Nature.GENERAL,
            Montant.ofCentimes(general),
            Portee.entiere(),
            rangees + 2,
            COLONNE_TOTAL))
        .build();
  }

  private Volet volet(int rangee) {
    Volet.Builder volet = Volet.builder().cle("r" + rangee);
    long total = 0;
    for (int f = 0; f < FINANCEURS; f++) {
      long centimes = hasard.nextInt(10_000_00);
      colonnes[f] += centimes;
      total += centimes;
      volet.addLigne(FinancementLine.builder()
          .financeur(financeurs.get(f))
          .montant(Montant.ofCentimes(centimes))
          .emplacement(feuille.cellule(rangee + 2, f + 3))
          .build());
    }
    return volet
        .addTotal(total(
            Nature.LIGNE, Montant.ofCentimes(total), Portee.entiere(), rangee + 2, COLONNE_TOTAL))
        .build();
  }

  private TotalDeclare total(
      Nature nature, Quantite valeur, Portee portee, int rangee, int colonne) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(valeur)
        .portee(portee)
        .emplacement(feuille.cellule(rangee, colonne + 3))
        .build();
  }
}
