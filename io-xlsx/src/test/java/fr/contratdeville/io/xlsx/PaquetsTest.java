package fr.contratdeville.io.xlsx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Sheets are read without knowing of contracts. */
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
          "fr.contratdeville.tableaux.lexique.."));
}
