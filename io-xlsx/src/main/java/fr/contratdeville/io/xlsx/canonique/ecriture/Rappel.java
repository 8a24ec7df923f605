package fr.contratdeville.io.xlsx.canonique.ecriture;

import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The surroundings of a row, repeated in it for people who read it alone.
 *
 * @param objet the action, framework, node or table that it belongs to; null for the contract
 * @param porteur the name of the porteur of the action
 */
record Rappel(@Nullable Tree objet, String porteur) {

  static final Rappel CONTRAT = new Rappel(null, "");

  /** The surroundings of the parts of an object. */
  Rappel dans(Tree autre) {
    boolean nomme =
        autre.children().containsKey("intitule") || autre.children().containsKey("titre");
    return nomme ? new Rappel(autre, autre.textOf("porteur")) : this;
  }

  @Nullable
  Object cellule(ColonneFeuillet colonne, Tree rangee) {
    String texte = texte(colonne.chemin().get(0), rangee);
    return Textes.fits(texte) ? texte : null;
  }

  private String texte(String nom, Tree rangee) {
    if (objet == null) {
      return "";
    }
    return switch (nom) {
      case "titre" ->
        objet.textOf("titre").isEmpty() ? objet.textOf("intitule") : objet.textOf("titre");
      case "porteur" -> porteur;
      case "rangees" -> enTete(nom, rangee.textOf("rangee"), objet);
      default -> enTete(nom, rangee.textOf("colonne"), objet);
    };
  }

  /** The heading that a cell of a declared table gives by its number, from 0. */
  private static String enTete(String liste, String rang, Tree tableau) {
    if (rang.isEmpty()) {
      return "";
    }
    String etiquette = new BigDecimal(rang).add(BigDecimal.ONE).toPlainString();
    Tree enTete = tableau.at(List.of(liste, etiquette));
    return enTete == null ? "" : enTete.textOf("libelle");
  }
}
