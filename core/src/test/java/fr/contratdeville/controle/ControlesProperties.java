package fr.contratdeville.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.controle.ContratCoherent.Alteration;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ControlesProperties {

  @Provide
  Arbitrary<ContratCoherent> coherent() {
    return ContratCoherent.arbitraire();
  }

  @Property
  void a_coherent_contract_leaves_every_control_silent(
      @ForAll("coherent") ContratCoherent coherent) {
    Rapport rapport = Controles.standard().examiner(coherent.contrat());
    assertThat(rapport.constats()).isEmpty();
    assertThat(rapport.controles()).noneMatch(r -> r.issue() == Issue.ECART);
  }

  @Property
  void one_altered_figure_makes_one_control_speak_once_in_its_place(
      @ForAll("coherent") ContratCoherent coherent, @ForAll int choix) {
    if (coherent.chiffres() == 0) {
      return;
    }
    Alteration alteration = coherent.alterer(Math.floorMod(choix, coherent.chiffres()));
    List<Constat> constats = Controles.standard().examiner(alteration.contrat()).constats();
    assertThat(constats).hasSize(1);
    Constat constat = constats.get(0);
    assertThat(constat.id()).isEqualTo(alteration.controle());
    assertThat(constat.cellules().get(0)).isEqualTo(alteration.place());
    assertThat(constat.chemin()).isEqualTo(alteration.chemin());
    BigDecimal surplus = constat.ecart().orElseThrow().subtract(alteration.ecart());
    assertThat(surplus.abs()).isLessThanOrEqualTo(alteration.precision());
  }

  @Property
  void the_answer_is_the_same_each_time(@ForAll("coherent") ContratCoherent coherent) {
    assertThat(Controles.standard().examiner(coherent.contrat()))
        .isEqualTo(Controles.standard().examiner(coherent.contrat()));
    assertThat(Controles.standard().examiner(coherent.contrat()).controles())
        .extracting(ResultatControle::id)
        .doesNotHaveDuplicates();
  }
}
