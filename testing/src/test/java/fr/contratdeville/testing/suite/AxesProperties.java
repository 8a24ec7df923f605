package fr.contratdeville.testing.suite;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.nomenclature.Nomenclatures;
import fr.contratdeville.testing.ContratArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The axes of the library. */
class AxesProperties extends AxeSuite {

  @Override
  protected Arbitrary<Axe> axes() {
    return Arbitraries.oneOf(
        ContratArbitraries.of(Axe.class), Arbitraries.of(Axes.theme(Nomenclatures.P147_2024)));
  }
}
