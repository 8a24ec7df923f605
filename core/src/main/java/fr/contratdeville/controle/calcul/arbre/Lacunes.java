package fr.contratdeville.controle.calcul.arbre;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.controle.calcul.arbre.Suite.Lacune;
import fr.contratdeville.valeur.Repere;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that are missing from the frameworks of a contract, so that other rules can refer to
 * them.
 */
public final class Lacunes {
  /** The id of the control that reports them. */
  public static final String CONTROLE = "CV-SEQ-01";

  private final Map<Key, List<Lacune>> parNiveau = new HashMap<>();
  private final Map<Key, List<Integer>> ordres = new HashMap<>();

  private record Key(Arbre arbre, String niveau) {}

  Lacunes(Collection<Suite> suites) {
    for (Suite suite : suites) {
      for (Lacune lacune : suite.lacunes()) {
        NoeudSitue suivant = lacune.suivant();
        parNiveau
            .computeIfAbsent(new Key(suivant.arbre(), suivant.niveau()), c -> new ArrayList<>())
            .add(lacune);
      }
    }
    parNiveau.forEach((cle, lacunes) -> {
      lacunes.sort(Comparator.comparing(l -> l.suivant().ordre()));
      ordres.put(cle, lacunes.stream().map(l -> l.suivant().ordre()).toList());
    });
  }

  /** The gaps of one level below a node, in the order of the document. */
  public List<Lacune> sous(NoeudSitue noeud, String niveau) {
    Key cle = new Key(noeud.arbre(), niveau);
    List<Integer> places = ordres.getOrDefault(cle, List.of());
    return parNiveau
        .getOrDefault(cle, List.of())
        .subList(
            Arbre.avant(places, noeud.ordre() + 1),
            Arbre.avant(places, noeud.arbre().fin(noeud)));
  }

  /** The gaps of one level in a framework, in the order of the document. */
  public List<Lacune> dans(Arbre arbre, String niveau) {
    return parNiveau.getOrDefault(new Key(arbre, niveau), List.of());
  }

  /** The gap that a number would fill. */
  public Optional<Lacune> de(Arbre arbre, String niveau, Repere numero) {
    return dans(arbre, niveau).stream()
        .filter(l -> {
          Repere premier = Repere.parse(l.premier());
          return premier.parent().equals(numero.parent())
              && premier.compareTo(numero) <= 0
              && numero.compareTo(Repere.parse(l.dernier())) <= 0;
        })
        .findFirst();
  }

  /** Whether as many numbers are missing as lines: the same fault, seen twice. */
  public static boolean expliquent(Collection<Lacune> lacunes, long ecart) {
    return lacunes.stream().mapToLong(Lacune::nombre).sum() == ecart;
  }

  /** The keys of the findings on some gaps. */
  public static List<CleConstat> constats(Collection<Lacune> lacunes) {
    return lacunes.stream()
        .map(l -> new CleConstat(CONTROLE, l.suivant().chemin()))
        .toList();
  }
}
