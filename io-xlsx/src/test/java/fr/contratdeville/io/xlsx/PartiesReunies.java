package fr.contratdeville.io.xlsx;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts parts together as {@link XlsxAuFil} says: entries of one key are one, and so are actions
 * whose names stand in the same cells.
 */
final class PartiesReunies {
  private final Map<String, List<String>> lignes = new LinkedHashMap<>();
  private final Map<String, List<String>> actions = new LinkedHashMap<>();
  private final Map<Map<Champ, Emplacement>, String> parPlaces = new LinkedHashMap<>();

  private PartiesReunies() {}

  /** Each action with its entries, and each entry with its money. */
  static List<String> of(List<Lecture> parties) {
    PartiesReunies reunies = new PartiesReunies();
    parties.forEach(p -> p.valeur().actions().forEach(reunies::ajouter));
    List<String> textes = new ArrayList<>();
    reunies.actions.forEach((action, cles) -> {
      textes.add(action);
      cles.forEach(cle -> textes.add(cle + " " + reunies.lignes.get(cle)));
    });
    return textes;
  }

  private void ajouter(Action action) {
    String nom = nom(action);
    boolean connue = action.volets().stream().allMatch(v -> lignes.containsKey(cle(v)));
    if (!connue) {
      Map<Champ, Emplacement> places = new LinkedHashMap<>();
      for (Champ champ : List.of(Champ.PORTEUR, Champ.INTITULE, Champ.THEMATIQUE)) {
        Optional.ofNullable(action.emplacements().get(champ)).ifPresent(p -> places.put(champ, p));
      }
      String unique = parPlaces.computeIfAbsent(places, p -> nom + " #" + parPlaces.size());
      List<String> cles = actions.computeIfAbsent(unique, a -> new ArrayList<>());
      action.volets().stream().map(PartiesReunies::cle).forEach(cles::add);
    }
    for (Volet volet : action.volets()) {
      List<String> siennes = lignes.computeIfAbsent(cle(volet), c -> new ArrayList<>());
      volet.lignes().stream().map(PartiesReunies::ligne).forEach(siennes::add);
    }
  }

  private static String nom(Action action) {
    return action.intitule()
        + action.porteur().map(Porteur::nom)
        + action.thematique().map(Rubrique::libelle);
  }

  private static String ligne(FinancementLine ligne) {
    return ligne.financeur().nom() + ligne.montant() + ligne.emplacement().map(Emplacement::court);
  }

  /** Alone in its file, a table need not name its sheet. */
  private static String cle(Volet volet) {
    String cle = volet.cle().orElse("");
    return cle.substring(cle.indexOf('!') + 1);
  }
}
