package fr.contratdeville.agregation;

import fr.contratdeville.modele.LigneSituee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of an axis as they come: each is looked up once for a line and becomes a rank. */
final class RangsCles {
  private final Axe axe;
  private final Map<Object, Integer> rangs = new HashMap<>();
  private final List<Cle> cles = new ArrayList<>();

  RangsCles(Axe axe) {
    this.axe = axe;
  }

  int de(LigneSituee ligne) {
    Object repere = axe.repere(ligne);
    Integer connu = rangs.get(repere);
    if (connu != null) {
      return connu;
    }
    int rang = cles.size();
    rangs.put(repere, rang);
    cles.add(Axe.cleDe(repere));
    return rang;
  }

  /** The keys by rank: in the order of first appearance. */
  List<Cle> cles() {
    return cles;
  }
}
