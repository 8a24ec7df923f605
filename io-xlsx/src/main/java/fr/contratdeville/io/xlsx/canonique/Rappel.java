package fr.contratdeville.io.xlsx.canonique;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a row, for people who read it alone.
 *
 * @param objet the action, framework, node or table that it belongs to; nothing for the contract
 * @param porteur who carries the action
 */
record Rappel(@Nullable Arbre objet, String porteur) {

  static final Rappel CONTRAT = new Rappel(null, "");

  /** What surrounds the parts of an object. */
  Rappel dans(Arbre autre) {
    boolean nomme = autre.enfants().containsKey("intitule") || autre.enfants().containsKey("titre");
    return nomme ? new Rappel(autre, autre.texteDe("porteur")) : this;
  }

  @Nullable
  Object cellule(Colonne colonne, Arbre rangee) {
    String texte = texte(colonne.chemin().get(0), rangee);
    return Textes.tient(texte) ? texte : null;
  }

  private String texte(String nom, Arbre rangee) {
    if (objet == null) {
      return "";
    }
    return switch (nom) {
      case "titre" ->
        objet.texteDe("titre").isEmpty() ? objet.texteDe("intitule") : objet.texteDe("titre");
      case "porteur" -> porteur;
      case "rangees" -> enTete(nom, rangee.texteDe("rangee"), objet);
      default -> enTete(nom, rangee.texteDe("colonne"), objet);
    };
  }

  /** The heading whose number, from 0, a cell of a declared table gives. */
  private static String enTete(String liste, String rang, Arbre tableau) {
    if (rang.isEmpty()) {
      return "";
    }
    String etiquette = new BigDecimal(rang).add(BigDecimal.ONE).toPlainString();
    Arbre enTete = tableau.a(List.of(liste, etiquette));
    return enTete == null ? "" : enTete.texteDe("libelle");
  }
}
