package fr.contratdeville.tableaux.feuille;

import fr.contratdeville.tableaux.interne.Normalise;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A currency other than the euro, as tables name it: {@code F CFP}, {@code CHF}, {@code $}. An
 * amount in it is never counted as euros.
 *
 * @param code a short name, the same for all spellings: {@code XPF}, {@code kXPF} for thousands of
 *     them, {@code F} for the francs of before 2002
 */
public record Devise(String code) {

  /** An amount, in the currency that its text names. */
  record MontantEnDevise(BigDecimal nombre, Devise devise) {}

  /** A longer text is a sentence. */
  private static final int LONGUEUR = 200;
  /** A longer text is no amount and no name of a currency. */
  private static final int LONGUEUR_MONTANT = 40;

  /** Names that mean nothing but a currency, wherever they stand in a heading. */
  private static final String SURES =
      "xpf|x[ao]f|chf|(?:ff?|frs?|francs?)\\.? ?(?:cfp|cfa|pacifiques?|suisses?)"
          + "|£|(?:us ?)?\\$(?: ?us)?";
  /** Names that mean a currency beside an amount, in brackets or after « en ». */
  private static final String AUTRES =
      "cfp|usd|dollars?|gbp|livres? sterling|ff?|frf|frs?\\.?|francs?(?: fran[cç]ais)?|s ?frs?\\.?|¥";

  private static final String MULTIPLE = "(?:(?<k>k ?|milliers de )|(?<m>m ?|millions de ))?";
  private static final String SEULS = "(?<![\\p{L}\\p{N}])";
  private static final String FIN = "(?![\\p{L}\\p{N}])";

  private static final Pattern NOM =
      Pattern.compile(MULTIPLE + "(?<nom>" + SURES + "|" + AUTRES + ")");
  private static final Pattern SURE =
      Pattern.compile(SEULS + MULTIPLE + "(?<nom>" + SURES + ")" + FIN);
  private static final Pattern ANNONCEE = Pattern.compile("(?:" + SEULS
      + "en |\\((?:en )?|(?:devise|monnaie|unité) ?: ?)" + NOM + "(?![\\p{L}\\p{N}/])");
  private static final Pattern EURO =
      Pattern.compile("€|" + SEULS + "(?:[km] ?)?(?:euros?|eur)" + FIN);

  /** The codes of ISO 4217: people write them in capitals. */
  private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
      .map(Currency::getCurrencyCode)
      .filter(code -> !code.equals("EUR"))
      .collect(Collectors.toUnmodifiableSet());

  private static final Pattern GENERAL = Pattern.compile("(?i)general|standard");

  /** What may stand between the signs of a number format and its literal text. */
  private static final String PLACES = "0#?.,/%";

  /** {@return the currency that a text names and nothing else; empty for the euro} */
  public static Optional<Devise> seule(String texte) {
    String code = texte.length() > LONGUEUR_MONTANT ? "" : texte.strip();
    Matcher m = NOM.matcher(lisible(code));
    return m.matches()
        ? Optional.of(of(m))
        : Optional.of(code).filter(CODES::contains).map(Devise::new);
  }

  /** {@return the currency that a heading names; empty if it names none, or the euro too} */
  public static Optional<Devise> dansUnTitre(String titre) {
    return dans(titre, SURE).or(() -> dans(titre, ANNONCEE));
  }

  /** {@return the currency that a line gives to a whole table: {@code montants en F CFP}} */
  public static Optional<Devise> dansUneLigne(String ligne) {
    return dans(ligne, ANNONCEE).or(() -> seule(ligne));
  }

  private static Optional<Devise> dans(String texte, Pattern pattern) {
    String lisible = texte.length() > LONGUEUR ? "" : lisible(texte);
    Matcher m = pattern.matcher(lisible);
    return m.find() && !ditLEuro(lisible) ? Optional.of(of(m)) : Optional.empty();
  }

  /** Whether a text names the euro. */
  public static boolean ditLEuro(String texte) {
    return EURO.matcher(texte.toLowerCase(Locale.FRENCH)).find();
  }

  /** {@return the amount that a text gives in another currency: {@code 600 000 XPF}} */
  static Optional<MontantEnDevise> montant(String texte) {
    String ligne = texte.length() > LONGUEUR_MONTANT ? "" : Normalise.espaces(texte);
    int debut = 0;
    while (debut < ligne.length() && !estDuNombre(ligne.charAt(debut))) {
      debut++;
    }
    int fin = ligne.length();
    while (fin > debut && !estDuNombre(ligne.charAt(fin - 1))) {
      fin--;
    }
    String avant = ligne.substring(0, debut).strip();
    String apres = ligne.substring(fin).strip();
    Optional<Devise> devise =
        avant.isEmpty() || apres.isEmpty() ? seule(avant + apres) : Optional.empty();
    return devise.isPresent()
            && NombreFrancais.montant(ligne.substring(debut, fin)) instanceof MontantLu.Valeur v
        ? Optional.of(new MontantEnDevise(v.montant().euros(), devise.get()))
        : Optional.empty();
  }

  private static boolean estDuNombre(char c) {
    return (c >= '0' && c <= '9') || "-+()\u2212".indexOf(c) >= 0;
  }

  /**
   * {@return the currency that a number format shows; empty if it shows none, or the euro}
   *
   * @param format the code of the format, of which the first section decides
   */
  static Optional<Devise> duFormat(String format) {
    String code = GENERAL.matcher(format).replaceFirst("0");
    StringBuilder mot = new StringBuilder();
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; ) {
      char c = code.charAt(i);
      int fin = i + (c == '\\' || c == '_' || c == '*' ? 2 : 1);
      if (PLACES.indexOf(c) >= 0) {
        Optional<Devise> devise = seule(mot.toString());
        if (devise.isPresent()) {
          return devise;
        }
        mot.setLength(0);
      } else if (c == '"' || c == '[') {
        int ferme = code.indexOf(c == '"' ? '"' : ']', i + 1);
        fin = ferme < 0 ? code.length() : ferme + 1;
        mot.append(
            c == '"'
                ? code.substring(i + 1, Math.max(i + 1, fin - 1))
                : symbole(code.substring(i, fin)));
      } else if (c == '\\' && fin <= code.length()) {
        mot.append(code.charAt(i + 1));
      } else if (fin == i + 1) {
        mot.append(c);
      }
      i = fin;
    }
    return seule(mot.toString());
  }

  /** The symbol in {@code [$XPF-40C]}; nothing in {@code [Red]}, {@code [h]} or {@code [$-40C]}. */
  private static String symbole(String crochet) {
    int tiret = crochet.indexOf('-');
    int fin = tiret < 0 ? crochet.length() - 1 : tiret;
    return crochet.startsWith("[$") ? crochet.substring(2, Math.max(2, fin)) : "";
  }

  private static Devise of(Matcher m) {
    return new Devise(
        (m.group("k") != null ? "k" : m.group("m") != null ? "M" : "") + code(m.group("nom")));
  }

  private static String code(String nom) {
    if (nom.contains("cfa") || nom.startsWith("xa") || nom.startsWith("xo")) {
      return "FCFA";
    } else if (nom.contains("cfp") || nom.contains("pacif") || nom.equals("xpf")) {
      return "XPF";
    } else if (nom.contains("suisse") || nom.equals("chf") || nom.startsWith("s")) {
      return "CHF";
    } else if (nom.startsWith("f")) {
      return "F";
    } else if (nom.equals("¥")) {
      return "JPY";
    }
    return nom.equals("£") || nom.equals("gbp") || nom.startsWith("livre") ? "GBP" : "USD";
  }

  private static String lisible(String texte) {
    return Normalise.titre(texte).toLowerCase(Locale.FRENCH);
  }

  @Override
  public String toString() {
    return code;
  }
}
