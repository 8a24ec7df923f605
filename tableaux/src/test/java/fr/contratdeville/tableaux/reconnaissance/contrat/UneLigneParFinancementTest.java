package fr.contratdeville.tableaux.reconnaissance.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables whose rows name who pays. */
class UneLigneParFinancementTest {

  private static Tableur table() {
    return Tableur.bilan().rangee("Porteur", "Action", "Financeur", "Montant");
  }

  private static List<Volet> volets(Lecture lecture) {
    return lecture.valeur().volets().stream().map(v -> v.volet()).toList();
  }

  @Test
  void theRowsOfOneActionAreOneEntryWhereverTheyStand() {
    Lecture lecture = table()
        .rangee("MAS", "Table", "Etat", 10)
        .rangee("SLC", "Table", "Etat", 5)
        .rangee("MAS", "Table", "Ville", 20)
        .rangee("MAS", "Sport", "Ville", 1)
        .lire();
    assertThat(lecture.valeur().actions())
        .extracting(a -> a.intitule(), a -> a.porteur().orElseThrow().nom())
        .containsExactly(tuple("Table", "MAS"), tuple("Table", "SLC"), tuple("Sport", "MAS"));
    assertThat(volets(lecture).get(0).lignes())
        .extracting(
            l -> l.financeur().nom(),
            l -> l.montant().orElseThrow(),
            l -> l.emplacement().orElseThrow().court())
        .containsExactly(
            tuple("Etat", Montant.of(10), "Bilan!D2"), tuple("Ville", Montant.of(20), "Bilan!D4"));
    assertThat(lecture.valeur().financeurs())
        .extracting(f -> f.nom(), f -> f.type())
        .containsExactly(tuple("Etat", TypeFinanceur.ETAT), tuple("Ville", TypeFinanceur.COMMUNE));
  }

  @Test
  void aRowWithoutATitleAddsToTheEntryAbove() {
    Lecture lecture = table()
        .rangee("MAS", "Table", "Etat", 10)
        .rangee(null, null, "Ville", 20)
        .rangee(null, null, "CAF", 30)
        .lire();
    assertThat(volets(lecture)).hasSize(1);
    assertThat(volets(lecture).get(0).lignes()).hasSize(3);
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  void aRowWithoutATitleAddsToTheEntryOfTheRowAboveNotToTheLastThatWasOpened() {
    Lecture lecture = table()
        .rangee("MAS", "Table", "Etat", 10)
        .rangee("SLC", "Sport", "Etat", 5)
        .rangee("MAS", "Table", "Ville", 20)
        .rangee(null, null, "CAF", 30)
        .lire();
    assertThat(volets(lecture)).extracting(v -> v.lignes().size()).containsExactly(3, 1);
  }

  @Test
  void aFinanceurWithoutAnAmountTakesPartForOneThatIsNotGiven() {
    Lecture lecture =
        table().rangee("MAS", "Table", "Etat").rangee(null, null, "Ville", 2).lire();
    assertThat(volets(lecture).get(0).lignes())
        .extracting(l -> l.financeur().nom(), l -> l.montant().isPresent())
        .containsExactly(tuple("Etat", false), tuple("Ville", true));
  }

  @Test
  void aTotalInThePlaceOfAFinanceurIsThatOfItsAction() {
    Lecture lecture = table()
        .rangee("MAS", "Table", "Etat", 10)
        .rangee("MAS", "Table", "Ville", 20)
        .rangee("MAS", "Table", "TOTAL", 30)
        .rangee("SLC", "Sport", "Etat", 5)
        .rangee("SLC", "Sport", "Total", 5)
        .rangee("TOTAL GÉNÉRAL", null, null, 35)
        .lire();
    assertThat(lecture.valeur().lignes()).hasSize(3);
    assertThat(lecture.valeur().totaux())
        .extracting(
            TotalDeclare::nature,
            t -> t.montant().orElseThrow(),
            t -> t.portee().volets())
        .containsExactly(
            tuple(TotalDeclare.Nature.BLOC, Montant.of(30), Set.of("2")),
            tuple(TotalDeclare.Nature.BLOC, Montant.of(5), Set.of("5")),
            tuple(TotalDeclare.Nature.GENERAL, Montant.of(35), Set.of()));
  }

  @Test
  void stepsStandInAColumnOrInTheHeadings() {
    Lecture colonne = Tableur.bilan()
        .rangee("Porteur", "Action", "Financeur", "Étape", "Montant")
        .rangee("MAS", "Table", "Etat", "Demandé", 10)
        .rangee("MAS", "Table", "Etat", "en réflexion", 8)
        .lire();
    assertThat(volets(colonne).get(0).lignes())
        .extracting(l -> l.etape().map(EtapeMontant::name).orElse("-"))
        .containsExactly("DEMANDE", "-");
    assertThat(volets(colonne).get(0).complements())
        .extracting("texte")
        .containsExactly("en réflexion");
    Lecture titres = Tableur.bilan()
        .rangee("Porteur", "Action", "Financeur", "Montant demandé", "Montant accordé")
        .rangee("MAS", "Table", "Etat", 10, 8)
        .lire();
    assertThat(volets(titres).get(0).lignes())
        .extracting(l -> l.etape().orElseThrow())
        .containsExactly(EtapeMontant.DEMANDE, EtapeMontant.ACCORDE);
  }

  @Test
  void whatARowSaysOtherwiseThanTheFirstIsKept() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Observations", "Financeur", "Montant")
        .rangee("MAS", "Table", "vu", "Etat", 10)
        .rangee("MAS", "Table", "à revoir", "Ville", 8)
        .rangee("MAS", "Table", "vu", "CAF", 8)
        .lire();
    assertThat(volets(lecture).get(0).complements())
        .extracting("texte")
        .containsExactly("à revoir");
  }

  @Test
  void amountsOfNobodyAreReadAndSaid() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Thème", "Montant demandé", "Montant accordé")
        .rangee("MAS", "Table", "Lien", 10, 8)
        .lire();
    assertThat(volets(lecture).get(0).lignes())
        .extracting(l -> l.financeur().nom(), l -> l.financeur().type())
        .containsOnly(tuple("(financeur non précisé)", TypeFinanceur.NON_PRECISE));
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-13", "CV-LAY-13");
  }

  @Test
  void aColumnOfFinanceursWithoutAmountsOfTheirOwnIsAComplement() {
    Lecture lecture = Tableur.bilan()
        .rangee("Porteur", "Action", "Financeur", "Ville")
        .rangee("MAS", "Table", "voir annexe", 10)
        .lire();
    assertThat(lecture.valeur().financeurs()).extracting("nom").containsExactly("Ville");
    assertThat(volets(lecture).get(0).complements())
        .extracting("texte")
        .containsExactly("voir annexe");
  }

  @Test
  void aLayoutOpensAnEntryWhereTheReaderWouldAddToOne() {
    Disposition disposition = Disposition.automatique().withLigne(3, GenreLigne.CONTINUATION);
    Lecture lecture = table()
        .rangee("MAS", "Table", "Etat", 10)
        .rangee("MAS", "Table", "Ville", 20)
        .lire(disposition);
    assertThat(lecture.valeur().actions()).hasSize(1);
    assertThat(volets(lecture)).hasSize(2);
  }
}
