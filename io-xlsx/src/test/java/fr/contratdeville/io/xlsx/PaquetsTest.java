package fr.contratdeville.io.xlsx;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.contratdeville.io.xlsx.feuille.Feuille;

/** Sheets are read without knowing of contracts, and tables recognised without knowing of files. */
@AnalyzeClasses(packages = "fr.contratdeville.io.xlsx", importOptions = DoNotIncludeTests.class)
class PaquetsTest {

  @ArchTest
  static final ArchRule ORDRE_DES_TABLES = layeredArchitecture()
      .consideringOnlyDependenciesInAnyPackage("fr.contratdeville.io.xlsx.table..")
      .layer("grille")
      .definedBy("..xlsx.table.grille")
      .layer("francais")
      .definedBy("..xlsx.table.francais")
      .layer("entete")
      .definedBy("..xlsx.table.entete")
      .layer("colonnes")
      .definedBy("..xlsx.table.colonnes")
      .layer("lignes")
      .definedBy("..xlsx.table.lignes")
      .layer("constats")
      .definedBy("..xlsx.table.constats")
      .layer("table")
      .definedBy("..xlsx.table")
      .layer("contrat")
      .definedBy("..xlsx.table.contrat")
      .whereLayer("grille")
      .mayNotAccessAnyLayer()
      .whereLayer("francais")
      .mayOnlyAccessLayers("grille")
      .whereLayer("entete")
      .mayOnlyAccessLayers("francais", "grille")
      .whereLayer("colonnes")
      .mayOnlyAccessLayers("entete", "francais", "grille")
      .whereLayer("lignes")
      .mayOnlyAccessLayers("colonnes", "entete", "francais", "grille")
      .whereLayer("constats")
      .mayOnlyAccessLayers("francais", "grille")
      .whereLayer("table")
      .mayOnlyAccessLayers("lignes", "colonnes", "entete", "francais", "grille")
      .whereLayer("contrat")
      .mayOnlyAccessLayers(
          "table", "constats", "lignes", "colonnes", "entete", "francais", "grille")
      .ensureAllClassesAreContainedInArchitectureIgnoring(
          "fr.contratdeville.io.xlsx",
          "..xlsx.canonique..",
          "..xlsx.disposition..",
          "..xlsx.ecriture..",
          "..xlsx.feuille..",
          "..xlsx.interne..",
          "..xlsx.lexique..",
          "..xlsx.synthese..");

  @ArchTest
  static final ArchRule TABLES_SANS_FICHIERS = noClasses()
      .that()
      .resideInAPackage("..xlsx.table..")
      .should()
      .dependOnClassesThat(Predicates.resideInAnyPackage(
              "java.io..", "java.nio..", "java.util.zip..", "javax.xml..", "org.dhatim..")
          .or(resideInAPackage("..xlsx.feuille.."))
          .and(com.tngtech.archunit.base.DescribedPredicate.not(
              type(Feuille.class).or(resideInAPackage("..xlsx.feuille.grille")))));

  @ArchTest
  static final ArchRule FEUILLES_SANS_CONTRATS = noClasses()
      .that()
      .resideInAPackage("..xlsx.feuille..")
      .should()
      .dependOnClassesThat(Predicates.resideInAnyPackage(
          "fr.contratdeville.modele..",
          "fr.contratdeville.echange..",
          "..xlsx.table..",
          "..xlsx.disposition..",
          "..xlsx.lexique.."));
}
