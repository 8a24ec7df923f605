package fr.contratdeville.controle;

import static fr.contratdeville.controle.Essai.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ControlesTest {
  private static final Message RIEN = Message.of("rien", "nothing");

  private record Greffon(String id, Examen examen) implements Controle {
    @Override
    public FicheControle fiche() {
      return GreffonEssai.FICHE;
    }

    @Override
    public Examen examiner(Contexte contexte) {
      return examen;
    }
  }

  @Test
  void a_contract_without_declared_figures_is_never_all_green() {
    Rapport rapport = Controles.standard().examiner(new Essai().rangee("MAS", 1).contrat());
    assertThat(rapport.constats()).isEmpty();
    assertThat(rapport.controles())
        .hasSameSizeAs(Controles.standard().controles())
        .filteredOn(r -> r.id().matches("CV-(TOT|PCT)-.*"))
        .hasSizeGreaterThanOrEqualTo(8)
        .allMatch(r -> r.issue() == Issue.SANS_OBJET)
        .allMatch(r -> r.raison().isPresent());
  }

  @Test
  void a_control_is_added_at_the_end_and_removed_by_its_id() {
    Controle greffon = new Greffon("CV-ZZZ-01", Examen.sansObjet(RIEN));
    Controles plus = Controles.standard().withControle(greffon);
    assertThat(plus.controles())
        .hasSize(Controles.standard().controles().size() + 1)
        .endsWith(greffon);
    assertThat(plus.without("CV-ZZZ-01")).hasToString(Controles.standard().toString());
    assertThat(Controles.aucun().examiner(new Essai().contrat()).controles()).isEmpty();
    assertThatThrownBy(() -> plus.withControle(greffon))
        .isInstanceOf(ValeurInvalideException.class);
    assertThatThrownBy(() -> plus.without("CV-TOT-99"))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("CV-TOT-99");
  }

  @Test
  void plug_ins_come_only_when_asked_for() {
    assertThat(Controles.standard().withPlugins().controles())
        .hasSize(Controles.standard().controles().size() + 1)
        .last()
        .isInstanceOf(GreffonEssai.class);
  }

  @Test
  void a_finding_carries_the_id_of_its_control() {
    Constat constat = Constat.builder()
        .id("CV-YYY-01")
        .gravite(Gravite.INFORMATION)
        .message(RIEN)
        .build();
    Examen examen = Examen.builder().examines(1).addConstat(constat).build();
    ContratDeVille contrat = new Essai().contrat();
    assertThat(Controles.aucun()
            .withControle(new Greffon("CV-YYY-01", examen))
            .examiner(contrat)
            .constats())
        .containsExactly(constat);
    Controles faux = Controles.aucun().withControle(new Greffon("CV-XXX-01", examen));
    assertThatThrownBy(() -> faux.examiner(contrat))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("CV-YYY-01");
  }

  private static Constat ecart(Emplacement figure, long declare, long calcule) {
    return Constat.builder()
        .id("CV-ZZZ-01")
        .gravite(Gravite.ERREUR)
        .declare(BigDecimal.valueOf(declare))
        .calcule(BigDecimal.valueOf(calcule))
        .addCellule(figure)
        .message(RIEN)
        .addDiagnostic(
            Diagnostic.builder().genre(Diagnostic.Genre.OUBLI).message(RIEN).build())
        .build();
  }

  @Test
  void a_gap_that_the_reader_explains_follows_from_its_finding() {
    Emplacement figure = new Emplacement.Ligne("bilan.csv", 5);
    Diagnostic cause = Diagnostic.builder()
        .genre(Diagnostic.Genre.OUBLI)
        .addCellule(figure)
        .valeur(new BigDecimal("8500.00"))
        .message(Message.of("du texte", "text"))
        .build();
    Constat lu = Constat.builder()
        .id("CV-TXT-05")
        .gravite(Gravite.AVERTISSEMENT)
        .addCellule(new Emplacement.Ligne("bilan.csv", 3))
        .message(RIEN)
        .addDiagnostic(cause)
        .build();
    Constat explique = ecart(figure, 5000, 8500);
    List<Constat> autres = List.of(
        ecart(figure, 5000, 8499), ecart(new Emplacement.Ligne("bilan.csv", 6), 5000, 8500));
    List<Constat> ecarts = Stream.concat(Stream.of(explique), autres.stream()).toList();
    Rapport rapport = Controles.aucun()
        .withControle(new Greffon(
            "CV-ZZZ-01", Examen.builder().examines(3).addAllConstats(ecarts).build()))
        .examiner(new Essai().contrat(), List.of(lu));
    assertThat(rapport.constats()).contains(lu).containsAll(autres);
    assertThat(rapport.constats())
        .filteredOn(c -> !c.decouleDe().isEmpty())
        .singleElement()
        .satisfies(c -> {
          assertThat(c.decouleDe()).containsExactly(lu.cle());
          assertThat(c.diagnostics()).containsExactly(cause);
          assertThat(c.calcule()).isEqualTo(explique.calcule());
        });
  }

  @Test
  void sums_that_do_not_fit_are_said_and_do_not_stop_the_others() {
    Montant enorme = Montant.ofCentimes(Long.MAX_VALUE);
    Rapport rapport = Controles.standard()
        .examiner(new Essai()
            .rangee("MAS", enorme, enorme)
            .ligne(euros(1))
            .colonne("ETAT", enorme)
            .contrat());
    assertThat(rapport.controles().get(0).raison())
        .hasValueSatisfying(r -> assertThat(r.fr()).contains("dépasse"));
    assertThat(rapport.controles().get(1))
        .extracting(ResultatControle::issue)
        .isEqualTo(Issue.CONFORME);
  }

  @Test
  void an_answer_without_objects_needs_a_reason() {
    assertThatThrownBy(() -> Examen.builder().examines(0).build())
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Examen.raison");
    assertThatThrownBy(() -> Examen.builder().examines(1).ecarts(2).build())
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Examen.ecarts");
  }
}
