package fr.contratdeville;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of core are read in one order, and nothing imports against it. */
@AnalyzeClasses(packages = "fr.contratdeville", importOptions = DoNotIncludeTests.class)
class PaquetsTest {

  @ArchTest
  static final ArchRule ORDRE = layeredArchitecture()
      .consideringOnlyDependenciesInAnyPackage("fr.contratdeville..")
      .layer("interne")
      .definedBy("fr.contratdeville.interne..")
      .layer("valeur")
      .definedBy("fr.contratdeville.valeur..")
      .layer("rendu")
      .definedBy("fr.contratdeville.rendu..")
      .layer("modele")
      .definedBy("fr.contratdeville.modele..")
      .layer("nomenclature")
      .definedBy("fr.contratdeville.nomenclature..")
      .optionalLayer("constat")
      .definedBy("fr.contratdeville.constat..")
      .layer("validation")
      .definedBy("fr.contratdeville.validation..")
      .optionalLayer("agregation")
      .definedBy("fr.contratdeville.agregation..")
      .optionalLayer("controle")
      .definedBy("fr.contratdeville.controle..")
      .optionalLayer("echange")
      .definedBy("fr.contratdeville.echange..")
      .layer("description")
      .definedBy("fr.contratdeville.description..")
      .whereLayer("interne")
      .mayOnlyAccessLayers("valeur")
      .whereLayer("valeur")
      .mayOnlyAccessLayers("interne")
      .whereLayer("rendu")
      .mayOnlyAccessLayers("valeur", "interne")
      .whereLayer("modele")
      .mayOnlyAccessLayers("rendu", "valeur", "interne")
      .whereLayer("nomenclature")
      .mayOnlyAccessLayers("modele", "valeur", "interne")
      .whereLayer("constat")
      .mayOnlyAccessLayers("rendu", "valeur", "interne")
      .whereLayer("validation")
      .mayOnlyAccessLayers("nomenclature", "modele", "constat", "valeur", "interne")
      .whereLayer("agregation")
      .mayOnlyAccessLayers("nomenclature", "modele", "rendu", "valeur", "interne")
      .whereLayer("controle")
      .mayOnlyAccessLayers("agregation", "nomenclature", "modele", "constat", "valeur", "interne")
      .whereLayer("echange")
      .mayOnlyAccessLayers("nomenclature", "modele", "constat", "valeur", "interne")
      .whereLayer("description")
      .mayOnlyAccessLayers("controle", "constat", "nomenclature", "modele", "valeur", "interne")
      .ensureAllClassesAreContainedInArchitecture();
}
