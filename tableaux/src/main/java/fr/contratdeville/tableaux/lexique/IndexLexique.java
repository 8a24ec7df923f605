package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.interne.Orthographe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The spellings of one usage, by what does not change their meaning. */
final class IndexLexique {

  /** What ends a spelling that may go on. */
  static final String SUITE = " *";

  /** Shorter texts are other words, and not slips. */
  private static final int MINIMUM = 7;

  private static final int MAXIMUM = 40;

  /** What a heading was found under. */
  record Trouve(Terme terme, String synonyme) {}

  private final Map<String, Trouve> entiers = new HashMap<>();
  private final Map<String, Trouve> debuts = new HashMap<>();
  /** What beginnings begin with: most texts of a table do not. */
  private final Set<String> premiers = new HashSet<>();
  /** The beginnings alone, as one word. */
  private final Map<String, Trouve> sansSuite = new HashMap<>();

  private final Map<String, List<String>> fautes = new HashMap<>();

  void ajouter(Terme terme, String synonyme) {
    boolean suite = synonyme.endsWith(SUITE);
    TitreNormalise graphie = TitreNormalise.of(
        suite ? synonyme.substring(0, synonyme.length() - SUITE.length()) : synonyme);
    if (graphie.estVide()) {
      throw new IllegalArgumentException("Lexique: " + terme + ": « " + synonyme + " »");
    }
    Trouve trouve = new Trouve(terme, synonyme);
    String compacte = graphie.compacte();
    if (suite) {
      debuts.putIfAbsent(String.join(" ", graphie.mots()), trouve);
      premiers.add(graphie.premier());
      sansSuite.putIfAbsent(compacte, trouve);
    } else {
      entiers.putIfAbsent(compacte, trouve);
    }
    if (compacte.length() >= MINIMUM && compacte.length() <= MAXIMUM) {
      for (String manque : Orthographe.voisins(compacte)) {
        fautes.computeIfAbsent(manque, m -> new ArrayList<>(1)).add(compacte);
      }
    }
  }

  /** A whole spelling, or else the longest that the heading begins with. */
  Optional<Trouve> chercher(TitreNormalise graphie) {
    Optional<Trouve> entier = entier(graphie.compacte());
    return entier.isPresent() || !premiers.contains(graphie.premier())
        ? entier
        : graphie.debuts().stream()
            .flatMap(debut -> Optional.ofNullable(debuts.get(debut)).stream())
            .findFirst();
  }

  private Optional<Trouve> entier(String compacte) {
    return Optional.ofNullable(entiers.get(compacte))
        .or(() -> Optional.ofNullable(sansSuite.get(compacte)));
  }

  /** A whole spelling but for one slip, when all that are so near say the same. */
  Optional<Trouve> chercherAUneFaute(TitreNormalise graphie) {
    String compacte = graphie.compacte();
    if (compacte.length() < MINIMUM || compacte.length() > MAXIMUM) {
      return Optional.empty();
    }
    List<Trouve> trouves = Orthographe.voisins(compacte).stream()
        .flatMap(manque -> fautes.getOrDefault(manque, List.of()).stream())
        .distinct()
        .filter(autre -> TitreNormalise.aUneFautePres(compacte, autre))
        .flatMap(autre -> entier(autre).stream())
        .toList();
    boolean unanimes = trouves.stream().map(Trouve::terme).distinct().count() == 1;
    return unanimes ? Optional.of(trouves.get(0)) : Optional.empty();
  }
}
