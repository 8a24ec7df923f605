package fr.contratdeville;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.constraints.AssertTrue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the types of core are named, and what the public ones do not show. */
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

  /** The name of a type says which one is meant, without its package. */
  @ArchTest
  static void noTwoTypesHaveOneName(JavaClasses classes) {
    Map<String, List<String>> homonyms = classes.stream()
        .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
        .collect(Collectors.groupingBy(
            JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
    homonyms.values().removeIf(names -> names.size() == 1);
    assertThat(homonyms.values()).as("types of one name").isEmpty();
  }
}
