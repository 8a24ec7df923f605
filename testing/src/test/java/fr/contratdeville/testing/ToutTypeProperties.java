package fr.contratdeville.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.alteration.Ecart;
import fr.contratdeville.valeur.Montant;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Every public type of the library has values, and they are what they should be. */
class ToutTypeProperties {
  private static final Set<String> EXPORTES = Set.of(
      "valeur", "rendu", "modele", "nomenclature", "constat", "agregation", "controle", "echange");

  /** Types that hold no value: functions, front doors, constants, exceptions, services, files. */
  private static final Set<String> SANS_VALEUR = Set.of(
      "ValeurInvalideException",
      "LectureException",
      "Axes",
      "Repartition",
      "Catalogue",
      "Contrats",
      "Contrats$Demande",
      "Contrats$Usage",
      "Ecriture",
      "Ecriture$Contenu",
      "MontantsIllisibles",
      "Nomenclatures",
      "NotABean",
      "Progression",
      "Source",
      "TablesAlias",
      "ContratReader",
      "ContratWriter");

  @Example
  void no_public_type_is_forgotten() throws Exception {
    List<String> attendus = typesPublics().stream()
        .filter(t -> !t.isEnum() && !t.isAnnotation() && !t.getName().endsWith("$Builder"))
        .map(t -> t.getName().substring(t.getPackageName().length() + 1))
        .filter(nom -> !SANS_VALEUR.contains(nom))
        .toList();
    assertThat(ContratArbitraries.types())
        .extracting(t -> t.getName().substring(t.getPackageName().length() + 1))
        .containsExactlyInAnyOrderElementsOf(attendus)
        .hasSizeGreaterThan(70);
  }

  /** The public types of the classes of core, or of its jar once it is packaged. */
  private static List<Class<?>> typesPublics() throws IOException, URISyntaxException {
    Path lieu = Path.of(
        ContratDeVille.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(lieu)) {
      return typesPublics(lieu);
    }
    try (FileSystem archive = FileSystems.newFileSystem(lieu)) {
      return typesPublics(archive.getPath("/"));
    }
  }

  private static List<Class<?>> typesPublics(Path racine) throws IOException {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> fichiers = Files.walk(racine)) {
      for (Path fichier : fichiers.filter(f -> f.toString().endsWith(".class")).toList()) {
        Path relatif = racine.relativize(fichier);
        if (relatif.getNameCount() == 4 && EXPORTES.contains(relatif.getName(2).toString())) {
          Class<?> type = nommee(relatif.toString());
          if (estPublic(type)) {
            types.add(type);
          }
        }
      }
    }
    return types;
  }

  private static Class<?> nommee(String fichier) {
    try {
      return Class.forName(
          fichier.replace(".class", "").replace('/', '.').replace('\\', '.'),
          false,
          ContratDeVille.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean estPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || estPublic(type.getEnclosingClass()));
  }

  @Provide
  Arbitrary<Tuple2<Class<?>, Object>> valeurs() {
    return Arbitraries.oneOf(ContratArbitraries.types().stream()
        .map(type -> ContratArbitraries.of(type).map(v -> Tuple.<Class<?>, Object>of(type, v)))
        .toList());
  }

  @Property(tries = 300)
  void each_value_is_of_its_type_and_prints_itself(
      @ForAll("valeurs") Tuple2<Class<?>, Object> valeur) {
    assertThat(valeur.get2()).isInstanceOf(valeur.get1());
    assertThat(valeur.get2().toString()).isNotNull();
  }

  @Provide
  Arbitrary<Object> mots() {
    return Arbitraries.oneOf(ContratArbitraries.types().stream()
        .filter(type -> lecture(type).isPresent())
        .map(type -> ContratArbitraries.of(type).<Object>map(v -> v))
        .toList());
  }

  private static Optional<Method> lecture(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getName().equals("parse") && Modifier.isStatic(m.getModifiers()))
        .filter(m -> Arrays.equals(m.getParameterTypes(), new Class<?>[] {String.class}))
        .findFirst();
  }

  @Property(tries = 400)
  void every_word_is_read_from_the_text_that_it_is(@ForAll("mots") Object mot)
      throws IllegalAccessException, InvocationTargetException {
    Class<?> type = ContratArbitraries.types().stream()
        .filter(t -> lecture(t).isPresent() && t.isInstance(mot))
        .findFirst()
        .orElseThrow();
    assertThat(lecture(type).orElseThrow().invoke(null, mot.toString())).isEqualTo(mot);
  }

  @Example
  void many_words_have_such_a_text() {
    assertThat(ContratArbitraries.types().stream().filter(t -> lecture(t).isPresent()))
        .hasSizeGreaterThan(15);
  }

  /** {@code @ForAll} finds contracts, and collections of their nouns, without any configuration. */
  @Property(tries = 20)
  void contracts_and_what_holds_them_are_found(
      @ForAll ContratDeVille quelconque,
      @ForAll List<Action> actions,
      @ForAll Optional<Montant> montant,
      @ForAll @Coherent ContratDeVille coherent) {
    assertThat(quelconque.intitule()).isNotBlank();
    assertThat(actions).allMatch(a -> !a.intitule().isBlank());
    assertThat(montant.map(m -> m.euros().scale())).isIn(Optional.empty(), Optional.of(2));
    assertThat(Ecart.of(coherent)).isEmpty();
  }

  /** Some contracts as received have wrong totals, and some have not. */
  @Example
  void contracts_as_received_are_of_both_kinds() {
    List<Boolean> justes = ContratArbitraries.contratsTelsQueRecus()
        .sampleStream()
        .limit(200)
        .map(c -> Ecart.of(c).isEmpty())
        .toList();
    assertThat(justes).contains(true, false);
  }
}
