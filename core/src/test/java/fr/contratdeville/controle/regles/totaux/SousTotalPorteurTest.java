package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.euros;
import static fr.contratdeville.controle.Essai.places;
import static fr.contratdeville.controle.Essai.raison;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare.Nature;
import org.junit.jupiter.api.Test;

class SousTotalPorteurTest {

  private static Examen examiner(Essai essai) {
    return Essai.examiner(new SousTotalPorteur(), essai.contrat());
  }

  @Test
  void its_row_alone() {
    Examen seule = examiner(new Essai().rangee("OSB", 10, 5).porteur(euros(15)));
    assertThat(raison(seule)).isEqualTo("se ferment : 1 par leur seule ligne");
    Examen parmiDAutres = examiner(new Essai()
        .rangee("CEREGARD", 8)
        .porteur(euros(8))
        .rangee("CEREGARD", 3)
        .porteur(euros(3)));
    assertThat(raison(parmiDAutres))
        .isEqualTo(
            "se ferment : 2 par leur seule ligne (dont 2 où le porteur en a d'autres : CEREGARD)");
  }

  @Test
  void all_rows_of_its_porteur_wherever_they_stand() {
    Examen examen = examiner(new Essai()
        .rangee("MAS", 16)
        .rangee("MAS", 13)
        .porteur(euros(33))
        .rangee("OSB", 1)
        .rangee("MAS", 4, 100)
        .surRangee(2, Nature.PORTEUR, euros(33), "ETAT"));
    assertThat(examen.examines()).isEqualTo(2);
    assertThat(examen.constats())
        .as("the first subtotal has the CAF in its scope")
        .hasSize(1);
    assertThat(raison(examen))
        .isEqualTo("se ferment : 1 par toutes les lignes de leur porteur (MAS)");
  }

  @Test
  void all_rows_of_its_structure() {
    Essai essai = new Essai().rangee("UFOLEP", 6).porteur(euros(18)).rangee("UFOLEP QE", 12);
    assertThat(raison(examiner(essai)))
        .isEqualTo("se ferment : 1 par toutes celles de sa structure (UFOLEP)");
  }

  @Test
  void its_rows_since_its_previous_subtotal() {
    Essai essai = new Essai()
        .rangee("MAS", 1)
        .rangee("MAS", 2)
        .porteur(euros(3))
        .rangee("MAS", 4)
        .rangee("OSB", 50)
        .rangee("MAS", 8)
        .porteur(euros(12));
    Examen examen = examiner(essai);
    assertThat(examen.constats())
        .as("the first one has no previous subtotal")
        .hasSize(1)
        .allMatch(c -> places(c).equals("N2 A1:A3 A5"));
    assertThat(raison(examen))
        .isEqualTo("se ferment : 1 par celles depuis leur sous-total précédent (MAS)");
  }

  @Test
  void when_no_reading_closes_each_is_given() {
    Examen examen = examiner(new Essai()
        .rangee("UFOLEP", 5)
        .rangee("UFOLEP", 6)
        .porteur(euros(24))
        .rangee("UFOLEP QE", 12));
    Constat constat = examen.constats().get(0);
    assertThat(constat.id()).isEqualTo("CV-TOT-07");
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(places(constat)).isEqualTo("N2 A1:A2");
    assertThat(constat.chemin()).isEqualTo("/actions/1/volets/0/totaux/0");
    assertThat(constat.calcule()).contains(euros(11).euros());
    assertThat(Essai.simple(constat.message()))
        .isEqualTo("UFOLEP : le sous-total imprimé est de 24 € ; aucune lecture ne le donne :"
            + " cette ligne seule 6 €, toutes les lignes du porteur 11 €, toutes celles de sa"
            + " structure 23 €.");
    assertThat(examen.raison()).isEmpty();
  }

  @Test
  void an_action_without_porteur_has_its_row_alone() {
    Essai essai = new Essai().rangee("", 5).rangee("", 6).porteur(euros(11));
    assertThat(Essai.simple(examiner(essai).constats().get(0).message()))
        .isEqualTo("Action 2 : le sous-total imprimé est de 11 € ; aucune lecture ne le donne :"
            + " cette ligne seule 6 €.");
    assertThat(examiner(new Essai().rangee("", 5).porteur(euros(5))).ecarts()).isZero();
  }

  @Test
  void an_unknown_amount_leaves_only_the_readings_without_it() {
    Essai essai = new Essai().rangee("MAS", "?").rangee("MAS", 5);
    assertThat(examiner(essai.porteur(euros(5))).ecarts()).isZero();
    Essai autre = new Essai().rangee("MAS", "?").rangee("MAS", 5);
    assertThat(raison(examiner(autre.porteur(euros(6))))).contains("un montant n'y est pas connu");
  }

  @Test
  void what_cannot_be_compared_is_said() {
    assertThat(raison(examiner(new Essai().rangee("MAS", 1))))
        .isEqualTo("le document n'imprime aucun sous-total de porteur");
    assertThat(raison(examiner(new Essai().declare(Nature.PORTEUR, euros(1), Portee.entiere(), 9))))
        .contains("il n'est sur aucune ligne");
  }
}
