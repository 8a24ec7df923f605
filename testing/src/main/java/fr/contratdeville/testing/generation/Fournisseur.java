package fr.contratdeville.testing.generation;

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
    return !type.isTypeVariable() && Registre.types().contains(type.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider sousTypes) {
    return Set.of(Registre.de(type.getRawType()).orElseThrow());
  }
}
