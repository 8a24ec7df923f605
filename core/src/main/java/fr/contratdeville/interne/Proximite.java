package fr.contratdeville.interne;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name or title, and how near it is to others: by the groups of three letters that two of them
 * share. Years do not count, since titles carry theirs ({@code Ateliers 2023}, {@code Ateliers
 * 2024}); other numbers tell two things apart, and so do short words ({@code Groupe A},
 * {@code Groupe B}).
 */
public final class Proximite {
  private static final Set<String> VIDES = Set.of(
      "a", "au", "aux", "avec", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les",
      "par", "pour", "sur", "un", "une");
  private static final Pattern ANNEE = Pattern.compile("(19|20)\\d\\d");
  /** A shorter word is rather a name of its own than the beginning of another. */
  private static final int COURT = 3;

  /** Letters beyond these are not compared. */
  private static final int LONGUEUR = 200;

  /** Longer texts have other words to be found by than their spelling with a letter left out. */
  private static final int SANS_LETTRE = 24;

  private static final int RACINE = 4;

  private final String cle;
  private final Set<String> nombres = new TreeSet<>();
  private final Set<String> courts = new TreeSet<>();
  private final List<String> longs = new ArrayList<>();
  private final long[] trigrammes;

  private Proximite(String texte) {
    List<String> mots = new ArrayList<>();
    for (String mot : Orthographe.cle(texte, "+").split(" ", -1)) {
      if (!mot.isEmpty() && !ANNEE.matcher(mot).matches()) {
        mots.add(mot);
        (mot.chars().anyMatch(Character::isDigit)
                ? nombres
                : mot.length() <= COURT ? courts : longs)
            .add(mot);
      }
    }
    // The A of Groupe A is no preposition.
    List<String> vides = mots.isEmpty() ? List.of() : mots.subList(0, mots.size() - 1);
    Set<String> retires = new TreeSet<>(vides);
    retires.retainAll(VIDES);
    retires.removeAll(mots.subList(vides.size(), mots.size()));
    courts.removeAll(retires);
    mots.removeAll(retires);
    String entiere = String.join(" ", mots);
    cle = entiere.substring(0, Math.min(entiere.length(), LONGUEUR));
    trigrammes = trigrammes(" " + cle + " ");
  }

  /**
   * {@return a text to be compared}
   *
   * @param texte a name or a title as printed
   */
  public static Proximite of(String texte) {
    return new Proximite(texte);
  }

  private static long[] trigrammes(String texte) {
    long[] suites = new long[Math.max(0, texte.length() - 2)];
    for (int i = 0; i < suites.length; i++) {
      suites[i] =
          (long) texte.charAt(i) << 32 | (long) texte.charAt(i + 1) << 16 | texte.charAt(i + 2);
    }
    Arrays.sort(suites);
    return suites;
  }

  /**
   * {@return whether two texts are of one key but for the years that they name}
   *
   * @param un a name or a title as printed
   * @param autre another
   */
  public static boolean memeSansAnnees(String un, String autre) {
    return sansAnnees(un).equals(sansAnnees(autre));
  }

  private static String sansAnnees(String texte) {
    String sans = Arrays.stream(Orthographe.cle(texte, "+").split(" ", -1))
        .filter(mot -> !ANNEE.matcher(mot).matches())
        .collect(Collectors.joining());
    return sans.isEmpty() ? texte : sans;
  }

  /**
   * {@return how near another text is, in percent; 100 if both are one but for years and small
   * words, 0 if numbers or short words tell them apart}
   *
   * @param autre the other text
   */
  public int avec(Proximite autre) {
    if (cle.isEmpty()
        || autre.cle.isEmpty()
        || !nombres.equals(autre.nombres)
        || contraires(autre)) {
      return 0;
    }
    if (cle.equals(autre.cle)) {
      return 100;
    }
    int communs = 0;
    int i = 0;
    int j = 0;
    while (i < trigrammes.length && j < autre.trigrammes.length) {
      int ordre = Long.compare(trigrammes[i], autre.trigrammes[j]);
      communs += ordre == 0 ? 1 : 0;
      i += ordre <= 0 ? 1 : 0;
      j += ordre >= 0 ? 1 : 0;
    }
    // Never 100: they are not the same.
    return Math.min(99, 200 * communs / (trigrammes.length + autre.trigrammes.length));
  }

  /** Whether each has a short word that the other has not: {@code A} and {@code B}. */
  private boolean contraires(Proximite autre) {
    return !autre.courts.containsAll(courts) && !courts.containsAll(autre.courts);
  }

  /**
   * {@return what texts near this one have one of: beginnings of its words, and, if it is short,
   * its spellings with a letter left out} The length of the list does not grow with that of a long
   * text.
   */
  List<String> entrees() {
    Set<String> entrees = new TreeSet<>();
    longs.stream().limit(12).forEach(m -> entrees.add(m.substring(0, RACINE)));
    if (cle.length() <= SANS_LETTRE) {
      Orthographe.voisins(cle).forEach(v -> entrees.add("=" + v));
    }
    return List.copyOf(entrees);
  }

  @Override
  public String toString() {
    return cle;
  }
}
