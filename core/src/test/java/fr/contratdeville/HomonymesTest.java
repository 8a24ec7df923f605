package fr.contratdeville;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A simple name is that of one type of core, so that whoever reads it knows which. */
@AnalyzeClasses(packages = "fr.contratdeville", importOptions = DoNotIncludeTests.class)
class HomonymesTest {

  @ArchTest
  static void no_two_top_level_types_share_a_simple_name(JavaClasses classes) {
    List<List<String>> homonymes = classes.stream()
        .filter(JavaClass::isTopLevelClass)
        .filter(c -> !c.getSimpleName().equals("package-info"))
        .collect(Collectors.groupingBy(
            JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())))
        .entrySet()
        .stream()
        .filter(e -> e.getValue().size() > 1)
        .map(Map.Entry::getValue)
        .toList();
    assertThat(homonymes).isEmpty();
  }
}
