package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.agregation.Marge;
import fr.contratdeville.controle.diagnostic.Grille;
import fr.contratdeville.controle.diagnostic.Grille.Suspect;
import fr.contratdeville.controle.regles.totaux.TableauxDeclares.Tableau;
import fr.contratdeville.modele.CelluleDeclaree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sums of a table tied by the cells that two of them share. */
final class Liens {
  private record Place(int somme, int coefficient) {}

  private final List<CelluleDeclaree> communes = new ArrayList<>();
  private final Grille grille;

  Liens(Tableau tableau) {
    List<Marge> sommes =
        tableau.marges().stream().filter(m -> m.ecart().isPresent()).toList();
    Map<CelluleDeclaree, List<Place>> places = new LinkedHashMap<>();
    for (int s = 0; s < sommes.size(); s++) {
      Marge somme = sommes.get(s);
      ajouter(places, somme.imprimee(), new Place(s, 1));
      for (CelluleDeclaree detail : somme.details()) {
        ajouter(places, detail, new Place(s, -1));
      }
    }
    grille = new Grille(sommes.stream()
        .mapToLong(m -> Tableau.entier(m.declare()) - Tableau.entier(m.calcule()))
        .toArray());
    places.forEach((cellule, ou) -> {
      if (ou.size() == 2) {
        communes.add(cellule);
        Place a = ou.get(0);
        Place b = ou.get(1);
        grille.chiffre(a.somme(), a.coefficient(), b.somme(), b.coefficient());
      }
    });
  }

  private static void ajouter(
      Map<CelluleDeclaree, List<Place>> places, CelluleDeclaree cellule, Place place) {
    places.computeIfAbsent(cellule, c -> new ArrayList<>()).add(place);
  }

  Optional<List<Suspect>> suspects() {
    return grille.suspects();
  }

  CelluleDeclaree cellule(Suspect suspect) {
    return communes.get(suspect.chiffre());
  }
}
