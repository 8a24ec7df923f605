package fr.contratdeville.agregation;

import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Role;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The headings that a total may add up, in the order in which they are tried: a table prints
 * subtotals beside its total, or totals of some headings alone.
 */
enum LectureDeMarge {
  /** The details before it, since the total before it. */
  AVANT,
  /** All details. */
  TOUS,
  /** The details after it, until the next total. */
  APRES,
  /** The totals before it. */
  TOTAUX,
  /** The details whose words it repeats: {@code Total demandé} beside {@code Ville demandé}. */
  MOTS;

  /** More totals than this are subtotals: each is read with its neighbours alone. */
  private static final int NOMBRE = 64;

  private static final Set<String> MOTS_DE_TOTAL = Set.of(
      "total", "totaux", "totale", "sous", "somme", "general", "de", "du", "des", "la", "le",
      "les");

  /** The ranks of the terms of a total under each reading that gives some; none twice. */
  static Map<LectureDeMarge, List<Integer>> of(List<EnteteTableau> entetes, int total) {
    List<Integer> totaux = rangs(entetes, i -> estTotal(entetes, i));
    Map<LectureDeMarge, List<Integer>> lectures = new LinkedHashMap<>();
    Set<List<Integer>> vues = new HashSet<>();
    // The only total is that of all, unless others close more often.
    List<LectureDeMarge> ordre = totaux.size() == 1
        ? List.of(TOUS, AVANT, APRES, MOTS)
        : totaux.size() > NOMBRE ? List.of(AVANT, APRES) : List.of(values());
    for (LectureDeMarge lecture : ordre) {
      List<Integer> termes = lecture.termes(entetes, totaux, total);
      if (!termes.isEmpty() && vues.add(termes)) {
        lectures.put(lecture, termes);
      }
    }
    return lectures;
  }

  private List<Integer> termes(List<EnteteTableau> entetes, List<Integer> totaux, int total) {
    return switch (this) {
      case AVANT -> {
        int debut = total;
        while (debut > 0 && !estTotal(entetes, debut - 1)) {
          debut--;
        }
        yield IntStream.range(debut, total).boxed().toList();
      }
      case APRES -> {
        int fin = total + 1;
        while (fin < entetes.size() && !estTotal(entetes, fin)) {
          fin++;
        }
        yield IntStream.range(total + 1, fin).boxed().toList();
      }
      case TOUS -> rangs(entetes, i -> !estTotal(entetes, i));
      case TOTAUX -> totaux.stream().filter(t -> t < total).toList();
      case MOTS -> {
        Set<String> siens = mots(entetes.get(total));
        yield siens.isEmpty()
            ? List.of()
            : rangs(entetes, i -> !estTotal(entetes, i) && mots(entetes.get(i)).containsAll(siens));
      }
    };
  }

  private static boolean estTotal(List<EnteteTableau> entetes, int rang) {
    return entetes.get(rang).role() == Role.TOTAL;
  }

  private static List<Integer> rangs(List<EnteteTableau> entetes, IntPredicate choix) {
    return IntStream.range(0, entetes.size()).filter(choix).boxed().toList();
  }

  private static Set<String> mots(EnteteTableau entete) {
    return Stream.of(Orthographe.cle(entete.libelle(), "").split(" ", -1))
        .map(Orthographe::singulier)
        .filter(mot -> !mot.isEmpty() && !MOTS_DE_TOTAL.contains(mot))
        .collect(Collectors.toSet());
  }
}
