package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Repere;
import org.junit.jupiter.api.Test;

class AxeSansFinancementTest {
  private static final Noeud[] AXES = {
    noeud("axe", "1", "Santé"), noeud("axe", "2", "Sport"), noeud("axe", "3", "Emploi")
  };

  private static Exemple actions(Object... axesOuNumeros) {
    Exemple exemple = Exemple.of(2023);
    for (Object axe : axesOuNumeros) {
      Action.Builder action = Action.builder().intitule("Action");
      exemple
          .action(
              axe instanceof Repere numero
                  ? action.addObjectif(numero)
                  : action.axePrioritaire(Rubrique.of(axe.toString())))
          .ligne("Ville", 100);
    }
    return exemple;
  }

  private static Examen examiner(Exemple exemple, Noeud... axes) {
    exemple.contratBuilder().addCadre(cadre("Cadre", axes));
    return Essai.examiner(new AxeSansFinancement(), exemple.contrat());
  }

  @Test
  void an_axis_that_no_paid_action_names_is_shown() {
    Examen examen = examiner(actions("Axe 1 - SANTE", "2. Sport"), AXES);
    assertThat(examen.constats()).extracting(Constat::chemin).containsExactly("/cadres/0/noeuds/2");
    assertThat(examen.constats().get(0).message().fr()).contains("3 Emploi");
  }

  @Test
  void an_action_names_it_by_its_words_or_by_a_number_below_it() {
    assertThat(examiner(actions("Santé", "Sport", "Emploi"), AXES).ecarts()).isZero();
    assertThat(examiner(actions("Santé", "Sport", Repere.parse("3.1.a")), AXES).ecarts())
        .isZero();
  }

  @Test
  void money_below_it_in_the_framework_counts() {
    Noeud emploi = Noeud.builder()
        .from(AXES[2])
        .addNoeud(Noeud.builder()
            .from(noeud("action", "3.a", "Forum"))
            .addLigne(FinancementLine.of(Financeur.builder().nom("Ville").build(), Montant.of(100)))
            .build())
        .build();
    assertThat(examiner(actions("Santé", "Sport"), AXES[0], AXES[1], emploi).ecarts())
        .isZero();
  }

  @Test
  void a_framework_without_actions_is_left_alone() {
    Noeud[] payes = new Noeud[AXES.length];
    for (int i = 0; i < 2; i++) {
      payes[i] = Noeud.builder()
          .from(AXES[i])
          .addLigne(FinancementLine.of(Financeur.builder().nom("Ville").build(), Montant.of(100)))
          .build();
    }
    payes[2] = AXES[2];
    assertThat(examiner(actions(), payes).examines()).isZero();
    assertThat(examiner(actions("Santé"), payes).ecarts()).isEqualTo(1);
  }

  @Test
  void where_few_axes_have_money_nothing_is_said() {
    assertThat(examiner(actions("Santé"), AXES).examines()).isZero();
    assertThat(examiner(actions("Autre chose"), AXES).examines()).isZero();
  }
}
