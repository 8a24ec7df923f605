package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.Somme;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The financed entries by their key, so that those of a block are found without a search. */
final class Volets {
  static final Message INTROUVABLE = Message.of(
      "une ligne de sa portée n'est pas dans le document",
      "an entry of its scope is not in the document");

  private final Map<String, VoletSitue> parCle = new HashMap<>();

  private Volets(Contexte contexte) {
    contexte.contrat().volets().forEach(v -> v.volet().cle().ifPresent(cle -> parCle.put(cle, v)));
  }

  static Volets of(Contexte contexte) {
    return contexte.partage(Volets.class, Volets::new);
  }

  /**
   * The sum of what the financeurs of a scope pay for its entries; absent if an entry is not in the
   * document.
   */
  Optional<Somme> dans(Portee portee) {
    Somme somme = new Somme();
    for (String cle : portee.volets()) {
      VoletSitue volet = parCle.get(cle);
      if (volet == null) {
        return Optional.empty();
      }
      for (LigneSituee ligne : volet.lignes()) {
        if (portee.couvre(ligne.ligne())) {
          somme.ajouter(ligne);
        }
      }
    }
    return Optional.of(somme);
  }
}
