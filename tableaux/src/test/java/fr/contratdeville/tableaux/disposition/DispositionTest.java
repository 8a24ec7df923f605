package fr.contratdeville.tableaux.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DispositionTest {

  private static Tableur table() {
    return Tableur.bilan()
        .rangee("Bilan 2023")
        .rangee("Porteur", "Action", "Ville", "XYZ", "TOTAL")
        .rangee("MAS", "Table", 1, 2, 3)
        .rangee("SLC", "Sport", 1, 2, 3)
        .rangee(null, null, 2, 4, 6);
  }

  @Test
  void whatWasRecognisedGivenBackUnchangedReadsTheSame() {
    Lecture lecture = table().lire();
    Disposition disposition = table().disposition();
    assertThat(disposition.feuille()).contains("Bilan");
    assertThat(disposition.premiereEntete()).isEqualTo(2);
    assertThat(disposition.derniereEntete()).isEqualTo(2);
    assertThat(table().lire(disposition).valeur()).isEqualTo(lecture.valeur());
  }

  @Test
  void overridesAColumn() {
    Lecture lecture = table()
        .lire(Disposition.automatique()
            .withColonne("D", Colonne.financeur("Fondation", TypeFinanceur.AUTRE)));
    assertThat(lecture.valeur().financeurs())
        .extracting("nom")
        .containsExactly("Ville", "Fondation");
    assertThat(lecture.valeur().lignes()).hasSize(4);
    assertThat(lecture.valeur().volets().get(0).volet().totaux().get(0).portee().financeurs())
        .containsExactly("Ville", "Fondation");
    assertThat(lecture.toString()).contains("(disposition donnée)");
  }

  @Test
  void aGivenScopeStays() {
    Lecture lecture =
        table().lire(Disposition.automatique().withColonne("E", Colonne.total(List.of("XYZ"))));
    assertThat(lecture.valeur().volets().get(0).volet().totaux().get(0).portee().financeurs())
        .containsExactly("XYZ");
  }

  @Test
  void overridesARow() {
    Disposition ignoree = Disposition.automatique().withLigne(4, GenreLigne.IGNOREE);
    assertThat(table().lire(ignoree).valeur().volets()).hasSize(1);
    Disposition texte = Disposition.automatique().withLigne(5, GenreLigne.TEXTE);
    assertThat(table().lire(texte).valeur().totaux()).isEmpty();
    assertThat(table().lire(texte).valeur().complements()).hasSize(3);
  }

  @Test
  void overridesWhatAHeadingSays() {
    Tableur t = Tableur.bilan()
        .rangee("Bilan 2023")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("Axe 1")
        .rangee("Emploi")
        .rangee("Clubs")
        .rangee(null, "Table", 1, 2);
    Action lue = t.lire(Disposition.automatique()).valeur().actions().get(0);
    assertThat(lue.axePrioritaire()).map(Rubrique::libelle).contains("Axe 1");
    assertThat(lue.thematique()).isEmpty();
    Action donnee = t.lire(Disposition.automatique()
            .withLigne(3, GenreLigne.TEXTE)
            .withLigne(4, GenreLigne.INTERTITRE_THEMATIQUE)
            .withLigne(5, GenreLigne.INTERTITRE_PORTEUR))
        .valeur()
        .actions()
        .get(0);
    assertThat(donnee.axePrioritaire()).isEmpty();
    assertThat(donnee.thematique()).map(Rubrique::libelle).contains("Emploi");
    assertThat(donnee.porteur()).map(Porteur::nom).contains("Clubs");
  }

  @ParameterizedTest
  @EnumSource(GenreLigne.class)
  void anyRowMayBeTakenForAnyKind(GenreLigne genre) {
    for (int ligne = 3; ligne <= 5; ligne++) {
      Disposition disposition = Disposition.automatique().withLigne(ligne, genre);
      assertThat(table().lire(disposition).valeur().volets()).isNotEmpty();
    }
  }

  @Test
  void overridesTheHeaderAndTheSheet() {
    Tableur t = Tableur.feuille("Un")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 1, 2)
        .puisFeuille("Deux")
        .rangee("Qui", "Quoi", "Ville")
        .rangee("SLC", "Sport", 7);
    Disposition disposition = Disposition.automatique()
        .withFeuille("Deux")
        .withEntete(1, 1)
        .withColonne("A", Colonne.champ(Champ.PORTEUR))
        .withColonne("B", Colonne.champ(Champ.INTITULE));
    assertThat(t.lire(disposition).valeur().lignes().get(0).montant()).contains(Montant.of(7));
    assertThat(t.lire(disposition).valeur().actions().get(0).intitule()).isEqualTo("Sport");
  }

  @Test
  void printsItself() {
    assertThat(table().disposition()).hasToString("""
        feuille Bilan
        en-tête 2 à 2
        A  Porteur
        B  Intitulé de l'action
        C  financeur Ville (Commune)
        D  financeur XYZ (Non précisé)
        E  Total de Ville + XYZ
        3  action
        4  action
        5  totaux des colonnes
        """);
  }

  @Test
  void isAValue() {
    Disposition a = Disposition.automatique().withColonne("C", Colonne.complement());
    Disposition b = Disposition.builder().putColonne(3, Colonne.complement()).build();
    assertThat(a).isEqualTo(b).hasSameHashCodeAs(b).isNotEqualTo(Disposition.automatique());
    assertThat(Disposition.automatique().colonnes()).isEmpty();
    assertThat(a.colonne("D")).isEmpty();
  }

  /**
   * Of two layouts the corrections win, column by column and row by row; the rest of both stays.
   */
  @Test
  void correctionsWinWhereBothSpeak() {
    Lexique mien = Lexique.standard().withNom("Gard");
    Disposition lue = Disposition.automatique()
        .withFeuille("Bilan")
        .withEntete(2, 3)
        .withLexique(mien)
        .withExercice(Exercice.of(2022))
        .withColonne("A", Colonne.champ(Champ.PORTEUR))
        .withColonne("B", Colonne.complement())
        .withLigne(4, GenreLigne.ACTION)
        .withLigne(5, GenreLigne.ACTION);
    Disposition corrections = Disposition.automatique()
        .withGenre(GenreTable.ACTIONS)
        .withExercice(Exercice.of(2023))
        .withTerritoire(Territoire.of("Escanaux", Territoire.Type.QPV))
        .withColonne("B", Colonne.champ(Champ.INTITULE))
        .withLigne(5, GenreLigne.TEXTE)
        .withLigne(6, GenreLigne.TOTAL);
    assertThat(lue.withCorrections(corrections))
        .isEqualTo(Disposition.builder()
            .feuille("Bilan")
            .entete(2, 3)
            .lexique(mien)
            .genre(GenreTable.ACTIONS)
            .exercice(Exercice.of(2023))
            .territoire(Territoire.of("Escanaux", Territoire.Type.QPV))
            .putColonne("A", Colonne.champ(Champ.PORTEUR))
            .putColonne("B", Colonne.champ(Champ.INTITULE))
            .putLigne(4, GenreLigne.ACTION)
            .putLigne(5, GenreLigne.TEXTE)
            .putLigne(6, GenreLigne.TOTAL)
            .build());
    Disposition autreEntete = Disposition.automatique().withFeuille("Autre").withEntete(7, 7);
    assertThat(lue.withCorrections(autreEntete).feuille()).contains("Autre");
    assertThat(lue.withCorrections(autreEntete).premiereEntete()).isEqualTo(7);
    assertThat(lue.withCorrections(Disposition.automatique())).isEqualTo(lue);
  }

  @Test
  void onlyTheColumnsOfOneTableAreKept() {
    Disposition d = Disposition.automatique()
        .withColonne("A", Colonne.complement())
        .withColonne("C", Colonne.montant())
        .withLigne(4, GenreLigne.ACTION);
    assertThat(d.withOnlyColonnes(numero -> numero > 2))
        .isEqualTo(Disposition.automatique()
            .withColonne("C", Colonne.montant())
            .withLigne(4, GenreLigne.ACTION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "", "E1", "$E", "XFE", "ABCDEFGH", "é"})
  void lettersOfAColumnAreAskedFor(String lettres) {
    assertThatThrownBy(() -> Disposition.automatique().withColonne(lettres, Colonne.complement()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the letters of a column such as \"E\"")
        .hasMessageContaining("\"" + lettres + "\"");
  }

  @Test
  void lettersOfAColumnMayBeSmall() {
    assertThat(
            Disposition.automatique().withColonne("xfd", Colonne.complement()).colonnes())
        .containsOnlyKeys(16_384);
  }

  @Test
  void aColumnHasWhatItsFieldAllows() {
    Financeur caf = Financeur.of("CAF", TypeFinanceur.CAF);
    assertThatThrownBy(() -> Colonne.champ(Champ.AXE).withUnite(10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Colonne.builder().financeur(caf).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Colonne.builder().champ(Champ.AXE).addPortee("CAF").build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Colonne.champ(Champ.MONTANT)).isEqualTo(Colonne.montant());
  }

  @Test
  void aColumnTakesTheStepAndTheYearOfAnother() {
    Colonne versee = Colonne.financeur("CAF", TypeFinanceur.CAF).withEtape(EtapeMontant.VERSE);
    Colonne de2022 = Colonne.montant().withExercice(Exercice.of(2022)).withUnite(1000);
    assertThat(versee.withTranche(de2022))
        .isEqualTo(Colonne.financeur("CAF", TypeFinanceur.CAF).withExercice(Exercice.of(2022)));
    assertThat(versee.couvre(de2022)).isFalse();
    assertThat(Colonne.montant().couvre(versee)).isTrue();
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertThatThrownBy(() -> Disposition.automatique().withEntete(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Disposition.automatique().withEntete(3, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Disposition.automatique().withColonne("1", Colonne.complement()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Colonne.champ(Champ.TOTAL))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
