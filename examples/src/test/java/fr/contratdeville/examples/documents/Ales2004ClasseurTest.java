package fr.contratdeville.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Marge;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The workbook of Alès 2004, read as it is, beside the figures of an independent reading of the
 * document: row by row, in the order of its pages.
 */
class Ales2004ClasseurTest {
  private static final String[] COMMUNES = {
    "Alès 101 563152",
    "Bagard 2 3200",
    "Boisset 2 4260",
    "Cendras 7 39200",
    "Grand'Combe 33 205167",
    "Rousson 12 35800",
    "Salindres 6 13300",
    "Salles du gardon 4 10750",
    "Saint-Christol 13 26175",
    "Saint-Hilaire 3 6200",
    "Saint-Jean du Pin 1 3000",
    "Saint-Julien 4 10520",
    "Saint-Martin 5 7000",
    "Saint-Privat 1 2000",
    "Saint-Paul Lacoste 1 3200",
    "Transterritorial Animation Contrat de ville 95322",
    "TOTAL 195 1028246"
  };

  private static final String[] THEMES = {
    "Actions 16 23 42 24 7 9 17 19 35 3 _ 195",
    "Financement Total 26928 172347 286195 63330 11230 11600 63401 72869 208834 16300 95322 1028246",
    "Ville 3790 32615 10800 6300 2530 3100 3851 3500 17830 5200 31774 121290",
    "Etat 7060 65000 97300 22800 6000 7000 34100 10500 64564 5000 31774 351098",
    "CG 8078 73732 172205 34230 2700 1500 11450 29659 93880 7100 31774 466308",
    "Fasild 8000 1000 36000 0 0 0 14000 13100 17450 0 0 89550"
  };

  private final Lecture lecture;
  private final TableauDeclare territorial;
  private final TableauDeclare thematique;

  Ales2004ClasseurTest() throws IOException {
    lecture = Contrats.read(Path.of("echantillons/ales-2004.xlsx"));
    territorial = lecture.valeur().tableaux().get(0);
    thematique = lecture.valeur().tableaux().get(1);
  }

  @Test
  void eachSheetIsATableWithItsTitle() {
    assertThat(lecture.valeur().tableaux())
        .extracting(TableauDeclare::intitule)
        .containsExactly(
            "Répartition territoriale des actions et des crédits de fonctionnement",
            "Répartition thématique des actions et des crédits de fonctionnement");
    assertThat(lecture.valeur().intitule())
        .isEqualTo("Contrat de Ville de Territoire Alésien - Année 2004");
    assertThat(lecture.valeur().exercice()).contains(Exercice.of(2004));
    assertThat(lecture.valeur().actions()).isEmpty();
    assertThat(lecture.valeur().financeurs())
        .extracting(Financeur::nom)
        .containsExactly("Ville", "Etat", "CG", "Fasild");
  }

  @Test
  void theTerritorialTableIsFigureByFigureThatOfTheDocument() {
    assertThat(rangees(territorial)).containsExactly(COMMUNES);
    assertThat(territorial.colonnes())
        .extracting(EnteteTableau::libelle, EnteteTableau::mesure, EnteteTableau::role)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("ACTIONS", Mesure.NOMBRE, Role.DETAIL),
            org.assertj.core.groups.Tuple.tuple("FINANCEMENT", Mesure.MONTANT, Role.DETAIL));
    assertThat(territorial.rangees())
        .extracting(EnteteTableau::role)
        .containsOnlyOnce(Role.TOTAL)
        .endsWith(Role.TOTAL);
    assertThat(territorial.rangees().get(15).territoire().map(Territoire::type))
        .contains(Territoire.Type.TRANSTERRITORIAL);
  }

  @Test
  void theThematicTableIsFigureByFigureThatOfTheDocument() {
    assertThat(rangees(thematique)).containsExactly(THEMES);
    assertThat(thematique.colonnes()).hasSize(12);
    assertThat(thematique.colonnes().get(11).role()).isEqualTo(Role.TOTAL);
    assertThat(thematique.rangees())
        .extracting(EnteteTableau::role)
        .containsExactly(
            Role.DETAIL, Role.TOTAL, Role.DETAIL, Role.DETAIL, Role.DETAIL, Role.DETAIL);
    assertThat(thematique.rangees())
        .extracting(EnteteTableau::mesure)
        .containsExactly(
            Mesure.NOMBRE,
            Mesure.MONTANT,
            Mesure.MONTANT,
            Mesure.MONTANT,
            Mesure.MONTANT,
            Mesure.MONTANT);
  }

  @Test
  void blankIsNotZeroAndATextIsNoFigure() {
    assertThat(thematique.cellule(0, 10)).isEmpty();
    assertThat(thematique.cellule(5, 3).flatMap(CelluleDeclaree::valeur)).contains(Montant.ZERO);
    assertThat(thematique.cellule(0, 9).flatMap(CelluleDeclaree::texte)).contains("3 + FPH");
    assertThat(territorial.cellule(15, 0).orElseThrow().valeur()).isEmpty();
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-12");
  }

  /** The four financeurs make the total of each theme but four, as in the sample in JSON. */
  @Test
  void itsMarginsAreThoseOfTheSample() throws IOException {
    TableauDeclare ecrit = Contrats.read(Path.of("echantillons/ales-2004.json"))
        .valeur()
        .tableaux()
        .get(1);
    assertThat(ecarts(thematique)).isEqualTo(ecarts(ecrit)).hasSizeGreaterThan(10);
  }

  private static List<String> ecarts(TableauDeclare tableau) {
    return Marge.of(tableau).stream().map(Ales2004ClasseurTest::ecart).toList();
  }

  private static String ecart(Marge marge) {
    return marge.declare() + " " + marge.calcule();
  }

  @Test
  void everyFigureHasItsCell() {
    assertThat(thematique.cellule(5, 11).flatMap(CelluleDeclaree::emplacement))
        .map(Emplacement::court)
        .contains("Répartition thématique!M11");
    assertThat(lecture.valeur().complements())
        .extracting("texte")
        .containsExactly("Contrat de Ville du Territoire Alésien - Année 2004", "dont:");
  }

  private static List<String> rangees(TableauDeclare tableau) {
    return IntStream.range(0, tableau.rangees().size())
        .mapToObj(r -> tableau.rangees().get(r).libelle() + figures(tableau, r))
        .toList();
  }

  private static String figures(TableauDeclare tableau, int rangee) {
    StringBuilder texte = new StringBuilder();
    for (int c = 0; c < tableau.colonnes().size(); c++) {
      Optional<CelluleDeclaree> cellule = tableau.cellule(rangee, c);
      texte.append(' ').append(cellule.map(Ales2004ClasseurTest::figure).orElse("_"));
    }
    return texte.toString();
  }

  private static String figure(CelluleDeclaree cellule) {
    return cellule
        .valeur()
        .map(Quantite::toString)
        .map(v -> v.replaceFirst("\\.00$", ""))
        .orElseGet(() -> cellule.texte().orElseThrow());
  }
}
