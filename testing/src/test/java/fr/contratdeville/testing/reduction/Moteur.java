package fr.contratdeville.testing.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Runs a class of properties inside a test, and keeps the smallest sample that falsified one. */
public final class Moteur implements AroundPropertyHook {

  private static final ThreadLocal<List<Object>> REDUIT = new ThreadLocal<>();

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext contexte, PropertyExecutor propriete) {
    PropertyExecutionResult resultat = propriete.execute();
    resultat.falsifiedParameters().ifPresent(REDUIT::set);
    return resultat;
  }

  /** What running the class came to. */
  public static Events executer(Class<?> classe) {
    return EngineTestKit.engine("jqwik")
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.onlyfailures", "true")
        .selectors(selectClass(classe))
        .execute()
        .testEvents();
  }

  /** Runs a class whose only property is false. */
  static Object reduire(Class<?> classe) {
    REDUIT.remove();
    executer(classe).assertStatistics(e -> e.started(1).failed(1));
    assertThat(REDUIT.get()).hasSize(1);
    return REDUIT.get().get(0);
  }
}
