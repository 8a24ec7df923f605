package fr.contratdeville.controle.regles.renvois;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.renvoi;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** CV-REF-03: pointers end at a heading that says something, and do not go round in circles. */
final class RenvoiCirculaire extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Renvois en rond", "Pointers in circles"))
      .quoi(Message.of(
          "À suivre les « Cf. », on arrive à un titre qui dit quelque chose.",
          "Whoever follows “Cf.” arrives at a heading that says something."))
      .pourquoi(Message.of(
          "Chaque objectif du rond laisse à l'autre le soin de dire ce qui sera fait.",
          "Each objective of the circle leaves it to the other to say what will be done."))
      .source(Message.of(
          "Sens même d'un renvoi ; deux titres qui ont leur propre contenu peuvent se citer l'un l'autre.",
          "What a pointer is for; two headings with their own content may name each other."))
      .gravite(Gravite.ERREUR)
      .conforme(contrat(
          noeud("objectif", "1", "Santé", noeud("action", "1.a", "Forum")),
          renvoi("objectif", "2", "Sport", "1")))
      .enEcart(
          contrat(renvoi("objectif", "1", "Santé", "2"), renvoi("objectif", "2", "Sport", "1")))
      .build();

  RenvoiCirculaire() {
    super("CV-REF-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Renvois renvois = Renvois.of(contexte);
    Bilan bilan = new Bilan(contexte);
    Set<NoeudSitue> vus = new HashSet<>();
    for (Arbre arbre : renvois.arbres().tous()) {
      for (NoeudSitue noeud : arbre.noeuds()) {
        if (noeud.noeud().estUnSimpleRenvoi()) {
          List<NoeudSitue> rond =
              renvois.aboutit(noeud) || vus.contains(noeud) ? List.of() : rond(renvois, noeud, vus);
          if (rond.isEmpty()) {
            bilan.conforme();
          } else {
            bilan.ecart(() -> constat(bilan, rond));
          }
        }
      }
    }
    return bilan.examen(
        renvois.tous().isEmpty()
            ? renvois.aucun()
            : Message.of(
                "aucun titre ne se contente de renvoyer", "no heading does nothing but point"));
  }

  /**
   * The circle that a node leads into; empty if it was found before, or if a pointer leads nowhere.
   */
  private static List<NoeudSitue> rond(Renvois renvois, NoeudSitue depart, Set<NoeudSitue> vus) {
    List<NoeudSitue> pas = new ArrayList<>();
    Map<NoeudSitue, Integer> places = new HashMap<>();
    NoeudSitue noeud = depart;
    while (vus.add(noeud)) {
      places.put(noeud, pas.size());
      pas.add(noeud);
      Optional<NoeudSitue> suivant = renvois.de(noeud).stream()
          .flatMap(p -> renvois.cibles(p).stream().limit(1))
          .findFirst();
      if (suivant.isEmpty()) {
        return List.of();
      }
      noeud = suivant.get();
    }
    Integer place = places.get(noeud);
    return place == null ? List.of() : pas.subList(place, pas.size());
  }

  private static Constat constat(Bilan bilan, List<NoeudSitue> rond) {
    NoeudSitue premier = rond.get(0);
    List<String> noms =
        new ArrayList<>(rond.stream().map(NoeudSitue::designation).toList());
    noms.add(premier.designation());
    return bilan
        .constat(
            Gravite.ERREUR,
            Phrase.of(
                "Ces renvois tournent en rond, sans rien dire : %s.",
                "These pointers go round in circles and say nothing: %s.",
                Phrase.joindre(noms.stream().limit(9).map(Message::of).toList(), " → ")))
        .cellules(rond.stream().flatMap(n -> n.places().stream()).toList())
        .chemin(premier.chemin())
        .build();
  }
}
