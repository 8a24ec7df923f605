package fr.contratdeville.testing.generation;

import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.CodeTheme;
import fr.contratdeville.valeur.Compte;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siren;
import fr.contratdeville.valeur.Siret;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes identifiers and codes; those that have a check digit have the right one. */
final class CodeGenerators {

  private CodeGenerators() {}

  static Arbitrary<Siren> siren() {
    return chiffres("########")
        .filter(debut -> !debut.equals("00000000"))
        .map(debut -> Siren.parse(avecCle(debut)));
  }

  static Arbitrary<Siret> siret() {
    return Combinators.combine(siren(), chiffres("####"))
        .as((siren, nic) -> Siret.parse(avecCle(siren.chiffres() + nic)));
  }

  static Arbitrary<Rna> rna() {
    return Arbitraries.oneOf(chiffres("W#########"), chiffres("W#A#######")).map(Rna::parse);
  }

  static Arbitrary<CodeQPV> qpv() {
    return Arbitraries.oneOf(qpv2014(), qpv2024());
  }

  static Arbitrary<CodeQPV> qpv2014() {
    return chiffres("QP030###").map(CodeQPV::parse);
  }

  static Arbitrary<CodeQPV> qpv2024() {
    return Arbitraries.oneOf(chiffres("QN030##M"), chiffres("QN02A##I"), chiffres("QN97###N"))
        .map(CodeQPV::parse);
  }

  static Arbitrary<CodeCommune> commune() {
    return Arbitraries.oneOf(chiffres("30###"), chiffres("2B###")).map(CodeCommune::parse);
  }

  static Arbitrary<CodeContrat> contrat() {
    return Arbitraries.oneOf(chiffres("CV###"), chiffres("CN0####I")).map(CodeContrat::parse);
  }

  static Arbitrary<CodeTheme> theme() {
    return Combinators.combine(ValeurGenerators.texte(), codeDeTheme()).as(CodeTheme::new);
  }

  static Arbitrary<String> codeDeTheme() {
    return Arbitraries.of("1", "1.5a", "2", "2.3", "A", "é");
  }

  static Arbitrary<Compte> compte() {
    return Combinators.combine(
            Arbitraries.of("60", "64", "68", "70", "75", "79", "86", "87"),
            Arbitraries.strings().numeric().ofMaxLength(4))
        .as((debut, fin) -> Compte.parse(debut + fin));
  }

  /** Texts in which a digit stands for each {@code #} of {@code modele}. */
  private static Arbitrary<String> chiffres(String modele) {
    int nombre = (int) modele.chars().filter(c -> c == '#').count();
    return Arbitraries.strings().numeric().ofLength(nombre).map(chiffres -> {
      StringBuilder texte = new StringBuilder(modele);
      chiffres.chars().forEach(c -> texte.setCharAt(texte.indexOf("#"), (char) c));
      return texte.toString();
    });
  }

  /** The digits of {@code debut} and their check digit by the formula of Luhn. */
  private static String avecCle(String debut) {
    int somme = 0;
    for (int i = 0; i < debut.length(); i++) {
      int chiffre = debut.charAt(debut.length() - 1 - i) - '0';
      int fois = i % 2 == 0 ? chiffre * 2 : chiffre;
      somme += fois > 9 ? fois - 9 : fois;
    }
    return debut + (10 - somme % 10) % 10;
  }
}
