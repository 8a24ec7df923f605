package fr.contratdeville.modele;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.valeur.Emplacement;
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
public abstract class CadreStrategique {
  CadreStrategique() {}

  public static Builder builder() {
    return new Builder();
  }

  /** The name of the part of the document, not blank. */
  @NotBlank
  public abstract String intitule();

  /** The top of the tree, in the order of the document. */
  public abstract List<@Valid Noeud> noeuds();

  /** Counts that the document declares for the whole framework. */
  public abstract List<@Valid TotalDeclare> totaux();

  public abstract Optional<Emplacement> emplacement();

  /** Every node, parents before their children, in the order of the document. */
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

  /** The nodes of one level, as {@code objectif}. */
  public final List<Noeud> niveau(String niveau) {
    return tous().stream().filter(n -> n.niveau().equals(niveau)).toList();
  }

  /** The nodes of this number: none when it is dangling, several when the document repeats it. */
  public final List<Noeud> noeuds(Repere repere) {
    return parRepere().getOrDefault(repere, List.of());
  }

  /** The numbered nodes by their number: pointers look many of them up. */
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
   * Where the pointers of a node end: the nodes with something to say that they lead to, through
   * pointers to pointers, each once, those behind fewer pointers first. A node that only points is
   * passed through; a cycle or a number that no node has leads nowhere.
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
