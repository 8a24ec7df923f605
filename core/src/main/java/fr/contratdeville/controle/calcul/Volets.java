package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The financed entries by their key, so that those of a block are found without a search. */
public final class Volets {
  /** The reason why a block is not compared. */
  public static final Message INTROUVABLE = Message.of(
      "une ligne qu'il compte n'est pas dans le document",
      "an entry that it counts is not in the document");

  private final Map<String, VoletSitue> parCle = new HashMap<>();

  private Volets(Contexte contexte) {
    contexte.contrat().volets().forEach(v -> v.volet().cle().ifPresent(cle -> parCle.put(cle, v)));
  }

  public static Volets of(Contexte contexte) {
    return contexte.partage(Volets.class, Volets::new);
  }

  /** What is paid for the entries of a scope; absent if an entry is not in the document. */
  public Optional<ParFinanceur> dans(Portee portee) {
    ParFinanceur lignes = new ParFinanceur();
    for (String cle : portee.volets()) {
      VoletSitue volet = parCle.get(cle);
      if (volet == null) {
        return Optional.empty();
      }
      volet.lignes().forEach(lignes::ajouter);
    }
    return Optional.of(lignes);
  }
}
