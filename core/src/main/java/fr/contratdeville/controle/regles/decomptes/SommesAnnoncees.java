package fr.contratdeville.controle.regles.decomptes;

import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.valeur.Effectif;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The counts that the nodes of one framework announce, added up level by level. */
final class SommesAnnoncees {
  /** No framework has more levels than this. */
  private static final int NIVEAUX = 16;

  private final Arbre arbre;
  private final Map<String, Map<String, Annonces>> parObjet = new HashMap<>();
  private final Set<String> emboites = new HashSet<>();

  /**
   * The sum of what all nodes of a level announce.
   *
   * @param niveau the level as the document prints it
   */
  record SommeAnnoncee(String niveau, Effectif effectif) {}

  /** The counts of one thing by the nodes of one level, in the order of the document. */
  private record Annonces(String niveau, List<Integer> ordres, List<Effectif> effectifs) {
    /** Adds a count; if a node announces one thing twice, the first counts. */
    void ajouter(NoeudSitue noeud, Effectif effectif) {
      if (ordres.isEmpty() || ordres.get(ordres.size() - 1) != noeud.ordre()) {
        ordres.add(noeud.ordre());
        effectifs.add(effectif);
      }
    }
  }

  SommesAnnoncees(Arbre arbre) {
    this.arbre = arbre;
    for (NoeudSitue noeud : arbre.noeuds()) {
      String niveau = noeud.niveau();
      if (noeud.parent().filter(p -> p.niveau().equals(niveau)).isPresent()) {
        emboites.add(niveau);
      }
      for (Annonce annonce : Annonce.of(noeud)) {
        if (annonce.couvreTout()) {
          parObjet
              .computeIfAbsent(annonce.objet(), o -> new LinkedHashMap<>())
              .computeIfAbsent(
                  niveau,
                  n -> new Annonces(noeud.noeud().niveau(), new ArrayList<>(), new ArrayList<>()))
              .ajouter(noeud, annonce.effectif());
        }
      }
    }
  }

  /** The sum of the first level whose nodes all announce the thing. */
  Optional<SommeAnnoncee> enTout(Annonce annonce) {
    return somme(annonce, 0, arbre.noeuds().size(), "");
  }

  /** The sum of the first level below a node whose nodes all announce the thing. */
  Optional<SommeAnnoncee> sous(NoeudSitue noeud, Annonce annonce) {
    return somme(annonce, noeud.ordre() + 1, arbre.fin(noeud), noeud.niveau());
  }

  private Optional<SommeAnnoncee> somme(Annonce annonce, int debut, int fin, String sauf) {
    if (!annonce.couvreTout()) {
      return Optional.empty();
    }
    return parObjet.getOrDefault(annonce.objet(), Map.of()).entrySet().stream()
        .limit(NIVEAUX)
        .filter(e -> !e.getKey().equals(sauf) && !emboites.contains(e.getKey()))
        .flatMap(e -> somme(e.getKey(), e.getValue(), debut, fin).stream())
        .findFirst();
  }

  private Optional<SommeAnnoncee> somme(String niveau, Annonces annonces, int debut, int fin) {
    int premier = Arbre.avant(annonces.ordres, debut);
    int dernier = Arbre.avant(annonces.ordres, fin);
    boolean toutes = dernier - premier == arbre.nombre(niveau, debut, fin);
    return annonces.effectifs.subList(premier, dernier).stream()
        .filter(e -> toutes)
        .reduce(Effectif::plus)
        .map(effectif -> new SommeAnnoncee(annonces.niveau, effectif));
  }
}
