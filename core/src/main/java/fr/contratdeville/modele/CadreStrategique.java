package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A strategic framework as one part of a document gives it: a tree of {@link Noeud}s whose levels
 * the document names (pilier, orientation, objectif, action; or quartier, thème, orientation).
 *
 * <p>A document may give its framework twice (a recapitulative table and the fiches): both are
 * held, each with its places, and a control compares them.
 */
@NounStyle
@Value.Immutable
public abstract class CadreStrategique implements NotABean {
  CadreStrategique() {}

  /** {@return a builder; only the name is mandatory} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the part of the document, not blank} */
  @NotBlank
  public abstract String intitule();

  /** {@return the top of the tree, in the order of the document} */
  public abstract List<@Valid Noeud> noeuds();

  /** {@return the counts that the document declares for the whole framework, as "12 objectifs"} */
  public abstract List<@Valid TotalDeclare> totaux();

  /** {@return the place of the framework in the file} */
  public abstract Optional<Emplacement> emplacement();

  /** {@return every node, parents before their children, in the order of the document} */
  @Value.Lazy
  public List<Noeud> tous() {
    List<Noeud> tous = new ArrayList<>();
    Deque<Noeud> reste = new ArrayDeque<>(noeuds());
    while (!reste.isEmpty()) {
      Noeud noeud = reste.pop();
      tous.add(noeud);
      for (int i = noeud.noeuds().size() - 1; i >= 0; i--) {
        reste.push(noeud.noeuds().get(i));
      }
    }
    return List.copyOf(tous);
  }

  /**
   * {@return the nodes of one level, in the order of the document}
   *
   * @param niveau the name of the level, as {@code objectif}
   */
  public final List<Noeud> niveau(String niveau) {
    return tous().stream().filter(n -> n.niveau().equals(niveau)).toList();
  }

  /**
   * {@return the nodes of one number: none if no node has it, several if the document repeats it}
   *
   * @param repere the number, as {@code 1.3.10}
   */
  public final List<Noeud> noeuds(Repere repere) {
    return parRepere().getOrDefault(repere, List.of());
  }

  /** The numbered nodes by their number; made once, since pointers look many of them up. */
  @Value.Lazy
  Map<Repere, List<Noeud>> parRepere() {
    Map<Repere, List<Noeud>> parRepere = new HashMap<>();
    for (Noeud noeud : tous()) {
      noeud
          .repere()
          .ifPresent(repere ->
              parRepere.computeIfAbsent(repere, r -> new ArrayList<>()).add(noeud));
    }
    parRepere.replaceAll((repere, noeuds) -> List.copyOf(noeuds));
    return parRepere;
  }

  /**
   * Follows the pointers of a node to the nodes that say something themselves. A node that only
   * points elsewhere is passed through; a cycle, or a number that no node has, leads nowhere.
   *
   * @param depart the node to start from
   * @return the nodes at the ends, each once, those behind fewer pointers first
   */
  public final List<Noeud> aboutissements(Noeud depart) {
    List<Noeud> fins = new ArrayList<>();
    Set<Noeud> vus = new HashSet<>();
    Deque<Noeud> reste = new ArrayDeque<>(cibles(depart));
    vus.add(depart);
    while (!reste.isEmpty()) {
      Noeud noeud = reste.pop();
      if (vus.add(noeud)) {
        if (noeud.estUnSimpleRenvoi()) {
          reste.addAll(cibles(noeud));
        } else {
          fins.add(noeud);
        }
      }
    }
    return List.copyOf(fins);
  }

  private List<Noeud> cibles(Noeud noeud) {
    return noeud.renvois().stream()
        .flatMap(renvoi -> renvoi.cibles().stream())
        .flatMap(cible -> noeuds(cible).stream())
        .toList();
  }

  @Value.Check
  void verifier() {
    ValeurInvalideException.nonVide("CadreStrategique.intitule", intitule());
  }

  /** Builds a {@link CadreStrategique}. */
  public static final class Builder extends ImmutableCadreStrategique.Builder {
    Builder() {}
  }
}
