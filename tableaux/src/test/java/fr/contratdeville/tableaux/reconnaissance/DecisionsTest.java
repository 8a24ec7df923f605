package fr.contratdeville.tableaux.reconnaissance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a person reads of the recognition of a table, whole. */
class DecisionsTest {

  private static final Lecture LECTURE = Tableur.bilan()
      .rangee("Programmation 2024")
      .rangee("N°", "Structure", "Intitulé", "Financeurs", null, "TOTAL", "CAF")
      .rangee(null, null, null, "Ville", "État")
      .rangee(1, "MAS", "Table", 10, 20, 30, 5)
      .rangee(2, null, "Épicerie", 1, 2, 3)
      .rangee(3, "SLC", "Sport", 1, null, 1)
      .rangee(null, "TOTAL", null, 12, 22, 34, 5)
      .rangee(null, null, null, "35%", "65%")
      .fusion("A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3", "G2:G3")
      .lire(Disposition.automatique().withLigne(6, GenreLigne.ACTION));

  @Test
  void readsInFrench() {
    assertThat(LECTURE.texte(Locale.FRENCH)).isEqualTo(FR);
  }

  @Test
  void readsInEnglish() {
    assertThat(LECTURE.texte(Locale.ENGLISH)).isEqualTo(EN);
  }

  private static final String FR = """
      Programmation 2024
      essai.xlsx (XLSX) : 3 actions, 3 lignes financées, 6 montants, 1 constats de lecture

      Constat                   Nombre  Place     Le premier
      ────────────────────────  ──────  ────────  ─────────────────────────────────────────────────────────────────────
      CV-LAY-02  Avertissement       1  Bilan!A5  ligne sans porteur : celui de la ligne au-dessus, « MAS », est repris

      Place        Reconnu comme
      ───────────  ────────────────────────────────────────────────────────────────────────────────────────
      Bilan!A1     intitulé du document (premier texte)
      Bilan!A1     exercice 2024 (seule année nommée au-dessus du tableau)
      Bilan!A2:G3  en-tête du tableau
      Bilan!A2     « N° » : non reconnue, gardée telle quelle (un champ connu, que le modèle n'a pas)
      Bilan!B2     « Structure » : Porteur
      Bilan!C2     « Intitulé » : Intitulé de l'action
      Bilan!D3     « Ville » : financeur Ville (Commune)
      Bilan!E3     « État » : financeur État (État)
      Bilan!F2     « TOTAL » : Total de Ville + État (les financeurs à sa gauche : 3 lignes sur 3 ferment ;
                   avec tous les financeurs, 2 ; avec les financeurs à sa droite, 0)
      Bilan!G2     « CAF » : financeur CAF (CAF)
      Bilan!A4:A5  action (porte un intitulé)
      Bilan!A6     action (disposition donnée)
      Bilan!B7     totaux des colonnes (libellé « TOTAL » ; somme de 3 lignes au-dessus dans 3 colonnes sur
                   3)
      Bilan!D8     parts des colonnes (que des pourcentages)
      """;

  private static final String EN = """
      Programmation 2024
      essai.xlsx (XLSX): 3 actions, 3 financed entries, 6 amounts, 1 reading findings

      Finding             Number  Place     The first
      ──────────────────  ──────  ────────  ─────────────────────────────────────────────────────────────
      CV-LAY-02  Warning       1  Bilan!A5  row without a porteur: that of the row above, "MAS", is taken

      Place        Recognised as
      ───────────  ───────────────────────────────────────────────────────────────────────────────────────
      Bilan!A1     title of the document (first text)
      Bilan!A1     budget year 2024 (the only year named above the table)
      Bilan!A2:G3  header of the table
      Bilan!A2     "N°": not recognised, kept as it is (a known field, which the model lacks)
      Bilan!B2     "Structure": Lead organisation
      Bilan!C2     "Intitulé": Title of the action
      Bilan!D3     "Ville": financeur Ville (Commune)
      Bilan!E3     "État": financeur État (State)
      Bilan!F2     "TOTAL": Total of Ville + État (the financeurs on its left: 3 rows of 3 close; with all
                   financeurs, 2; with the financeurs on its right, 0)
      Bilan!G2     "CAF": financeur CAF (Family allowance fund (CAF))
      Bilan!A4:A5  action (has a title)
      Bilan!A6     action (given layout)
      Bilan!B7     column totals (labelled "TOTAL"; sum of 3 rows above in 3 columns of 3)
      Bilan!D8     column shares (percentages only)
      """;
}
