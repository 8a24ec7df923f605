package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.interne.Orthographe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Opens the names that programs give to columns into the words that people write:
 * {@code montantTotalTTC}, {@code montant_vote} and {@code nomdubeneficiaire}. A text is opened
 * only where its pieces are words of headings, so that {@code SemiGa} and {@code P147} stay as they
 * are.
 */
final class MotsGlues {

  /** Shorter texts are words, and longer ones are sentences. */
  private static final int MINIMUM = 6;

  private static final int MAXIMUM = 60;
  /** The letters of an article and of the shortest word that it may be glued to, but one. */
  private static final int ELISION = 4;

  private static final String VOYELLES = "aeiouyh";
  private static final Pattern ESPACES = Pattern.compile("[\\s\\p{Z}]+");
  /** The sign of the euro after a word, and not after the letter of {@code k€}. */
  private static final Pattern EURO = Pattern.compile("(?<=\\p{L}\\p{L}|[0-9])€");

  private static final Pattern BOSSES = Pattern.compile(
      "(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=(?:19|20)[0-9]{2}(?![0-9]))"
          + "|(?<=(?<![0-9])(?:19|20)[0-9]{2})(?=\\p{L})|(?<=\\p{Ll})(?=[12][0-9]$)");
  private static final Set<String> LIAISONS = Set.of(
      "de", "du", "des", "la", "le", "les", "l", "d", "en", "par", "et", "au", "aux", "a", "pour",
      "euro", "euros", "eur", "ttc", "ht");

  private final Set<String> mots = new HashSet<>(LIAISONS);
  private final LettresPerdues lettres;
  private int plusLong;

  /** @param graphies the spellings whose words may stand glued together */
  MotsGlues(Collection<String> graphies) {
    for (String graphie : graphies) {
      for (String mot : Orthographe.cle(graphie, "").split(" ", -1)) {
        if (mot.length() >= 2) {
          mots.add(mot);
          mots.add(mot + "s");
        }
      }
    }
    lettres = new LettresPerdues(mots);
    plusLong = mots.stream().mapToInt(String::length).max().orElse(0);
  }

  /** The heading with a space between the words that were written as one. */
  String ouvrir(String titre) {
    if (titre.length() > MAXIMUM * 2) {
      return titre;
    }
    StringBuilder ouvert = new StringBuilder();
    String separe = EURO.matcher(lettres.restaurer(titre).replace('_', ' ')).replaceAll(" €");
    for (String partie : ESPACES.split(separe, -1)) {
      for (String mot : bosses(partie)) {
        if (!mot.isEmpty()) {
          ouvert.append(ouvert.length() == 0 ? "" : " ").append(decoller(mot));
        }
      }
    }
    return ouvert.toString();
  }

  /** The pieces of a word that capitals or a year part, if one of them is a word of headings. */
  private String[] bosses(String partie) {
    if (partie.length() < MINIMUM - 1) {
      return new String[] {partie};
    }
    String[] morceaux = BOSSES.split(partie, -1);
    for (String morceau : morceaux) {
      if (morceau.length() > 2
          && (mots.contains(cle(morceau)) || !decoller(morceau).equals(morceau))) {
        return morceaux;
      }
    }
    return new String[] {partie};
  }

  private String decoller(String mot) {
    String cle = cle(mot);
    if (aPerduSonApostrophe(cle) && cle.length() == mot.length()) {
      return mot.charAt(0) + " " + mot.substring(1);
    }
    if (cle.length() != mot.length()
        || cle.length() < MINIMUM
        || cle.length() > MAXIMUM
        || mots.contains(cle)
        || !cle.chars().allMatch(Character::isLetter)) {
      return mot;
    }
    List<String> morceaux = couper(cle);
    if (morceaux.isEmpty()) {
      return mot;
    }
    StringBuilder separe = new StringBuilder();
    int debut = 0;
    for (String morceau : morceaux) {
      separe.append(debut == 0 ? "" : " ").append(mot, debut, debut + morceau.length());
      debut += morceau.length();
    }
    return separe.toString();
  }

  /** Whether a word is an article and a word in one: {@code laide} for <i>l'aide</i>. */
  private boolean aPerduSonApostrophe(String cle) {
    return cle.length() > ELISION
        && (cle.charAt(0) == 'l' || cle.charAt(0) == 'd')
        && VOYELLES.indexOf(cle.charAt(1)) >= 0
        && !mots.contains(cle)
        && mots.contains(cle.substring(1));
  }

  /** The fewest known words that make up a text, one of four letters at least; none if none do. */
  private List<String> couper(String cle) {
    int[] nombre = new int[cle.length() + 1];
    int[] depuis = new int[cle.length() + 1];
    for (int fin = 1; fin <= cle.length(); fin++) {
      nombre[fin] = Integer.MAX_VALUE;
      for (int debut = Math.max(0, fin - plusLong); debut < fin; debut++) {
        if (nombre[debut] < Integer.MAX_VALUE - 1
            && nombre[debut] + 1 < nombre[fin]
            && mots.contains(cle.substring(debut, fin))) {
          nombre[fin] = nombre[debut] + 1;
          depuis[fin] = debut;
        }
      }
    }
    List<String> morceaux = new ArrayList<>();
    if (nombre[cle.length()] < Integer.MAX_VALUE) {
      for (int fin = cle.length(); fin > 0; fin = depuis[fin]) {
        morceaux.add(0, cle.substring(depuis[fin], fin));
      }
    }
    // No heading begins with a letter alone: acompte is one word.
    boolean sens =
        morceaux.stream().anyMatch(m -> m.length() >= 4) && morceaux.get(0).length() > 1;
    return sens ? morceaux : List.of();
  }

  private static String cle(String mot) {
    return Orthographe.simplifier(mot);
  }
}
