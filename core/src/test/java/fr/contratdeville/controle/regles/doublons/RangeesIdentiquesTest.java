package fr.contratdeville.controle.regles.doublons;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import org.junit.jupiter.api.Test;

class RangeesIdentiquesTest {

  private static Examen examiner(Exemple exemple) {
    return Essai.examiner(new RangeesIdentiques(), exemple.contrat());
  }

  @Test
  void three_times_the_same_row_is_one_finding_with_what_is_counted_too_often() {
    Exemple exemple = Exemple.of(2023);
    for (int i = 0; i < 3; i++) {
      exemple.action("Atelier", "MAS").ligne("ETAT", 5);
    }
    Examen examen = examiner(exemple.action("Sortie", "MAS").ligne("ETAT", 5));
    assertThat(examen.examines()).isEqualTo(4);
    assertThat(examen.ecarts()).isEqualTo(1);
    Constat constat = examen.constats().get(0);
    assertThat(constat.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("10"));
    assertThat(constat.chemin()).isEqualTo("/actions/1/volets/0");
  }

  @Test
  void one_column_that_differs_makes_two_rows() {
    Exemple exemple = Exemple.of(2023).action("Atelier", "MAS").ligne("ETAT", 5);
    exemple.volet().addComplement(Complement.of("N°", "1"));
    exemple.action("Atelier", "MAS").ligne("ETAT", 5);
    exemple.volet().addComplement(Complement.of("N°", "2"));
    assertThat(examiner(exemple).ecarts()).isZero();
  }

  @Test
  void rows_that_name_nothing_are_not_rows() {
    assertThat(examiner(Exemple.of(2023)
                .action(Action.SANS_INTITULE, "MAS")
                .action(Action.SANS_INTITULE, "MAS"))
            .examines())
        .isZero();
  }

  private static Exemple rangee(Exemple exemple, Territoire territoire, long personnes) {
    exemple.action(Action.builder().intitule("Atelier").addTerritoire(territoire));
    exemple
        .volet()
        .addBeneficiaire(
            Beneficiaires.builder().effectif(Effectif.of(personnes)).build())
        .addIndicateur(Indicateur.builder()
            .libelle("Présents")
            .valeur(Effectif.of(personnes))
            .build());
    return exemple;
  }

  @Test
  void another_place_or_another_public_makes_two_rows() {
    Territoire centre = Territoire.of("Centre", Territoire.Type.QPV);
    Territoire gare = Territoire.of("Gare", Territoire.Type.QPV);
    assertThat(examiner(rangee(rangee(Exemple.of(2023), centre, 5), centre, 5)).ecarts())
        .isEqualTo(1);
    assertThat(examiner(rangee(rangee(Exemple.of(2023), centre, 5), gare, 5)).ecarts())
        .isZero();
    assertThat(examiner(rangee(rangee(Exemple.of(2023), centre, 5), centre, 6)).ecarts())
        .isZero();
  }

  @Test
  void rows_stand_at_their_amounts_else_at_their_title() {
    Exemple argent = Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("ETAT", 5)
        .action("Atelier", "MAS")
        .ligne("ETAT", 5);
    assertThat(examiner(argent).constats().get(0).cellules())
        .extracting(Emplacement::court)
        .containsExactly("Bilan!C2", "Bilan!C3");
    Exemple titres = Exemple.of(2023);
    for (int i = 1; i <= 2; i++) {
      titres.action(Action.builder()
          .intitule("Atelier")
          .putEmplacement(Champ.INTITULE, Emplacement.parse("[bilan.xlsx]F!A" + i)));
    }
    assertThat(examiner(titres).constats().get(0).cellules())
        .extracting(Emplacement::court)
        .containsExactly("F!A1", "F!A2");
  }

  private static Exemple annee(Exemple exemple, int annee) {
    return exemple
        .action("Atelier", "MAS")
        .ligne(FinancementLine.builder()
            .financeur(Financeur.builder().nom("ETAT").build())
            .exercice(Exercice.of(annee))
            .montant(Montant.of(5))
            .build());
  }

  @Test
  void the_same_amount_in_two_years_makes_two_rows() {
    assertThat(examiner(annee(annee(Exemple.of(2023), 2022), 2023)).ecarts()).isZero();
    assertThat(examiner(annee(annee(Exemple.of(2023), 2022), 2022)).ecarts()).isEqualTo(1);
  }
}
