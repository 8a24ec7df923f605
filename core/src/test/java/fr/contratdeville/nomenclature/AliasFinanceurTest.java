package fr.contratdeville.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.nomenclature.AliasFinanceur.Etendue;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a table of aliases says of financeurs, and where it takes it. */
class AliasFinanceurTest {

  private static final TableAlias TABLE = TableAlias.builder()
      .nom("Gard")
      .addFinanceur(AliasFinanceur.of("Préfecture", "État", TypeFinanceur.ETAT))
      .addFinanceur(entre("Agence", "ACSE", 2006, 2014))
      .addFinanceur(entre("Agence", "ANCT", 2020, 2030))
      .addFinanceur(AliasFinanceur.builder()
          .libelle("Ville")
          .etendue(Etendue.DEBUT)
          .type(TypeFinanceur.COMMUNE)
          .build())
      .addFinanceur(AliasFinanceur.builder()
          .libelle("Ville d'Alès")
          .etendue(Etendue.DEBUT)
          .nom("Alès")
          .type(TypeFinanceur.COMMUNE)
          .build())
      .build();

  private static AliasFinanceur entre(String libelle, String nom, int premiere, int derniere) {
    return AliasFinanceur.builder()
        .libelle(libelle)
        .nom(nom)
        .type(TypeFinanceur.ETAT)
        .periode(Periode.annees(premiere, derniere))
        .build();
  }

  private static FinancementLine ligne(String financeur) {
    return FinancementLine.of(Financeur.builder().nom(financeur).build(), Montant.of(100));
  }

  @Test
  void saysWhoOfWhatKindAndByWhichTable() {
    Financeur etat = TABLE.financeur("PREFECTURE", Exercice.of(2023)).orElseThrow();
    assertThat(etat.nom()).isEqualTo("PREFECTURE");
    assertThat(etat.structure()).isEqualTo("État");
    assertThat(etat.type()).isEqualTo(TypeFinanceur.ETAT);
    assertThat(etat.rattachement()).contains(Rattachement.of("État", "Gard"));
    assertThat(TABLE.financeur("Préfet", Exercice.of(2023))).isEmpty();
  }

  @Test
  void aLineHoldsInItsYears() {
    assertThat(TABLE.financeur("agence", Exercice.of(2014)))
        .map(Financeur::structure)
        .contains("ACSE");
    assertThat(TABLE.financeur("agence", Exercice.of(2017))).isEmpty();
    assertThat(TABLE.financeur("agence", Exercice.of(2020)))
        .map(Financeur::structure)
        .contains("ANCT");
    assertThat(TABLE.financeur("agence")).as("one year or the other").isEmpty();
    assertThat(TABLE.financeur("préfecture")).map(Financeur::structure).contains("État");
  }

  @Test
  void theLongestBeginningAnswersAndWithoutANameEachKeepsItsOwn() {
    Exercice annee = Exercice.of(2023);
    assertThat(TABLE.financeur("VILLE DE DOLE", annee))
        .map(Financeur::rattachement)
        .hasValueSatisfying(r -> assertThat(r).contains(Rattachement.of("VILLE DE DOLE", "Gard")));
    assertThat(TABLE.financeur("Ville d’Alès, DST", annee))
        .map(Financeur::structure)
        .contains("Alès");
    assertThat(TABLE.financeur("Ville", annee)).as("nothing after it").isEmpty();
    assertThat(TABLE.financeur("Villeneuve", annee)).as("another word").isEmpty();
  }

  @Test
  void aSpellingHasOneAnswerInAnExercice() {
    TableAlias.Builder table = TableAlias.builder()
        .nom("t")
        .addFinanceur(entre("Agence", "ACSE", 2006, 2014))
        .addFinanceur(entre("AGENCE", "ACSE", 2010, 2012))
        .addFinanceur(entre("agence", "CGET", 2015, 2019));
    assertThat(table.build().financeurs()).hasSize(3);
    table.addFinanceur(entre("Agence", "FAS", 2014, 2014));
    assertThatThrownBy(table::build)
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Agence");
  }

  @Test
  void rollsUpFinanceursWhereverTheyStand() {
    Financeur prefecture = Financeur.builder().nom("Préfecture").build();
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("c")
        .exercice(Exercice.of(2023))
        .addFinanceur(prefecture)
        .addCadre(CadreStrategique.builder()
            .intitule("k")
            .addNoeud(Noeud.builder()
                .niveau("pilier")
                .titre("p")
                .addNoeud(Noeud.builder()
                    .niveau("objectif")
                    .titre("o")
                    .addLigne(ligne("Préfecture"))
                    .build())
                .build())
            .build())
        .addTableau(TableauDeclare.builder()
            .intitule("t")
            .addRangee(EnteteTableau.of("r"))
            .addColonne(EnteteTableau.builder()
                .libelle("Préfecture")
                .financeur(prefecture)
                .build())
            .build())
        .addAction(Action.builder()
            .intitule("a")
            .addVolet(Volet.builder().addLigne(ligne("Préfecture")).build())
            .build())
        .build();
    ContratDeVille rattache = TABLE.rattacher(contrat);
    Financeur etat = Financeur.builder()
        .from(prefecture)
        .type(TypeFinanceur.ETAT)
        .rattachement(Rattachement.of("État", "Gard"))
        .build();
    assertThat(rattache.financeurs()).containsExactly(etat);
    assertThat(rattache.lignes()).extracting(LigneSituee::financeur).containsExactly(etat);
    assertThat(rattache.cadres().get(0).tous())
        .flatExtracting(Noeud::lignes)
        .extracting(FinancementLine::financeur)
        .containsExactly(etat);
    assertThat(rattache.tableaux().get(0).colonnes().get(0).financeur()).contains(etat);
    assertThat(TABLE.rattacher(rattache)).isEqualTo(rattache);
  }

  @Test
  void whatTheDocumentSaysStays() {
    Financeur autre = Financeur.of("Préfecture", TypeFinanceur.AUTRE);
    Financeur deja = Financeur.builder()
        .nom("Préfecture")
        .rattachement(Rattachement.of("DDETS", "à la main"))
        .build();
    ContratDeVille contrat =
        ContratDeVille.builder().intitule("c").addFinanceurs(autre, deja).build();
    List<Financeur> apres = TABLE.rattacher(contrat).financeurs();
    assertThat(apres.get(0).type()).isEqualTo(TypeFinanceur.AUTRE);
    assertThat(apres.get(0).structure()).isEqualTo("État");
    assertThat(apres.get(1)).isEqualTo(deja);
  }

  @Test
  void withoutAnExerciceThePeriodOfTheContractCounts() {
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("c")
        .periode(Periode.annees(2010, 2012))
        .addFinanceur(Financeur.builder().nom("Agence").build())
        .build();
    assertThat(TABLE.rattacher(contrat).financeurs())
        .extracting(Financeur::structure)
        .containsExactly("ACSE");
    ContratDeVille long2 = ContratDeVille.builder()
        .from(contrat)
        .periode(Periode.annees(2010, 2022))
        .build();
    assertThat(TABLE.rattacher(long2).financeurs())
        .extracting(Financeur::structure)
        .containsExactly("Agence");
  }
}
