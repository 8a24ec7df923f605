package fr.contratdeville;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.constraints.AssertTrue;

/** Things that the public types of core do not show. */
@AnalyzeClasses(packages = "fr.contratdeville", importOptions = DoNotIncludeTests.class)
class ApiTest {

  /** A noun checks itself when it is built: such a method would always answer true. */
  @ArchTest
  static final ArchRule RULES_ON_SEVERAL_ATTRIBUTES_ARE_HIDDEN = methods()
      .that()
      .areAnnotatedWith(AssertTrue.class)
      .should()
      .notBePublic()
      .andShould()
      .notBeProtected();
}
