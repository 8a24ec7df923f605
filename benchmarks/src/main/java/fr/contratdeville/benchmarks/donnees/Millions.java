package fr.contratdeville.benchmarks.donnees;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes lines of money of many financeurs and themes. As readers do, it makes one object of each.
 */
public final class Millions {
  /** The number of financeurs. */
  public static final int FINANCEURS = 300;
  /** The number of themes. */
  public static final int THEMES = 50;

  private static final int PAR_ACTION = 5;

  private Millions() {}

  /**
   * Makes lines, the same each time.
   *
   * @param lignes their number, rounded down to whole actions of five lines
   */
  public static List<LigneSituee> of(int lignes) {
    Random hasard = new Random(2023);
    List<Financeur> financeurs = IntStream.range(0, FINANCEURS)
        .mapToObj(f -> Financeur.builder().nom("Financeur n° " + f).build())
        .toList();
    List<Rubrique> themes =
        IntStream.range(0, THEMES).mapToObj(t -> Rubrique.of("Thème n° " + t)).toList();
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Toute la France");
    for (int a = 0; a < lignes / PAR_ACTION; a++) {
      Volet.Builder volet = Volet.builder();
      for (int l = 0; l < PAR_ACTION; l++) {
        volet.addLigne(FinancementLine.of(
            financeurs.get(hasard.nextInt(FINANCEURS)),
            Montant.ofCentimes(hasard.nextInt(10_000_00))));
      }
      contrat.addAction(Action.builder()
          .intitule("Action")
          .thematique(themes.get(hasard.nextInt(THEMES)))
          .addVolet(volet.build())
          .build());
    }
    return contrat.build().lignes();
  }
}
