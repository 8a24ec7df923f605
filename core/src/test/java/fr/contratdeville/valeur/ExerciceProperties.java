package fr.contratdeville.valeur;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ExerciceProperties {

  @Property
  void parseReadsWhatToStringWrites(@ForAll @IntRange(min = 1977, max = 2100) int annee) {
    var exercice = Exercice.of(annee);
    assertThat(Exercice.parse(exercice.toString())).isEqualTo(exercice);
  }
}
