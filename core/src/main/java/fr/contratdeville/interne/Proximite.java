package fr.contratdeville.interne;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * A name or title, and how near it is to others: by the groups of three letters that two of them
 * share. One of them may have words more ({@code Fête de quartier}, {@code Fête de quartier des
 * Escanaux}); if each has a word that the other has not, they are two things ({@code Quartiers
 * d'été}, {@code Quartiers d'hiver}), and so they are if their numbers differ. Years do not count,
 * since titles carry theirs ({@code Ateliers 2023}, {@code Ateliers 2024}).
 */
public final class Proximite {
  private static final Set<String> VIDES = Set.of(
      "a",
      "asso",
      "association",
      "au",
      "aux",
      "avec",
      "d",
      "dans",
      "de",
      "des",
      "du",
      "en",
      "et",
      "l",
      "la",
      "le",
      "les",
      "par",
      "pour",
      "sur",
      "un",
      "une");
  private static final Pattern ANNEE = Pattern.compile("(19|20)\\d\\d");

  /** Letters beyond these are not compared. */
  private static final int LONGUEUR = 200;

  /** Longer texts have other words to be found by than their spelling with a letter left out. */
  private static final int SANS_LETTRE = 24;

  /** As many words are looked up. */
  private static final int MOTS = 12;

  /** Two words of one beginning of so many letters are one, as scolarité and scolaire. */
  private static final int RACINE = 5;

  /** The beginnings that are looked up are shorter, so that a slip behind them does not matter. */
  private static final int ENTREE = 4;

  /** The multiplier of Knuth's generator of 64 bits. */
  static final long PREMIER = 6364136223846793005L;

  private final String cle;
  private final Set<String> nombres = new TreeSet<>();
  private final List<String> mots = new ArrayList<>();
  private final List<String> singuliers = new ArrayList<>();
  private final long[] trigrammes;

  private Proximite(String texte) {
    List<String> tous = Arrays.stream(Orthographe.cle(texte, "+").split(" ", -1))
        .filter(mot -> !mot.isEmpty() && !ANNEE.matcher(mot).matches())
        .toList();
    StringBuilder entiere = new StringBuilder();
    for (int i = 0; i < tous.size() && entiere.length() < LONGUEUR; i++) {
      String mot = tous.get(i);
      // The A of Groupe A is no preposition.
      if (i == tous.size() - 1 || !VIDES.contains(mot)) {
        entiere.append(i == 0 || entiere.length() == 0 ? "" : " ").append(mot);
        if (mot.chars().anyMatch(Character::isDigit)) {
          nombres.add(mot);
        } else {
          mots.add(mot);
          singuliers.add(Orthographe.singulier(mot));
        }
      }
    }
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
          ((long) texte.charAt(i) << 32) | ((long) texte.charAt(i + 1) << 16) | texte.charAt(i + 2);
    }
    Arrays.sort(suites);
    return suites;
  }

  /**
   * {@return how near another text is, in percent; 100 if both are one but for years and small
   * words, 0 if a word or a number of each tells them apart}
   *
   * @param autre the other text
   */
  public int avec(Proximite autre) {
    if (cle.isEmpty() || autre.cle.isEmpty() || !nombres.equals(autre.nombres)) {
      return 0;
    }
    if (cle.equals(autre.cle)) {
      return 100;
    }
    if (!estDans(autre) && !autre.estDans(this)) {
      return 0;
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

  /** Whether each of the words is one of the words of another text. */
  private boolean estDans(Proximite autre) {
    for (int i = 0; i < mots.size(); i++) {
      int j = 0;
      while (j < autre.mots.size() && !estUn(i, autre, j)) {
        j++;
      }
      if (j == autre.mots.size()) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words are one: equal but for a plural, of one root, or one slip apart. */
  private boolean estUn(int i, Proximite autre, int j) {
    String mot = mots.get(i);
    String second = autre.mots.get(j);
    if (mot.charAt(0) != second.charAt(0) && Math.abs(mot.length() - second.length()) > 1) {
      return false;
    }
    if (singuliers.get(i).equals(autre.singuliers.get(j))) {
      return true;
    }
    return mot.length() >= RACINE
        && second.length() >= RACINE
        && (mot.regionMatches(0, second, 0, RACINE) || unFauxPas(mot, second));
  }

  /** Whether one letter is wrong, missing or in excess, or two neighbours are swapped. */
  private static boolean unFauxPas(String mot, String autre) {
    String court = mot.length() <= autre.length() ? mot : autre;
    String grand = mot.length() <= autre.length() ? autre : mot;
    int debut = 0;
    while (debut < court.length() && court.charAt(debut) == grand.charAt(debut)) {
      debut++;
    }
    int fin = 0;
    while (fin < court.length() - debut
        && court.charAt(court.length() - 1 - fin) == grand.charAt(grand.length() - 1 - fin)) {
      fin++;
    }
    int reste = grand.length() - debut - fin;
    boolean echange = reste == 2
        && court.length() == grand.length()
        && court.charAt(debut) == grand.charAt(debut + 1)
        && court.charAt(debut + 1) == grand.charAt(debut);
    return reste <= 1 || echange;
  }

  /**
   * {@return what texts near this one have one of, as hashes: beginnings of its words, and, if it
   * is short, its spellings with a letter left out} The length of the list does not grow with that
   * of a long text.
   */
  long[] entrees() {
    LongStream.Builder entrees = LongStream.builder();
    mots.stream()
        .filter(mot -> mot.length() >= ENTREE)
        .limit(MOTS)
        .forEach(mot -> entrees.add(hash(mot, ENTREE, -1)));
    // As Orthographe.voisins, without making them.
    for (int sans = cle.length() <= SANS_LETTRE ? -1 : cle.length(); sans < cle.length(); sans++) {
      entrees.add(~hash(cle, cle.length(), sans));
    }
    return entrees.build().distinct().toArray();
  }

  /**
   * The hash of the beginning of a text.
   *
   * @param sans the letter that is left out
   */
  private static long hash(String texte, int fin, int sans) {
    long hash = 0;
    for (int i = 0; i < fin; i++) {
      hash = i == sans ? hash : hash * PREMIER + texte.charAt(i);
    }
    return hash;
  }

  @Override
  public String toString() {
    return cle;
  }
}
