package fr.contratdeville.tableaux.reconnaissance.lignes;

import static fr.contratdeville.tableaux.disposition.GenreLigne.ACTION;
import static fr.contratdeville.tableaux.disposition.GenreLigne.CONTINUATION;
import static fr.contratdeville.tableaux.disposition.GenreLigne.ENTETE;
import static fr.contratdeville.tableaux.disposition.GenreLigne.INTERTITRE_AXE;
import static fr.contratdeville.tableaux.disposition.GenreLigne.INTERTITRE_EXERCICE;
import static fr.contratdeville.tableaux.disposition.GenreLigne.INTERTITRE_TERRITOIRE;
import static fr.contratdeville.tableaux.disposition.GenreLigne.INTERTITRE_THEMATIQUE;
import static fr.contratdeville.tableaux.disposition.GenreLigne.PARTS;
import static fr.contratdeville.tableaux.disposition.GenreLigne.SOUS_TOTAL;
import static fr.contratdeville.tableaux.disposition.GenreLigne.TEXTE;
import static fr.contratdeville.tableaux.disposition.GenreLigne.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.Tableur.Pourcentage;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows from 2 on, under porteur, action, beneficiaries, two financeurs and their total. */
class LignesTest {

  private static Tableur table() {
    return Tableur.bilan().rangee("Porteur", "Action", "Nb public", "Ville", "Etat", "TOTAL");
  }

  private static List<GenreLigne> genres(Tableur tableur) {
    return List.copyOf(tableur.disposition().lignes().values());
  }

  @Test
  void aRowWithATitleIsAnAction() {
    assertThat(genres(table()
            .rangee("MAS", "Table", 12, 1, 2, 3)
            .rangee(null, "Épicerie", null, 1, null, 1)
            .rangee("MAS", "Sans argent")
            .rangee("MAS", "Illisible", null, "à voir")))
        .containsExactly(ACTION, ACTION, ACTION, ACTION);
  }

  @Test
  void aMergedTitleIsAContinuation() {
    assertThat(genres(table()
            .rangee("MAS", "Table", 12, 1, 2, 3)
            .rangee(null, null, null, 1, null, 1)
            .rangee(null, null, 7, 1, 5, 6)
            .fusion("A2:A4", "B2:B4")))
        .containsExactly(ACTION, CONTINUATION, CONTINUATION);
  }

  @Test
  void aPorteurWithoutATitleIsAnActionWithoutATitle() {
    assertThat(genres(table().rangee("MAS", "Table", 12, 1).rangee("UFOLEP", null, null, 3)))
        .containsExactly(ACTION, ACTION);
  }

  @Test
  void unlabelledAmountsAreASubtotalThenATotal() {
    assertThat(genres(table()
            .rangee("MAS", "Table", null, 1, 2, 3)
            .rangee(null, null, null, null, null, 3)
            .rangee("SLC", "Sport", null, 1, 2, 3)
            .rangee(null, null, null, 1, 2, 3)
            .rangee("OSB", "Santé", null, 1, 2, 3)
            .rangee(null, null, null, 1, 2, 3)
            .rangee(null, null, 30, 3, 6, 9)
            .rangee(null, null, null, "33 %", new Pourcentage("0.67"))))
        .containsExactly(ACTION, SOUS_TOTAL, ACTION, SOUS_TOTAL, ACTION, SOUS_TOTAL, TOTAL, PARTS);
  }

  @Test
  void aLabelDecides() {
    assertThat(genres(table()
            .rangee("MAS", "Table", null, 1, 2, 3)
            .rangee("Sous-total MAS", null, null, 1, 2, 3)
            .rangee("SLC", "Sport", null, 1, 2, 3)
            .rangee(null, "TOTAL", null, 1, 2, 3)
            .rangee("OSB", "Santé", null, 1, 2, 3)
            .rangee("Total OSB", null, null, 1, 2, 3)
            .rangee("TOTAL GÉNÉRAL", null, 12, 3, 6, 9)
            .rangee("Part", null, null, "33%", "67%")))
        .containsExactly(ACTION, SOUS_TOTAL, ACTION, SOUS_TOTAL, ACTION, SOUS_TOTAL, TOTAL, PARTS);
  }

  @Test
  void aLabelledSubtotalAtTheEndIsNoTotal() {
    assertThat(genres(table()
            .rangee("MAS", "Table", null, 1, 2, 3)
            .rangee("Sous-total", null, null, 1, 2, 3)
            .rangee("TOTAL", "des deux", null, 1, 2, 3)))
        .containsExactly(ACTION, SOUS_TOTAL, TOTAL);
    assertThat(genres(table()
            .rangee("MAS", "Table", null, 1, 2, 3)
            .rangee("Total MAS", null, null, 1, 2, 3)
            .rangee("SLC", "Sport", null, 1, 2, 3)
            .rangee("Total SLC", null, null, 1, 2, 3)))
        .containsExactly(ACTION, SOUS_TOTAL, ACTION, SOUS_TOTAL);
  }

  @Test
  void anActionMayBeCalledTotalSomething() {
    assertThat(genres(table()
            .rangee("MAS", "Table", null, 1, 2, 3)
            .rangee(null, "Total respect", null, 4, 5, 9)
            .rangee("SLC", "Total sport", null, 6, 1, 7)
            .rangee(null, "Ensemble", null, 8, 3, 11)))
        .containsExactly(ACTION, ACTION, ACTION, ACTION);
  }

  @Test
  void aTotalLabelWithoutAFigureIsAText() {
    Tableur t = table()
        .rangee("MAS", "Table", null, 1, 2, 3)
        .rangee("TOTAL")
        .rangee(null, "Suite", null, 1, 2, 3);
    assertThat(genres(t)).containsExactly(ACTION, TEXTE, ACTION);
    assertThat(t.lire().valeur().actions().get(1).porteur().orElseThrow().nom()).isEqualTo("MAS");
  }

  @Test
  void amountsThatCannotBeReadMakeNoSum() {
    Tableur t = table().rangee("MAS", "Table", null, 1, 2, 3).rangee(null, null, null, "voir note");
    assertThat(genres(t)).containsExactly(ACTION, TEXTE);
    assertThat(t.lire().constats()).extracting("id").containsExactly("CV-LAY-04");
  }

  @Test
  void aTextAloneIsAHeadingOrANote() {
    assertThat(genres(table()
            .rangee("Axe 1")
            .rangee("MAS", "Table", null, 1, 2, 3)
            .rangee(null, "Axe 2")
            .rangee("SLC", "Sport", null, 1, 2, 3)
            .rangee(null, "Note : montants votés")))
        .containsExactly(INTERTITRE_AXE, ACTION, INTERTITRE_AXE, ACTION, TEXTE);
  }

  /** Its words must say what it is; a name alone may be anybody's. */
  @Test
  void aHeadingSaysWhatItIsOf() {
    assertThat(genres(table()
            .rangee("Pilier cohésion sociale")
            .rangee("Thématique : Santé")
            .rangee("QPV Les Escanaux")
            .rangee("Exercice 2022")
            .rangee(2023)
            .rangee("MAS", "Table", null, 1, 2, 3)
            .rangee("Quartiers d'été")
            .rangee("Emploi")
            .rangee(null, "Thème libre")
            .rangee("SLC", "Sport", null, 1, 2, 3)))
        .containsExactly(
            INTERTITRE_AXE,
            INTERTITRE_THEMATIQUE,
            INTERTITRE_TERRITOIRE,
            INTERTITRE_EXERCICE,
            INTERTITRE_EXERCICE,
            ACTION,
            TEXTE,
            TEXTE,
            TEXTE,
            ACTION);
  }

  @Test
  void theHeaderAgain() {
    assertThat(genres(table()
            .rangee("MAS", "Table", null, 1, 2, 3)
            .rangee("Porteur", "Action", "Nb public", "Ville", "Etat", "TOTAL")
            .rangee("SLC", "Sport", null, 1, 2, 3)))
        .containsExactly(ACTION, ENTETE, ACTION);
  }

  @Test
  void withOneFinanceurAnUnlabelledSumAtTheEndIsTheTotal() {
    assertThat(genres(Tableur.bilan()
            .rangee("Porteur", "Action", "Thème", "Etat")
            .rangee("MAS", "Table", "Lien", 2)
            .rangee("SLC", "Sport", "Sport", 3)
            .rangee(null, null, null, 5)))
        .containsExactly(ACTION, ACTION, TOTAL);
  }

  @Test
  void aTextOverSeveralColumnsIsAHeadingEvenAmongTitles() {
    assertThat(genres(Tableur.bilan()
            .rangee("Action", "Thème", "Ville", "Etat")
            .rangee("Axe 1")
            .rangee("Table", "Lien", 1, 2)
            .rangee("Sans argent")
            .fusion("A2:D2")))
        .containsExactly(INTERTITRE_AXE, ACTION, ACTION);
  }

  @Test
  void aNumberInAnUnknownColumnIsNoLabel() {
    assertThat(genres(Tableur.bilan()
            .rangee("Porteur", "Action", "Ville", "Etat", "XYZ")
            .rangee("MAS", "Table", 1, 2, 7)
            .rangee(null, null, 1, 2, 7)))
        .containsExactly(ACTION, TOTAL);
  }
}
