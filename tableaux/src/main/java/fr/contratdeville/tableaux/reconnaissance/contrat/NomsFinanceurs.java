package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.tableaux.interne.Normalise;
import java.util.HashMap;
import java.util.Map;

/**
 * The financeurs of a document, each under the name that it bears first: {@code ETAT} on one sheet
 * and {@code État} on another are one financeur.
 */
final class NomsFinanceurs {
  private final Map<String, String> premiers = new HashMap<>();

  /** The name under which a financeur counts. */
  String nom(String nom) {
    String cle = Normalise.cle(nom);
    return cle.isEmpty() ? nom : premiers.computeIfAbsent(cle, c -> nom);
  }

  /** The financeur under the name that it counts by. */
  Financeur of(Financeur financeur) {
    String nom = nom(financeur.nom());
    return nom.equals(financeur.nom()) ? financeur : Financeur.of(nom, financeur.type());
  }
}
