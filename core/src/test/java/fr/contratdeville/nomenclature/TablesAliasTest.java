package fr.contratdeville.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Exercice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The usual financeurs, as documents spell them. */
class TablesAliasTest {

  private static final TableAlias TABLE = TablesAlias.financeurs();

  @ParameterizedTest
  @CsvSource({
    "Etat, État, ETAT",
    "État, État, ETAT",
    "ETAT S, État, ETAT",
    "ETAT (P147), État, ETAT",
    "l’Etat, État, ETAT",
    "BOP 147, État, ETAT",
    "Préfecture du Gard, État, ETAT",
    "politique de la ville, État, ETAT",
    "Drac, DRAC, ETAT",
    "ANCT, ANCT, ETAT",
    "Mairie, Ville, COMMUNE",
    "VILLE, Ville, COMMUNE",
    "MAIRIE BAGNOLS, MAIRIE BAGNOLS, COMMUNE",
    "Ville de Dole, Ville de Dole, COMMUNE",
    "AGGLO, Intercommunalité, EPCI",
    "Communauté d’agglomération, Intercommunalité, EPCI",
    "CAGR, CAGR, EPCI",
    "Grand  Dole, Grand Dole, EPCI",
    "CG, Département, DEPARTEMENT",
    "CD30, Département, DEPARTEMENT",
    "CONSEIL GENERAL, Département, DEPARTEMENT",
    "Conseil départemental du Gard, Département, DEPARTEMENT",
    "Conseil Régional, Région, REGION",
    "Occitanie, Région, REGION",
    "Caf du Gard, CAF, CAF",
    "prestations CAF, CAF, CAF",
    "UN TOIT POUR TOUS, Un toit pour tous, BAILLEUR",
    "FSE +, FSE+, EUROPE",
    "fonds propres, Autofinancement, AUTOFINANCEMENT",
    "banque des territoires, Caisse des dépôts, AUTRE"
  })
  void knowsTheUsualNames(String imprime, String nom, TypeFinanceur type) {
    Financeur financeur = TABLE.financeur(imprime, Exercice.of(2023)).orElseThrow();
    assertThat(financeur.nom()).isEqualTo(imprime);
    assertThat(financeur.structure()).isEqualTo(nom);
    assertThat(financeur.type()).isEqualTo(type);
    assertThat(financeur.rattachement()).map(Rattachement::table).contains(TABLE.nom());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PSE", "RIPOSTE", "Etats-Unis", "Villeneuve", "Café des parents", "DIV"})
  void leavesTheOthersAlone(String imprime) {
    assertThat(TABLE.financeur(imprime, Exercice.of(2023))).isEmpty();
  }

  /** One lineage, four names: each in its years, and in no others. */
  @ParameterizedTest
  @CsvSource({
    "Fasild, FASILD, 2004, 2006, 2007",
    "Acsé, ACSE, 2006, 2014, 2015",
    "Acsé, ACSE, 2006, 2014, 2005",
    "CGET, CGET, 2014, 2019, 2020",
    "CGET, CGET, 2014, 2019, 2013",
    "ANCT, ANCT, 2020, 2030, 2019"
  })
  void theOperatorsOfTheStateAreNeverMerged(
      String imprime, String nom, int premiere, int derniere, int dehors) {
    assertThat(TABLE.financeur(imprime, Exercice.of(premiere)))
        .map(Financeur::structure)
        .contains(nom);
    assertThat(TABLE.financeur(imprime, Exercice.of(derniere)))
        .map(Financeur::structure)
        .contains(nom);
    assertThat(TABLE.financeur(imprime, Exercice.of(dehors))).isEmpty();
  }

  @Test
  void theUserHasTheLastWord() {
    Exercice annee = Exercice.of(2023);
    TableAlias gard = TABLE
        .withNom("Gard")
        .withFinanceur(AliasFinanceur.of("PSE", "Pont-Saint-Esprit", TypeFinanceur.COMMUNE))
        .withFinanceur(AliasFinanceur.of("PDV", "Crédits ville", TypeFinanceur.ETAT))
        .withoutFinanceur("occitanie")
        .withFinanceurRenomme("Département", "Département du Gard");
    assertThat(gard.financeur("PSE", annee))
        .map(Financeur::structure)
        .contains("Pont-Saint-Esprit");
    assertThat(gard.financeur("pdv", annee)).map(Financeur::structure).contains("Crédits ville");
    assertThat(gard.financeur("Occitanie", annee)).isEmpty();
    assertThat(gard.financeur("CG", annee).orElseThrow().rattachement())
        .contains(Rattachement.of("Département du Gard", "Gard"));
    assertThat(TABLE.financeur("Occitanie", annee)).as("the table itself").isPresent();
  }
}
