package fr.contratdeville.controle.calcul.arbre;

import fr.contratdeville.valeur.Repere;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of a framework, list by list. A document numbers each level in its own way, which is
 * read from most of its numbers: under the number above (1.1, then 1.1.1), again from 1 under each
 * heading, or from one end of the framework to the other.
 */
public final class Suites {
  private final Map<Key, Suite> suites = new LinkedHashMap<>();
  private final Map<Key, List<NoeudSitue>> homonymes = new LinkedHashMap<>();
  private final Set<NoeudSitue> sousNumero = new HashSet<>();
  private final Lacunes lacunes;

  /** The scope of a list of numbers: a node or a framework, a level, the start of a number. */
  private record Key(Object dessus, String niveau, String debut) {}

  Suites(List<Arbre> arbres) {
    for (Arbre arbre : arbres) {
      Set<String> prolongent = new HashSet<>();
      Set<String> recommencent = new HashSet<>();
      for (String niveau : arbre.niveaux()) {
        if (laPlupartProlongent(arbre, niveau)) {
          prolongent.add(niveau);
        } else if (laPlupartRecommencent(arbre, niveau)) {
          recommencent.add(niveau);
        }
      }
      for (NoeudSitue noeud : arbre.noeuds()) {
        if (noeud.repere().isPresent()) {
          ranger(noeud, prolongent, recommencent);
        }
      }
    }
    lacunes = new Lacunes(suites.values());
  }

  private void ranger(NoeudSitue noeud, Set<String> prolongent, Set<String> recommencent) {
    String niveau = noeud.niveau();
    String texte = noeud.repere().orElseThrow().texte();
    Optional<NoeudSitue> dessus = noeud.ancetreNumerote();
    if (prolongent.contains(niveau) && dessus.isPresent()) {
      sousNumero.add(noeud);
      boolean egare = !prolonge(noeud);
      String sous = egare ? dessus.get().repere().orElseThrow().texte() : debut(noeud);
      suite(new Key(dessus.get(), niveau, sous), true).ajouter(noeud, egare);
      homonymes(new Key(noeud.arbre(), niveau, texte)).add(noeud);
    } else {
      boolean debute = recommencent.contains(niveau);
      Object domaine = debute ? racine(noeud) : noeud.arbre();
      suite(new Key(domaine, niveau, debut(noeud)), debute).ajouter(noeud, false);
      homonymes(new Key(domaine, niveau, texte)).add(noeud);
    }
  }

  private Suite suite(Key cle, boolean debute) {
    return suites.computeIfAbsent(cle, c -> new Suite(debute));
  }

  private List<NoeudSitue> homonymes(Key cle) {
    return homonymes.computeIfAbsent(cle, c -> new ArrayList<>());
  }

  /** Whether most numbers of a level extend the number above. */
  private static boolean laPlupartProlongent(Arbre arbre, String niveau) {
    int oui = 0;
    int tous = 0;
    for (NoeudSitue noeud : arbre.niveau(niveau)) {
      if (noeud.repere().isPresent() && noeud.ancetreNumerote().isPresent()) {
        tous++;
        oui += prolonge(noeud) ? 1 : 0;
      }
    }
    return 2 * oui > tous;
  }

  /** Whether most lists of a level, of several, start with their first number. */
  private static boolean laPlupartRecommencent(Arbre arbre, String niveau) {
    Map<Key, List<String>> listes = new HashMap<>();
    for (NoeudSitue noeud : arbre.niveau(niveau)) {
      if (noeud.repere().isPresent()) {
        listes
            .computeIfAbsent(new Key(racine(noeud), niveau, debut(noeud)), c -> new ArrayList<>())
            .add(Suite.segment(noeud));
      }
    }
    long auDebut = listes.values().stream()
        .filter(l -> Numeration.of(l).map(r -> r.rang(l.get(0)) == 1).orElse(false))
        .count();
    return listes.size() > 1 && 2 * auDebut > listes.size();
  }

  /** Whether a number starts with the one above. */
  public static boolean prolonge(NoeudSitue noeud) {
    Repere dessus = noeud.ancetreNumerote().flatMap(NoeudSitue::repere).orElseThrow();
    return noeud.repere().orElseThrow().texte().startsWith(dessus.texte() + ".");
  }

  private static Object racine(NoeudSitue noeud) {
    return noeud.parent().<Object>map(p -> p).orElse(noeud.arbre());
  }

  private static String debut(NoeudSitue noeud) {
    String texte = noeud.repere().orElseThrow().texte();
    return texte.substring(0, Math.max(0, texte.lastIndexOf('.')));
  }

  /** The lists, in the order of their first node. */
  public Iterable<Suite> toutes() {
    return suites.values();
  }

  /** The numbers that are missing. */
  public Lacunes lacunes() {
    return lacunes;
  }

  /**
   * The nodes of each number, where a number should name one node, in the order of the document:
   * lists of one node, unless a number stands twice.
   */
  public Iterable<List<NoeudSitue>> homonymes() {
    return homonymes.values();
  }

  /** Whether a node stands where numbers are to start with the one above. */
  public boolean sousNumero(NoeudSitue noeud) {
    return sousNumero.contains(noeud);
  }
}
