package fr.contratdeville.io.xlsx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import fr.contratdeville.echange.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sheets are read without knowing of contracts, and a type is known by its simple name. */
@AnalyzeClasses(packages = "fr.contratdeville.io.xlsx", importOptions = DoNotIncludeTests.class)
class PaquetsTest {

  @ArchTest
  static final ArchRule FEUILLES_SANS_CONTRATS = noClasses()
      .that()
      .resideInAPackage("..xlsx.feuille..")
      .should()
      .dependOnClassesThat(Predicates.resideInAnyPackage(
              "fr.contratdeville.modele..",
              "fr.contratdeville.echange..",
              "fr.contratdeville.tableaux.reconnaissance..",
              "fr.contratdeville.tableaux.disposition..",
              "fr.contratdeville.tableaux.lexique..")
          // Bytes, wherever they lie: it knows no contract either.
          .and(DescribedPredicate.not(Predicates.type(Source.class))));

  @ArchTest
  static final ArchRule SANS_CERCLE = SlicesRuleDefinition.slices()
      .matching("fr.contratdeville.io.xlsx.(*)..")
      .should()
      .beFreeOfCycles();

  @ArchTest
  static final ArchRule CANONIQUE_SANS_CERCLE = SlicesRuleDefinition.slices()
      .matching("fr.contratdeville.io.xlsx.canonique.(*)")
      .should()
      .beFreeOfCycles();

  @ArchTest
  static final ArchRule LECTURE_SANS_ECRITURE = noClasses()
      .that()
      .resideInAPackage("..canonique.lecture")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("..canonique.ecriture", "fr.contratdeville.io.xlsx.ecriture");

  @ArchTest
  static void no_two_types_share_a_simple_name(JavaClasses classes) {
    Map<String, List<String>> parNom = classes.stream()
        .filter(c -> !c.isAnonymousClass() && !c.getSimpleName().equals("package-info"))
        .collect(Collectors.groupingBy(
            JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
    parNom.values().removeIf(noms -> noms.size() == 1);
    assertThat(parNom).isEmpty();
  }
}
