package fr.contratdeville.controle.regles.montants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Montant;
import org.junit.jupiter.api.Test;

class AccordeSurDemandeTest {

  private static Examen examiner(ContratDeVille contrat) {
    return Essai.examiner(new AccordeSurDemande(), contrat);
  }

  @Test
  void several_lines_of_one_step_add_up() {
    Examen examen = examiner(
        Vies.of(EtapeMontant.DEMANDE, 3, EtapeMontant.DEMANDE, 2, EtapeMontant.ACCORDE, 5));
    assertThat(examen.examines()).isEqualTo(1);
    assertThat(examen.ecarts()).isZero();
  }

  @Test
  void the_gap_names_both_sums() {
    Constat constat = examiner(
            Vies.of(EtapeMontant.DEMANDE, 3, EtapeMontant.ACCORDE, 4, EtapeMontant.NOTIFIE, 9))
        .constats()
        .get(0);
    assertThat(constat.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("1"));
    assertThat(constat.chemin()).isEqualTo("/actions/0/volets/0/lignes/1");
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("« Atelier », Ville : accordé 4 €, demandé 3 €. L'accord dépasse la demande.");
  }

  @Test
  void one_step_alone_is_not_compared_and_an_unknown_amount_is_said() {
    assertThat(Essai.raison(examiner(Vies.of(EtapeMontant.ACCORDE, 4)))).startsWith("aucune ligne");
    assertThat(Essai.raison(examiner(Vies.of(EtapeMontant.DEMANDE, "?", EtapeMontant.ACCORDE, 4))))
        .isEqualTo("non comparé : 1 chiffre (un montant n'y est pas connu)");
  }

  @Test
  void financeurs_and_entries_are_not_mixed() {
    ContratDeVille contrat = Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne(FinancementLine.builder()
            .financeur(Vies.VILLE)
            .etape(EtapeMontant.DEMANDE)
            .montant(Montant.of(1))
            .build())
        .ligne(FinancementLine.builder()
            .financeur(Financeur.of("CAF", TypeFinanceur.CAF))
            .etape(EtapeMontant.ACCORDE)
            .montant(Montant.of(2))
            .build())
        .contrat();
    assertThat(examiner(contrat).examines()).isZero();
  }
}
