package fr.contratdeville.io.xlsx.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Champ;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings as town halls, préfectures and open data write them. */
class LexiqueTest {

  @ParameterizedTest
  @CsvSource({
    "Porteur de projet, PORTEUR",
    "PORTEUR DU PROJET, PORTEUR",
    "Porteurs de projets, PORTEUR",
    "STRUCTURE, PORTEUR",
    "Structure porteuse, PORTEUR",
    "Nom de la structure, PORTEUR",
    "Nom de l'association, PORTEUR",
    "Nom de l’organisme, PORTEUR",
    "Opérateur, PORTEUR",
    "Porteur / structure, PORTEUR",
    "Maître d'ouvrage, PORTEUR",
    "raison_sociale, PORTEUR",
    "Nom du bénéficiaire, PORTEUR",
    "Nom attributaire, PORTEUR",
    "Intitulé de l'action, INTITULE",
    "'Intitulé de\nl''action *', INTITULE",
    "ACTION, INTITULE",
    "Actions, INTITULE",
    "Nom du projet, INTITULE",
    "Nom du Projet, INTITULE",
    "Libellé de l'action, INTITULE",
    "lib_action, INTITULE",
    "Objet de la subvention, INTITULE",
    "Axe prioritaire, AXE",
    "Pilier, AXE",
    "AXE, AXE",
    "Thématique, THEMATIQUE",
    "THEME, THEMATIQUE",
    "sous_theme, THEMATIQUE",
    "NB de bénéficiaires QPV, BENEFICIAIRES",
    "Nombre d'habitants, BENEFICIAIRES",
    "Nombre de participants, BENEFICIAIRES",
    "Nb public, BENEFICIAIRES",
    "Total participants, BENEFICIAIRES",
    "Total des bénéficiaires, BENEFICIAIRES",
    "File active, BENEFICIAIRES",
    "Public touché, BENEFICIAIRES",
    "type de public bénéficiaire, PUBLIC",
    "Public visé, PUBLIC",
    "bilan d'action +/- et perspectives, BILAN",
    "DESSCRIPTIF, BILAN",
    "Observations, BILAN",
    "moyens humains et matériels, MOYENS",
    "TOTAL PDV, TOTAL",
    "TOTAL, TOTAL",
    "Sous-total, TOTAL",
    "Sous-total porteur, SOUS_TOTAL_PORTEUR",
    "'Sous-\ntotal porteur', SOUS_TOTAL_PORTEUR",
    "Total par structure, SOUS_TOTAL_PORTEUR"
  })
  void aHeadingNamesAField(String entete, Champ champ) {
    assertThat(Lexique.champ(entete)).contains(champ);
  }

  @ParameterizedTest
  @CsvSource({
    "MAIRIE BAGNOLS, COMMUNE",
    "Ville, COMMUNE",
    "Ville de Dole, COMMUNE",
    "Part Ville, COMMUNE",
    "Subvention de la commune, COMMUNE",
    "CCAS, COMMUNE",
    "AGGLO, EPCI",
    "CAGR, EPCI",
    "Agglomération, EPCI",
    "ETAT, ETAT",
    "État, ETAT",
    "Etat (P147), ETAT",
    "P147, ETAT",
    "BOP 147, ETAT",
    "Politique de la ville, ETAT",
    "Montant Etat, ETAT",
    "DRAC, ETAT",
    "Département, DEPARTEMENT",
    "CG, DEPARTEMENT",
    "CD30, DEPARTEMENT",
    "Conseil départemental du Gard, DEPARTEMENT",
    "Région, REGION",
    "Conseil régional, REGION",
    "CAF, CAF",
    "Caf du Gard, CAF",
    "Financement CAF, CAF",
    "CPAM, ORGANISME_SOCIAL",
    "Bailleurs, BAILLEUR",
    "FSE+, EUROPE",
    "Fonds propres, AUTOFINANCEMENT",
    "Participation des usagers, AUTOFINANCEMENT",
    "Fasild, AUTRE",
    "Autres financeurs, AUTRE"
  })
  void aHeadingNamesAFinanceur(String entete, TypeFinanceur type) {
    assertThat(Lexique.champ(entete)).isEmpty();
    assertThat(Lexique.financeur(entete)).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "QPV",
        "N°",
        "Quartier",
        "PSE",
        "Etat d'avancement",
        "État de réalisation",
        "Part Etat %",
        "Café des parents",
        "Etats-Unis",
        "Statut",
        "Coût total du projet",
        "Nouvelle action / Reconduction",
        "Date de convention",
        "Structuration",
        "Regionalisation"
      })
  void otherHeadingsAreLeftAlone(String entete) {
    assertThat(Lexique.champ(entete)).isEmpty();
    assertThat(Lexique.financeur(entete)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Structure", "Nom de l'association", "Associations", "Thème", "Axe 1"})
  void aFieldIsNoFinanceur(String entete) {
    assertThat(Lexique.financeur(entete)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Autres financeurs",
        "Financement",
        "'Finance-ment'",
        "Cofinancements",
        "Subventions"
      })
  void aGroupGathersFinanceurs(String entete) {
    assertThat(Lexique.estGroupeDeFinanceurs(entete)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "TOTAL, true, true, false",
    "Total général, true, true, false",
    "TOTAUX, true, true, false",
    "Total MAS, true, false, false",
    "Total respect, true, false, false",
    "Ensemble, true, false, false",
    "Sous-total, false, false, true",
    "S/Total VILLE, false, false, true",
    "Totalement sport, false, false, false",
    "Le total, false, false, false"
  })
  void labelsOfSums(String libelle, boolean total, boolean seul, boolean sousTotal) {
    assertThat(Lexique.estTotal(libelle)).isEqualTo(total);
    assertThat(Lexique.estTotalSeul(libelle)).isEqualTo(seul);
    assertThat(Lexique.estSousTotal(libelle)).isEqualTo(sousTotal);
  }
}
