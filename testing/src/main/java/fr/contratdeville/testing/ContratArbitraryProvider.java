package fr.contratdeville.testing;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.alteration.ContratAltere;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik the values for every {@code @ForAll} parameter of a type of the library, with
 * {@link Coherent} and {@link TelQueRecu} in sight. jqwik finds it by
 * {@link java.util.ServiceLoader}: no test names it.
 */
public final class ContratArbitraryProvider implements ArbitraryProvider {

  /** Made by {@link java.util.ServiceLoader}. */
  public ContratArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return !type.isTypeVariable()
        && (type.isOfType(ContratAltere.class)
            || ContratArbitraries.types().contains(type.getRawType()));
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider sousTypes) {
    return Set.of(arbitraire(type));
  }

  private static Arbitrary<?> arbitraire(TypeUsage type) {
    if (type.isOfType(ContratAltere.class)) {
      return ContratArbitraries.alteres();
    }
    if (type.isOfType(ContratDeVille.class) && type.isAnnotated(Coherent.class)) {
      return ContratArbitraries.contratsCoherents();
    }
    return type.isOfType(ContratDeVille.class) && type.isAnnotated(TelQueRecu.class)
        ? ContratArbitraries.contratsTelsQueRecus()
        : ContratArbitraries.of(type.getRawType());
  }
}
