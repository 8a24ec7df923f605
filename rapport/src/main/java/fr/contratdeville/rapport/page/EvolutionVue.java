package fr.contratdeville.rapport.page;

import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.agregation.Suivi.Etat;
import fr.contratdeville.agregation.Variation;
import fr.contratdeville.modele.Tranche;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of another contract in that of the page.
 *
 * @param phrase what matters, in a sentence
 * @param resume the summary, a text for each line
 * @param graphiques two bars for each financeur; a chart for each step and year that is compared
 * @param tables the tables, that of the financeurs first
 */
public record EvolutionVue(
    String phrase, List<String> resume, List<Graphique> graphiques, List<Table> tables) {

  /** Charts of steps and years beyond which the tables alone are read. */
  private static final int GRAPHIQUES = 4;

  /** All that the section shows. */
  static EvolutionVue of(Evolution evolution, int rangees, Langue langue) {
    List<Graphique> graphiques = new ArrayList<>();
    List<Tranche> tranches = new ArrayList<>(evolution.tranches());
    for (Tranche tranche :
        tranches.subList(Math.max(0, tranches.size() - GRAPHIQUES), tranches.size())) {
      Graphique graphique =
          GraphiqueEvolution.of("e" + (graphiques.size() + 1), evolution, tranche, langue);
      if (!graphique.barres().isEmpty()) {
        graphiques.add(graphique);
      }
    }
    String titre = langue.mot("Évolution", "Evolution");
    return new EvolutionVue(
        phrase(evolution, langue),
        // The sentence says which years are compared, and their total if there is one.
        evolution
            .resume(langue.locale())
            .lines()
            .skip(evolution.tranches().size() == 1 ? 2 : 1)
            .toList(),
        graphiques,
        evolution.tableaux().stream()
            .map(t -> Table.of(t, t.titre().map(langue::mot).orElse(titre), rangees, langue))
            .toList());
  }

  private static String phrase(Evolution evolution, Langue langue) {
    String avant = langue.mot(evolution.nomAvant());
    String apres = langue.mot(evolution.nomApres());
    boolean annees = evolution.avant().exercice().isPresent()
        && evolution.apres().exercice().isPresent()
        && !evolution.avant().exercice().equals(evolution.apres().exercice());
    String quand = annees
        ? langue.mot("De " + avant + " à " + apres + ", ", "From " + avant + " to " + apres + ", ")
        : langue.mot("D'un document à l'autre, ", "From one document to the other, ");
    return quand + argent(evolution, langue) + langue.mot(" ; ", "; ") + actions(evolution, langue);
  }

  private static String argent(Evolution evolution, Langue langue) {
    if (evolution.tranches().isEmpty()) {
      return langue.mot("aucun montant ne se compare", "no amount can be compared");
    } else if (evolution.tranches().size() > 1) {
      return langue.mot(
          "chaque étape et chaque année se compare à part",
          "each step and each year is compared by itself");
    }
    Tranche tranche = evolution.tranches().first();
    Variation total = evolution.totaux().firstEntry().getValue();
    String montants = GraphiqueEvolution.montants(tranche, langue);
    String ecart = GraphiqueEvolution.ecart(total, true, langue);
    return langue.mot("les ", "")
        + montants
        + langue.mot(" passent de ", " go from ")
        + GraphiqueEvolution.montant(total.avant(), langue)
        + langue.mot(" à ", " to ")
        + GraphiqueEvolution.montant(total.apres(), langue)
        + (ecart.isEmpty() ? "" : " (" + ecart + ")");
  }

  private static String actions(Evolution evolution, Langue langue) {
    int nouvelles = evolution.actions(Etat.NOUVEAU).size();
    int disparues = evolution.actions(Etat.DISPARU).size();
    return langue.compte(
            nouvelles, "action nouvelle", "actions nouvelles", "new action", "new actions")
        + ", "
        + langue.compte(disparues, "disparue", "disparues", "gone", "gone")
        + ".";
  }
}
