package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Emplacement.Fichier;
import fr.contratdeville.valeur.Emplacement.Ligne;
import fr.contratdeville.valeur.Emplacement.Plage;
import fr.contratdeville.valeur.Emplacement.Pointeur;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmplacementTest {

  private static final Feuille BILAN = new Feuille("bilan.xlsx", "Bilan 2023");

  @Test
  void isWrittenAsSpreadsheetsDo() {
    assertThat(BILAN.cellule(27, 12)).hasToString("[bilan.xlsx]Bilan 2023!L27");
    assertThat(new Plage(BILAN.cellule(6, 6), BILAN.cellule(54, 6)))
        .hasToString("[bilan.xlsx]Bilan 2023!F6:F54");
    assertThat(BILAN).hasToString("[bilan.xlsx]Bilan 2023!");
    assertThat(new Pointeur("contrat.json", "/actions/3")).hasToString("[contrat.json]/actions/3");
    assertThat(new Ligne("contrat.txt", 94)).hasToString("[contrat.txt]:94");
    assertThat(new Fichier("a]b.csv")).hasToString("[a]]b.csv]");
  }

  @Test
  void hasAShortFormForPeople() {
    assertThat(Stream.of(
                BILAN.cellule(27, 12),
                new Plage(BILAN.cellule(6, 6), BILAN.cellule(54, 6)),
                BILAN,
                new Pointeur("contrat.json", "/actions/3"),
                new Ligne("contrat.txt", 94),
                new Fichier("bilan.xlsx"))
            .map(Emplacement::court))
        .containsExactly(
            "Bilan 2023!L27",
            "Bilan 2023!F6:F54",
            "Bilan 2023",
            "/actions/3",
            "contrat.txt:94",
            "bilan.xlsx");
  }

  @Test
  void columnsHaveLetters() {
    assertThat(Stream.of(1, 26, 27, 702, 703, 16_384, Cellule.COLONNES)
            .map(colonne -> BILAN.cellule(1, colonne).adresse()))
        .containsExactly("A1", "Z1", "AA1", "ZZ1", "AAA1", "XFD1", "ZZZZZZ1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[bilan.xlsx]",
        "[a]]b.csv]",
        "[bilan.xlsx]Bilan 2023!",
        "[bilan.xlsx]Ça! et là!!L27",
        "[bilan.xlsx]F!F6:F54",
        "[bilan.xlsx]F!B6:D6",
        "[bilan.xlsx]F!AB1",
        "[bilan.xlsx]F!ZZZZZZ999999999",
        "[contrat.json]/actions/3",
        "[contrat.txt]:1",
        "[contrat.txt]:999999999"
      })
  void isReadBackFromItsText(String texte) {
    assertThat(Emplacement.parse(texte)).hasToString(texte);
  }

  @Test
  void readsLettersAsANumber() {
    assertThat(Emplacement.parse("[bilan.xlsx]Bilan 2023!XFD27"))
        .isEqualTo(BILAN.cellule(27, 16_384));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bilan.xlsx",
        "[]",
        "[]]",
        "[a]]",
        "[a",
        "[a]b",
        "[a]!A1",
        "[a] !A1",
        "[a]b!A0",
        "[a]b!a1",
        "[a]b!A01",
        "[a]:0",
        "[a]:09",
        "[a]:1234567890",
        "[a]b!A1:",
        "[a]b!B2:A1",
        "[a]b!AAAAAAA1",
        "[a]b!A1234567890",
        "[a]b!A1:B2:C3",
        "x[a]"
      })
  void readsNothingButItsCanonicalText(String texte) {
    assertThatThrownBy(() -> Emplacement.parse(texte))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageStartingWith("Emplacement");
  }

  @Test
  void refusesPlacesThatCannotBe() {
    Refus.of("Emplacement.cellule", "0,1", () -> BILAN.cellule(0, 1));
    Refus.of("Emplacement.cellule", "1,0", () -> BILAN.cellule(1, 0));
    Refus.of("Emplacement.cellule", "1000000000,1", () -> BILAN.cellule(1_000_000_000, 1));
    Refus.of("Emplacement.feuille", "/a", () -> new Feuille("f", "/a"));
    Refus.of("Emplacement.feuille", "]a", () -> new Feuille("f", "]a"));
    Refus.of("Emplacement.fichier", " ", () -> new Fichier(" "));
    Refus.of("Emplacement.ligne", "0", () -> new Ligne("f", 0));
    Refus.of("Emplacement.ligne", "1000000000", () -> new Ligne("f", 1_000_000_000));
    Refus.of("Emplacement.pointeur", "actions", () -> new Pointeur("f", "actions"));
    Refus.of(
        "Emplacement.plage",
        "A1:A1",
        () -> new Plage(BILAN.cellule(1, 1), new Feuille("bilan.xlsx", "Autre").cellule(1, 1)));
  }

  @Test
  void aLongNameIsReadAtOnce() {
    Fichier fichier = new Fichier("]a".repeat(500_000));
    assertThat(Emplacement.parse(fichier.toString())).isEqualTo(fichier);
  }

  @Test
  void neighboursOfAColumnBecomeOneRange() {
    Fichier fichier = new Fichier("bilan.xlsx");
    assertThat(Emplacement.regrouper(List.of(
            BILAN.cellule(8, 6),
            BILAN.cellule(7, 6),
            fichier,
            BILAN.cellule(6, 6),
            BILAN.cellule(10, 6),
            BILAN.cellule(7, 7),
            BILAN.cellule(7, 6))))
        .extracting(Emplacement::toString)
        .containsExactly(
            "[bilan.xlsx]",
            "[bilan.xlsx]Bilan 2023!F6:F8",
            "[bilan.xlsx]Bilan 2023!G7",
            "[bilan.xlsx]Bilan 2023!F10");
  }

  @Test
  void sortsByRowThenColumnAndNodesByIndex() {
    List<Emplacement> ordre = List.of(
        new Fichier("a"),
        new Feuille("a", "f"),
        new Feuille("a", "f").cellule(2, 3),
        new Feuille("a", "f").cellule(2, 27),
        new Feuille("a", "f").cellule(10, 2),
        new Feuille("a", "g"),
        new Plage(new Feuille("a", "g").cellule(1, 1), new Feuille("a", "g").cellule(1, 2)),
        new Feuille("a", "h").cellule(1, 1),
        new Ligne("aa", 9),
        new Ligne("aa", 10),
        new Fichier("b"),
        new Pointeur("b", "/actions"),
        new Pointeur("b", "/actions/2/volets/0"),
        new Pointeur("b", "/actions/10"),
        new Pointeur("b", "/actions/20/b"),
        new Pointeur("b", "/actions/x/2"),
        new Pointeur("b", "/actions/x/10"),
        new Pointeur("b", "/actions/y/1"),
        new Pointeur("b", "/actions/z/a"));
    List<Emplacement> melange = new ArrayList<>(ordre);
    Collections.reverse(melange);
    melange.sort(null);
    assertThat(melange).isEqualTo(ordre);
  }

  @Test
  void cellsOfTwoSheetsAreNoNeighbours() {
    Feuille autre = new Feuille("bilan.xlsx", "Bilan 2022");
    assertThat(Emplacement.regrouper(List.of(
            BILAN.cellule(6, 6), autre.cellule(7, 6), BILAN.cellule(7, 6), autre.cellule(6, 6))))
        .extracting(Emplacement::toString)
        .containsExactly("[bilan.xlsx]Bilan 2022!F6:F7", "[bilan.xlsx]Bilan 2023!F6:F7");
  }
}
