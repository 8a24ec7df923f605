package fr.contratdeville.controle.calcul.arbre;

import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Repere;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A node of a framework with its place in it. Two of them are never equal, even where a document
 * prints one line twice.
 */
public final class NoeudSitue {
  private final Arbre arbre;
  private final Noeud noeud;
  private final @Nullable NoeudSitue parent;
  private final @Nullable NoeudSitue ancetreNumerote;
  private final String niveau;
  private final int rang;
  private final int ordre;
  private final List<NoeudSitue> enfants = new ArrayList<>();

  NoeudSitue(
      Arbre arbre, Noeud noeud, @Nullable NoeudSitue parent, String niveau, int rang, int ordre) {
    this.arbre = arbre;
    this.noeud = noeud;
    this.parent = parent;
    this.niveau = niveau;
    this.rang = rang;
    this.ordre = ordre;
    this.ancetreNumerote =
        parent == null || parent.noeud.repere().isPresent() ? parent : parent.ancetreNumerote;
    if (parent != null) {
      parent.enfants.add(this);
    }
  }

  public Arbre arbre() {
    return arbre;
  }

  public Noeud noeud() {
    return noeud;
  }

  /** The node above, unless this is a top one. */
  public Optional<NoeudSitue> parent() {
    return Optional.ofNullable(parent);
  }

  /** The nodes just below, in the order of the document. */
  public List<NoeudSitue> enfants() {
    return Collections.unmodifiableList(enfants);
  }

  /** The nearest node above that has a number. */
  public Optional<NoeudSitue> ancetreNumerote() {
    return Optional.ofNullable(ancetreNumerote);
  }

  /** Its level as a key: lower case, no accent, singular. */
  public String niveau() {
    return niveau;
  }

  public Optional<Repere> repere() {
    return noeud.repere();
  }

  /** The rank among all nodes of the framework, from 0, parents before their children. */
  public int ordre() {
    return ordre;
  }

  /** The place in the file; empty if the document gives none. */
  public List<Emplacement> places() {
    return noeud.emplacement().map(List::of).orElse(List.of());
  }

  /** Its path in the contract: {@code /cadres/1/noeuds/0/noeuds/3}. */
  public String chemin() {
    Deque<Integer> rangs = new ArrayDeque<>();
    for (NoeudSitue n = this; n != null; n = n.parent) {
      rangs.push(n.rang);
    }
    StringBuilder chemin = new StringBuilder(arbre.chemin());
    rangs.forEach(r -> chemin.append("/noeuds/").append(r));
    return chemin.toString();
  }

  /**
   * The name for people: the level and number, as {@code objectif 1.3.10}, or the title if there is
   * no number.
   */
  public String designation() {
    return noeud.designation();
  }

  @Override
  public String toString() {
    return chemin() + " " + designation();
  }
}
