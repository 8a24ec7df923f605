package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Exercice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of money by their year, for the rows of a summary that are years. */
final class LignesParExercice {
  private final Map<Exercice, List<LigneSituee>> lignes = new HashMap<>();

  void ajouter(LigneSituee ligne) {
    ligne
        .ligne()
        .exercice()
        .ifPresent(e -> lignes.computeIfAbsent(e, x -> new ArrayList<>()).add(ligne));
  }

  /**
   * A step in the year that a label names; absent if it names none, or several.
   *
   * @param libelle {@code 2023}, or {@code Année 2023}
   * @param etape of which the step alone counts
   */
  Optional<Tranche> tranche(String libelle, Tranche etape) {
    List<String> mots = Noms.mots(libelle);
    List<Exercice> annees =
        lignes.keySet().stream().filter(e -> mots.contains(e.toString())).toList();
    return annees.size() == 1
        ? Optional.of(new Tranche(etape.etape(), Optional.of(annees.get(0))))
        : Optional.empty();
  }

  /** The lines of the year of a tranche, at any step. */
  List<LigneSituee> de(Tranche tranche) {
    return tranche.exercice().map(e -> lignes.getOrDefault(e, List.of())).orElse(List.of());
  }
}
