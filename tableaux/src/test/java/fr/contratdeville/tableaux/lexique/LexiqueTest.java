package fr.contratdeville.tableaux.lexique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.nomenclature.AliasFinanceur;
import fr.contratdeville.nomenclature.TableAlias;
import fr.contratdeville.nomenclature.TablesAlias;
import fr.contratdeville.valeur.Champ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings as town halls, préfectures and open data write them. */
class LexiqueTest {
  private static final Lexique LEXIQUE = Lexique.standard();

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
    "Intitulé(s) de l'action, INTITULE",
    "Thémati-ques, THEMATIQUE",
    "QPV, TERRITOIRE",
    "Quartier(s) concerné(s), TERRITOIRE",
    "code_qp, TERRITOIRE",
    "N° SIRET, SIRET",
    "idBeneficiaire, SIRET",
    "N° SIRET attributaire, SIRET",
    "rnaBeneficiaire, RNA",
    "nomBeneficiaire, PORTEUR",
    "Etat d'avancement, STATUT",
    "Statut, STATUT",
    "Nouvelle action / Reconduction, NOUVEAUTE",
    "N/R, NOUVEAUTE",
    "Coût total du projet, COUT_TOTAL",
    "Budget prévisionnel 2023, COUT_TOTAL",
    "nomAttribuant, FINANCEUR",
    "montant, MONTANT",
    "Montant total de la subvention*, MONTANT",
    "Année budgétaire, EXERCICE",
    "Date de début, DEBUT",
    "Date de fin de l'action, FIN",
    "Période de réalisation, PERIODE",
    "dispositifAide, DISPOSITIF",
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
    assertThat(LEXIQUE.champ(entete)).contains(champ);
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
    assertThat(LEXIQUE.champ(entete)).isEmpty();
    assertThat(LEXIQUE.financeur(entete)).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "N°",
        "PSE",
        "Compte",
        "Responsable du projet jeunesse",
        "Plateforme",
        "Théâtre",
        "Part Etat %",
        "Café des parents",
        "Etats-Unis",
        "Date de convention",
        "Structuration",
        "Regionalisation"
      })
  void otherHeadingsAreLeftAlone(String entete) {
    assertThat(LEXIQUE.champ(entete)).isEmpty();
    assertThat(LEXIQUE.financeur(entete)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Structure", "Nom de l'association", "Associations", "Thème", "Axe 1"})
  void aFieldIsNoFinanceur(String entete) {
    assertThat(LEXIQUE.financeur(entete)).isEmpty();
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
    assertThat(LEXIQUE.estGroupeDeFinanceurs(entete)).isTrue();
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
    "Le total, true, true, false"
  })
  void labelsOfSums(String libelle, boolean total, boolean seul, boolean sousTotal) {
    assertThat(LEXIQUE.estTotal(libelle)).isEqualTo(total);
    assertThat(LEXIQUE.estTotalSeul(libelle)).isEqualTo(seul);
    assertThat(LEXIQUE.estSousTotal(libelle)).isEqualTo(sousTotal);
  }

  @ParameterizedTest
  @CsvSource({
    "Montant demandé, DEMANDE",
    "Subvention sollicitée, DEMANDE",
    "montantDemande, DEMANDE",
    "PROPOSITION, PROPOSE",
    "Montant voté, ACCORDE",
    "montantAttribue, ACCORDE",
    "Attribué, ACCORDE",
    "Notifié, NOTIFIE",
    "Mt engagé, ENGAGE",
    "Versement, VERSE",
    "réalisé, REALISE"
  })
  void aHeadingSaysAStep(String entete, EtapeMontant etape) {
    assertThat(LEXIQUE.etape(entete)).contains(etape);
  }

  @ParameterizedTest
  @CsvSource({
    "DESSCRIPTIF, BILAN, descriptif *",
    "Thmatique, THEMATIQUE, thématique",
    "Porteur de porjet, PORTEUR, porteur de projet",
    "Intitlé de l'action, INTITULE, intitulé de l'action",
    "Excercice, EXERCICE, exercice",
    "Structture, PORTEUR, structure"
  })
  void oneSlipIsForgivenAndSaid(String entete, Champ champ, String juste) {
    assertThat(LEXIQUE.champ(entete)).contains(champ);
    assertThat(LEXIQUE.faute(entete)).contains(juste);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Théme", "Porter", "Actoin", "Thmatqie", "Régoin", "Cofinanceurs", "Axes"})
  void shortWordsTwoSlipsAndOtherMeaningsAreNoSlip(String entete) {
    assertThat(LEXIQUE.faute(entete)).isEmpty();
  }

  @Test
  void aWordThatIsOneSlipFromTwoMeaningsIsNeither() {
    Lexique deux =
        LEXIQUE.withSynonymes(Terme.PORTEUR, "grandeur").withSynonymes(Terme.INTITULE, "grondeur");
    assertThat(deux.champ("grindeur")).isEmpty();
    assertThat(LEXIQUE.withSynonymes(Terme.PORTEUR, "grandeur").champ("grindeur"))
        .contains(Champ.PORTEUR);
  }

  @Test
  void everyStandardSpellingSaysItsOwnTerm() {
    LEXIQUE
        .termes()
        .forEach((terme, synonymes) -> synonymes.forEach(synonyme -> {
          String texte = synonyme.replace(" *", "");
          terme.champ().ifPresent(c -> {
            assertThat(LEXIQUE.champ(texte)).as(texte).contains(c);
            assertThat(LEXIQUE.faute(texte)).as(texte).isEmpty();
          });
          terme
              .etape()
              .ifPresent(e -> assertThat(LEXIQUE.etape(texte)).as(texte).contains(e));
        }));
    assertThat(LEXIQUE.termes()).containsOnlyKeys(Terme.values());
  }

  @Test
  void aUserAddsMovesRemovesAndNames() {
    Lexique mien = LEXIQUE
        .withNom("Ville de Dole")
        .withSynonymes(Terme.PORTEUR, "Équipe locale")
        .withSynonymes(Terme.INTITULE, "Structure", "fiche n° *")
        .withoutSynonymes(Terme.AXE, "PILIERS");
    assertThat(mien.nom()).isEqualTo("Ville de Dole");
    assertThat(mien.champ("EQUIPES LOCALES")).contains(Champ.PORTEUR);
    assertThat(mien.champ("structures")).contains(Champ.INTITULE);
    assertThat(mien.champ("Fiche n° 12")).contains(Champ.INTITULE);
    assertThat(mien.champ("Pilier")).isEmpty();
    assertThat(mien.champ("Axe")).contains(Champ.AXE);
    assertThat(mien.synonymes(Terme.AXE)).contains("pilier prioritaire").doesNotContain("pilier");
    assertThat(LEXIQUE.champ("Structure")).contains(Champ.PORTEUR);
  }

  @Test
  void aSpellingHasALetterOrADigit() {
    assertThatThrownBy(() -> LEXIQUE.withSynonymes(Terme.AXE, "de la"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AXE");
  }

  @Test
  void financeursAreThoseOfATableOfAliases() {
    TableAlias locale = TablesAlias.financeurs()
        .withFinanceur(AliasFinanceur.of("PSE", "PSE", TypeFinanceur.COMMUNE));
    assertThat(LEXIQUE.financeur("PSE")).isEmpty();
    assertThat(LEXIQUE.withFinanceurs(locale).financeur("Part PSE"))
        .contains(TypeFinanceur.COMMUNE);
    assertThat(LEXIQUE.withFinanceurs(locale)).isNotEqualTo(LEXIQUE);
  }

  @Test
  void a_word_for_an_action_and_what_became_of_it_may_head_titles() {
    Lexique lexique = Lexique.standard();
    assertThat(lexique.peutNommerUneAction("Projet d'habitants")).isTrue();
    assertThat(lexique.peutNommerUneAction("Actions retenues")).isTrue();
    assertThat(lexique.peutNommerUneAction("Projet 3")).isFalse();
    assertThat(lexique.peutNommerUneAction("Action mémoire du quartier")).isFalse();
  }
}
