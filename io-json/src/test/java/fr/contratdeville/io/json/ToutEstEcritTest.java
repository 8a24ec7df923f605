package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.io.json.codec.Proprietes;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.TableAlias;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An attribute that is added to a noun fails here until it is written. */
class ToutEstEcritTest {

  @Test
  void everyAttributeIsAPropertyOfItsNoun() {
    Set<Class<?>> nouns = nouns(ContratDeVille.class);
    assertThat(nouns).hasSize(12);
    nouns.add(TableAlias.class);
    for (Class<?> noun : nouns) {
      assertThat(attributs(noun)).as(noun.getSimpleName()).isNotEmpty();
      assertThat(Proprietes.de(noun)).as(noun.getSimpleName()).containsAll(attributs(noun));
    }
  }

  /** Nothing in the golden file is there by chance: every attribute has a value in it. */
  @Test
  void theSampleHasEveryAttribute() {
    String json = Fichiers.texte(Contrats.complet());
    for (Class<?> noun : nouns(ContratDeVille.class)) {
      for (String attribut : attributs(noun)) {
        assertThat(json).as(noun.getSimpleName()).contains("\"" + attribut + "\": ");
      }
    }
  }

  private static Set<Class<?>> nouns(Class<?> racine) {
    Set<Class<?>> vus = new LinkedHashSet<>(Set.of(racine));
    Deque<Class<?>> reste = new ArrayDeque<>(vus);
    while (!reste.isEmpty()) {
      for (Method methode : reste.pop().getDeclaredMethods()) {
        for (Class<?> type :
            estAttribut(methode) ? classes(methode.getGenericReturnType()) : List.<Class<?>>of()) {
          if (type.getPackageName().equals(racine.getPackageName())
              && !type.isEnum()
              && vus.add(type)) {
            reste.add(type);
          }
        }
      }
    }
    return vus;
  }

  private static List<Class<?>> classes(Type type) {
    if (type instanceof Class<?> classe) {
      return List.of(classe);
    }
    if (type instanceof ParameterizedType parametre) {
      return Arrays.stream(parametre.getActualTypeArguments())
          .flatMap(t -> classes(t).stream())
          .toList();
    }
    return type instanceof WildcardType joker ? classes(joker.getUpperBounds()[0]) : List.of();
  }

  private static List<String> attributs(Class<?> noun) {
    return Arrays.stream(noun.getDeclaredMethods())
        .filter(ToutEstEcritTest::estAttribut)
        .map(Method::getName)
        .toList();
  }

  /** Abstract, or with a value by default: what a subclass may give, and nobody else computes. */
  private static boolean estAttribut(Method methode) {
    return methode.getParameterCount() == 0
        && methode.getReturnType() != void.class
        && !methode.isSynthetic()
        && !Modifier.isStatic(methode.getModifiers())
        && builderHas(methode);
  }

  private static boolean builderHas(Method methode) {
    if (Modifier.isAbstract(methode.getModifiers())) {
      return true;
    }
    return Arrays.stream(methode.getDeclaringClass().getDeclaredClasses())
        .filter(classe -> classe.getSimpleName().equals("Builder"))
        .flatMap(classe -> Arrays.stream(classe.getMethods()))
        .anyMatch(m -> m.getName().equals(methode.getName()) && m.getParameterCount() == 1);
  }
}
