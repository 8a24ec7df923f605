package fr.contratdeville.controle.regles.decomptes;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.Libelles;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.modele.Noeud;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;

/** The things that the counts of a contract count, in each of its frameworks. */
final class Comptages {
  private static final int MOTS = 6;

  private final Arbres arbres;
  private final Map<Arbre, Map<String, Set<String>>> niveauxParDebut = new HashMap<>();
  private final Map<Arbre, Map<String, Optional<Comptage>>> comptages = new HashMap<>();

  /**
   * The things that a word means in a framework.
   *
   * @param niveau the level whose nodes are counted; absent where things on nodes are: indicators,
   *     partners
   * @param avant for each node, the number of such things on the nodes before it; empty for a level
   */
  record Comptage(Arbre arbre, Optional<String> niveau, List<Long> avant) {
    long dans() {
      return niveau.map(n -> (long) arbre.nombre(n)).orElseGet(() -> avant.get(avant.size() - 1));
    }

    long sous(NoeudSitue noeud) {
      return niveau
          .map(n -> (long) arbre.nombre(n, noeud))
          .orElseGet(() -> avant.get(arbre.fin(noeud)) - avant.get(noeud.ordre()));
    }
  }

  private Comptages(Contexte contexte) {
    this.arbres = Arbres.of(contexte);
    for (Arbre arbre : arbres.tous()) {
      Map<String, Set<String>> parDebut = new HashMap<>();
      for (String niveau : arbre.niveaux()) {
        int fin = niveau.indexOf(' ');
        for (int i = 0; fin >= 0 && i < MOTS; i++) {
          parDebut
              .computeIfAbsent(niveau.substring(0, fin), d -> new HashSet<>())
              .add(niveau);
          fin = niveau.indexOf(' ', fin + 1);
        }
      }
      niveauxParDebut.put(arbre, parDebut);
    }
  }

  static Comptages of(Contexte contexte) {
    return contexte.partage(Comptages.class, Comptages::new);
  }

  Arbres arbres() {
    return arbres;
  }

  /**
   * The things that a word means in a framework: the level of that name, or the only one that
   * starts with it (objectifs for objectif opérationnel), or the things on nodes. A word that says
   * more than the level (actions nouvelles) means only some of it: absent.
   *
   * @param objet a {@linkplain Libelles#cle key}
   */
  Optional<Comptage> comptage(Arbre arbre, String objet) {
    return comptages
        .computeIfAbsent(arbre, a -> new HashMap<>())
        .computeIfAbsent(objet, o -> chercher(arbre, o));
  }

  private Optional<Comptage> chercher(Arbre arbre, String objet) {
    if (arbre.nombre(objet) > 0) {
      return Optional.of(new Comptage(arbre, Optional.of(objet), List.of()));
    }
    Set<String> niveaux =
        niveauxParDebut.getOrDefault(arbre, Map.of()).getOrDefault(objet, Set.of());
    if (niveaux.size() == 1) {
      return Optional.of(new Comptage(arbre, Optional.of(niveaux.iterator().next()), List.of()));
    }
    return switch (objet) {
      case "indicateur" -> surLesNoeuds(arbre, n -> n.indicateurs().size());
      case "partenaire" -> surLesNoeuds(arbre, n -> n.partenaires().size());
      default -> Optional.empty();
    };
  }

  private static Optional<Comptage> surLesNoeuds(Arbre arbre, ToIntFunction<Noeud> nombre) {
    long[] avant = new long[arbre.noeuds().size() + 1];
    for (int i = 0; i < arbre.noeuds().size(); i++) {
      avant[i + 1] = avant[i] + nombre.applyAsInt(arbre.noeuds().get(i).noeud());
    }
    return avant[avant.length - 1] == 0
        ? Optional.empty()
        : Optional.of(
            new Comptage(arbre, Optional.empty(), LongStream.of(avant).boxed().toList()));
  }
}
