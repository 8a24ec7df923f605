package fr.contratdeville.controle.regles.renvois;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.modele.Renvoi;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Repere;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pointers of all frameworks, the nodes that each leads to, and the nodes from which no pointer
 * leads out of a circle.
 */
final class Renvois {
  private final Arbres arbres;
  private final List<NumeroCite> tous = new ArrayList<>();
  private final Map<Repere, List<NoeudSitue>> partout = new HashMap<>();
  private final Map<NoeudSitue, List<NumeroCite>> parNoeud = new HashMap<>();
  private final Set<NoeudSitue> aboutis = new HashSet<>();
  private final Map<Key, Fin> fins = new HashMap<>();

  /** One number that a "Cf." names. */
  record NumeroCite(NoeudSitue de, int renvoi, int rang) {
    Repere cible() {
      return de.noeud().renvois().get(renvoi).cibles().get(rang);
    }

    List<Emplacement> places() {
      return de.noeud().renvois().get(renvoi).emplacement().map(List::of).orElseGet(de::places);
    }

    String chemin() {
      return de.chemin() + "/renvois/" + renvoi + "/cibles/" + rang;
    }
  }

  /** The nodes that a pointer leads to. */
  enum Fin {
    RIEN,
    /** A node that says something. */
    CONTENU,
    /** Only pointers, one of which leads to such a node. */
    RENVOI,
    /** Only pointers, which lead nowhere. */
    IMPASSE
  }

  private record Key(Optional<Arbre> arbre, Repere cible) {}

  private Renvois(Contexte contexte) {
    this.arbres = Arbres.of(contexte);
    for (Arbre arbre : arbres.tous()) {
      for (NoeudSitue noeud : arbre.noeuds()) {
        noeud
            .repere()
            .ifPresent(r -> partout.computeIfAbsent(r, n -> new ArrayList<>()).add(noeud));
        ajouter(noeud);
      }
    }
    suivre();
  }

  static Renvois of(Contexte contexte) {
    return contexte.partage(Renvois.class, Renvois::new);
  }

  private void ajouter(NoeudSitue noeud) {
    List<Renvoi> renvois = noeud.noeud().renvois();
    for (int i = 0; i < renvois.size(); i++) {
      for (int j = 0; j < renvois.get(i).cibles().size(); j++) {
        NumeroCite cite = new NumeroCite(noeud, i, j);
        tous.add(cite);
        parNoeud.computeIfAbsent(noeud, n -> new ArrayList<>()).add(cite);
      }
    }
  }

  /** Follows the pointers back from the nodes that say something; each number is seen once. */
  private void suivre() {
    Map<Key, List<NoeudSitue>> versCible = new HashMap<>();
    for (NumeroCite cite : tous) {
      versCible.computeIfAbsent(cle(cite), c -> new ArrayList<>()).add(cite.de);
    }
    Deque<NoeudSitue> reste = new ArrayDeque<>();
    for (Arbre arbre : arbres.tous()) {
      arbre.noeuds().stream().filter(n -> !n.noeud().estUnSimpleRenvoi()).forEach(reste::add);
    }
    aboutis.addAll(reste);
    while (!reste.isEmpty()) {
      NoeudSitue noeud = reste.pop();
      noeud.repere().ifPresent(r -> {
        for (Key cle :
            List.of(new Key(Optional.of(noeud.arbre()), r), new Key(Optional.empty(), r))) {
          List<NoeudSitue> avant = versCible.remove(cle);
          if (avant != null) {
            avant.stream().filter(aboutis::add).forEach(reste::add);
          }
        }
      });
    }
  }

  private static Key cle(NumeroCite cite) {
    Arbre arbre = cite.de.arbre();
    boolean ici = !arbre.noeuds(cite.cible()).isEmpty();
    return new Key(ici ? Optional.of(arbre) : Optional.empty(), cite.cible());
  }

  Arbres arbres() {
    return arbres;
  }

  List<NumeroCite> tous() {
    return tous;
  }

  List<NumeroCite> de(NoeudSitue noeud) {
    return parNoeud.getOrDefault(noeud, List.of());
  }

  /** The nodes that a pointer leads to: those of its own framework, else those of any other. */
  List<NoeudSitue> cibles(NumeroCite cite) {
    List<NoeudSitue> ici = cite.de.arbre().noeuds(cite.cible());
    return ici.isEmpty() ? partout.getOrDefault(cite.cible(), List.of()) : ici;
  }

  /** The end of a pointer, worked out once for each number. */
  Fin fin(NumeroCite cite) {
    return fins.computeIfAbsent(cle(cite), c -> fin(cibles(cite)));
  }

  private Fin fin(List<NoeudSitue> cibles) {
    if (cibles.isEmpty()) {
      return Fin.RIEN;
    }
    if (cibles.stream().anyMatch(c -> !c.noeud().estUnSimpleRenvoi())) {
      return Fin.CONTENU;
    }
    return cibles.stream().anyMatch(this::aboutit) ? Fin.RENVOI : Fin.IMPASSE;
  }

  /** Whether some framework has this number. */
  boolean existe(Repere repere) {
    return partout.containsKey(repere);
  }

  /** Whether any framework has numbers at all. */
  boolean ontDesNumeros() {
    return !partout.isEmpty();
  }

  /** Whether a node says something itself or leads, through pointers, to one that does. */
  boolean aboutit(NoeudSitue noeud) {
    return aboutis.contains(noeud);
  }

  /** The reason when there is no pointer to look at. */
  Message aucun() {
    return arbres.tous().isEmpty()
        ? Arbres.SANS_CADRE
        : Message.of("le document ne renvoie à aucun numéro", "the document points to no number");
  }
}
