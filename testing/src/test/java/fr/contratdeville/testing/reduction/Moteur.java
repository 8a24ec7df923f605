package fr.contratdeville.testing.reduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs properties inside a test, and keeps the smallest sample that falsified one. */
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

  /** Runs one method of a class, its own or an inherited one. */
  public static TestExecutionResult executer(Class<?> classe, String methode) {
    List<TestExecutionResult> resultats = executer(Arrays.stream(classe.getMethods())
        .filter(m -> m.getName().equals(methode) && !m.isBridge())
        .map(m -> selectMethod(classe, m))
        .toArray(DiscoverySelector[]::new));
    assertThat(resultats).as(methode).hasSize(1);
    return resultats.get(0);
  }

  /** The smallest value for which the only property of a class is false. */
  public static Object reduire(Class<?> classe) {
    REDUIT.remove();
    assertThat(executer(selectClass(classe)))
        .extracting(TestExecutionResult::getStatus)
        .containsExactly(TestExecutionResult.Status.FAILED);
    assertThat(REDUIT.get()).hasSize(1);
    return REDUIT.get().get(0);
  }

  private static List<TestExecutionResult> executer(DiscoverySelector... quoi) {
    return EngineTestKit.engine("jqwik")
        .configurationParameter("jqwik.database", "")
        .configurationParameter("jqwik.reporting.onlyfailures", "true")
        .selectors(quoi)
        .execute()
        .testEvents()
        .finished()
        .map(e -> e.getRequiredPayload(TestExecutionResult.class))
        .toList();
  }
}
