package fr.contratdeville.testing.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.testing.Coherent;
import fr.contratdeville.testing.alteration.ContratAltere;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Properties that are false; on a busy machine too they shrink as far as it goes. */
final class Faux {

  private Faux() {}

  @AddLifecycleHook(Moteur.class)
  static class AucunArgent {
    @Property(shrinking = ShrinkingMode.FULL)
    void no_contract_has_money(@ForAll ContratDeVille contrat) {
      assertThat(contrat.lignes()).allMatch(l -> l.montant().isEmpty());
    }
  }

  @AddLifecycleHook(Moteur.class)
  static class PasDeTotal {
    @Property(shrinking = ShrinkingMode.FULL)
    void no_contract_prints_a_total(@ForAll ContratDeVille contrat) {
      assertThat(contrat.totaux()).allMatch(t -> t.montant().isEmpty());
    }
  }

  @AddLifecycleHook(Moteur.class)
  static class DeuxActions {
    @Property(shrinking = ShrinkingMode.FULL)
    void no_contract_has_two_actions(@ForAll ContratDeVille contrat) {
      assertThat(contrat.actions()).hasSizeLessThan(2);
    }
  }

  @AddLifecycleHook(Moteur.class)
  static class PasDeTotalGeneral {
    @Property(shrinking = ShrinkingMode.FULL)
    void no_contract_prints_its_total(@ForAll @Coherent ContratDeVille contrat) {
      assertThat(contrat.totaux()).noneMatch(t -> t.nature() == Nature.GENERAL);
    }
  }

  @AddLifecycleHook(Moteur.class)
  static class RienNeChange {
    @Property(shrinking = ShrinkingMode.FULL)
    void no_alteration_changes_anything(@ForAll ContratAltere altere) {
      assertThat(altere.apres()).isEqualTo(altere.avant());
    }
  }
}
