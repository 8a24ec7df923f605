package fr.contratdeville.controle.regles.doublons;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.PartageTerritorial;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubventionRepeteeTest {

  private static Examen examiner(Exemple exemple) {
    return Essai.examiner(new SubventionRepetee(), exemple.contrat());
  }

  private static Action.Builder sur(String... quartiers) {
    Action.Builder action = Action.builder().intitule("Atelier").porteur(Porteur.of("MAS"));
    for (String quartier : quartiers) {
      action.addTerritoire(Territoire.of(quartier, Territoire.Type.QPV));
    }
    return action;
  }

  private static FinancementLine ligne(String quartier, long euros) {
    return FinancementLine.builder()
        .financeur(Financeur.of("ETAT", TypeFinanceur.ETAT))
        .territoire(quartier)
        .montant(Montant.of(euros))
        .build();
  }

  @Test
  void the_gap_is_what_is_counted_too_often() {
    Constat constat = examiner(Exemple.of(2023)
            .action(sur("A"))
            .ligne("ETAT", 100)
            .action(sur("B"))
            .ligne("ETAT", 100)
            .action(sur("C"))
            .ligne("ETAT", 100))
        .constats()
        .get(0);
    assertThat(constat.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("200"));
    assertThat(constat.chemin()).isEqualTo("/actions/1/volets/0/lignes/0");
    assertThat(constat.message().fr()).contains("A, B, C");
  }

  @Test
  void what_the_document_says_of_the_sharing_is_believed() {
    for (PartageTerritorial partage :
        List.of(PartageTerritorial.VENTILE, PartageTerritorial.REPETE)) {
      assertThat(examiner(Exemple.of(2023)
                  .action(sur("A", "B").partage(partage))
                  .ligne(ligne("A", 100))
                  .ligne(ligne("B", 100)))
              .examines())
          .isZero();
    }
    assertThat(examiner(Exemple.of(2023)
                .action(sur("A", "B"))
                .ligne(ligne("A", 100))
                .ligne(ligne("B", 100)))
            .ecarts())
        .isEqualTo(1);
  }

  @Test
  void other_amounts_zero_and_one_territory_are_no_repetition() {
    assertThat(examiner(Exemple.of(2023)
                .action(sur("A"))
                .ligne("ETAT", 100)
                .action(sur("B"))
                .ligne("ETAT", 90))
            .ecarts())
        .isZero();
    assertThat(examiner(Exemple.of(2023)
                .action(sur("A"))
                .ligne("ETAT", 0)
                .action(sur("B"))
                .ligne("ETAT", 0))
            .ecarts())
        .isZero();
    assertThat(examiner(Exemple.of(2023)
                .action(sur("A"))
                .ligne("ETAT", 100)
                .action(sur("A"))
                .ligne("ETAT", 100))
            .examines())
        .isZero();
  }

  @Test
  void round_amounts_and_equal_shares_of_one_are_a_remark() {
    assertThat(gravite(100)).isEqualTo(Gravite.INFORMATION);
    assertThat(gravite(50)).isEqualTo(Gravite.INFORMATION);
    assertThat(gravite(22_435)).isEqualTo(Gravite.AVERTISSEMENT);
  }

  private static Gravite gravite(long euros) {
    return examiner(Exemple.of(2023)
            .action(sur("A"))
            .ligne("ETAT", euros)
            .action(sur("B"))
            .ligne("ETAT", euros))
        .constats()
        .get(0)
        .gravite();
  }
}
