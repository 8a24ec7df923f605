package fr.contratdeville.controle.regles.identifiants;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.ActionSituee;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that the model has no name for, seen from its contract.
 *
 * @param nom the heading of its column or the name of its property
 */
record TexteSitue(String nom, String texte, String chemin, Optional<Emplacement> place) {

  /** Every complement of the contract, its actions and their entries. */
  static List<TexteSitue> tous(Contexte contexte) {
    return contexte.partage(Tous.class, Tous::of).tous;
  }

  /** The texts of a contract, listed once for all controls. */
  private record Tous(List<TexteSitue> tous) {
    static Tous of(Contexte contexte) {
      return new Tous(dans(contexte));
    }
  }

  private static List<TexteSitue> dans(Contexte contexte) {
    ContratDeVille contrat = contexte.contrat();
    List<TexteSitue> tous = new ArrayList<>(of(contrat.complements(), ""));
    for (ActionSituee action : ActionSituee.toutes(contexte)) {
      if (!action.action().complements().isEmpty()) {
        tous.addAll(of(action.action().complements(), action.chemin()));
      }
      for (VoletSitue volet : action.volets()) {
        if (!volet.volet().complements().isEmpty()) {
          tous.addAll(of(volet.volet().complements(), volet.chemin()));
        }
      }
    }
    return tous;
  }

  private static List<TexteSitue> of(List<Complement> complements, String chemin) {
    List<TexteSitue> textes = new ArrayList<>(complements.size());
    for (int i = 0; i < complements.size(); i++) {
      Complement complement = complements.get(i);
      textes.add(new TexteSitue(
          complement.nom(),
          sansGuillemets(complement.texte()),
          chemin + "/complements/" + i,
          complement.emplacement()));
    }
    return textes;
  }

  /** A text without the quotes that the text of a JSON string keeps. */
  private static String sansGuillemets(String texte) {
    return texte.length() > 1 && texte.startsWith("\"") && texte.endsWith("\"")
        ? texte.substring(1, texte.length() - 1)
        : texte;
  }

  /** A finding on this text. */
  Constat constat(Bilan bilan, Gravite gravite, Message message) {
    return bilan
        .constat(gravite, message)
        .cellules(place.stream().toList())
        .chemin(chemin)
        .build();
  }
}
