package fr.contratdeville.controle.calcul.arbre;

import fr.contratdeville.valeur.Repere;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The nodes that several parts of a document give, side by side. Two parts give the same framework
 * if at least half of the numbers that they share have the same title; a part without numbers goes
 * with one that has as many headings of the same levels, in the same order, half of them of the
 * same title.
 */
public final class Paires {
  /** A framework that more parts than this give is looked at in several lots. */
  private static final int PARTIES = 16;

  private final Map<Key, List<NoeudSitue>> groupes = new LinkedHashMap<>();
  private final Map<NoeudSitue, Key> cles = new HashMap<>();
  private final Map<Arbre, List<Arbre>> familles = new LinkedHashMap<>();
  private final Map<Arbre, Arbre> premieres = new HashMap<>();

  /**
   * A node that several parts give, by its number; the first of these parts names the framework.
   */
  private record Key(Arbre famille, String niveau, Repere repere) {}

  private record Titre(String niveau, Repere repere, String lettres) {}

  private record Forme(String niveau, int nombre) {}

  private record Alignement(List<NoeudSitue> sansNumero, List<NoeudSitue> modeles) {}

  /**
   * A node that one part gives and another does not, though it numbers the same level and gives the
   * node above.
   */
  public record Manque(NoeudSitue present, Arbre absent) {}

  Paires(List<Arbre> arbres) {
    Map<Titre, Arbre> premiers = new HashMap<>();
    for (Arbre arbre : arbres) {
      if (arbre.estNumerote()) {
        Arbre famille = famille(arbre, premiers).orElse(arbre);
        familles.computeIfAbsent(famille, f -> new ArrayList<>()).add(arbre);
        premieres.put(arbre, famille);
        for (NoeudSitue noeud : arbre.noeuds()) {
          noeud.repere().ifPresent(r -> {
            apparier(noeud, new Key(famille, noeud.niveau(), r));
            premiers.putIfAbsent(titre(noeud, r), famille);
          });
        }
      }
    }
    Map<Forme, Arbre> modeles = new HashMap<>();
    familles.keySet().forEach(f -> modeles.putIfAbsent(forme(f), f));
    for (Arbre arbre : arbres) {
      Arbre modele = modeles.get(forme(arbre));
      if (!arbre.estNumerote() && modele != null) {
        aligner(arbre.racines(), modele.racines());
      }
    }
    groupes.values().forEach(g -> g.sort(Comparator.comparing(n -> n.arbre().rang())));
  }

  /** The framework of earlier parts that a part gives again. */
  private Optional<Arbre> famille(Arbre arbre, Map<Titre, Arbre> premiers) {
    Map<Arbre, Integer> memes = new LinkedHashMap<>();
    for (NoeudSitue noeud : arbre.noeuds()) {
      noeud
          .repere()
          .map(r -> premiers.get(titre(noeud, r)))
          .ifPresent(f -> memes.merge(f, 1, Integer::sum));
    }
    return memes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(f -> raconte(arbre, f))
        .filter(f -> familles.getOrDefault(f, List.of()).size() < PARTIES);
  }

  /** Whether at least half of the numbers that both have stand before the same words. */
  private boolean raconte(Arbre arbre, Arbre famille) {
    int partages = 0;
    int memes = 0;
    for (NoeudSitue noeud : arbre.noeuds()) {
      List<NoeudSitue> groupe = noeud
          .repere()
          .map(r -> groupes.get(new Key(famille, noeud.niveau(), r)))
          .orElse(null);
      if (groupe != null) {
        partages++;
        memes += memesMots(noeud, groupe.get(0)) ? 1 : 0;
      }
    }
    return 2 * memes >= partages;
  }

  private static boolean memesMots(NoeudSitue a, NoeudSitue b) {
    return Libelles.comparer(a.noeud().titre(), b.noeud().titre()) != Libelles.Ecart.MOTS;
  }

  /**
   * Adds a node to those of its number. If a part gives one number twice, the first node counts.
   */
  private void apparier(NoeudSitue noeud, Key cle) {
    List<NoeudSitue> groupe = groupes.computeIfAbsent(cle, c -> new ArrayList<>());
    if (groupe.isEmpty() || groupe.get(groupe.size() - 1).arbre() != noeud.arbre()) {
      groupe.add(noeud);
      cles.put(noeud, cle);
    }
  }

  private void aligner(List<NoeudSitue> racines, List<NoeudSitue> modeles) {
    Deque<Alignement> reste = new ArrayDeque<>();
    reste.add(new Alignement(racines, modeles));
    while (!reste.isEmpty()) {
      Alignement alignement = reste.pop();
      if (vontEnsemble(alignement.sansNumero, alignement.modeles)) {
        for (int i = 0; i < alignement.modeles.size(); i++) {
          NoeudSitue noeud = alignement.sansNumero.get(i);
          NoeudSitue modele = alignement.modeles.get(i);
          Optional.ofNullable(cles.get(modele)).ifPresent(cle -> apparier(noeud, cle));
          reste.add(new Alignement(noeud.enfants(), modele.enfants()));
        }
      }
    }
  }

  private static boolean vontEnsemble(List<NoeudSitue> a, List<NoeudSitue> b) {
    if (a.size() != b.size()) {
      return false;
    }
    int memes = 0;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).niveau().equals(b.get(i).niveau())) {
        return false;
      }
      memes += memesMots(a.get(i), b.get(i)) ? 1 : 0;
    }
    return 2 * memes >= a.size();
  }

  private static Titre titre(NoeudSitue noeud, Repere repere) {
    return new Titre(noeud.niveau(), repere, Libelles.lettres(noeud.noeud().titre()));
  }

  private static Forme forme(Arbre arbre) {
    return new Forme(
        arbre.racines().stream().findFirst().map(NoeudSitue::niveau).orElse(""),
        arbre.racines().size());
  }

  /** The nodes that more than one part gives, each in the order of the parts. */
  public List<List<NoeudSitue>> communs() {
    return groupes.values().stream().filter(g -> g.size() > 1).toList();
  }

  /** The same node in the other parts, in their order. */
  public List<NoeudSitue> ailleurs(NoeudSitue noeud) {
    Key cle = cles.get(noeud);
    return cle == null
        ? List.of()
        : groupes.getOrDefault(cle, List.of()).stream().filter(n -> n != noeud).toList();
  }

  /** The same node in the first part that gives it; itself if that is this one or the only one. */
  public NoeudSitue premier(NoeudSitue noeud) {
    Key cle = cles.get(noeud);
    return cle == null ? noeud : groupes.getOrDefault(cle, List.of(noeud)).get(0);
  }

  /** The first part that gives the framework of this one; this one if it is alone. */
  public Arbre premiere(Arbre arbre) {
    return premieres.getOrDefault(arbre, arbre);
  }

  /** The number of nodes that could be looked for in another part. */
  public long cherches() {
    return groupes.keySet().stream()
        .filter(cle -> familles.getOrDefault(cle.famille, List.of()).stream()
                .filter(a -> numerote(a, cle.niveau))
                .count()
            > 1)
        .count();
  }

  /**
   * The nodes that are missing from a part, in the order of the document; not those below a missing
   * one.
   */
  public List<Manque> manques() {
    List<Manque> manques = new ArrayList<>();
    groupes.forEach((cle, groupe) -> {
      Set<Arbre> parties = groupe.stream().map(NoeudSitue::arbre).collect(Collectors.toSet());
      for (Arbre arbre : familles.getOrDefault(cle.famille, List.of())) {
        if (!parties.contains(arbre)
            && numerote(arbre, cle.niveau)
            && aLeDessus(arbre, groupe.get(0))) {
          manques.add(new Manque(groupe.get(0), arbre));
        }
      }
    });
    return manques;
  }

  private boolean aLeDessus(Arbre arbre, NoeudSitue noeud) {
    Key dessus = noeud.ancetreNumerote().map(cles::get).orElse(null);
    return dessus == null
        || !numerote(arbre, dessus.niveau)
        || groupes.getOrDefault(dessus, List.of()).stream().anyMatch(n -> n.arbre() == arbre);
  }

  private static boolean numerote(Arbre arbre, String niveau) {
    return arbre.niveauxNumerotes().contains(niveau);
  }
}
