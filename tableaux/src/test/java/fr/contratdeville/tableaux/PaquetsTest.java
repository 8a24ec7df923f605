package fr.contratdeville.tableaux;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tables are recognised without knowing of files, and packages are read in one order. */
@AnalyzeClasses(packages = "fr.contratdeville.tableaux", importOptions = DoNotIncludeTests.class)
class PaquetsTest {

  @ArchTest
  static final ArchRule ORDRE = layeredArchitecture()
      .consideringOnlyDependenciesInAnyPackage("fr.contratdeville.tableaux..")
      .layer("interne")
      .definedBy("..tableaux.interne")
      .layer("feuille")
      .definedBy("..tableaux.feuille")
      .layer("lexique")
      .definedBy("..tableaux.lexique")
      .layer("disposition")
      .definedBy("..tableaux.disposition")
      .layer("description")
      .definedBy("..tableaux.description")
      .layer("reconnaissance")
      .definedBy("..tableaux.reconnaissance..")
      .layer("aufil")
      .definedBy("..tableaux.aufil")
      .layer("lecture")
      .definedBy("..tableaux")
      .whereLayer("interne")
      .mayNotAccessAnyLayer()
      .whereLayer("feuille")
      .mayOnlyAccessLayers("interne")
      .whereLayer("lexique")
      .mayOnlyAccessLayers("feuille", "interne")
      .whereLayer("disposition")
      .mayOnlyAccessLayers("lexique", "feuille", "interne")
      .whereLayer("description")
      .mayOnlyAccessLayers("disposition", "lexique", "feuille", "interne")
      .whereLayer("description")
      .mayNotBeAccessedByAnyLayer()
      .whereLayer("reconnaissance")
      .mayOnlyAccessLayers("disposition", "lexique", "feuille", "interne")
      .whereLayer("aufil")
      .mayOnlyAccessLayers("reconnaissance", "disposition", "lexique", "feuille", "interne")
      .whereLayer("lecture")
      .mayNotBeAccessedByAnyLayer()
      .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule RECONNAISSANCE = layeredArchitecture()
      .consideringOnlyDependenciesInAnyPackage("fr.contratdeville.tableaux.reconnaissance..")
      .layer("grille")
      .definedBy("..reconnaissance.grille")
      .layer("francais")
      .definedBy("..reconnaissance.francais")
      .layer("entete")
      .definedBy("..reconnaissance.entete")
      .layer("colonnes")
      .definedBy("..reconnaissance.colonnes")
      .layer("sommes")
      .definedBy("..reconnaissance.sommes")
      .layer("lignes")
      .definedBy("..reconnaissance.lignes")
      .layer("formes")
      .definedBy("..reconnaissance.formes")
      .layer("constats")
      .definedBy("..reconnaissance.constats")
      .layer("table")
      .definedBy("..tableaux.reconnaissance")
      .layer("contrat")
      .definedBy("..reconnaissance.contrat")
      .whereLayer("grille")
      .mayNotAccessAnyLayer()
      .whereLayer("francais")
      .mayOnlyAccessLayers("grille")
      .whereLayer("entete")
      .mayOnlyAccessLayers("francais", "grille")
      .whereLayer("colonnes")
      .mayOnlyAccessLayers("entete", "francais", "grille")
      .whereLayer("lignes")
      .mayOnlyAccessLayers("sommes", "colonnes", "entete", "francais", "grille")
      .whereLayer("formes")
      .mayOnlyAccessLayers("colonnes", "entete", "francais", "grille")
      .whereLayer("constats")
      .mayOnlyAccessLayers("formes", "francais", "grille")
      .whereLayer("table")
      .mayOnlyAccessLayers("formes", "lignes", "sommes", "colonnes", "entete", "francais", "grille")
      .whereLayer("contrat")
      .mayOnlyAccessLayers(
          "table", "constats", "formes", "lignes", "colonnes", "entete", "francais", "grille");

  @ArchTest
  static final ArchRule SANS_CERCLE = SlicesRuleDefinition.slices()
      .matching("fr.contratdeville.tableaux.(**)")
      .should()
      .beFreeOfCycles();

  /** A description throws what formats throw, and opens nothing. */
  @ArchTest
  static final ArchRule SANS_FICHIERS = noClasses()
      .that()
      .resideOutsideOfPackage("..tableaux.description")
      .and()
      .doNotBelongToAnyOf(FeuillesReader.class, LectureFeuilles.class)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "java.io..", "java.nio.file..", "java.util.zip..", "javax.xml..", "org.xml..");

  /** These two hand a path or a stream on to the reader of a format, and open neither. */
  @ArchTest
  static final ArchRule PASSE_PLAT = noClasses()
      .that()
      .belongToAnyOf(FeuillesReader.class, LectureFeuilles.class)
      .should()
      .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.util.zip..")
          .and(not(belongToAnyOf(Path.class, InputStream.class))));

  /**
   * A simple name is that of one type: nested types count too, but for builders, which are always
   * written with their noun, and for private ones, which nobody else sees.
   */
  @ArchTest
  static void no_two_types_share_a_simple_name(JavaClasses classes) {
    Map<String, List<String>> parNom = classes.stream()
        .filter(c -> !c.isAnonymousClass() && !c.getSimpleName().equals("package-info"))
        .filter(c -> !c.getSimpleName().equals("Builder"))
        .filter(c -> !c.getModifiers().contains(JavaModifier.PRIVATE))
        .collect(Collectors.groupingBy(
            JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
    parNom.values().removeIf(noms -> noms.size() == 1);
    assertThat(parNom).isEmpty();
  }
}
