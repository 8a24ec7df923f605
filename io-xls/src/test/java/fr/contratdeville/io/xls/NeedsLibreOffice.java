package fr.contratdeville.io.xls;

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
 * A test that starts LibreOffice: it is tagged {@code libreoffice}, and where the program is
 * missing it is skipped and says so.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("libreoffice")
@ExtendWith(NeedsLibreOffice.Presence.class)
public @interface NeedsLibreOffice {

  class Presence implements ExecutionCondition {

    private static final String RAISON =
        "skipped: LibreOffice is missing, neither on PATH nor named by SOFFICE";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contexte) {
      return LibreOffice.programme().isPresent()
          ? ConditionEvaluationResult.enabled("LibreOffice is there")
          : ConditionEvaluationResult.disabled(RAISON);
    }
  }
}
