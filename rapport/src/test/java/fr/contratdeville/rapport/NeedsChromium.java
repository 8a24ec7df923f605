package fr.contratdeville.rapport;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that opens a page in Chromium: it is tagged {@code chromium}, and where the program is
 * missing it is skipped and says so.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("chromium")
@ExtendWith(NeedsChromium.Presence.class)
@interface NeedsChromium {

  class Presence implements ExecutionCondition {

    private static final String RAISON =
        "skipped: Chromium is missing, neither on PATH nor named by CHROMIUM";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contexte) {
      return Navigateur.programme().isPresent()
          ? ConditionEvaluationResult.enabled("Chromium is there")
          : ConditionEvaluationResult.disabled(RAISON);
    }
  }
}
