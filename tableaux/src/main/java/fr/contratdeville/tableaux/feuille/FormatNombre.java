package fr.contratdeville.tableaux.feuille;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@link Nature} that a number format denotes, by its built-in number or by its code (ECMA-376
 * part 1, 18.8.30 and 18.8.31). Codes in a French spelling (jj/mm/aaaa), which some producers
 * write, are understood too.
 */
public final class FormatNombre {

  private static final Pattern FRACTION_DE_SECONDE = Pattern.compile("s[.,]0+");
  private static final Pattern CHIFFRE = Pattern.compile("[0#?]");
  private static final Pattern TEMPS_ECOULE = Pattern.compile("h+|m+|s+");

  private static final Pattern UNITE = Pattern.compile("([km])[\\s\\p{Z}\\\\]*(?:€|eur)");
  private static final Pattern DIVISE = Pattern.compile("[0#?],+(?![0#?,])");

  private FormatNombre() {}

  /** The nature of a format that has a number and no code: 9 is {@link Nature#POURCENTAGE}. */
  public static Nature ofNumber(int numero) {
    if (numero == 9 || numero == 10) {
      return Nature.POURCENTAGE;
    }
    if (numero == 49) {
      return Nature.TEXTE;
    }
    if (numero == 22) {
      return Nature.DATE_HEURE;
    }
    if (numero == 46) {
      return Nature.DUREE;
    }
    if (entre(numero, 18, 21)
        || entre(numero, 32, 35)
        || numero == 45
        || numero == 47
        || entre(numero, 55, 56)) {
      return Nature.HEURE;
    }
    boolean date =
        entre(numero, 14, 17) || entre(numero, 27, 31) || numero == 36 || entre(numero, 50, 58);
    return date ? Nature.DATE : Nature.NOMBRE;
  }

  /**
   * The nature of a format by its code, of which the first section, that of positive numbers,
   * decides: {@code dd/mm/yyyy} is {@link Nature#DATE}.
   */
  public static Nature ofCode(String code) {
    Lettres lettres = Lettres.of(code);
    String reste = lettres.texte.toString();
    if (lettres.duree) {
      return lettres.contient("yda") ? Nature.DATE_HEURE : Nature.DUREE;
    }
    if (reste.equals("@")) {
      return Nature.TEXTE;
    }
    if (reste.startsWith("general") || reste.startsWith("standard")) {
      return unite(code);
    }
    // A placeholder for digits outside of the fraction of a second: letters are then words, as in «
    // 0 jours ».
    if (CHIFFRE.matcher(FRACTION_DE_SECONDE.matcher(reste).replaceAll("s")).find()) {
      return reste.contains("%") ? Nature.POURCENTAGE : unite(code);
    }
    boolean heure = lettres.contient("hs");
    boolean date = lettres.contient("ydja") || (lettres.contient("m") && !heure);
    if (date) {
      return heure ? Nature.DATE_HEURE : Nature.DATE;
    }
    return heure ? Nature.HEURE : reste.contains("%") ? Nature.POURCENTAGE : Nature.NOMBRE;
  }

  /** A comma after the digits divides by a thousand what is shown: the unit is then right. */
  private static Nature unite(String code) {
    String section = code.split(";", -1)[0].toLowerCase(Locale.ROOT);
    if (Devise.duFormat(code).isPresent()) {
      return Nature.DEVISE;
    }
    Matcher unite = UNITE.matcher(section);
    return !unite.find() || DIVISE.matcher(section).find()
        ? Nature.NOMBRE
        : unite.group(1).equals("k") ? Nature.MILLIERS : Nature.MILLIONS;
  }

  private static boolean entre(int numero, int bas, int haut) {
    return numero >= bas && numero <= haut;
  }

  /**
   * The letters of the first section of a code, without quoted text, escapes, colours, conditions
   * and currencies.
   */
  private static final class Lettres {
    final StringBuilder texte = new StringBuilder();
    boolean duree;

    static Lettres of(String code) {
      Lettres lettres = new Lettres();
      String minuscules = code.toLowerCase(Locale.ROOT).replace("am/pm", "h").replace("a/p", "h");
      int i = 0;
      while (i < minuscules.length() && minuscules.charAt(i) != ';') {
        i = lettres.advance(minuscules, i);
      }
      return lettres;
    }

    private int advance(String code, int i) {
      char c = code.charAt(i);
      return switch (c) {
        case '"' -> apres(code, i, '"');
        case '\\', '_', '*' -> i + 2;
        case '[' -> crochet(code, i);
        default -> {
          texte.append(c);
          yield i + 1;
        }
      };
    }

    private int crochet(String code, int i) {
      int fin = apres(code, i, ']');
      duree |=
          TEMPS_ECOULE.matcher(code).region(i + 1, Math.max(i + 1, fin - 1)).matches();
      return fin;
    }

    private static int apres(String code, int i, char fermant) {
      int fin = code.indexOf(fermant, i + 1);
      return fin < 0 ? code.length() : fin + 1;
    }

    boolean contient(String unes) {
      return unes.chars().anyMatch(c -> texte.indexOf(String.valueOf((char) c)) >= 0);
    }
  }
}
