package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.agregation.Marge;
import fr.contratdeville.controle.diagnostic.SumGraph;
import fr.contratdeville.controle.diagnostic.SumGraph.Suspect;
import fr.contratdeville.modele.CelluleDeclaree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sums of a table tied by the cells that two of them share. */
final class Liens {
  private record Occurrence(int somme, int coefficient) {}

  private final List<CelluleDeclaree> communes = new ArrayList<>();
  private final SumGraph graph;

  Liens(TableauSitue tableau) {
    List<Marge> sommes =
        tableau.marges().stream().filter(m -> m.ecart().isPresent()).toList();
    Map<CelluleDeclaree, List<Occurrence>> places = new LinkedHashMap<>();
    for (int s = 0; s < sommes.size(); s++) {
      Marge somme = sommes.get(s);
      ajouter(places, somme.imprimee(), new Occurrence(s, 1));
      for (CelluleDeclaree detail : somme.details()) {
        ajouter(places, detail, new Occurrence(s, -1));
      }
    }
    graph = new SumGraph(sommes.stream()
        .mapToLong(m -> TableauSitue.entier(m.declare()) - TableauSitue.entier(m.calcule()))
        .toArray());
    places.forEach((cellule, ou) -> {
      if (ou.size() == 2) {
        communes.add(cellule);
        Occurrence a = ou.get(0);
        Occurrence b = ou.get(1);
        graph.addFigure(a.somme(), a.coefficient(), b.somme(), b.coefficient());
      }
    });
  }

  private static void ajouter(
      Map<CelluleDeclaree, List<Occurrence>> places, CelluleDeclaree cellule, Occurrence place) {
    places.computeIfAbsent(cellule, c -> new ArrayList<>()).add(place);
  }

  Optional<List<Suspect>> suspects() {
    return graph.suspects();
  }

  CelluleDeclaree cellule(Suspect suspect) {
    return communes.get(suspect.figure());
  }
}
