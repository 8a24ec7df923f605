package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.interne.Tableau.Cote;
import org.junit.jupiter.api.Test;

class TableauTest {

  @Test
  void alignsColumnsAndBreaksLines() {
    Tableau tableau = new Tableau()
        .colonne("Financeur", Cote.GAUCHE)
        .colonne("Montant", Cote.DROITE)
        .colonne("Note", Cote.GAUCHE)
        .rangee("Région", "28 500", "première ligne\nseconde")
        .rangee("CAF")
        .trait()
        .rangee("Total", "43 346", "");
    assertThat(tableau).hasToString("""
        Financeur  Montant  Note
        ─────────  ───────  ──────────────
        Région      28 500  première ligne
                            seconde
        CAF
        ─────────  ───────  ──────────────
        Total       43 346
        """);
  }

  @Test
  void withoutRowsIsItsHeadings() {
    assertThat(new Tableau().colonne("A", Cote.GAUCHE)).hasToString("A\n─\n");
  }
}
