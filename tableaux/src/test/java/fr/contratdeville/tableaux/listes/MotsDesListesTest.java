package fr.contratdeville.tableaux.listes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of lists of subsidies: what is money, who pays it, and what only looks like money. */
class MotsDesListesTest {
  private static final String PERSONNE = "(financeur non précisé)";

  /**
   * The money of a column of a list, as {@code financeur step year sum}; one text for each kind.
   */
  private static List<String> argent(Lecture lecture, String colonne) {
    return lecture.valeur().lignes().stream()
        .filter(l -> l.montant().isPresent())
        .filter(l -> l.ligne()
            .emplacement()
            .filter(e -> e.court().contains("!" + colonne))
            .isPresent())
        .map(l -> l.financeur().nom() + " "
            + l.ligne().etape().map(Enum::name).orElse("-") + " "
            + l.ligne()
                .exercice()
                .or(lecture.valeur()::exercice)
                .map(Exercice::toString)
                .orElse("-"))
        .distinct()
        .toList();
  }

  private static Lecture liste(String titre, Object un, Object deux, Object trois) {
    return Tableur.feuille("export")
        .rangee("Association", "Objet", titre)
        .rangee("Club des Prés", "Sport", un)
        .rangee("Les Ateliers", "Langue", deux)
        .rangee("Phare", "Lecture", trois)
        .lire();
  }

  @ParameterizedTest
  @CsvSource({
    "Mt sollic.,DEMANDE,-",
    "Mt att. 2021,ACCORDE,2021",
    "Mont. mand.,VERSE,-",
    "Subv. prop.,PROPOSE,-",
    "Montant engag. (€),ENGAGE,-",
    "Subv 19,-,2019",
    "Dde 24,DEMANDE,2024",
    "Mnt voté 17,ACCORDE,2017",
    "Montnat sollicité,DEMANDE,-",
    "Subvention atribuée,ACCORDE,-",
    "Montant octroyer,ACCORDE,-"
  })
  void wordsCutByAPointShortYearsAndSlipsAreRead(String titre, String etape, String annee) {
    Lecture lecture = liste(titre, 600, 350, 1200);
    assertThat(argent(lecture, "C")).containsExactly(PERSONNE + " " + etape + " " + annee);
  }

  @ParameterizedTest
  @CsvSource({
    "Aide à l'emploi associatif,-",
    "Dotation horaire,-",
    "Soutien aux jeunes talents,-",
    "Prime de risque versée,VERSE",
    "Subvention au titre du dispositif Tremplin,-",
    "Proposition du vice-président,PROPOSE",
    "Bourse mobilité,-"
  })
  void aWordForMoneyOverMoneyIsMoneyWhateverFollows(String titre, String etape) {
    Lecture lecture = liste(titre, 600, 350, 1200);
    assertThat(argent(lecture, "C")).containsExactly(PERSONNE + " " + etape + " -");
  }

  @ParameterizedTest
  @CsvSource({
    "Aide doctorale Région,Région,-",
    "Participation exceptionnelle CAF,CAF,-",
    "Soutien annuel MSA,MSA,-",
    "Attribution 2022 Département,Département,ACCORDE",
    "Droit commun Métropole,Métropole,-",
    "Crédits spécifiques Ville,Ville,-",
    "Part départementale,Département,-",
    "Subvention communale,Commune,-",
    "Aide intercommunale,Intercommunalité,-",
    "Aide européenne,Europe,-",
    "Aide Vivaldi,Vivaldi,-",
    "Aide ADEME,ADEME,-"
  })
  void theHeadingNamesWhoPaysBesideItsMoney(String titre, String payeur, String etape) {
    Lecture lecture = liste(titre, 600, 350, 1200);
    assertThat(argent(lecture, "C"))
        .singleElement()
        .satisfies(l -> assertThat(l).startsWith(payeur + " " + etape));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fréquentation",
        "Charges réalisées",
        "Coût/jour",
        "Loyer versé",
        "Budget présenté",
        "Montant HT des travaux",
        "Licenciés validés",
        "Redevance payée",
        "Trésorerie",
        "Repas servis",
        "Total points",
        "Budget 2022",
        "Reste à verser",
        "Aide en matériel",
        "Valeur locative",
        "Subvention par habitant"
      })
  void whatIsCountedSpentOrLentIsNoMoney(String titre) {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Association", "Objet", "Subvention votée", titre)
        .rangee("Club des Prés", "Sport", 600, 4500)
        .rangee("Les Ateliers", "Langue", 350, 2200)
        .rangee("Phare", "Lecture", 1200, 9800)
        .lire();
    assertThat(argent(lecture, "C")).containsExactly(PERSONNE + " ACCORDE -");
    assertThat(argent(lecture, "D")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Porté par",
        "Nom fournisseur",
        "Gestionnaire EAJE",
        "Commune ou EPCI",
        "Bénéf.",
        "Ass. subventionnée",
        "Exploitant",
        "Lieu d'accueil"
      })
  void headingsOfPorteursInOtherWordsAreKnown(String titre) {
    Lecture lecture = Tableur.feuille("export")
        .rangee(titre, "Secteur", "Aide accordée")
        .rangee("Club des Prés", "Sport", 600)
        .rangee("Association Phare", "Langue", 350)
        .rangee("Commune de Lunel", "Lecture", 1200)
        .lire();
    assertThat(lecture.valeur().actions())
        .extracting(a -> a.porteur().map(Porteur::nom).orElse("?"))
        .containsExactly("Club des Prés", "Association Phare", "Commune de Lunel");
  }

  @Test
  void namesOfOrganisationsShowThePorteurBesideATitle() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Porteurs d'idées et lieux", "Projet", "Aide accordée")
        .rangee("MJC du Lac", "Jardin", 600)
        .rangee("Collège Prévert", "Presse", 350)
        .rangee("Amicale des Tilleuls", "Fête", 1200)
        .rangee("Secours populaire", "Vacances", 700)
        .lire();
    assertThat(lecture.valeur().actions())
        .allMatch(a -> a.emplacements().containsKey(Champ.PORTEUR));
  }

  @ParameterizedTest
  @CsvSource({"6574,65748,6574,65748", "20421,204,20421,204", "657362,6574,657362,6574"})
  void numbersOfAccountsAreNoMoney(int a, int b, int c, int d) {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Art.", "Association", "Montant", "Ligne")
        .rangee(a, "Club", 600, a)
        .rangee(b, "Phare", 350, b)
        .rangee(c, "Ateliers", 1200, c)
        .rangee(d, "Amicale", 700, d)
        .lire();
    assertThat(argent(lecture, "C")).hasSize(1);
    assertThat(argent(lecture, "A")).isEmpty();
    assertThat(argent(lecture, "D")).isEmpty();
    assertThat(lecture.constats()).extracting(Constat::id).doesNotContain("CV-LAY-20");
  }

  @ParameterizedTest
  @CsvSource({
    "Budget 2023,N-1,2022",
    "Budget 2023,N,2023",
    "Programmation 2021,BP N+1,2022",
    "Année 2020,CA N - 2,2018",
    "Exercice 2019,Versé N-1,2018"
  })
  void aYearIsToldFromThatOfTheDocument(String dessus, String titre, String annee) {
    Lecture lecture = Tableur.feuille("export")
        .rangee(dessus)
        .rangee("Association", "Subvention N-3", titre)
        .rangee("Club", 600, 700)
        .rangee("Phare", 350, 400)
        .rangee("Ateliers", 1200, 900)
        .lire();
    assertThat(argent(lecture, "C"))
        .singleElement()
        .satisfies(l -> assertThat(l).endsWith(" " + annee));
  }

  @Test
  void theOnlyFinanceurPaysTheOtherStepsAndYearsToo() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Association", "Subvention CAF 2021", "Subvention CAF 2022", "Demande 2023")
        .rangee("Club", 600, 700, 800)
        .rangee("Phare", 350, 400, 500)
        .lire();
    assertThat(argent(lecture, "D")).containsExactly("CAF DEMANDE 2023");
  }

  @Test
  void aListWithoutAHeaderIsReadBelowATitleOfMoney() {
    Lecture lecture = Tableur.feuille("Feuil1")
        .rangee("Aides attribuées en 2021 par le Département")
        .rangee()
        .rangee("Club des Prés", "150 €")
        .rangee("Phare", "1 200 €")
        .rangee("Ateliers", "90 €")
        .rangee("Amicale", "3 000 €")
        .lire();
    assertThat(argent(lecture, "B")).containsExactly("Département ACCORDE 2021");
    assertThat(lecture.constats()).extracting(Constat::id).contains("CV-LAY-20");
  }

  @Test
  void aLegendSaysWhoPaysByHisCode() {
    Lecture lecture = Tableur.feuille("Feuil1")
        .rangee("Association", "Orig.", "Subvention")
        .rangee("Club", "RE", 600)
        .rangee("Phare", "CA", 350)
        .rangee("Ateliers", "RE", 1200)
        .rangee()
        .rangee("RE : Région ; CA : CAF")
        .lire();
    assertThat(argent(lecture, "C")).containsExactly("Région - -", "CAF - -");
  }

  @Test
  void oneTotalBelowTwoHalvesCoversBoth() {
    Lecture lecture = Tableur.feuille("Feuil1")
        .rangee("ASSOCIATION", "SUBVENTION", null, "ASSOCIATION", "SUBVENTION")
        .rangee("Club", 600, null, "Phare", 350)
        .rangee("Ateliers", 1200, null, "Amicale", 700)
        .rangee("Régie", 900, null, "Foyer", 450)
        .rangee(null, null, null, "TOTAL", 4210)
        .lire();
    assertThat(lecture.valeur().totaux())
        .singleElement()
        .satisfies(t -> assertThat(t.portee().volets()).hasSize(6));
  }

  @Test
  void wrongIdentifiersOfAColumnAreOneFinding() {
    Tableur tableur = Tableur.feuille("export").rangee("Association", "SIRET", "Subvention");
    for (int i = 0; i < 8; i++) {
      tableur.rangee("Club " + (char) ('A' + i), "1234567890000" + i, 100 * (i + 1));
    }
    List<Constat> constats = tableur.lire().constats().stream()
        .filter(c -> c.id().startsWith("CV-IDE"))
        .toList();
    assertThat(constats)
        .filteredOn(c -> c.gravite() == Gravite.AVERTISSEMENT)
        .singleElement()
        .satisfies(c -> {
          assertThat(c.message().fr()).contains("cellules (B2, B3");
          assertThat(c.message().en()).contains("cells (B2, B3");
        });
  }

  @Test
  void aSirenUnderItsNameIsNoWrongSiret() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Association", "N° SIREN", "Subvention")
        .rangee("Club", "566227834", 600)
        .rangee("Phare", "846818739", 350)
        .rangee("Ateliers", 377123074, 1200)
        .lire();
    assertThat(lecture.constats()).noneMatch(c -> c.id().startsWith("CV-IDE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"NC", "N/C", "en attente", "à définir", "non communiqué"})
  void anAmountThatIsNotGivenIsOneFindingForItsColumn(String texte) {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Association", "Subvention accordée")
        .rangee("Judo du Lac", texte)
        .rangee("Phare", 350)
        .rangee("Tennis du Lac", texte)
        .rangee("Amicale du Lac", texte)
        .rangee("Foyer", 700)
        .lire();
    assertThat(argent(lecture, "B")).containsExactly(PERSONNE + " ACCORDE -");
    assertThat(lecture.constats())
        .filteredOn(c -> c.id().equals("CV-AMT-01"))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
          assertThat(c.message().fr()).startsWith("3 cellules");
          assertThat(c.cellules()).hasSize(2);
        });
  }

  @Test
  void aYearInAColumnOfAmountsHeadsNoOtherTable() {
    Lecture lecture = Tableur.feuille("export")
        .rangee("Bénéficiaire", "Objet", "AE affectée")
        .rangee("Club", "Sport", 4300)
        .rangee("Association du Lac", "Lecture", 2000)
        .rangee("Phare", "Langue", 1500)
        .lire();
    assertThat(argent(lecture, "C")).containsExactly(PERSONNE + " ACCORDE -");
    assertThat(lecture.valeur().actions()).hasSize(3);
  }
}
