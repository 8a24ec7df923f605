package fr.contratdeville.validation;

import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Raw values for the attributes of nouns: good ones, and those that a hostile file would hold. */
final class Bruts {
  private Bruts() {}

  private static final Arbitrary<String> TEXTES = Arbitraries.frequencyOf(
      Tuple.of(20, Arbitraries.of("CV-TOT-01", "A", "B")),
      Tuple.of(1, Arbitraries.of("", " ", "\t\n", "\u00A0", "\u2003", "\u0000", " \u001F ")),
      Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));

  /** How many nouns deep values are drawn; what is below is always the same. */
  private static final int PROFONDEUR = 2;

  /** A value for each attribute; nested nouns are good ones, since no other can be had. */
  static Arbitrary<Map<String, Object>> attributs(Noun noun) {
    return attributs(noun, PROFONDEUR);
  }

  private static Arbitrary<Map<String, Object>> attributs(Noun noun, int profondeur) {
    List<Method> attributs = noun.attributs();
    List<Arbitrary<Object>> valeurs = new ArrayList<>();
    attributs.forEach(a -> valeurs.add(of(a.getGenericReturnType(), profondeur)));
    return Combinators.combine(valeurs).as(liste -> {
      Map<String, Object> paires = new LinkedHashMap<>();
      for (int i = 0; i < liste.size(); i++) {
        paires.put(attributs.get(i).getName(), liste.get(i));
      }
      return paires;
    });
  }

  private static Arbitrary<Object> of(Type type, int profondeur) {
    if (type instanceof ParameterizedType contenant) {
      Type[] types = contenant.getActualTypeArguments();
      Arbitrary<Object> contenus = of(types[0], profondeur);
      if (contenant.getRawType() == Optional.class) {
        return contenus.optional(0.7).map(o -> o);
      }
      if (contenant.getRawType() == List.class) {
        return contenus.list().ofMaxSize(2).map(l -> l);
      }
      return contenant.getRawType() == Map.class
          ? Arbitraries.maps(contenus, of(types[1], profondeur)).ofMaxSize(2).map(m -> m)
          : contenus.set().ofMaxSize(2).map(s -> s);
    }
    Class<?> classe = (Class<?>) type;
    if (classe == String.class) {
      return TEXTES.map(t -> t);
    }
    if (classe == long.class) {
      return Arbitraries.longs().between(-1, 2).map(n -> n);
    }
    if (classe == int.class) {
      return Arbitraries.integers().between(-1, 2).map(n -> n);
    }
    if (classe == Quantite.class) {
      return Arbitraries.of(Montant.ZERO, Part.of(4), Effectif.auMoins(30));
    }
    if (classe.isEnum()) {
      return Arbitraries.of(classe.getEnumConstants());
    }
    return Noun.estNoun(classe) && profondeur > 0
        ? bons(new Noun(classe), profondeur - 1)
        : Arbitraries.just(Echantillon.of(classe));
  }

  private static Arbitrary<Object> bons(Noun noun, int profondeur) {
    return attributs(noun, profondeur)
        .map(valeurs -> {
          try {
            return Optional.of(noun.construire(valeurs));
          } catch (ValeurInvalideException e) {
            return Optional.empty();
          }
        })
        .filter(Optional::isPresent)
        .map(Optional::get);
  }
}
