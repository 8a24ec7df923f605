package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An index of the spellings of one usage, without what does not change their meaning. */
final class IndexLexique {

  /** The end of a spelling that other words may follow. */
  static final String SUITE = " *";

  /** Texts of fewer letters are other words, and not slips. */
  private static final int MINIMUM = 7;

  private static final int MAXIMUM = 40;

  /** A spelling that a heading was found under, and its term. */
  record Trouve(Terme terme, String synonyme) {}

  private final Map<String, Trouve> entiers = new HashMap<>();
  private final Map<String, Trouve> debuts = new HashMap<>();
  /** The first words of the beginnings; most texts of a table start with another word. */
  private final Set<String> premiers = new HashSet<>();
  /** The beginnings that nothing follows, their words written as one. */
  private final Map<String, Trouve> sansSuite = new HashMap<>();

  private final Map<String, List<String>> fautes = new HashMap<>();

  void ajouter(Terme terme, String synonyme) {
    boolean suite = synonyme.endsWith(SUITE);
    TitreNormalise graphie = TitreNormalise.of(
        suite ? synonyme.substring(0, synonyme.length() - SUITE.length()) : synonyme);
    ValeurInvalideException.exiger(
        !graphie.estVide(), "Lexique." + terme, synonyme, "a spelling with a letter or a digit");
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

  /** Finds a whole spelling, or else the longest that the heading begins with. */
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

  /** Finds a whole spelling but for one slip, if all the spellings so near have one meaning. */
  Optional<Trouve> chercherAUneFaute(TitreNormalise graphie) {
    return chercherAUneFaute(graphie, MINIMUM);
  }

  /** The same for one word among others, which may have lost one of seven letters. */
  Optional<Trouve> motAUneFaute(TitreNormalise mot) {
    return mot.mots().size() == 1
        ? chercherAUneFaute(mot, MINIMUM - 1).filter(t -> memeInitiale(t, mot))
        : Optional.empty();
  }

  /** Whether two words begin alike: {@code compte} is no slip of {@code acompte}. */
  private static boolean memeInitiale(Trouve trouve, TitreNormalise mot) {
    String autre = TitreNormalise.of(trouve.synonyme()).compacte();
    return autre.charAt(0) == mot.compacte().charAt(0);
  }

  private Optional<Trouve> chercherAUneFaute(TitreNormalise graphie, int minimum) {
    String compacte = graphie.compacte();
    if (compacte.length() < minimum || compacte.length() > MAXIMUM) {
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
