package fr.contratdeville.donneesouvertes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Siret;
import org.junit.jupiter.api.Test;

class CreditsP147Test {
  private static final Financeur ETAT = Financeur.of("ETAT", TypeFinanceur.ETAT);
  private static final FinancementLine SPECIFIQUE = FinancementLine.builder()
      .financeur(ETAT)
      .montant(Montant.parse("5000.50"))
      .natureCredit(NatureCredit.CREDIT_SPECIFIQUE)
      .build();
  private static final FinancementLine DROIT_COMMUN = FinancementLine.builder()
      .financeur(ETAT)
      .montant(Montant.of(300))
      .natureCredit(NatureCredit.DROIT_COMMUN)
      .build();

  private static ContratDeVille contrat(int annee, String code, String theme) {
    return ContratDeVille.builder()
        .intitule("Programmation")
        .exercice(Exercice.of(annee))
        .code(CodeContrat.parse(code))
        .addAction(Action.builder()
            .intitule("Boxe éducative")
            .porteur(Porteur.builder()
                .nom("REBOND")
                .siret(Siret.parse("41308631500038"))
                .build())
            .thematique(Rubrique.of(theme))
            .addVolet(Volet.builder()
                .addLigne(SPECIFIQUE)
                .addLigne(DROIT_COMMUN)
                .addLigne(FinancementLine.of(ETAT, Montant.of(20)))
                .addLigne(FinancementLine.of(
                    Financeur.of("BOP-147", TypeFinanceur.NON_PRECISE), Montant.of(7)))
                .build())
            .build())
        .build();
  }

  @Test
  void only_what_the_document_says_is_of_the_programme_goes_out() {
    Publication publication =
        CreditsP147.de(contrat(2023, "CV094", "Sport et loisir")).publier();

    assertThat(Validation.csv(publication.tableau()))
        .isEqualTo("lib_action,raison_sociale,code_tiers,objectif,montant,annee,theme,sous_theme,"
            + "echelle,code_cv,insee_dep,insee_reg\r\n"
            + "Boxe éducative,REBOND,41308631500038,,5000.50,2023,1,1.5b,cdv,CV094,,\r\n"
            + "Boxe éducative,REBOND,41308631500038,,7.00,2023,1,1.5b,cdv,CV094,,\r\n");
    assertThat(publication.ecartees())
        .extracting(e -> e.ligne().montant().orElseThrow())
        .containsExactly(Montant.of(300), Montant.of(20));
    assertThat(publication.aCompleter()).isEmpty();
    assertThat(publication.manques())
        .extracting(Manque::champ)
        .contains("objectif", "insee_dep", "insee_reg");
  }

  @Test
  void the_year_decides_the_nomenclature_and_a_code_of_2024_its_departement() {
    ContratDeVille contrat = contrat(2024, "CN02A01I", "Sports");

    assertThat(Validation.csv(CreditsP147.de(contrat).publier().tableau()))
        .contains(",2024,4,4.3,cdv,CN02A01I,2A,\r\n");
    assertThat(Validation.csv(
            CreditsP147.de(contrat(2023, "CN03005I", "Sports")).publier().tableau()))
        .contains(",2023,,,cdv,CN03005I,30,\r\n");
    assertThat(CreditsP147.de(contrat).withCredits(l -> true).publier().total())
        .isEqualTo(Montant.parse("5327.50"));
  }
}
