package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CodesProperties {

  private static final List<Function<String, Object>> LECTURES = List.of(
      Siren::parse,
      Siret::parse,
      CodeQPV::parse,
      CodeCommune::parse,
      CodeContrat::parse,
      Rna::parse);

  /** The forms exclude each other, and each reads its own text back. */
  @Property
  void exactlyOneFormReadsACode(@ForAll("codes") Object code) {
    List<Object> lus = LECTURES.stream()
        .flatMap(lecture -> {
          try {
            return Stream.of(lecture.apply(code.toString()));
          } catch (ValeurInvalideException e) {
            return Stream.empty();
          }
        })
        .toList();
    assertThat(lus).containsExactly(code);
  }

  @Property
  void aSirenWithOneWrongDigitIsRefused(
      @ForAll("sirens") Siren siren,
      @ForAll @IntRange(max = 8) int place,
      @ForAll @IntRange(min = 1, max = 9) int ecart) {
    char[] chiffres = siren.chiffres().toCharArray();
    chiffres[place] = (char) ('0' + (chiffres[place] - '0' + ecart) % 10);
    String texte = new String(chiffres);
    assertThatThrownBy(() -> Siren.parse(texte)).isInstanceOf(ValeurInvalideException.class);
  }

  @Property
  void ordersAreTotal(
      @ForAll("sirets") Siret a, @ForAll("sirets") Siret b, @ForAll("sirets") Siret c) {
    Ordre.verifier(a, b, c);
    Ordre.verifier(a.siren(), b.siren(), c.siren());
  }

  @Provide
  Arbitrary<Object> codes() {
    return Arbitraries.oneOf(
        sirens().map(s -> s),
        sirets().map(s -> s),
        texte("QP0##00#").map(CodeQPV::parse),
        texte("QN97#0#M").map(CodeQPV::parse),
        texte("3####").map(CodeCommune::parse),
        texte("2B###").map(CodeCommune::parse),
        texte("CV###").map(CodeContrat::parse),
        texte("CN0####N").map(CodeContrat::parse),
        texte("W#A#######").map(Rna::parse));
  }

  @Provide
  Arbitrary<Siren> sirens() {
    return texte("########").filter(t -> !t.equals("00000000")).map(t -> Siren.parse(avecCle(t)));
  }

  @Provide
  Arbitrary<Siret> sirets() {
    return Combinators.combine(sirens(), texte("####"))
        .as((siren, nic) -> Siret.parse(avecCle(siren.chiffres() + nic)));
  }

  /** Each {@code #} is any digit. */
  private static Arbitrary<String> texte(String modele) {
    return Arbitraries.chars()
        .numeric()
        .list()
        .ofSize((int) modele.chars().filter(c -> c == '#').count())
        .map(chiffres -> {
          StringBuilder texte = new StringBuilder(modele);
          chiffres.forEach(c -> texte.setCharAt(texte.indexOf("#"), c));
          return texte.toString();
        });
  }

  private static String avecCle(String debut) {
    for (char cle = '0'; cle <= '9'; cle++) {
      if (Siren.luhn(debut + cle)) {
        return debut + cle;
      }
    }
    throw new IllegalStateException(debut);
  }
}
