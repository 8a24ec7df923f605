package fr.contratdeville.controle.regles.doublons;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Periode;
import org.junit.jupiter.api.Test;

class ActionEnDoubleTest {

  private static Examen examiner(Exemple exemple) {
    return Essai.examiner(new ActionEnDouble(), exemple.contrat());
  }

  private static Action.Builder atelier() {
    return Action.builder().intitule("Atelier").porteur(Porteur.of("MAS"));
  }

  @Test
  void two_volets_of_one_action_are_one_action() {
    Action action = atelier()
        .addVolet(Volet.builder().cle("a").build())
        .addVolet(Volet.builder().cle("b").build())
        .build();
    ContratDeVille contrat =
        ContratDeVille.builder().intitule("C").addAction(action).build();
    assertThat(Essai.examiner(new ActionEnDouble(), contrat).ecarts()).isZero();
  }

  @Test
  void place_period_and_dispositif_make_two_actions() {
    Exemple exemple = Exemple.of(2023)
        .action(atelier().addTerritoire(Territoire.of("Escanaux", Territoire.Type.QPV)))
        .action(atelier().addTerritoire(Territoire.of("Citadelle", Territoire.Type.QPV)))
        .action(atelier().periode(Periode.annees(2022, 2023)))
        .action(atelier());
    exemple.volet().dispositif(Dispositif.QE);
    Examen examen = examiner(exemple);
    assertThat(examen.examines()).isEqualTo(4);
    assertThat(examen.ecarts()).isZero();
  }

  @Test
  void structures_count_and_not_spellings() {
    Porteur culture =
        Porteur.of("VILLE - CULTURE").withRattachement(Rattachement.of("VILLE", "essai"));
    Examen examen = examiner(Exemple.of(2023)
        .action(Action.builder().intitule("Atelier").porteur(Porteur.of("Ville")))
        .ligne("ETAT", 1)
        .action(Action.builder().intitule("ATELIER").porteur(culture))
        .ligne("ETAT", 2));
    assertThat(examen.constats()).extracting(Constat::chemin).containsExactly("/actions/1");
    assertThat(Essai.simple(examen.constats().get(0).message()))
        .isEqualTo("« ATELIER » (VILLE - CULTURE) figure deux fois, pour 1 € et pour 2 €.");
  }

  @Test
  void identical_rows_are_told_once() {
    Exemple exemple = Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("ETAT", 1)
        .action("Atelier", "MAS")
        .ligne("ETAT", 1);
    Examen examen = examiner(exemple);
    assertThat(examen.ecarts()).isEqualTo(1);
    assertThat(examen.constats()).isEmpty();
    assertThat(Essai.raison(examen)).contains("CV-DUP-03");
  }

  @Test
  void without_a_porteur_or_a_title_nothing_is_compared() {
    Examen examen = examiner(Exemple.of(2023)
        .action(Action.builder().intitule("Atelier"))
        .action(Action.SANS_INTITULE, "MAS")
        .action(Action.SANS_INTITULE, "MAS"));
    assertThat(examen.examines()).isZero();
    assertThat(Essai.raison(examen)).contains("3 chiffres");
  }

  private static FinancementLine ligne(String financeur, EtapeMontant etape, int annee) {
    return FinancementLine.builder()
        .financeur(Financeur.builder().nom(financeur).build())
        .etape(etape)
        .exercice(Exercice.of(annee))
        .montant(Montant.of(500))
        .build();
  }

  @Test
  void lists_by_year_by_step_and_by_financeur_hold_one_action_each() {
    assertThat(examiner(listes()).ecarts()).isZero();
    assertThat(examiner(listes()
                .action("Atelier", "MAS")
                .ligne(ligne("CAF", EtapeMontant.ACCORDE, 2023))
                .ligne("Région", 200))
            .constats())
        .extracting(Constat::chemin)
        .containsExactly("/actions/4");
  }

  private static Exemple listes() {
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne(ligne("Ville", EtapeMontant.ACCORDE, 2023))
        .action("Atelier", "MAS")
        .ligne(ligne("Ville", EtapeMontant.ACCORDE, 2024))
        .action("Atelier", "MAS")
        .ligne(ligne("Ville", EtapeMontant.VERSE, 2023))
        .action("Atelier", "MAS")
        .ligne(ligne("CAF", EtapeMontant.ACCORDE, 2023));
  }
}
