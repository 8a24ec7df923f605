package fr.contratdeville.testing.reduction;

import fr.contratdeville.testing.structure.Noun;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values that are one step simpler, the boldest step first. */
final class Simplifications {

  private Simplifications() {}

  @SuppressWarnings("unchecked") // A simpler value is of the same noun, or of the same word.
  static <T> Stream<T> of(T valeur) {
    long taille = Taille.of(valeur);
    return simples(valeur).filter(v -> Taille.of(v) < taille).map(v -> (T) v);
  }

  private static Stream<?> simples(Object valeur) {
    if (valeur instanceof Optional<?> present) {
      return present.stream()
          .flatMap(v -> Stream.concat(Stream.of(Optional.empty()), simples(v).map(Optional::of)));
    }
    if (valeur instanceof Map<?, ?> table) {
      return sousListes(List.copyOf(table.entrySet())).map(Simplifications::table);
    }
    if (valeur instanceof Set<?> ensemble) {
      return simples(List.copyOf(ensemble)).map(l -> new LinkedHashSet<>((List<?>) l));
    }
    if (valeur instanceof List<?> liste) {
      return Stream.concat(
          sousListes(liste),
          IntStream.range(0, liste.size()).boxed().flatMap(i -> unElement(liste, i)));
    }
    if (valeur instanceof String texte) {
      int moitie = (texte.length() + 1) / 2;
      return Stream.of(Taille.TEXTE, texte.substring(0, moitie), texte.substring(moitie));
    }
    if (valeur instanceof Montant montant) {
      return montants(montant);
    }
    if (valeur instanceof Enum<?> un) {
      return Stream.of(Taille.simple(un));
    }
    return Noun.of(valeur).stream().flatMap(Simplifications::noun);
  }

  /** First everything that can be left out, then what is inside. */
  private static Stream<Object> noun(Noun noun) {
    return Stream.concat(
        IntStream.range(0, noun.attributs().size())
            .boxed()
            .flatMap(i -> vide(noun.attribut(i)).flatMap(autre -> noun.with(i, autre)).stream()),
        IntStream.range(0, noun.attributs().size())
            .boxed()
            .flatMap(
                i -> simples(noun.attribut(i)).flatMap(autre -> noun.with(i, autre).stream())));
  }

  private static Optional<Object> vide(Object attribut) {
    if (attribut instanceof Optional<?> present && present.isPresent()) {
      return Optional.of(Optional.empty());
    }
    if (attribut instanceof Collection<?> liste && !liste.isEmpty()) {
      return Optional.of(attribut instanceof Set<?> ? Set.of() : List.of());
    }
    return attribut instanceof Map<?, ?> table && !table.isEmpty()
        ? Optional.of(Map.of())
        : Optional.empty();
  }

  /** Nothing, one half, the other, and all but one. */
  private static Stream<List<?>> sousListes(List<?> liste) {
    int moitie = liste.size() / 2;
    return Stream.concat(
        Stream.of(List.of(), liste.subList(0, moitie), liste.subList(moitie, liste.size())),
        IntStream.range(0, liste.size()).mapToObj(i -> {
          List<Object> reste = new ArrayList<>(liste);
          reste.remove(i);
          return reste;
        }));
  }

  private static Stream<List<?>> unElement(List<?> liste, int i) {
    return simples(liste.get(i)).map(simple -> {
      List<Object> autre = new ArrayList<>(liste);
      autre.set(i, simple);
      return autre;
    });
  }

  private static Map<Object, Object> table(List<?> entrees) {
    Map<Object, Object> table = new LinkedHashMap<>();
    entrees.forEach(
        e -> table.put(((Map.Entry<?, ?>) e).getKey(), ((Map.Entry<?, ?>) e).getValue()));
    return table;
  }

  /** Nothing, one euro, whole euros, fewer digits, and no sign. */
  private static Stream<Montant> montants(Montant montant) {
    long centimes = montant.centimes();
    return Stream.of(
        Montant.ZERO,
        Montant.of(1),
        Montant.ofCentimes(centimes - centimes % 100),
        Montant.ofCentimes(centimes / 1000),
        Montant.ofCentimes(centimes / 10),
        Montant.ofCentimes(centimes == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(centimes)));
  }
}
