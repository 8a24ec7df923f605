package fr.contratdeville.testing.generation;

import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.TrancheAge;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes words of every shape: odd texts, all quantities, years and periods. */
final class ValeurGenerators {

  private ValeurGenerators() {}

  /**
   * Texts that are not blank, some as in damaged documents: with controls, with half a surrogate
   * pair.
   */
  static Arbitrary<String> texte() {
    return Arbitraries.oneOf(
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8),
            Arbitraries.of(
                "Cohésion – l'œuvre",
                "a\"b\\c/d\u0000\u001f\u007f",
                "\ud83d\ude00 famille",
                "\ud800",
                "x\udc00y\ud83d\ude00",
                "\u2028\u2029\ufeff\uffff",
                "{\"a\": 1}",
                "/~0~1",
                "24\u202f000\u00a0€"),
            Arbitraries.strings().ofMaxLength(12))
        .filter(texte -> !texte.isBlank());
  }

  static Arbitrary<Message> message() {
    return Combinators.combine(texte(), texte()).as(Message::new);
  }

  static Arbitrary<Graphie> graphie() {
    return Arbitraries.oneOf(Arbitraries.of("Préfecture", "CD30", "l'État"), texte())
        .map(Graphie::of);
  }

  static Arbitrary<Map<Champ, Emplacement>> emplacements() {
    return Arbitraries.maps(Arbitraries.of(Champ.class), EmplacementGenerators.emplacement())
        .ofMaxSize(3);
  }

  static Arbitrary<Quantite> quantite() {
    return Arbitraries.oneOf(
        montant().map(m -> m), part().map(p -> p), effectif().map(e -> e));
  }

  static Arbitrary<Montant> montant() {
    return Arbitraries.longs().map(Montant::ofCentimes);
  }

  /** Amounts of which a hundred still add up to an amount. */
  static Arbitrary<Montant> sommable() {
    return Arbitraries.longs().between(-1L << 56, 1L << 56).map(Montant::ofCentimes);
  }

  static Arbitrary<Part> part() {
    return Combinators.combine(
            Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L),
            Arbitraries.integers().between(0, 6))
        .as((chiffres, decimales) -> new Part(BigDecimal.valueOf(chiffres, decimales)));
  }

  static Arbitrary<Effectif> effectif() {
    return effectif(999_999_999_999_999_999L);
  }

  /** Exact counts, counts between bounds or with one open bound; half of them approximate. */
  static Arbitrary<Effectif> effectif(long max) {
    Arbitrary<Long> bornes = Arbitraries.longs().between(0, max);
    return Combinators.combine(
            bornes, bornes, Arbitraries.integers().between(0, 3), Arbitraries.of(false, true))
        .as((a, b, forme, approximatif) -> new Effectif(
            forme == 1 ? OptionalLong.empty() : OptionalLong.of(Math.min(a, b)),
            forme == 2
                ? OptionalLong.empty()
                : OptionalLong.of(forme == 0 ? Math.min(a, b) : Math.max(a, b)),
            approximatif));
  }

  static Arbitrary<Exercice> exercice() {
    return Arbitraries.integers().between(Exercice.PREMIER, Exercice.DERNIER).map(Exercice::of);
  }

  static Arbitrary<Periode> periode() {
    return Combinators.combine(
            Arbitraries.integers().between(1900, 2100), Arbitraries.integers().between(0, 30))
        .as((annee, duree) -> Periode.annees(annee, annee + duree));
  }

  static Arbitrary<TrancheAge> age() {
    Arbitrary<Integer> ages = Arbitraries.integers().between(0, 150);
    return Combinators.combine(ages, ages, Arbitraries.integers().between(0, 2))
        .as((a, b, forme) -> new TrancheAge(
            forme == 0 ? OptionalInt.empty() : OptionalInt.of(Math.min(a, b)),
            forme == 1 ? OptionalInt.empty() : OptionalInt.of(Math.max(a, b))));
  }

  static Arbitrary<Repere> repere() {
    return Arbitraries.of("1", "1.3.9", "1.3.10", "1.1.1.a", "é.B2").map(Repere::parse);
  }

  static Arbitrary<Dispositif> dispositif() {
    return Arbitraries.oneOf(
        Arbitraries.of("PRE", "QE").map(Dispositif::parse), texte().map(Dispositif::new));
  }
}
