package fr.contratdeville.tableaux.feuille;

import fr.contratdeville.tableaux.feuille.MontantLu.Raison;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures as French tables write them: {@code 24 000}, {@code 324 489 €}, {@code 1 234,50},
 * {@code 47 %}.
 */
final class NombreFrancais {

  /**
   * Digits in groups of three by one separator, which is not that of the decimals; bounded, because
   * the text of a cell may be long.
   */
  private static final String NOMBRE =
      "(?:(?<tete>\\d{1,3})(?<sep>[ .,])(?<suite>\\d{3}(?:\\k<sep>\\d{3}){0,5})|(?<chiffres>\\d{1,18}))"
          + "(?:(?!\\k<sep>)[.,](?<decimales>\\d{1,2}))?";

  private static final Pattern MONTANT = Pattern.compile("(?<signe>[-+\u2212] ?)?(?:€ ?)?" + NOMBRE
      + " ?(?<unite>€|euros?|eur|ke|k€|k euros?|m€|me|m euros?|millions? d['’]euros?)?");
  /** The end of a text that starts with an amount: words, or a mark that refers to some. */
  private static final Pattern NOTE =
      Pattern.compile("(?:(?<= )| )\\p{L}.*| ?(?:[(+*]|/ ?\\p{L}).*");

  private static final Pattern SUITE = Pattern.compile(
      "(?<=[0-9€]) ?\\((notifié|accordé|voté|versé|payé|mandaté|attribué|validé|acquis|obtenu|confirmé"
          + "|demandé|sollicité)(e|s|es)?\\)$");

  private static final Pattern PART = Pattern.compile("(-?\\d{1,9})(?:[.,](\\d{1,6}))? ?%");
  private static final String DEBUTS = "-+(/€\u2212";
  /** Words that stand for no amount. */
  private static final Set<String> RIEN = Set.of(
      "néant",
      "neant",
      "aucun",
      "aucune",
      "rien",
      "sans objet",
      "s.o.",
      "so",
      "s/o",
      "refus",
      "refusé",
      "refusée",
      "refuse",
      "rejet",
      "rejeté",
      "rejetée",
      "non retenu",
      "non retenue",
      "non accordé",
      "non accordée",
      "défavorable",
      "avis défavorable",
      "sans suite");

  private static final Pattern TIRET = Pattern.compile("[-\u2010-\u2015\u2212/]+( ?€)?");
  /**
   * Ten billion euros are no amount of a contract; and below, no sum over the cells of a workbook
   * leaves the range of {@link Montant}.
   */
  private static final int CHIFFRES = 10;

  private NombreFrancais() {}

  /** The amount that a number shows, by the format of its cell. */
  static MontantLu montant(BigDecimal nombre, Nature nature) {
    return compteDesEuros(nature)
        ? valeur(nombre.multiply(BigDecimal.valueOf(nature.euros())))
        : new MontantLu.Illisible(raison(nature));
  }

  private static Raison raison(Nature nature) {
    return switch (nature) {
      case DEVISE -> Raison.DEVISE;
      case EN_NATURE -> Raison.EN_NATURE;
      default -> Raison.NATURE;
    };
  }

  /** Whether a number is an amount, without making it. */
  static boolean estUnMontant(BigDecimal nombre, Nature nature) {
    return compteDesEuros(nature)
        && estBorne(
            nature.euros() == 1 ? nombre : nombre.multiply(BigDecimal.valueOf(nature.euros())));
  }

  private static boolean compteDesEuros(Nature nature) {
    return nature == Nature.NOMBRE || nature == Nature.TEXTE || nature.euros() > 1;
  }

  private static boolean estBorne(BigDecimal nombre) {
    return nombre.precision() - nombre.scale() <= CHIFFRES;
  }

  /** The amount that a text writes. */
  static MontantLu montant(String texte) {
    String tout = Passage.sansEtoile(lisible(texte));
    // What became of the amount does not change it: 3 000 € (notifié).
    String lisible = tout.endsWith(")") ? SUITE.matcher(tout).replaceFirst("") : tout;
    if (RIEN.contains(lisible)) {
      return new MontantLu.Rien();
    }
    if (!lisible.isEmpty() && !peutCommencer(lisible.charAt(0))) {
      boolean devise = estUnChiffre(lisible.charAt(lisible.length() - 1))
          && Devise.montant(texte).isPresent();
      return new MontantLu.Illisible(devise ? Raison.DEVISE : Raison.TEXTE);
    }
    if (lisible.isEmpty() || TIRET.matcher(lisible).matches()) {
      return new MontantLu.Rien();
    }
    boolean parentheses = lisible.startsWith("(") && lisible.endsWith(")");
    Matcher m =
        MONTANT.matcher(parentheses ? lisible.substring(1, lisible.length() - 1).strip() : lisible);
    if (!m.matches() || (parentheses && m.group("signe") != null)) {
      return sansExposant(lisible).orElseGet(() -> new MontantLu.Illisible(raison(texte, lisible)));
    }
    if (ambigu(m)) {
      return new MontantLu.Illisible(Raison.SEPARATEUR);
    }
    BigDecimal nombre = new BigDecimal(entier(m) + "." + ou(m.group("decimales"), "0"));
    boolean negatif = parentheses || !ou(m.group("signe"), "+").startsWith("+");
    String unite = ou(m.group("unite"), "");
    return valeur((negatif ? nombre.negate() : nombre)
        .movePointRight(unite.startsWith("k") ? 3 : unite.startsWith("m") ? 6 : 0));
  }

  /** Whether an amount or a dash may begin so: words, which are many, do not. */
  private static boolean peutCommencer(char c) {
    return estUnChiffre(c) || (c >= '\u2010' && c <= '\u2015') || DEBUTS.indexOf(c) >= 0;
  }

  private static Raison raison(String texte, String lisible) {
    if (Devise.montant(texte).isPresent()) {
      return Raison.DEVISE;
    }
    return porteUneNote(lisible) ? Raison.NOTE : Raison.TEXTE;
  }

  /**
   * The amount before a call of note: one raised digit, or several after a space or in brackets.
   * Others may be cents. Empty if no raised digits follow an amount.
   */
  private static Optional<MontantLu> sansExposant(String lisible) {
    int debut = Passage.debutDesExposants(lisible);
    if (debut == lisible.length() || debut == 0) {
      return Optional.empty();
    }
    MontantLu avant = montant(lisible.substring(0, debut));
    String appel = lisible.substring(debut);
    boolean detache = appel.charAt(0) == ' ' || appel.charAt(0) == '(';
    boolean unChiffre = Passage.estUnExposant(appel.charAt(0))
        && appel.charAt(0) != '⁰'
        && (appel.length() == 1 || !Passage.estUnExposant(appel.charAt(1)));
    return avant instanceof MontantLu.Valeur
        ? Optional.of(detache || unChiffre ? avant : new MontantLu.Illisible(Raison.EXPOSANT))
        : Optional.empty();
  }

  private static boolean estUnChiffre(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean porteUneNote(String lisible) {
    Matcher m = MONTANT.matcher(lisible);
    return m.lookingAt()
        && NOTE.matcher(lisible)
            .region(m.end(), lisible.length())
            .useTransparentBounds(true)
            .matches();
  }

  /** A single point or comma before three digits may be that of thousands or of decimals. */
  private static boolean ambigu(Matcher m) {
    String separateur = m.group("sep");
    return separateur != null
        && !separateur.equals(" ")
        && m.group("suite").length() == 3
        && m.group("decimales") == null;
  }

  private static String entier(Matcher m) {
    String chiffres = m.group("chiffres");
    return chiffres != null
        ? chiffres
        : m.group("tete") + m.group("suite").replace(m.group("sep"), "");
  }

  private static String ou(@Nullable String groupe, String sinon) {
    return groupe == null ? sinon : groupe;
  }

  /** The share that a text writes with a percent sign. */
  static Optional<Part> part(String texte) {
    if (texte.indexOf('%') < 0) {
      return Optional.empty();
    }
    Matcher m = PART.matcher(lisible(texte));
    if (!m.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Part(new BigDecimal(m.group(1) + (m.group(2) == null ? "" : "." + m.group(2)))));
  }

  /** A percentage, to the millionth: a formula gives all its digits, whatever the cell shows. */
  static Optional<Part> part(BigDecimal pourcentage) {
    BigDecimal lisible = pourcentage.stripTrailingZeros();
    BigDecimal borne =
        lisible.setScale(Math.min(6, Math.max(0, lisible.scale())), RoundingMode.HALF_UP);
    return Optional.of(borne).filter(n -> n.precision() - n.scale() <= 9).map(Part::new);
  }

  /** An amount of so many euros, if it is one that a contract may hold. */
  static MontantLu valeur(BigDecimal nombre) {
    if (!estBorne(nombre)) {
      return new MontantLu.Illisible(Raison.TEXTE);
    }
    BigDecimal auCentime = nombre.setScale(2, RoundingMode.HALF_UP);
    return new MontantLu.Valeur(Montant.of(auCentime), auCentime.compareTo(nombre) != 0);
  }

  private static String lisible(String texte) {
    return Normalise.espaces(texte).toLowerCase(Locale.FRENCH);
  }
}
