package fr.contratdeville.modele;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the furthest step that the amounts of one year share, as {@link Selection#retenues}. */
final class EtapeRetenue {

  /** What one financeur gives one action. */
  private record Financement(int action, String financeur) {}

  private EtapeRetenue() {}

  /** @param lignes the lines of one year */
  static Optional<EtapeMontant> of(List<LigneSituee> lignes) {
    IdentityHashMap<Action, Integer> actions = new IdentityHashMap<>();
    Set<Financement> sansEtape = new HashSet<>();
    Map<EtapeMontant, Set<Financement>> parEtape = new EnumMap<>(EtapeMontant.class);
    for (LigneSituee ligne : lignes) {
      if (ligne.montant().isPresent()) {
        int rang = actions.computeIfAbsent(ligne.action(), a -> actions.size());
        ligne
            .ligne()
            .etape()
            .map(e -> parEtape.computeIfAbsent(e, k -> new HashSet<>()))
            .orElse(sansEtape)
            .add(new Financement(rang, ligne.financeur().nom()));
      }
    }
    List<EtapeMontant> acquises = new ArrayList<>(parEtape.keySet());
    acquises.removeIf(e -> e.compareTo(EtapeMontant.ACCORDE) < 0);
    if (acquises.isEmpty() && sansEtape.isEmpty()) {
      return parEtape.keySet().stream().max(EtapeMontant::compareTo);
    }
    Optional<EtapeMontant> retenue = Optional.empty();
    int nombre = sansEtape.size();
    for (EtapeMontant etape : acquises) {
      int siens = parEtape.getOrDefault(etape, Set.of()).size();
      if (siens >= nombre) {
        retenue = Optional.of(etape);
        nombre = siens;
      }
    }
    return retenue;
  }
}
