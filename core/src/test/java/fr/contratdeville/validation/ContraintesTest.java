package fr.contratdeville.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.valeur.ValeurInvalideException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each annotation of each noun bites, and nothing that holds a noun is left unguarded. */
class ContraintesTest {

  private static List<Contrainte> toutes() {
    return Noun.TOUS.stream().flatMap(noun -> Contrainte.of(noun).stream()).toList();
  }

  @TestFactory
  Stream<DynamicTest> eachConstraintBites() {
    return toutes().stream()
        .map(contrainte -> dynamicTest(
            contrainte.toString(),
            () -> assertThat(Validateur.valider(contrainte.brisee()))
                .as("violations of %s", contrainte)
                .anyMatch(v -> contrainte
                    .brisee(
                        v.getPropertyPath().toString(),
                        v.getConstraintDescriptor().getAnnotation())
                    .isPresent())));
  }

  /** So that the test above cannot become empty without a word. */
  @Test
  void eachNounHasConstraints() {
    assertThat(Noun.TOUS).hasSizeGreaterThanOrEqualTo(32);
    assertThat(Noun.TOUS)
        .filteredOn(noun -> !Contrainte.estBrisable(noun))
        .as("with nothing but what must be given")
        .extracting(Noun::toString)
        .containsExactly("Diagnostic");
  }

  @TestFactory
  Stream<DynamicTest> aGoodNounBreaksNothing() {
    return Noun.TOUS.stream()
        .map(noun -> dynamicTest(
            noun.toString(),
            () -> assertThat(Validateur.valider(Echantillon.noun(noun))).isEmpty()));
  }

  @Test
  void everythingThatHoldsANounIsFollowed() {
    for (Noun noun : Noun.TOUS) {
      for (Method attribut : noun.attributs()) {
        if (Noun.estNoun(attribut.getReturnType())) {
          assertThat(attribut.isAnnotationPresent(Valid.class))
              .as("%s", attribut)
              .isTrue();
        }
        if (attribut.getAnnotatedReturnType() instanceof AnnotatedParameterizedType contenant) {
          for (AnnotatedType contenu : contenant.getAnnotatedActualTypeArguments()) {
            assertThat(contenu.getType() instanceof Class<?> classe
                    && Noun.estNoun(classe)
                    && !contenu.isAnnotationPresent(Valid.class))
                .as("%s without @Valid", attribut)
                .isFalse();
          }
        }
      }
    }
  }

  /** Rules on several attributes: each has a noun that breaks it alone, with a message in words. */
  @Test
  void eachRuleOnSeveralAttributesBites() {
    Map<String, String> messages = new TreeMap<>();
    for (Noun noun : Noun.TOUS) {
      Arrays.stream(noun.type().getDeclaredMethods())
          .filter(m -> m.isAnnotationPresent(AssertTrue.class))
          .map(m -> noun + "." + m.getName().substring(2, 3).toLowerCase(Locale.ROOT)
              + m.getName().substring(3))
          .forEach(regle -> assertThat(Regles.BRISEES).containsKey(regle));
    }
    Regles.BRISEES.forEach((regle, brisee) -> assertThat(Validateur.valider(brisee))
        .as(regle)
        .singleElement()
        .satisfies(v -> {
          assertThat(regle).endsWith("." + v.getPropertyPath());
          assertThat(v.getMessage()).doesNotContain("{").doesNotContain("vrai");
          messages.put(v.getMessage(), regle);
        }));
    assertThat(messages).hasSize(Regles.BRISEES.size());
  }

  @Test
  void aMissingAttributeIsNamed() {
    assertThatThrownBy(() -> new Noun(Rattachement.class).construire(Map.of()))
        .isInstanceOfSatisfying(ValeurInvalideException.class, e -> {
          assertThat(e.champ()).isEqualTo("structure, table");
          assertThat(e.valeur()).isEmpty();
        });
  }
}
