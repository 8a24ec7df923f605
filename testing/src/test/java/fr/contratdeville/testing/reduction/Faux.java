package fr.contratdeville.testing.reduction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.ContratDeVille;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Properties that are false. */
final class Faux {

  private Faux() {}

  @AddLifecycleHook(Moteur.class)
  static class AucunArgent {
    @Property
    void no_contract_has_money(@ForAll ContratDeVille contrat) {
      assertThat(contrat.lignes()).allMatch(l -> l.montant().isEmpty());
    }
  }

  @AddLifecycleHook(Moteur.class)
  static class PasDeTotal {
    @Property
    void no_contract_prints_a_total(@ForAll ContratDeVille contrat) {
      assertThat(contrat.totaux()).allMatch(t -> t.montant().isEmpty());
    }
  }

  @AddLifecycleHook(Moteur.class)
  static class DeuxActions {
    @Property
    void no_contract_has_two_actions(@ForAll ContratDeVille contrat) {
      assertThat(contrat.actions()).hasSizeLessThan(2);
    }
  }
}
