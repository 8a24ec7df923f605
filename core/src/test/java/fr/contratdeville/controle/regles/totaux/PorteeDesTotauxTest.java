package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.places;
import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import org.junit.jupiter.api.Test;

class PorteeDesTotauxTest {

  private static Examen examiner(Essai essai) {
    return Essai.examiner(new PorteeDesTotaux(), essai.contrat());
  }

  @Test
  void a_financeur_outside_all_totals_is_said() {
    Examen examen = examiner(new Essai()
        .rangee("A", 100, 20, 3)
        .ligne(euros(120), "ETAT", "CAF")
        .rangee("B", 1, 2, 4)
        .general(euros(123), "ETAT", "CAF"));
    assertThat(examen.ecarts()).isZero();
    assertThat(raison(examen)).isEqualTo("hors de tous les totaux : Région (7 €)");
    assertThat(examiner(new Essai().rangee("A", 100).ligne(euros(100)).general(euros(100)))
            .raison())
        .isEmpty();
  }

  @Test
  void a_row_total_of_another_scope_is_shown_beside_the_general_total() {
    Examen examen = examiner(new Essai()
        .rangee("A", 100, 20)
        .ligne(euros(120))
        .rangee("B", 1, 2)
        .ligne(euros(1), "ETAT")
        .general(euros(123)));
    Constat constat = examen.constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(places(constat)).isEqualTo("L56 L2");
    assertThat(simple(constat.message()))
        .isEqualTo("Le total général et le total de « Action 2 » ne comptent pas les"
            + " mêmes financeurs : le total général les compte tous, le total de « Action 2 » laisse"
            + " de côté CAF.");
  }

  @Test
  void without_totals_there_is_nothing_to_compare() {
    assertThat(raison(examiner(new Essai().rangee("A", 100).general(euros(100)))))
        .contains("aucun total de ligne n'est imprimé");
    assertThat(raison(examiner(new Essai().rangee("A", 100).ligne(euros(100)))))
        .isEqualTo("le document n'imprime aucun total général");
  }

  @Test
  void each_general_total_goes_with_the_row_totals_of_its_column() {
    Essai essai = new Essai()
        .rangee("A", 100, 20)
        .ligne(euros(120))
        .autreLigne(euros(100), "ETAT")
        .general(euros(120))
        .general(euros(100), "ETAT");
    assertThat(examiner(essai).ecarts()).isZero();
    assertThat(examiner(essai.general(euros(20), "CAF")).constats()).hasSize(1);
  }
}
