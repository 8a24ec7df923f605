package fr.contratdeville.io.xlsx.canonique.ecriture;

import fr.contratdeville.io.xlsx.ecriture.ColonneNeuve;
import fr.contratdeville.io.xlsx.ecriture.FeuilleNeuve;
import fr.contratdeville.io.xlsx.ecriture.Style;
import java.io.IOException;
import java.util.List;

/** Writes the sheet that explains how to fill the others. */
final class Notice {

  static final String NOM = "Notice";

  private static final List<String[]> CONSEILS = List.of(
      conseil(
          "Contrat",
          "Une ligne par rubrique. L'intitulé est obligatoire. Ne changez pas la"
              + " ligne Format : elle fait reconnaître ce classeur."),
      conseil(
          "Financeurs, Quartiers, Porteurs",
          "Ce que les autres feuilles nomment. Un nom"
              + " s'écrit partout de la même façon ; les listes déroulantes le proposent."),
      conseil(
          "Actions",
          "Une ligne par action. Une action aidée par deux dispositifs prend deux"
              + " lignes : A12 et A12.2. Seul l'intitulé est obligatoire."),
      conseil(
          "Financements",
          "Une ligne par financeur et par action, le montant en euros."
              + " « Rattaché à » reprend le numéro de l'action, par exemple A12 ; sans numéro,"
              + " recopiez l'intitulé de l'action. Un montant vide n'est pas un montant nul."),
      conseil(
          "Indicateurs, Publics, Budgets",
          "Rattachés de la même façon. Un effectif peut"
              + " être un nombre (25), un intervalle (5..10) ou un minimum (30..)."),
      conseil(
          "Cadre",
          "Les orientations et objectifs, dans l'ordre et l'emboîtement des numéros :"
              + " C1 est un cadre, C1.2 son deuxième élément, C1.2.1 ce qu'il contient."),
      conseil(
          "Déclarés, Tableaux",
          "Les totaux et tableaux tels qu'un document les imprime. Ils ne"
              + " sont jamais recalculés : ils servent à contrôler les autres feuilles."),
      conseil(
          "Compléments",
          "Tout ce qui n'a pas de colonne. Gardez ces lignes : elles rendent le"
              + " contrat complet."),
      conseil(
          "Ajouter, retirer",
          "Ajoutez une ligne sous les autres en laissant vides N° et Rang."
              + " Supprimez une ligne entière pour retirer ce qu'elle dit ; supprimez aussi les"
              + " lignes qui s'y rattachent."),
      conseil(
          "Trier, déplacer",
          "Les lignes peuvent être triées et filtrées, les colonnes"
              + " déplacées : ce sont les numéros et les titres qui comptent."),
      conseil(
          "Plusieurs dans une cellule",
          "Un élément par ligne de texte (Alt+Entrée ; dans" + " LibreOffice, Ctrl+Entrée)."),
      conseil(
          "Colonnes grises",
          "« Action ou orientation » et « Porteur » répètent l'action ;"
              + " les colonnes repliables, à droite, gardent l'origine de chaque valeur."),
      conseil(
          "À la relecture",
          "Une cellule qui ne peut pas être lue est signalée avec sa place ;"
              + " le reste est lu."));

  private Notice() {}

  private static String[] conseil(String feuille, String texte) {
    return new String[] {feuille, texte};
  }

  static void write(FeuilleNeuve feuille) throws IOException {
    feuille.tableau(
        1,
        List.of(
            new ColonneNeuve("Feuille", 30, Style.TEXTE),
            new ColonneNeuve("Comment la remplir", 110, Style.TEXTE)));
    int ligne = 1;
    for (String[] conseil : CONSEILS) {
      ligne++;
      feuille.texte(ligne, 1, conseil[0]);
      feuille.texte(ligne, 2, conseil[1]);
    }
    feuille.close();
  }
}
