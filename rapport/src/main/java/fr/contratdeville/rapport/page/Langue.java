package fr.contratdeville.rapport.page;

import fr.contratdeville.constat.Unite;
import fr.contratdeville.interne.Nombres;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The language of a page: it picks the words that people read, and writes figures. */
public final class Langue {
  private static final char INSECABLE = '\u00A0';

  private final Locale locale;

  Langue(Locale locale) {
    // Regions differ in how they write a date; the machine and the region have no say here.
    this.locale = "en".equals(locale.getLanguage()) ? Locale.UK : Locale.FRANCE;
  }

  /** The code that HTML names it by: {@code fr} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  Locale locale() {
    return locale;
  }

  private boolean estAnglais() {
    return locale.equals(Locale.UK);
  }

  /** One of two texts; in French, no line breaks before a colon or inside quotation marks. */
  public String mot(String fr, String en) {
    return estAnglais()
        ? en
        : fr.replace(" :", INSECABLE + ":")
            .replace(" ;", INSECABLE + ";")
            .replace(" ?", INSECABLE + "?")
            .replace("« ", "«" + INSECABLE)
            .replace(" »", INSECABLE + "»");
  }

  /** The text of a message. */
  public String mot(Message message) {
    return message.texte(locale);
  }

  /** A count. */
  public String nombre(long nombre) {
    return Nombres.texte(BigDecimal.valueOf(nombre), locale);
  }

  /** A figure as it is, its decimals left out if they are zero. */
  String nombre(BigDecimal nombre) {
    return Nombres.texte(nombre, locale);
  }

  /** A figure with two decimals, as beside others that have cents. */
  String centimes(BigDecimal nombre) {
    String texte = Nombres.texte(nombre.setScale(2, RoundingMode.HALF_UP), locale);
    char virgule = estAnglais() ? '.' : ',';
    return texte.indexOf(virgule) < 0 ? texte + virgule + "00" : texte;
  }

  /** An amount in euros. */
  String euros(BigDecimal montant) {
    String texte = aDesCentimes(montant) ? centimes(montant) : nombre(montant);
    return texte + INSECABLE + '€';
  }

  static boolean aDesCentimes(BigDecimal nombre) {
    return nombre.stripTrailingZeros().scale() > 0;
  }

  /** A share in percent. */
  String pourCent(BigDecimal part) {
    return estAnglais()
        ? part.toPlainString() + "%"
        : part.toPlainString().replace('.', ',') + INSECABLE + '%';
  }

  /** A figure with the sign of its unit. */
  String avecUnite(BigDecimal nombre, Unite unite, boolean centimes) {
    String texte = centimes ? centimes(nombre) : nombre(nombre);
    return unite == Unite.NOMBRE ? texte : texte + INSECABLE + unite.symbole();
  }

  /** A number of things: {@code 1 action}, {@code 44 actions}; in French 0 is singular. */
  String compte(long nombre, String un, String plusieurs, String one, String many) {
    return mot(Phrase.nombre(nombre, Message.of(un, one), Message.of(plusieurs, many)));
  }

  /** A day, with the month in letters. */
  public String date(LocalDate jour) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(locale)
        .format(jour);
  }

  /** A text that is cut where it is too long for its place. */
  static String court(String texte, int longueur) {
    if (texte.length() <= longueur) {
      return texte;
    }
    int fin = longueur - 1;
    return texte.substring(0, Character.isHighSurrogate(texte.charAt(fin - 1)) ? fin - 1 : fin)
        + "…";
  }
}
