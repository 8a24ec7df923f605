package fr.contratdeville.donneesouvertes;

import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A field of a published {@link Schema}: a column, and what may stand in it.
 *
 * @param nom the name of the column, exactly as the schema spells it
 * @param type what its texts are
 * @param obligatoire whether every row has a value
 * @param motif the regular expression that a value matches; empty if the schema gives none
 * @param longueur the most characters that a value has; empty if the schema says nothing
 * @param minimum the least number; empty if the schema says nothing
 * @param maximum the greatest number; empty if the schema says nothing
 * @param valeurs the only values allowed; empty if all are
 */
public record ChampSchema(
    String nom,
    Type type,
    boolean obligatoire,
    Optional<String> motif,
    Optional<Integer> longueur,
    Optional<BigDecimal> minimum,
    Optional<BigDecimal> maximum,
    List<String> valeurs) {

  /** What the texts of a field are. */
  public enum Type {
    /** Any text. */
    TEXTE,
    /** A day, {@code 2023-06-27} (ISO 8601). */
    DATE,
    /** A number with a point before its decimals. */
    NOMBRE,
    /** A number without decimals. */
    ENTIER,
    /** One of two words. */
    BOOLEEN
  }

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");

  /** Copies the list of values. */
  public ChampSchema {
    valeurs = List.copyOf(valeurs);
  }

  /**
   * {@return why the schema refuses a text in this column; empty if it takes it} A blank text is
   * refused in a mandatory field only.
   *
   * @param texte the text as it is written, without the quotes of a CSV
   */
  public Optional<Message> refus(String texte) {
    if (texte.isBlank()) {
      return obligatoire
          ? Optional.of(Message.of("la valeur manque", "there is no value"))
          : Optional.empty();
    }
    if (!estDuType(texte)) {
      return Optional.of(attendu(
          "une valeur de type " + type.name().toLowerCase(Locale.ROOT),
          "a value of type " + type.name().toLowerCase(Locale.ROOT)));
    }
    if (motif.isPresent() && !Pattern.compile(motif.get()).matcher(texte).matches()) {
      return Optional.of(attendu("le motif " + motif.get(), "the pattern " + motif.get()));
    }
    if (longueur.isPresent() && texte.codePointCount(0, texte.length()) > longueur.get()) {
      return Optional.of(
          attendu(longueur.get() + " caractères au plus", longueur.get() + " characters at most"));
    }
    if (!valeurs.isEmpty() && !valeurs.contains(texte)) {
      return Optional.of(attendu(
          "une de ces valeurs : " + String.join(", ", valeurs),
          "one of these values: " + String.join(", ", valeurs)));
    }
    return hors(texte)
        ? Optional.of(attendu("un nombre de " + bornes(" à "), "a number from " + bornes(" to ")))
        : Optional.empty();
  }

  private boolean estDuType(String texte) {
    return switch (type) {
      case TEXTE, BOOLEEN -> true;
      case NOMBRE -> NUMBER.matcher(texte).matches();
      case ENTIER -> NUMBER.matcher(texte).matches() && texte.indexOf('.') < 0;
      case DATE -> estUnJour(texte);
    };
  }

  private static boolean estUnJour(String texte) {
    try {
      return LocalDate.parse(texte).getYear() <= 9999;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private boolean hors(String texte) {
    return minimum.filter(m -> new BigDecimal(texte).compareTo(m) < 0).isPresent()
        || maximum.filter(m -> new BigDecimal(texte).compareTo(m) > 0).isPresent();
  }

  private String bornes(String mot) {
    return minimum.map(BigDecimal::toPlainString).orElse("…")
        + mot
        + maximum.map(BigDecimal::toPlainString).orElse("…");
  }

  private static Message attendu(String fr, String en) {
    return Message.of("le schéma attend " + fr, "the schema expects " + en);
  }
}
