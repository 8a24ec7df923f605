package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsTable;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds actions that stand in several tables of a file, without a place, a year or a step that sets
 * them apart.
 */
final class Doublons {
  private record CleAction(
      String intitule,
      Optional<String> porteur,
      List<String> lieux,
      Set<String> financeurs,
      Set<Exercice> annees,
      Set<EtapeMontant> etapes) {}

  private Doublons() {}

  /** @param parTable the actions of each table */
  static List<Constat> entre(List<List<Action>> parTable) {
    Map<CleAction, Map<Integer, Emplacement>> places = new LinkedHashMap<>();
    for (int i = 0; i < parTable.size(); i++) {
      for (Action action : parTable.get(i)) {
        Emplacement place = action.emplacements().get(Champ.INTITULE);
        if (place != null) {
          places.computeIfAbsent(cle(action), c -> new LinkedHashMap<>()).putIfAbsent(i, place);
        }
      }
    }
    List<Constat> constats = new ArrayList<>();
    places.forEach((cle, ou) -> {
      if (ou.size() > 1) {
        constats.add(ConstatsTable.actionEnDouble(List.copyOf(ou.values()), cle.intitule));
      }
    });
    return constats;
  }

  private static CleAction cle(Action action) {
    return new CleAction(
        action.intitule(),
        action.porteur().map(Porteur::nom),
        action.territoires().stream().map(Territoire::nom).toList(),
        action.volets().stream()
            .flatMap(v -> v.lignes().stream())
            .map(l -> l.financeur().nom())
            .collect(Collectors.toUnmodifiableSet()),
        action.volets().stream()
            .flatMap(v -> v.lignes().stream())
            .flatMap(l -> l.exercice().stream())
            .collect(Collectors.toUnmodifiableSet()),
        action.volets().stream()
            .flatMap(v -> v.lignes().stream())
            .flatMap(l -> l.etape().stream())
            .collect(Collectors.toUnmodifiableSet()));
  }
}
