package fr.contratdeville.controle.calcul.arbre;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The way in which a list counts the last segments of its numbers: 1, 2, 3; a, b, c; I, II, III. A
 * suffix of a figure (2bis) does not count.
 */
enum Numeration {
  CHIFFRES {
    @Override
    long rang(String segment) {
      int fin = 0;
      while (fin < segment.length() && Character.isDigit(segment.charAt(fin))) {
        fin++;
      }
      return fin == 0 ? -1 : Long.parseLong(segment.substring(0, fin));
    }

    @Override
    String texte(long rang) {
      return Long.toString(rang);
    }
  },
  ROMAINS {
    @Override
    long rang(String segment) {
      String texte = segment.toUpperCase(Locale.ROOT);
      long rang = 0;
      int reste = 0;
      for (int i = 0; i < ROMAIN.length; i++) {
        while (texte.startsWith(ROMAIN[i], reste)) {
          rang += VALEUR[i];
          reste += ROMAIN[i].length();
        }
      }
      return reste == texte.length() && texte(rang).equals(texte) ? rang : -1;
    }

    @Override
    String texte(long rang) {
      StringBuilder texte = new StringBuilder();
      long reste = rang;
      for (int i = 0; i < ROMAIN.length; i++) {
        for (; reste >= VALEUR[i]; reste -= VALEUR[i]) {
          texte.append(ROMAIN[i]);
        }
      }
      return texte.toString();
    }
  },
  LETTRES {
    /** a is 1, z is 26, aa is 27; longer texts are words. */
    @Override
    long rang(String segment) {
      String texte = segment.toLowerCase(Locale.ROOT);
      return texte.matches("[a-z]{1,2}")
          ? texte.chars().reduce(0, (r, c) -> 26 * r + c - 'a' + 1)
          : -1;
    }

    @Override
    String texte(long rang) {
      StringBuilder texte = new StringBuilder();
      for (long reste = rang; reste > 0; reste = (reste - 1) / 26) {
        texte.append((char) ('a' + (reste - 1) % 26));
      }
      return texte.reverse().toString();
    }
  };

  private static final String[] ROMAIN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] VALEUR = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  /** The rank of a segment, from 1; -1 if it does not count in this way. */
  abstract long rang(String segment);

  /** The segment of a rank. */
  abstract String texte(long rang);

  /** The way in which every segment counts; absent if they count in several ways, or are words. */
  static Optional<Numeration> of(List<String> segments) {
    if (segments.isEmpty()) {
      return Optional.empty();
    }
    for (Numeration numeration : values()) {
      if (segments.stream().allMatch(s -> numeration.rang(s) >= 0)
          && (numeration != ROMAINS || enRomains(segments))) {
        return Optional.of(numeration);
      }
    }
    return Optional.empty();
  }

  /** C, D are letters; I, II and I alone are Roman. */
  private static boolean enRomains(List<String> segments) {
    return ROMAINS.rang(segments.get(0)) == 1 || segments.stream().anyMatch(s -> s.length() > 1);
  }
}
