package fr.contratdeville.testing.embarque;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.Coherent;
import fr.contratdeville.testing.ContratArbitraries;
import fr.contratdeville.testing.reduction.Reduction;
import java.util.ServiceLoader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.providers.ArbitraryProvider;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A program outside the module that runs properties with its values. */
public final class Depart {

  private Depart() {}

  /** The properties that this program runs. */
  public static class Lois {
    /** A noun is taken apart and built again. */
    @Property(tries = 20)
    public void steps_go_down(@ForAll ContratDeVille contrat) {
      if (Reduction.simpler(contrat)
          .limit(20)
          .anyMatch(c -> Reduction.size(c) >= Reduction.size(contrat))) {
        throw new AssertionError(contrat);
      }
    }

    /** Annotations are seen. */
    @Property(tries = 20)
    public void coherent_contracts_have_actions(@ForAll @Coherent ContratDeVille contrat) {
      if (contrat.actions().isEmpty()) {
        throw new AssertionError(contrat);
      }
    }
  }

  /** Prints where the module was found, its provider, and the number of properties that failed. */
  public static void main(String[] arguments) {
    System.out.println("module " + ContratArbitraries.class.getModule().getName());
    ServiceLoader.load(ArbitraryProvider.class).stream()
        .map(p -> p.type().getSimpleName())
        .filter("ContratArbitraryProvider"::equals)
        .forEach(nom -> System.out.println("provider " + nom));
    Events tests = EngineTestKit.engine("jqwik")
        .configurationParameter("jqwik.database", "")
        .selectors(selectClass(Lois.class))
        .execute()
        .testEvents();
    System.out.println(
        "properties " + tests.finished().count() + ", failed " + tests.failed().count());
  }
}
