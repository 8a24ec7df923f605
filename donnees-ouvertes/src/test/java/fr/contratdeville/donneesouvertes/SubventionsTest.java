package fr.contratdeville.donneesouvertes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siret;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubventionsTest {
  private static final Financeur VILLE = Financeur.of("Ville", TypeFinanceur.COMMUNE);
  private static final Attribuant MAIRIE =
      new Attribuant("Ville de Bagnols-sur-Cèze", Siret.parse("21300028400017"));
  private static final Porteur MOSAIQUE = Porteur.builder()
      .nom("Mosaïque en Cèze")
      .siret(Siret.parse("41308631500038"))
      .build();
  private static final Convention CONVENTION = Convention.du(LocalDate.of(2023, 6, 27))
      .withReference("2023-03-103")
      .withNature(Convention.Nature.NUMERAIRE)
      .withConditions("échelonné")
      .withVersement(Periode.of(LocalDate.of(2023, 7, 15), LocalDate.of(2024, 3, 31)))
      .withNotificationUe(false);

  private static Action action(String intitule, Optional<Porteur> porteur, FinancementLine... l) {
    return Action.builder()
        .intitule(intitule)
        .porteur(porteur)
        .addVolet(Volet.builder().lignes(List.of(l)).build())
        .build();
  }

  private static FinancementLine ligne(Financeur financeur, String montant) {
    return FinancementLine.of(financeur, Montant.parse(montant));
  }

  private static ContratDeVille contrat(Action... actions) {
    return ContratDeVille.builder().intitule("Bilan").actions(List.of(actions)).build();
  }

  private static Subventions completes(ContratDeVille contrat) {
    return Subventions.de(contrat)
        .withAttribuant("VILLE", MAIRIE)
        .withConventions(l -> Optional.of(CONVENTION));
  }

  @Test
  void a_row_has_the_sixteen_columns_of_the_schema() {
    Publication publication = completes(contrat(
            action("Ateliers, langue et emploi", Optional.of(MOSAIQUE), ligne(VILLE, "47800.20"))))
        .publier();

    assertThat(Validation.csv(publication.tableau()))
        .isEqualTo("nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,"
            + "idBeneficiaire,rnaBeneficiaire,objet,montant,nature,conditionsVersement,"
            + "datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,dispositifAide\r\n"
            + "Ville de Bagnols-sur-Cèze,21300028400017,2023-06-27,2023-03-103,Mosaïque en Cèze,"
            + "41308631500038,,\"Ateliers, langue et emploi\",47800.20,aide en numéraire,échelonné,"
            + "2023-07-15/2024-03-31,,non,1,\r\n");
    assertThat(publication.aCompleter()).isEmpty();
    assertThat(publication.manques())
        .extracting(Manque::champ)
        .containsExactly("rnaBeneficiaire", "idRAE", "dispositifAide");
    assertThat(publication)
        .hasToString("SCDL subventions 2.1.1 : 1 lignes publiables (47800.20 €), 0 à compléter"
            + " (0.00 €), 0 écartées");
  }

  @Test
  void what_no_contract_holds_is_listed_and_never_made_up() {
    Publication publication = Subventions.de(
            contrat(action("Ateliers", Optional.of(Porteur.of("MJC")), ligne(VILLE, "100.00"))))
        .publier();

    assertThat(publication.publiees()).isEmpty();
    assertThat(publication.manques())
        .filteredOn(Manque::bloquant)
        .extracting(Manque::champ)
        .containsExactly(
            "idAttribuant",
            "dateConvention",
            "idBeneficiaire",
            "nature",
            "conditionsVersement",
            "datesPeriodeVersement",
            "notificationUE");
    assertThat(Validation.csv(publication.tableauACompleter()))
        .contains("\r\nVille,,,,MJC,,,Ateliers,100.00,,,,,,1,\r\n");
    assertThat(publication.tableauManques().texte(Locale.FRENCH))
        .contains("idAttribuant", "le SIRET du financeur n'est pas donné", "/lignes/0");
  }

  @Test
  void an_association_without_siret_has_its_rna_number_if_the_schema_takes_it() {
    Porteur nimes = Porteur.builder().nom("A").rna(Rna.parse("W301001234")).build();
    Porteur corse = Porteur.builder().nom("B").rna(Rna.parse("W2A1001234")).build();
    Publication publication = completes(contrat(
            action("Une", Optional.of(nimes), ligne(VILLE, "1.00")),
            action("Deux", Optional.of(corse), ligne(VILLE, "2.00"))))
        .publier();

    assertThat(publication.total()).isEqualTo(Montant.of(1));
    assertThat(publication.totalACompleter()).isEqualTo(Montant.of(2));
    assertThat(publication.manques())
        .filteredOn(m -> m.champ().equals("rnaBeneficiaire"))
        .extracting(m -> m.raison().fr())
        .containsExactly("le schéma attend le motif ^W\\d{9}$");
  }

  @Test
  void money_that_was_not_granted_is_left_out_with_the_reason() {
    Financeur soi = Financeur.of("Fonds propres", TypeFinanceur.AUTOFINANCEMENT);
    FinancementLine demande = FinancementLine.builder()
        .financeur(VILLE)
        .montant(Montant.of(5))
        .etape(EtapeMontant.DEMANDE)
        .build();
    ContratDeVille contrat = contrat(action(
        "Une",
        Optional.of(MOSAIQUE),
        ligne(VILLE, "0.00"),
        ligne(VILLE, "-3.00"),
        ligne(soi, "7.00"),
        FinancementLine.builder().financeur(VILLE).texte("à voir").build(),
        demande));

    assertThat(completes(contrat).publier(Selection.of(contrat.lignes())).ecartees())
        .extracting(LigneEcartee::raison)
        .extracting(Message::fr)
        .containsExactly(
            "le montant est de zéro",
            "le montant est négatif",
            "autofinancement",
            "le document ne donne pas de montant",
            "ce n'est pas un montant attribué : demandé");
  }

  @Test
  void the_same_money_at_two_steps_is_refused() {
    FinancementLine accorde = FinancementLine.builder()
        .financeur(VILLE)
        .montant(Montant.of(5))
        .etape(EtapeMontant.ACCORDE)
        .build();
    FinancementLine verse = FinancementLine.builder()
        .financeur(VILLE)
        .montant(Montant.of(5))
        .etape(EtapeMontant.VERSE)
        .build();
    ContratDeVille contrat = contrat(action("Une", Optional.of(MOSAIQUE), accorde, verse));

    assertThatThrownBy(() -> completes(contrat).publier(Selection.of(contrat.lignes())))
        .isInstanceOf(ValeurInvalideException.class);
    assertThat(completes(contrat).publier().total()).isEqualTo(Montant.of(5));
  }

  @Test
  void a_text_that_a_spreadsheet_would_run_is_harmless_and_a_long_one_waits() {
    ContratDeVille contrat = contrat(
        action("=1+1", Optional.of(MOSAIQUE), ligne(VILLE, "1.00")),
        action("x".repeat(257), Optional.of(MOSAIQUE), ligne(VILLE, "2.00")));
    Publication publication = completes(contrat).publier();

    assertThat(Validation.csv(publication.tableau())).contains(",'=1+1,1.00,");
    assertThat(publication.aCompleter()).hasSize(1);
    assertThat(publication.manques())
        .extracting(m -> m.raison().fr())
        .contains("le schéma attend 256 caractères au plus");
  }
}
