package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.description.Proprietes;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.nomenclature.AliasFinanceur;
import fr.contratdeville.nomenclature.TableAlias;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An attribute that is added to a noun fails here until it is written. */
class ToutEstEcritTest {

  @Test
  void everyAttributeIsAPropertyOfItsNounInTheOrderOfDeclaration() throws Exception {
    Set<Class<?>> nouns = nouns(ContratDeVille.class);
    assertThat(nouns).hasSize(27);
    nouns.addAll(List.of(TableAlias.class, AliasFinanceur.class));
    for (Class<?> noun : nouns) {
      List<String> proprietes = new ArrayList<>(Proprietes.of(noun));
      proprietes.removeAll(List.of("contrat-de-ville", "feuilles"));
      assertThat(attributs(noun)).as(noun.getSimpleName()).isNotEmpty();
      assertThat(proprietes).as(noun.getSimpleName()).isEqualTo(declares(noun));
      assertThat(proprietes).containsExactlyInAnyOrderElementsOf(attributs(noun));
    }
  }

  /** Nothing in the golden file is there by chance: every attribute of each noun is in it. */
  @Test
  void theSampleHasEveryAttribute() throws Exception {
    Map<Class<?>, Set<String>> remplis = new HashMap<>();
    remplis(Contrats.complet(), remplis);
    for (Class<?> noun : nouns(ContratDeVille.class)) {
      assertThat(remplis.getOrDefault(noun, Set.of()))
          .as(noun.getSimpleName())
          .containsExactlyInAnyOrderElementsOf(attributs(noun));
    }
  }

  /** Collects the attributes of each noun that are not empty somewhere below a value. */
  private static void remplis(Object valeur, Map<Class<?>, Set<String>> remplis)
      throws ReflectiveOperationException {
    if (valeur instanceof Collection<?> liste) {
      for (Object element : liste) {
        remplis(element, remplis);
      }
    } else if (valeur.getClass().getPackage().equals(ContratDeVille.class.getPackage())
        && !(valeur instanceof Enum)) {
      Class<?> noun = valeur.getClass().getSuperclass();
      for (String attribut : attributs(noun)) {
        Object contenu = noun.getMethod(attribut).invoke(valeur);
        contenu = contenu instanceof Optional<?> o ? o.stream().toList() : contenu;
        if (!List.of().equals(contenu) && !Set.of().equals(contenu) && !Map.of().equals(contenu)) {
          remplis.computeIfAbsent(noun, n -> new HashSet<>()).add(attribut);
          remplis(contenu, remplis);
        }
      }
    }
  }

  /** The attributes in the order of their declaration, which the implementation keeps. */
  private static List<String> declares(Class<?> noun) throws ClassNotFoundException {
    List<String> attributs = attributs(noun);
    String implementation = noun.getPackageName() + ".Immutable" + noun.getSimpleName();
    return Arrays.stream(Class.forName(implementation).getDeclaredFields())
        .map(Field::getName)
        .filter(attributs::contains)
        .toList();
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

  /** True for an abstract method, and for one with a default value that a builder can replace. */
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
