package fr.contratdeville.tableaux.reconnaissance.contrat;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.Tableur.AuFormat;
import fr.contratdeville.tableaux.Tableur.Barre;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Passage;
import fr.contratdeville.tableaux.feuille.Passage.Aspect;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that can be read and are no euros that somebody pays. */
class HorsEurosTest {

  private static Montant total(Lecture lecture) {
    return Totaux.of(Axes.financeur(), lecture.valeur().lignes()).total();
  }

  private static List<Constat> constats(Lecture lecture, String id) {
    return lecture.constats().stream().filter(c -> c.id().equals(id)).toList();
  }

  private static Stream<String> gardes(Lecture lecture) {
    return Stream.concat(
            lecture.valeur().complements().stream(),
            lecture.valeur().actions().stream()
                .flatMap(a -> a.volets().stream())
                .map(Volet::complements)
                .flatMap(List::stream))
        .map(Complement::texte);
  }

  @Test
  void anOldAmountIsKeptBesideTheNewOne() {
    Object corrige = TexteCellule.of(
        List.of(new Passage("5000", Aspect.BARREE), new Passage("3000", Aspect.NORMALE)));
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat")
        .rangee("Club", "Sport", corrige)
        .lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(3000));
    assertThat(constats(lecture, "CV-TXT-01")).singleElement().satisfies(c -> {
      assertThat(c.message().fr()).contains("5000", "3000");
      assertThat(c.cellules()).singleElement().hasToString("[essai.xlsx]Bilan!C2");
    });
    assertThat(gardes(lecture)).contains("5000");
  }

  @Test
  void aRowThatIsStruckThroughIsWithdrawn() {
    Tableur tableur = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat", "Ville")
        .rangee("Club", "Sport", 1000, 500)
        .rangee(new Barre("MAS"), new Barre("Aide"), new Barre(2000), new Barre("3 000"))
        .rangee("TOTAL", null, 1000, 500);
    Lecture lecture = tableur.lire();
    assertThat(lecture.valeur().actions()).hasSize(1);
    assertThat(total(lecture)).isEqualTo(Montant.of(1500));
    assertThat(constats(lecture, "CV-TXT-02")).singleElement().satisfies(c -> {
      assertThat(c.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
      assertThat(c.message().en()).contains("5,000 €");
      assertThat(c.cellules()).singleElement().hasToString("[essai.xlsx]Bilan!A3:D3");
    });
    assertThat(gardes(lecture)).contains("MAS", "Aide", "2000", "3 000");
    assertThat(tableur.disposition().lignes()).containsEntry(3, GenreLigne.RETIREE);

    Lecture comptee = tableur.lire(Disposition.automatique().withLigne(3, GenreLigne.ACTION));
    assertThat(total(comptee)).isEqualTo(Montant.of(6500));
    assertThat(constats(comptee, "CV-TXT-02")).isEmpty();
  }

  @Test
  void anAmountThatIsStruckThroughIsWithdrawn() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat")
        .rangee("Club", "Sport", new Barre(1000))
        .rangee("MAS", "Aide", 200)
        .lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(200));
    assertThat(lecture.valeur().actions()).hasSize(2);
    assertThat(constats(lecture, "CV-TXT-02")).hasSize(1);
    assertThat(gardes(lecture)).contains("1000");
  }

  @Test
  void aHeadingNamesTheCurrencyOfItsColumn() {
    Tableur tableur = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat (F CFP)", "Ville (€)", "Total (F CFP)")
        .rangee("Club", "Sport", 1200000, 500, 1200000)
        .rangee("MAS", "Aide", "600 000 XPF", 700, 600000)
        .rangee("TOTAL", null, 1800000, 1200, 1800000);
    Lecture lecture = tableur.lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(1200));
    assertThat(lecture.valeur().actions()).hasSize(2);
    List<Constat> monnaies = constats(lecture, "CV-MON-01");
    assertThat(monnaies).singleElement().satisfies(c -> {
      assertThat(c.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
      assertThat(c.message().en())
          .contains("“Etat (F CFP)” 1,800,000 XPF, “Total (F CFP)” 1,800,000 XPF");
    });
    assertThat(gardes(lecture)).contains("1200000 XPF", "600 000 XPF");
    assertThat(tableur.disposition().colonnes().get(3).devise()).contains("XPF");

    Colonne euros = Colonne.financeur("Etat", TypeFinanceur.ETAT).withDevise("EUR");
    assertThat(total(tableur.lire(Disposition.automatique().withColonne("C", euros))))
        .isEqualTo(Montant.of(1201200));
    Colonne sans = Colonne.financeur("Etat", TypeFinanceur.ETAT);
    assertThat(total(tableur.lire(Disposition.automatique().withColonne("C", sans))))
        .isEqualTo(Montant.of(1200));
  }

  @Test
  void theOnlyCurrencyOfATableIsThatOfAllItsAmounts() {
    Lecture banniere = Tableur.bilan()
        .rangee("Porteur", "Action", "Montants en F CFP")
        .rangee(null, null, "Etat", "Commune")
        .rangee("Te Vai", "Pirogue", 1200000, 300000)
        .rangee("Case", "Lecture", 600000, 10)
        .lire();
    assertThat(total(banniere)).isEqualTo(Montant.ZERO);
    Lecture unTitre = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat (XPF)", "Commune")
        .rangee("Te Vai", "Pirogue", 1200000, 300000)
        .lire();
    assertThat(total(unTitre)).isEqualTo(Montant.ZERO);
    Lecture uneCellule = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat", "Commune")
        .rangee("Te Vai", "Pirogue", "1 200 000 F CFP", 300000)
        .rangee("Case", "Lecture", 600000, 10)
        .lire();
    assertThat(total(uneCellule)).isEqualTo(Montant.ZERO);
  }

  @Test
  void anAmountInFrancsAmongEurosIsAlone() {
    Tableur tableur = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat", "Commune")
        .rangee("Club", "Sport", "1 200 CHF", 300)
        .rangee("MAS", "Aide", 600, 10);
    assertThat(total(tableur.lire())).isEqualTo(Montant.of(910));
    Lecture avecEuros = tableur.en("C2", "1 200 F CFP").en("D2", "300 €").lire();
    assertThat(total(avecEuros)).isEqualTo(Montant.of(910));
  }

  @Test
  void theTotalOfAListInFrancsIsATotal() {
    Lecture lecture = Tableur.bilan()
        .rangee("Nom", "Subvention")
        .rangee("Club des Prés", new AuFormat(1200, "0 \"CHF\""))
        .rangee("Les Ateliers", new AuFormat(800, "0 \"CHF\""))
        .rangee("MAS", "1 000 CHF")
        .rangee("Total", new AuFormat(3000, "0 \"CHF\""))
        .lire();
    assertThat(lecture.valeur().actions()).hasSize(3);
    assertThat(constats(lecture, "CV-MON-01"))
        .singleElement()
        .satisfies(c -> assertThat(c.message().en()).contains("3,000 CHF"));
  }

  @Test
  void aColumnInFrancsBesideTheSameInEurosIsNoDoubt() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Accordé (XPF)", "Accordé (€)")
        .rangee("Te Vai", "Pirogue", 1200000, 10056)
        .rangee("Case", "Lecture", 600000, 5028)
        .lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(15084));
    assertThat(constats(lecture, "CV-LAY-20")).isEmpty();
    assertThat(constats(lecture, "CV-MON-01"))
        .singleElement()
        .satisfies(c -> assertThat(c.message().en()).contains("1,800,000 XPF"));
  }

  @Test
  void fonctionnementIsNoFranc() {
    Tableur tableur = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville (F)", "Ville (I)")
        .rangee("Club", "Sport", 1000, 40);
    assertThat(constats(tableur.lire(), "CV-MON-01")).isEmpty();
    assertThat(constats(tableur.en("D1", "Etat").lire(), "CV-MON-01")).hasSize(1);
  }

  @Test
  void aLineAboveNamesTheCurrencyOfTheTable() {
    Lecture lecture = Tableur.bilan()
        .rangee("Contrat de ville, programmation 2024 (montants en francs pacifique)")
        .rangee("Porteur", "Action", "Etat", "Ville (€)")
        .rangee("Club", "Sport", 1000, 40)
        .lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(40));
    assertThat(constats(lecture, "CV-MON-01")).hasSize(1);
  }

  @Test
  void aCellShowsItsCurrency() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat")
        .rangee("Club", "Sport", new AuFormat(1000, "#,##0 \"XPF\""))
        .rangee("MAS", "Aide", new AuFormat(300, "#,##0 \"€\""))
        .rangee("Phare", "Danse", "40 CHF")
        .rangee("TOTAL", null, new AuFormat(1000, "#,##0 \"XPF\""))
        .lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(300));
    assertThat(lecture.valeur().actions()).hasSize(3);
    assertThat(constats(lecture, "CV-MON-01"))
        .extracting(c -> c.message().en())
        .anyMatch(m -> m.contains("1,000 XPF"))
        .anyMatch(m -> m.contains("40 CHF"))
        .hasSize(2);
  }

  @Test
  void aColumnNamesTheCurrencyOfEachRow() {
    Lecture lecture = Tableur.feuille("Subventions")
        .rangee("Porteur", "Action", "Financeur", "Montant", "Devise")
        .rangee("Te Vai", "Pirogue", "Etat", 1200000, "XPF")
        .rangee("Case", "Lecture", "Commune", 300000, "F CFP")
        .rangee("Club", "Sport", "Europe", 5000, "EUR")
        .rangee("Club", "Danse", "Europe", 70, null)
        .lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(5070));
    assertThat(constats(lecture, "CV-MON-01"))
        .singleElement()
        .satisfies(c -> assertThat(c.message().en()).contains("1,500,000 XPF"));
    assertThat(constats(lecture, "CV-LAY-01")).isEmpty();
  }

  @Test
  void aDeclaredTableKeepsItsCurrency() {
    Lecture lecture = Tableur.feuille("Synthèse")
        .rangee("Montants par quartier, en F CFP")
        .rangee("QPV", "Etat", "Ville", "TOTAL")
        .rangee("QPV Nord", 1000, 500, 1500)
        .rangee("QPV Sud", 200, 100, 300)
        .rangee("TOTAL", 1200, 600, 1800)
        .lire();
    assertThat(lecture.valeur().tableaux()).singleElement().satisfies(t -> {
      assertThat(t.cellules()).allMatch(c -> c.valeur().isEmpty());
      assertThat(t.cellules())
          .anyMatch(c -> c.texte().filter("1000 XPF"::equals).isPresent());
    });
    assertThat(constats(lecture, "CV-MON-01")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Valorisation",
        "Ville (mise à disposition)",
        "Aides en nature",
        "Bénévolat",
        "Contributions volontaires"
      })
  void aColumnOfHelpInKindIsNoMoney(String titre) {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat", titre, "Ville")
        .rangee("Club", "Sport", 1000, 400, 50)
        .rangee("MAS", "Aide", 2000, 600, 50)
        .lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(3100));
    assertThat(constats(lecture, "CV-MON-02"))
        .singleElement()
        .satisfies(c -> assertThat(c.message().en()).contains("1,000 €"));
    assertThat(gardes(lecture)).contains("400", "600");
    assertThat(constats(lecture, "CV-LAY-01")).isEmpty();
  }

  @Test
  void aTotalThatAddsTheHelpIsComparedWithNothing() {
    Tableur tableur = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat", "Valorisation", "Ville", "Total")
        .rangee("Club", "Sport", 1000, 400, 50, 1450)
        .rangee("MAS", "Aide", 2000, 600, 50, 2650)
        .rangee("Phare", "Danse", 30, null, 50, 80)
        .rangee("TOTAL", null, 3030, 1000, 150, 4180);
    Lecture lecture = tableur.lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(3180));
    assertThat(constats(lecture, "CV-LAY-20"))
        .singleElement()
        .satisfies(c -> assertThat(c.message().fr()).contains("aides en nature"));
    assertThat(
            Controles.standard().examiner(lecture.valeur(), lecture.constats()).constats())
        .noneMatch(c -> c.gravite() == Gravite.ERREUR);
    Lecture argent = tableur.en("F2", 1050).en("F3", 2050).en("F5", 3180).lire();
    assertThat(constats(argent, "CV-LAY-20")).isEmpty();
  }

  @Test
  void aTotalWithoutTheHelpIsMoney() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat", "Ville", "Total hors valorisation")
        .rangee("Club", "Sport", 1000, 400, 1400)
        .lire();
    assertThat(constats(lecture, "CV-MON-02")).isEmpty();
  }

  @Test
  void aRowOfHelpInKindIsNoMoney() {
    Lecture lecture = Tableur.feuille("Subventions")
        .rangee("nomAttribuant", "nomBeneficiaire", "objet", "montant", "nature")
        .rangee("Ville", "Club", "Fonctionnement", 5000, "aide en numéraire")
        .rangee("Ville", "Club", "Mise à disposition du gymnase", 18000, "aide en nature")
        .rangee("Ville", "MAS", "Mise à disposition d'un jardin", 3000, "aide en numéraire")
        .lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(8000));
    assertThat(constats(lecture, "CV-MON-02")).singleElement().satisfies(c -> {
      assertThat(c.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
      assertThat(c.message().en()).contains("18,000 €");
    });
    assertThat(gardes(lecture)).contains("18000");
    assertThat(lecture.valeur().actions()).hasSize(3);
  }

  @Test
  void anAccountOfContributionsIsNoMoney() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Etat")
        .rangee("Club", "Bénévolat et citoyenneté", 1000)
        .rangee("Club", "87 - Contributions volontaires en nature", 400)
        .rangee("Club", "87 logements", 30)
        .lire();
    assertThat(total(lecture)).isEqualTo(Montant.of(1030));
  }
}
