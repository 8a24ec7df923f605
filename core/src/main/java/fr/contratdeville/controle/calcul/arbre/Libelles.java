package fr.contratdeville.controle.calcul.arbre;

import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.valeur.Repere;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares titles: the same, the same words spelled otherwise, or other words. */
public final class Libelles {
  /** The difference between two titles. */
  public enum Ecart {
    /** None but case, accents, punctuation, spaces or hyphens. */
    AUCUN,
    /** The ending or a letter of words, small words, or the order: the words are the same. */
    GRAPHIE,
    /** Words. */
    MOTS
  }

  private static final Set<String> PETITS_MOTS = Set.of(
      "a", "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou",
      "par", "pour", "sur", "un", "une");

  /** Titles that differ by more words than this have nothing to do with each other. */
  private static final int MOTS_A_APPARIER = 16;

  /**
   * Two words whose first letters are the same, as many as this, are of one family: entretien,
   * entretenir.
   */
  private static final int RADICAL = 5;

  /** A number printed before a title: {@code 3.1} of "3.1 Cohésion sociale". */
  private static final Pattern NUMERO =
      Pattern.compile("\\s*(\\p{Nd}{1,9}(?:\\.[\\p{L}\\p{Nd}]{1,9}){0,11})[.)]?\\s+(\\S.*)");

  private Libelles() {}

  /**
   * A key for a level or for the things that a count counts: lower case, no accent, each word
   * singular.
   */
  public static String cle(String texte) {
    return mots(texte).stream().map(Orthographe::singulier).collect(Collectors.joining(" "));
  }

  /** The letters and digits alone, lower case, without accents. */
  public static String lettres(String texte) {
    return String.join("", mots(texte));
  }

  /** The number that a title starts with. */
  public static Optional<Repere> numero(String titre) {
    Matcher m = NUMERO.matcher(titre);
    return m.matches() ? Optional.of(Repere.parse(m.group(1))) : Optional.empty();
  }

  /** A title without the number that it starts with. */
  public static String sansNumero(String titre) {
    Matcher m = NUMERO.matcher(titre);
    return m.matches() ? m.group(2) : titre;
  }

  public static Ecart comparer(String a, String b) {
    if (a.equals(b) || lettres(a).equals(lettres(b))) {
      return Ecart.AUCUN;
    }
    List<String> seulsA = pleins(a);
    List<String> seulsB = pleins(b);
    retirerCommuns(seulsA, seulsB);
    return seulsA.size() == seulsB.size()
            && seulsA.size() <= MOTS_A_APPARIER
            && apparies(seulsA, seulsB)
        ? Ecart.GRAPHIE
        : Ecart.MOTS;
  }

  private static List<String> mots(String texte) {
    return Noms.mots(texte).stream().map(m -> m.toLowerCase(Locale.ROOT)).toList();
  }

  private static List<String> pleins(String texte) {
    return new ArrayList<>(
        mots(texte).stream().filter(m -> !PETITS_MOTS.contains(m)).sorted().toList());
  }

  /** Takes the words that two sorted lists have in common out of both. */
  private static void retirerCommuns(List<String> a, List<String> b) {
    List<String> seulsA = new ArrayList<>();
    List<String> seulsB = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      int ordre = i == a.size() ? 1 : j == b.size() ? -1 : a.get(i).compareTo(b.get(j));
      if (ordre == 0) {
        i++;
        j++;
      } else if (ordre < 0) {
        seulsA.add(a.get(i++));
      } else {
        seulsB.add(b.get(j++));
      }
    }
    a.clear();
    a.addAll(seulsA);
    b.clear();
    b.addAll(seulsB);
  }

  private static boolean apparies(List<String> a, List<String> b) {
    List<String> reste = new ArrayList<>(b);
    for (String mot : a) {
      boolean trouve = false;
      for (Iterator<String> i = reste.iterator(); i.hasNext() && !trouve; ) {
        if (proches(mot, i.next())) {
          i.remove();
          trouve = true;
        }
      }
      if (!trouve) {
        return false;
      }
    }
    return true;
  }

  /** Whether two words are one: its plural, one letter more, less or other, another ending. */
  private static boolean proches(String a, String b) {
    if (Orthographe.singulier(a).equals(Orthographe.singulier(b))) {
      return true;
    }
    int court = Math.min(a.length(), b.length());
    int debut = 0;
    while (debut < court && a.charAt(debut) == b.charAt(debut)) {
      debut++;
    }
    if (court < RADICAL || a.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    int fin = 0;
    while (fin < court - debut
        && a.charAt(a.length() - 1 - fin) == b.charAt(b.length() - 1 - fin)) {
      fin++;
    }
    return debut >= RADICAL || Math.max(a.length(), b.length()) - debut - fin <= 1;
  }
}
