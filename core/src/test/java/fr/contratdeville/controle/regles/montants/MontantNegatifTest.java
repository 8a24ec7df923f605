package fr.contratdeville.controle.regles.montants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.PosteBudget;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Montant;
import org.junit.jupiter.api.Test;

class MontantNegatifTest {

  private static Examen examiner(ContratDeVille contrat) {
    return Essai.examiner(new MontantNegatif(), contrat);
  }

  @Test
  void lines_totals_and_budgets_are_looked_at() {
    Budget budget = Budget.builder()
        .addPoste(PosteBudget.builder()
            .compte(new Compte("60"))
            .libelle("Achats")
            .prevu(Montant.of(-5))
            .realise(Montant.of(-4))
            .build())
        .build();
    Examen examen = examiner(Exemple.of(2023)
        .action(Action.builder().intitule("Atelier").budget(budget))
        .ligne("Ville", -1)
        .ligne("CAF", 1)
        .total(-2)
        .general(-3)
        .contrat());
    assertThat(examen.examines()).isEqualTo(6);
    assertThat(examen.constats())
        .extracting(Constat::chemin, c -> c.declare().orElseThrow().intValueExact())
        .containsExactly(
            tuple("/actions/0/volets/0/lignes/0", -1),
            tuple("/actions/0/volets/0/totaux/0", -2),
            tuple("/totaux/0", -3),
            tuple("/actions/0/budget/postes/0/prevu", -5),
            tuple("/actions/0/budget/postes/0/realise", -4));
    assertThat(examen.constats().get(0).cellules()).hasSize(1);
  }

  @Test
  void what_was_paid_may_come_back() {
    assertThat(examiner(Vies.of(EtapeMontant.VERSE, -10)).constats().get(0).gravite())
        .isEqualTo(Gravite.INFORMATION);
    assertThat(examiner(Vies.of(EtapeMontant.DEMANDE, -10)).constats().get(0).gravite())
        .isEqualTo(Gravite.AVERTISSEMENT);
  }

  @Test
  void an_unknown_amount_has_no_sign() {
    Examen examen = examiner(Vies.of(EtapeMontant.VERSE, "?"));
    assertThat(examen.examines()).isZero();
    assertThat(Essai.raison(examen)).isEqualTo("le document ne donne aucun montant");
  }
}
