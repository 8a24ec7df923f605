package fr.contratdeville.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfilTest {

  /** Three rows whose totals are one euro too much. */
  private static ContratDeVille faux() {
    Essai essai = new Essai();
    for (int r = 1; r <= 3; r++) {
      essai.rangee("P" + r, 10).surRangee(r, Nature.LIGNE, Montant.of(11));
    }
    return essai.contrat();
  }

  private static Rapport rapport(Profil.Builder profil) {
    return Controles.standard().withProfil(profil.nom("essai").build()).examiner(faux());
  }

  private static ResultatControle ligne(Rapport rapport) {
    return rapport.controles().get(0);
  }

  @Test
  void a_control_that_is_off_says_so() {
    Rapport rapport = rapport(Profil.builder().addDesactive("CV-TOT-01"));
    assertThat(rapport.constats()).isEmpty();
    assertThat(ligne(rapport).examines()).isZero();
    assertThat(ligne(rapport).raison().orElseThrow().fr()).contains("profil « essai »");
    assertThatThrownBy(() -> rapport(Profil.builder().addDesactive("CV-TOT-99")))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("CV-TOT-99");
  }

  @Test
  void findings_weigh_what_the_profile_says() {
    Rapport rapport = rapport(Profil.builder().putGravite("CV-TOT-01", Gravite.INFORMATION));
    assertThat(rapport.constats()).hasSize(3).allMatch(c -> c.gravite() == Gravite.INFORMATION);
  }

  @Test
  void a_tolerance_lets_small_gaps_pass_and_no_others() {
    assertThat(rapport(Profil.builder().tolerance(Tolerance.parTerme(Montant.of(1))))
            .constats())
        .isEmpty();
    assertThat(rapport(
                Profil.builder().putTolerance("CV-TOT-01", Tolerance.fixe(Montant.ofCentimes(99))))
            .constats())
        .hasSize(3);
  }

  @Test
  void beyond_the_cap_findings_are_counted_and_not_listed() {
    Rapport rapport = rapport(Profil.builder().plafond(2));
    assertThat(rapport.constats()).hasSize(2);
    assertThat(ligne(rapport).ecarts()).isEqualTo(3);
    assertThat(ligne(rapport).tus()).isEqualTo(1);
    assertThat(rapport.toString()).contains("1 constats de plus, non listés");
  }

  @Test
  void a_finding_is_set_aside_by_its_id_and_place_and_stays_in_the_report() {
    Rapport rapport = rapport(Profil.builder()
        .addSuppression(suppression("CV-TOT-01", "F!L2"))
        .addSuppression(suppression("CV-TOT-01", "/actions/2/volets/0/totaux/0")));
    assertThat(rapport.constats()).extracting(Constat::id).containsExactly("CV-TOT-01");
    assertThat(rapport.ecartes()).hasSize(2);
    assertThat(rapport.toString()).contains("mis à l'écart", "vu avec la ville (A. Martin, 2024");
  }

  @Test
  void a_suppression_that_matches_nothing_any_more_is_a_finding() {
    Rapport rapport = rapport(Profil.builder().addSuppression(suppression("CV-TOT-01", "F!L9")));
    assertThat(rapport.constats())
        .filteredOn(c -> c.id().equals("CV-PRO-01"))
        .singleElement()
        .satisfies(c -> assertThat(c.message().fr()).contains("CV-TOT-01", "F!L9", "A. Martin"));
    assertThat(rapport.constats()).hasSize(4);
  }

  @Test
  void the_findings_of_a_reader_are_weighed_and_set_aside_alike() {
    Constat lu = Constat.builder()
        .id("CV-LAY-01")
        .gravite(Gravite.AVERTISSEMENT)
        .chemin("/x")
        .message(Message.of("colonne inconnue", "unknown column"))
        .build();
    Profil profil = Profil.builder()
        .nom("essai")
        .addSuppression(suppression("CV-LAY-01", "/x"))
        .build();
    Rapport rapport = Controles.aucun().withProfil(profil).examiner(faux(), List.of(lu));
    assertThat(rapport.constats()).isEmpty();
    assertThat(rapport.ecartes()).hasSize(1);
  }

  private static Suppression suppression(String id, String lieu) {
    return Suppression.builder()
        .id(id)
        .lieu(lieu)
        .raison("vu avec la ville")
        .auteur("A. Martin")
        .date(LocalDate.of(2024, 3, 31))
        .build();
  }
}
