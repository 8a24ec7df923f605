package fr.contratdeville.controle.calcul.arbre;

import fr.contratdeville.valeur.Repere;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Numbered nodes of one level that a document counts together, in its order. */
public final class Suite {
  private final boolean debute;
  private final List<NoeudSitue> noeuds = new ArrayList<>();
  private final List<NoeudSitue> egares = new ArrayList<>();
  private boolean numerationLue;
  private @Nullable Numeration numeration;
  private @Nullable List<Lacune> lacunes;

  /**
   * Numbers that no node has, between two that follow each other.
   *
   * @param suivant the node after them
   * @param nombre how many they are
   * @param premier the first of them, as it would be printed
   * @param dernier the last of them
   */
  public record Lacune(NoeudSitue suivant, long nombre, String premier, String dernier) {}

  /** @param debute whether it should start with its first number: 1 or a */
  Suite(boolean debute) {
    this.debute = debute;
  }

  /**
   * Adds a node.
   *
   * @param egare whether its number is that of another place, though it counts here
   */
  void ajouter(NoeudSitue noeud, boolean egare) {
    (egare ? egares : noeuds).add(noeud);
  }

  /** The nodes, in the order of the document. */
  public List<NoeudSitue> noeuds() {
    return noeuds;
  }

  /** Whether its numbers can be counted; words and mixed kinds cannot. */
  public boolean seCompte() {
    return numeration().isPresent();
  }

  /**
   * The gaps, in the order of numbers. A list that need not start with its first number and in
   * which more numbers are missing than there are is an extract: it has none.
   */
  public List<Lacune> lacunes() {
    if (lacunes == null) {
      lacunes = numeration().map(this::lacunes).orElse(List.of());
    }
    return lacunes;
  }

  private List<Lacune> lacunes(Numeration numeration) {
    TreeMap<Long, NoeudSitue> parRang = new TreeMap<>();
    noeuds.forEach(n -> parRang.putIfAbsent(numeration.rang(segment(n)), n));
    Set<Long> ailleurs = new HashSet<>();
    egares.forEach(n -> ailleurs.add(numeration.rang(segment(n))));
    List<Lacune> lacunes = new ArrayList<>();
    long manquants = 0;
    long attendu = debute ? 1 : parRang.firstKey();
    for (var entree : parRang.entrySet()) {
      while (attendu < entree.getKey() && ailleurs.contains(attendu)) {
        attendu++;
      }
      if (attendu < entree.getKey()) {
        long dernier = entree.getKey() - 1;
        lacunes.add(new Lacune(
            entree.getValue(),
            entree.getKey() - attendu,
            numero(entree.getValue(), numeration.texte(attendu)),
            numero(entree.getValue(), numeration.texte(dernier))));
        manquants += entree.getKey() - attendu;
      }
      attendu = entree.getKey() + 1;
    }
    return debute || manquants <= noeuds.size() ? lacunes : List.of();
  }

  /** The fewest nodes without which the others stand in the order of their numbers. */
  public List<NoeudSitue> desordre() {
    Optional<Numeration> numeration = numeration();
    if (numeration.isEmpty()) {
      return List.of();
    }
    long[] valeurs =
        noeuds.stream().mapToLong(n -> numeration.get().rang(segment(n))).toArray();
    boolean[] enOrdre = enOrdre(valeurs);
    List<NoeudSitue> desordre = new ArrayList<>();
    for (int i = 0; i < valeurs.length; i++) {
      if (!enOrdre[i]) {
        desordre.add(noeuds.get(i));
      }
    }
    return desordre;
  }

  /**
   * Marks the values of a longest sorted list, from the least value that ends a list of each
   * length.
   */
  private static boolean[] enOrdre(long[] valeurs) {
    int[] fins = new int[valeurs.length];
    int[] avant = new int[valeurs.length];
    int longueur = 0;
    for (int i = 0; i < valeurs.length; i++) {
      int bas = 0;
      for (int haut = longueur; bas < haut; ) {
        int milieu = (bas + haut) >>> 1;
        if (valeurs[fins[milieu]] <= valeurs[i]) {
          bas = milieu + 1;
        } else {
          haut = milieu;
        }
      }
      avant[i] = bas == 0 ? -1 : fins[bas - 1];
      fins[bas] = i;
      longueur = Math.max(longueur, bas + 1);
    }
    boolean[] garde = new boolean[valeurs.length];
    for (int i = longueur == 0 ? -1 : fins[longueur - 1]; i >= 0; i = avant[i]) {
      garde[i] = true;
    }
    return garde;
  }

  private Optional<Numeration> numeration() {
    if (!numerationLue) {
      numeration = Numeration.of(noeuds.stream().map(Suite::segment).toList()).orElse(null);
      numerationLue = true;
    }
    return Optional.ofNullable(numeration);
  }

  static String segment(NoeudSitue noeud) {
    String texte = noeud.repere().orElseThrow().texte();
    return texte.substring(texte.lastIndexOf('.') + 1);
  }

  private static String numero(NoeudSitue voisin, String segment) {
    Optional<Repere> parent = voisin.repere().orElseThrow().parent();
    return parent.map(p -> p + "." + segment).orElse(segment);
  }
}
