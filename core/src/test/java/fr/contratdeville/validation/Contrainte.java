package fr.contratdeville.validation;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.ConstatEcarte;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.valeur.NonVide;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One annotation on an attribute of a noun, or on what the attribute contains, with a noun that
 * breaks it.
 */
record Contrainte(Noun noun, String attribut, Annotation annotation, Object brisee) {

  private static final Map<Class<? extends Annotation>, Object> MAUVAIS = new HashMap<>(Map.of(
      NotBlank.class,
      " ",
      NotEmpty.class,
      List.of(),
      NonVide.class,
      " ",
      Pattern.class,
      " ",
      Positive.class,
      0L,
      PositiveOrZero.class,
      -1L));

  static {
    MAUVAIS.put(NotNull.class, null);
  }

  static List<Contrainte> of(Noun noun) {
    return of(noun, Contrainte::estContrainte);
  }

  /** Whether anything can be wrong with a noun that is built without its checks. */
  static boolean estBrisable(Noun noun) {
    return !of(noun, a -> estContrainte(a) && !(a instanceof Valid)).isEmpty()
        || Regles.brisee(noun).isPresent()
        || !of(noun).isEmpty();
  }

  private static boolean estBrisable(Annotation annotation, Type type) {
    return !(annotation instanceof Valid)
        || !(type instanceof Class<?> classe)
        || !Noun.estNoun(classe)
        || estBrisable(new Noun(classe));
  }

  /** A noun that is broken, if it can be, without breaking one inside it: it may hold its like. */
  private static Object brise(Noun noun) {
    List<Contrainte> siennes = of(noun, a -> estContrainte(a) && !(a instanceof Valid));
    if (siennes.isEmpty() && Regles.brisee(noun).isPresent()) {
      return Regles.brisee(noun).get();
    }
    return (siennes.isEmpty() ? of(noun) : siennes).get(0).brisee();
  }

  private static List<Contrainte> of(Noun noun, Predicate<Annotation> retenue) {
    List<Contrainte> contraintes = new ArrayList<>();
    for (Method attribut : noun.attributs()) {
      for (Annotation annotation : attribut.getAnnotations()) {
        if (retenue.test(annotation) && estBrisable(annotation, attribut.getGenericReturnType())) {
          Object mauvais = mauvais(annotation, attribut.getGenericReturnType());
          contraintes.add(contrainte(noun, attribut, annotation, mauvais));
        }
      }
      if (attribut.getAnnotatedReturnType() instanceof AnnotatedParameterizedType contenant) {
        contenus(noun, attribut, contenant, retenue, contraintes);
      }
    }
    return contraintes;
  }

  private static void contenus(
      Noun noun,
      Method attribut,
      AnnotatedParameterizedType contenant,
      Predicate<Annotation> retenue,
      List<Contrainte> contraintes) {
    AnnotatedType[] contenus = contenant.getAnnotatedActualTypeArguments();
    for (int i = 0; i < contenus.length; i++) {
      for (Annotation annotation : contenus[i].getAnnotations()) {
        if (retenue.test(annotation) && estBrisable(annotation, contenus[i].getType())) {
          Object mauvais = mauvais(annotation, contenus[i].getType());
          Object bon = contenus.length == 1 ? "" : Echantillon.of(contenus[1 - i].getType());
          Object contenu = Echantillon.dans(
              (ParameterizedType) contenant.getType(),
              i == 0 ? mauvais : bon,
              i == 0 ? bon : mauvais);
          contraintes.add(contrainte(noun, attribut, annotation, contenu));
        }
      }
    }
  }

  private static boolean estContrainte(Annotation annotation) {
    return annotation instanceof Valid
        || annotation.annotationType().isAnnotationPresent(Constraint.class);
  }

  private static Contrainte contrainte(
      Noun noun, Method attribut, Annotation annotation, Object valeur) {
    Object brisee =
        Brut.of(Echantillon.noun(noun), Collections.singletonMap(attribut.getName(), valeur));
    return new Contrainte(noun, attribut.getName(), annotation, brisee);
  }

  private static Object mauvais(Annotation annotation, Type type) {
    if (annotation instanceof Valid && type == ConstatEcarte.class) {
      return new ConstatEcarte((Constat) brise(new Noun(Constat.class)), (Suppression)
          Echantillon.of(Suppression.class));
    }
    if (annotation instanceof Valid) {
      return brise(new Noun((Class<?>) type));
    }
    if (!MAUVAIS.containsKey(annotation.annotationType())) {
      throw new IllegalStateException("no bad value is known for " + annotation);
    }
    Object mauvais = MAUVAIS.get(annotation.annotationType());
    if (type instanceof ParameterizedType contenant && contenant.getRawType() == Set.class) {
      return Set.of();
    }
    return type == int.class && mauvais instanceof Long nombre ? nombre.intValue() : mauvais;
  }

  /** Whether a violation is of this constraint, and where. */
  Optional<String> brisee(String chemin, Annotation trouvee) {
    boolean dedans = chemin.matches(attribut + "\\W.+");
    boolean elle = annotation instanceof Valid
        ? dedans
        : (dedans || chemin.equals(attribut)) && trouvee.equals(annotation);
    return elle ? Optional.of(chemin) : Optional.empty();
  }

  @Override
  public String toString() {
    return noun + "." + attribut + " @" + annotation.annotationType().getSimpleName();
  }
}
