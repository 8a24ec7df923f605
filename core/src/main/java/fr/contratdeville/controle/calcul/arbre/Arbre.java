package fr.contratdeville.controle.calcul.arbre;

import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Repere;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One framework of a contract, gone through once: nodes with their path, by level, by number. */
public final class Arbre {
  private final CadreStrategique cadre;
  private final int rang;
  private final List<NoeudSitue> noeuds = new ArrayList<>();
  private final List<Integer> fins = new ArrayList<>();
  private final Map<Repere, List<NoeudSitue>> parRepere = new HashMap<>();
  private final Map<String, List<Integer>> parNiveau = new LinkedHashMap<>();
  private final Set<String> niveauxNumerotes = new HashSet<>();

  /** A node still to be placed. */
  private record Attente(Noeud noeud, @Nullable NoeudSitue parent, int rang) {}

  /** @param rang its rank among the frameworks of the contract, from 0 */
  Arbre(CadreStrategique cadre, int rang) {
    this.cadre = cadre;
    this.rang = rang;
    Map<String, String> niveaux = new HashMap<>();
    Deque<Attente> reste = new ArrayDeque<>();
    empiler(reste, cadre.noeuds(), null);
    while (!reste.isEmpty()) {
      Attente a = reste.pop();
      String niveau = niveaux.computeIfAbsent(a.noeud.niveau(), Libelles::cle);
      NoeudSitue situe = new NoeudSitue(this, a.noeud, a.parent, niveau, a.rang, noeuds.size());
      noeuds.add(situe);
      fins.add(noeuds.size());
      parNiveau.computeIfAbsent(niveau, n -> new ArrayList<>()).add(situe.ordre());
      if (a.noeud.repere().isPresent()) {
        parRepere
            .computeIfAbsent(a.noeud.repere().get(), n -> new ArrayList<>())
            .add(situe);
        niveauxNumerotes.add(niveau);
      }
      empiler(reste, a.noeud.noeuds(), situe);
    }
    for (int i = noeuds.size() - 1; i >= 0; i--) {
      int fin = fins.get(i);
      noeuds
          .get(i)
          .parent()
          .ifPresent(p -> fins.set(p.ordre(), Math.max(fins.get(p.ordre()), fin)));
    }
  }

  private static void empiler(
      Deque<Attente> reste, List<Noeud> noeuds, @Nullable NoeudSitue parent) {
    for (int i = noeuds.size() - 1; i >= 0; i--) {
      reste.push(new Attente(noeuds.get(i), parent, i));
    }
  }

  public CadreStrategique cadre() {
    return cadre;
  }

  /** Its rank among the frameworks of the contract, from 0. */
  public int rang() {
    return rang;
  }

  /** Its path in the contract: {@code /cadres/1}. */
  public String chemin() {
    return "/cadres/" + rang;
  }

  /** Every node, parents before their children, in the order of the document. */
  public List<NoeudSitue> noeuds() {
    return Collections.unmodifiableList(noeuds);
  }

  /** The top nodes. */
  public List<NoeudSitue> racines() {
    return noeuds.stream().filter(n -> n.parent().isEmpty()).toList();
  }

  /** The nodes of this number; empty if none has it. */
  public List<NoeudSitue> noeuds(Repere repere) {
    return parRepere.getOrDefault(repere, List.of());
  }

  /** Whether a node has a number. */
  public boolean estNumerote() {
    return !parRepere.isEmpty();
  }

  /** The levels as keys, in the order of their first node. */
  public Set<String> niveaux() {
    return Collections.unmodifiableSet(parNiveau.keySet());
  }

  /** The levels of which a node has a number. */
  public Set<String> niveauxNumerotes() {
    return Collections.unmodifiableSet(niveauxNumerotes);
  }

  /** The nodes of a level, by its key. */
  public List<NoeudSitue> niveau(String niveau) {
    return parNiveau.getOrDefault(niveau, List.of()).stream().map(noeuds::get).toList();
  }

  /** The number of nodes of a level in the framework. */
  public int nombre(String niveau) {
    return parNiveau.getOrDefault(niveau, List.of()).size();
  }

  /** The number of nodes of a level below a node. */
  public int nombre(String niveau, NoeudSitue sous) {
    return nombre(niveau, sous.ordre() + 1, fin(sous));
  }

  /**
   * The number of nodes of a level whose {@linkplain NoeudSitue#ordre order} is from {@code debut}
   * to before {@code fin}.
   */
  public int nombre(String niveau, int debut, int fin) {
    List<Integer> ordres = parNiveau.getOrDefault(niveau, List.of());
    return avant(ordres, fin) - avant(ordres, debut);
  }

  /** The {@linkplain NoeudSitue#ordre order} of the first node after those below a node. */
  public int fin(NoeudSitue noeud) {
    return fins.get(noeud.ordre());
  }

  /** The number of elements of a sorted list that are below a bound. */
  public static int avant(List<Integer> tries, int borne) {
    int place = Collections.binarySearch(tries, borne);
    return place < 0 ? -place - 1 : place;
  }

  @Override
  public String toString() {
    return cadre.intitule();
  }
}
