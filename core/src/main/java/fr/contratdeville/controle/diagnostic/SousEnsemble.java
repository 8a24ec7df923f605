package fr.contratdeville.controle.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The smallest choices of two or three terms that make a sum. The search stops after a number of
 * steps and says so; where many choices make the sum, none of them means anything.
 */
final class SousEnsemble {
  /** More choices than this are chance. */
  private static final int CHOIX = 12;

  private final List<Terme> termes;
  private final Budget budget;

  SousEnsemble(List<Terme> termes, Budget budget) {
    this.termes = termes;
    this.budget = budget;
  }

  /** The choices of the smallest size that make {@code cible}; empty if none, or too many. */
  List<List<Terme>> qui(long cible) {
    if (cible == 0) {
      return List.of();
    }
    Map<Long, List<Integer>> parValeur = new HashMap<>();
    for (int i = 0; i < termes.size(); i++) {
      parValeur.computeIfAbsent(termes.get(i).valeur(), v -> new ArrayList<>()).add(i);
    }
    List<List<Terme>> deux = new ArrayList<>();
    deux(parValeur, cible, -1, List.of(), deux);
    if (!deux.isEmpty()) {
      return retenus(deux);
    }
    List<List<Terme>> trois = new ArrayList<>();
    for (int i = 0; i < termes.size() && trois.size() <= CHOIX; i++) {
      if (termes.get(i).valeur() != 0) {
        deux(parValeur, cible - termes.get(i).valeur(), i, List.of(termes.get(i)), trois);
      }
    }
    return retenus(trois);
  }

  private static List<List<Terme>> retenus(List<List<Terme>> choix) {
    return choix.size() <= CHOIX ? choix : List.of();
  }

  /** The pairs after a rank that make {@code cible}, each added to {@code debut}. */
  private void deux(
      Map<Long, List<Integer>> parValeur,
      long cible,
      int apres,
      List<Terme> debut,
      List<List<Terme>> choix) {
    for (int i = apres + 1; i < termes.size() && choix.size() <= CHOIX; i++) {
      if (!budget.depenser(1)) {
        return;
      }
      long valeur = termes.get(i).valeur();
      if (valeur != 0 && cible != valeur) {
        for (int j : parValeur.getOrDefault(cible - valeur, List.of())) {
          if (j > i && choix.size() <= CHOIX) {
            List<Terme> un = new ArrayList<>(debut);
            un.add(termes.get(i));
            un.add(termes.get(j));
            choix.add(un);
          }
        }
      }
    }
  }
}
