package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RepartitionProperties {

  @Provide
  Arbitrary<List<Long>> poids() {
    Arbitrary<Long> petit = Arbitraries.longs().between(0, 20);
    return Arbitraries.oneOf(petit, Arbitraries.longs().between(0, Long.MAX_VALUE))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .filter(l -> l.stream().anyMatch(p -> p > 0));
  }

  @Property
  void the_total_is_preserved_to_the_cent(
      @ForAll("poids") List<Long> poids, @ForAll long centimes) {
    List<Montant> parts = Repartition.of(Montant.ofCentimes(centimes), poids);
    assertThat(Montant.somme(parts)).isEqualTo(Montant.ofCentimes(centimes));
    assertThat(parts).hasSameSizeAs(poids);
  }

  @Property
  void each_part_is_within_a_cent_of_its_quota(
      @ForAll("poids") List<Long> poids, @ForAll long centimes) {
    List<Montant> parts = Repartition.of(Montant.ofCentimes(centimes), poids);
    BigInteger somme =
        poids.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    for (int i = 0; i < parts.size(); i++) {
      BigInteger ecart = BigInteger.valueOf(parts.get(i).centimes())
          .multiply(somme)
          .subtract(BigInteger.valueOf(centimes).multiply(BigInteger.valueOf(poids.get(i))));
      assertThat(ecart.abs()).isLessThan(somme);
      if (poids.get(i) == 0) {
        assertThat(parts.get(i)).isEqualTo(Montant.ZERO);
      }
    }
  }

  @Property
  void a_heavier_weight_never_gets_less(
      @ForAll("poids") List<Long> poids, @ForAll @IntRange(max = 100_000) int centimes) {
    List<Montant> parts = Repartition.of(Montant.ofCentimes(centimes), poids);
    for (int i = 0; i < parts.size(); i++) {
      for (int j = 0; j < parts.size(); j++) {
        if (poids.get(i) > poids.get(j)) {
          assertThat(parts.get(i)).isGreaterThanOrEqualTo(parts.get(j));
        }
      }
    }
  }

  @Property
  void displayed_shares_add_up_to_100(
      @ForAll("poids") List<Long> poids, @ForAll @IntRange(max = 6) int decimales) {
    List<Part> parts =
        Repartition.parts(poids.stream().map(Montant::ofCentimes).toList(), decimales);
    assertThat(parts.stream().map(Part::pourcentage).reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
    assertThat(parts).allMatch(p -> p.decimales() == decimales);
  }
}
