package fr.contratdeville.testing;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.alteration.ContratAltere;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives jqwik what {@code @ForAll} asks for; found by {@link java.util.ServiceLoader}. */
public final class Fournisseur implements ArbitraryProvider {

  /** For {@link java.util.ServiceLoader}. */
  public Fournisseur() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return !type.isTypeVariable()
        && (type.isOfType(ContratAltere.class) || Arbitraires.types().contains(type.getRawType()));
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider sousTypes) {
    return Set.of(arbitraire(type));
  }

  private static Arbitrary<?> arbitraire(TypeUsage type) {
    if (type.isOfType(ContratAltere.class)) {
      return Arbitraires.alteres();
    }
    if (type.isOfType(ContratDeVille.class) && type.isAnnotated(Coherent.class)) {
      return Arbitraires.contratsCoherents();
    }
    return type.isOfType(ContratDeVille.class) && type.isAnnotated(TelQueRecu.class)
        ? Arbitraires.contratsTelsQueRecus()
        : Arbitraires.of(type.getRawType());
  }
}
