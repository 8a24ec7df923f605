package fr.contratdeville.controle.regles.cadre;

import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.NoeudSitue;
import fr.contratdeville.modele.Mention.Genre;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Optional;

/** The objectives of a document, and the reasons why some have no action of their own. */
final class Objectifs {
  /** The word of the level: objectif, objectif opérationnel, objectif stratégique. */
  private static final String MOT = "objectif";

  private Objectifs() {}

  static boolean est(NoeudSitue noeud) {
    return noeud.niveau().equals(MOT) || noeud.niveau().startsWith(MOT + " ");
  }

  static List<NoeudSitue> dans(Arbre arbre) {
    return arbre.noeuds().stream().filter(Objectifs::est).toList();
  }

  /** Whether something other than an objective stands below it: actions, fiches, mesures. */
  static boolean aDesActions(NoeudSitue objectif) {
    return objectif.enfants().stream().anyMatch(n -> !est(n));
  }

  /**
   * The reason why an objective needs no action of its own: it sends its reader elsewhere, nobody
   * may apply, or a dispositif takes care of it. Absent if the document gives none.
   */
  static Optional<Message> explication(NoeudSitue objectif) {
    if (objectif.noeud().renvois().stream().anyMatch(r -> r.objet().isEmpty())) {
      return Optional.of(Message.of("renvoi", "pointer"));
    }
    return objectif.noeud().mentions().stream()
        .filter(m -> m.genre() == Genre.HORS_APPEL_A_PROJET || m.genre() == Genre.DISPOSITIF)
        .map(m -> m.genre() == Genre.DISPOSITIF
            ? Message.of("dispositif")
            : Message.of("hors appel à projet", "outside the call for projects"))
        .findFirst();
  }
}
