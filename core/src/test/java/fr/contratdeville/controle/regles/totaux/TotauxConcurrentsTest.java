package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.controle.Tolerance;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Quantite;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TotauxConcurrentsTest {

  /** An amount is not known, so that no line tells which total is right. */
  private static Examen inconnues(long... generaux) {
    return generaux(new Essai().rangee("MAS", "?"), generaux);
  }

  private static Examen generaux(Essai essai, long... generaux) {
    for (long general : generaux) {
      essai.general(euros(general));
    }
    return Essai.examiner(new TotauxConcurrents(), essai.contrat());
  }

  /** A table of one column: the rows, then their total. */
  private static TableauDeclare tableau(String intitule, String colonne, String... chiffres) {
    TableauDeclare.Builder tableau =
        TableauDeclare.builder().intitule(intitule).addColonne(EnteteTableau.of(colonne));
    for (int r = 0; r < chiffres.length; r++) {
      tableau.addCellule(CelluleDeclaree.builder()
          .rangee(r)
          .colonne(0)
          .valeur(Quantite.parse(chiffres[r].replace("€", ".00")))
          .build());
      tableau.addRangee(
          r == chiffres.length - 1
              ? EnteteTableau.builder().libelle("TOTAL").role(Role.TOTAL).build()
              : EnteteTableau.of(intitule + " " + r));
    }
    return tableau.build();
  }

  private static ContratDeVille contrat(TableauDeclare... tableaux) {
    return ContratDeVille.builder().intitule("Essai").addTableaux(tableaux).build();
  }

  private static Examen rapproches(TableauDeclare... tableaux) {
    return Essai.examiner(new TotauxConcurrents(), contrat(tableaux));
  }

  private static TableauDeclare desActions(String par, String total) {
    return tableau("Crédits des actions par " + par, "Montant", "10€", total);
  }

  @Test
  void one_figure_of_several_that_differs_is_one_error() {
    Examen examen = inconnues(1000, 1000, 1100, 1000);
    assertThat(examen.constats()).hasSize(1);
    Constat constat = examen.constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.ERREUR);
    assertThat(simple(constat.message()))
        .isEqualTo("Imprimé 4 fois et différent : le total général 1 000 € (3 fois),"
            + " le total général 1 100 €.");
    assertThat(constat.chemin()).isEqualTo("/totaux/2");
    assertThat(constat.ecart()).contains(euros(100).euros());
    assertThat(examen.examines()).isEqualTo(3);
    assertThat(examen.ecarts()).isEqualTo(1);
    assertThat(inconnues(1000, 1000, 1000).ecarts()).isZero();
  }

  @Test
  void many_totals_none_of_which_repeats_another_are_one_doubt() {
    Examen examen = inconnues(1000, 200, 300, 400);
    assertThat(examen.constats()).hasSize(1);
    Constat constat = examen.constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(simple(constat.message()))
        .startsWith("4 totaux sont imprimés pour les mêmes financeurs")
        .endsWith("On ne sait pas ce que chacun additionne.");
    assertThat(constat.ecart()).isEmpty();
  }

  @Test
  void where_the_lines_tell_which_one_is_wrong_they_alone_say_so() {
    Examen examen = generaux(new Essai().rangee("MAS", 1000), 1000, 1100);
    assertThat(examen.constats()).isEmpty();
    assertThat(examen.ecarts()).isEqualTo(1);
    assertThat(Essai.raison(examen)).contains("donné par CV-TOT-04 ou CV-TOT-08");
  }

  @Test
  void a_profile_may_let_two_totals_differ_by_a_euro() {
    Controles controles = Controles.aucun().withControle(new TotauxConcurrents());
    ContratDeVille contrat =
        new Essai().rangee("MAS", "?").general(euros(1000)).general(euros(1001)).contrat();
    assertThat(controles.examiner(contrat).constats()).hasSize(1);
    Profil aUnEuro =
        Profil.builder().nom("à un euro").tolerance(Tolerance.fixe(euros(1))).build();
    assertThat(controles.withProfil(aUnEuro).examiner(contrat).constats()).isEmpty();
  }

  @Test
  void two_breakdowns_of_one_thing_have_one_total() {
    Examen examen = rapproches(desActions("quartier", "10€"), desActions("thème", "11€"));
    assertThat(examen.constats()).hasSize(1);
    assertThat(examen.constats().get(0).gravite()).isEqualTo(Gravite.INFORMATION);
    assertThat(rapproches(desActions("quartier", "10€"), desActions("thème", "10€"))
            .examines())
        .isEqualTo(1);
  }

  @Test
  void tables_of_several_subjects_are_not_compared() {
    Stream.of(
            List.of("Crédits d'investissement", "Crédits de fonctionnement"),
            List.of("Quartier Nord", "Quartier Sud"),
            List.of("Axe 1", "Axe 2"),
            List.of("Crédits de 2022", "Crédits de 2023"),
            List.of("Crédits demandés", "Crédits accordés"))
        .forEach(titres -> assertThat(rapproches(
                    tableau(titres.get(0), "Montant", "10€", "10€"),
                    tableau(titres.get(1), "Montant", "11€", "11€"))
                .examines())
            .as(titres.toString())
            .isZero());
  }

  @Test
  void counts_are_compared_if_their_headings_say_what_they_count() {
    assertThat(rapproches(
                tableau("Par quartier", "Actions", "10", "10"),
                tableau("Par thème", "Nombre d'actions", "11", "11"))
            .ecarts())
        .isEqualTo(1);
    assertThat(rapproches(
                tableau("Par quartier", "Actions", "10", "10"),
                tableau("Par thème", "Habitants", "11", "11"))
            .examines())
        .isZero();
    assertThat(rapproches(
                tableau("Par quartier", "Nombre", "10", "10"),
                tableau("Par thème", "Nombre", "11", "11"))
            .examines())
        .isZero();
  }

  @Test
  void one_form_filled_for_two_things_is_not_compared() {
    TableauDeclare un = tableau("Bilan", "Montant", "1€", "2€", "3€");
    assertThat(rapproches(un, tableau("Bilan", "Montant", "5€", "6€", "11€")).examines())
        .isZero();
    assertThat(rapproches(un, tableau("Bilan", "Montant", "1€", "2€", "4€")).ecarts())
        .as("most of its figures are the same")
        .isEqualTo(1);
  }

  @Test
  void tables_of_one_subject_none_of_which_repeats_another_are_not_compared() {
    Examen examen = rapproches(
        desActions("quartier", "10€"), desActions("thème", "11€"), desActions("axe", "12€"));
    assertThat(examen.examines()).isZero();
    assertThat(Essai.raison(examen)).contains("aucun n'a le total d'un autre");
    assertThat(rapproches(
                desActions("quartier", "10€"), desActions("thème", "11€"), desActions("axe", "10€"))
            .constats())
        .hasSize(1);
  }

  @Test
  void tables_of_other_financeurs_are_not_compared() {
    TableauDeclare seul = desActions("thème", "11€");
    assertThat(rapproches(de("Ville", "10€"), de("CAF", "11€")).examines()).isZero();
    assertThat(rapproches(de("Ville", "10€"), seul).ecarts()).isEqualTo(1);
    assertThat(rapproches(de("Ville", "10€"), de("CAF", "11€"), seul).examines())
        .isZero();
  }

  private static TableauDeclare de(String financeur, String total) {
    TableauDeclare tableau = desActions("financeur", total);
    return TableauDeclare.builder()
        .from(tableau)
        .colonnes(List.of(EnteteTableau.builder()
            .libelle(financeur)
            .financeur(Financeur.builder().nom(financeur).build())
            .build()))
        .build();
  }

  @Test
  void a_profile_asks_for_all_tables_of_one_unit() {
    ContratDeVille contrat = contrat(
        tableau("Fonctionnement", "Montant", "10€", "10€"),
        tableau("Investissement", "Montant", "11€", "11€"),
        tableau("Ingénierie", "Montant", "12€", "12€"));
    Controles controles = Controles.aucun().withControle(new TotauxDesTableaux());
    assertThat(controles.examiner(contrat).constats()).isEmpty();
    Profil tout = Profil.builder().nom("tout").addActive("CV-TOT-13").build();
    assertThat(controles.withProfil(tout).examiner(contrat).constats()).hasSize(1);
  }
}
