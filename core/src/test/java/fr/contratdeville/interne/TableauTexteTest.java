package fr.contratdeville.interne;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.interne.TableauTexte.Cote;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TableauTexteTest {

  @Test
  void alignsColumnsAndBreaksLines() {
    TableauTexte tableau = new TableauTexte()
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
    assertThat(new TableauTexte().colonne("A", Cote.GAUCHE)).hasToString("A\n─\n");
  }

  @Test
  void aLongOneIsShortenedWithACountAboveItsTotal() {
    assertThat(lettres(5).trait().rangee("Total", "5").abrege(2, Locale.FRENCH)).hasToString("""
        Nom    N
        ─────  ─
        a      1
        b      2
        … 3 de plus
        ─────  ─
        Total  5
        """);
    assertThat(lettres(1500).abrege(1, Locale.ENGLISH)).hasToString("""
        Nom  N
        ───  ─
        a    1
        … 1,499 more
        """);
  }

  @Test
  void oneRowIsNoLongerThanItsCount() {
    assertThat(lettres(3).abrege(2, Locale.FRENCH)).hasToString(lettres(3).toString());
  }

  private static TableauTexte large() {
    return new TableauTexte()
        .colonne("Thématique", Cote.GAUCHE)
        .colonne("MAIRIE BAGNOLS", Cote.DROITE)
        .colonne("ETAT", Cote.DROITE)
        .rangee("Mieux vivre ensemble et citoyenneté", "1 234 567", "89")
        .trait()
        .rangee("Total", "1 234 567", "89");
  }

  @Test
  void aWideOneIsBrokenAtSpacesToFit() {
    assertThat(large().tient(41)).hasToString("""
        Thématique               MAIRIE  ETAT
                                BAGNOLS
        ────────────────────  ─────────  ────
        Mieux vivre ensemble  1 234 567    89
        et citoyenneté
        ────────────────────  ─────────  ────
        Total                 1 234 567    89
        """);
    assertThat(large().tient(80)).hasToString(large().toString());
  }

  @Test
  void whatStillDoesNotFitStandsBelowWithTheFirstColumn() {
    assertThat(large().tient(36)).hasToString("""
        Thématique               MAIRIE
                                BAGNOLS
        ────────────────────  ─────────
        Mieux vivre ensemble  1 234 567
        et citoyenneté
        ────────────────────  ─────────
        Total                 1 234 567

        Thématique            ETAT
        ────────────────────  ────
        Mieux vivre ensemble    89
        et citoyenneté
        ────────────────────  ────
        Total                   89
        """);
  }

  private static TableauTexte lettres(int nombre) {
    TableauTexte tableau = new TableauTexte().colonne("Nom", Cote.GAUCHE).colonne("N", Cote.DROITE);
    for (int i = 0; i < nombre; i++) {
      tableau.rangee(Character.toString('a' + i), Integer.toString(i + 1));
    }
    return tableau;
  }
}
