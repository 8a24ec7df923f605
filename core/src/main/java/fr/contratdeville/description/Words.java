package fr.contratdeville.description;

import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Quantite;
import fr.contratdeville.valeur.Repere;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The words: an amount is a number with two decimals, a year is a number, every other word is its
 * canonical text and a closed list is the name of its member.
 */
public final class Words {

  private static final Pattern COUNTS = Pattern.compile("[0-9]{1,18}");
  /** As many as a number of a JSON file may have. */
  private static final int DIGITS = 1000;

  private static final Pattern RANGS = Pattern.compile("[0-9]{1,9}");

  public static final Codec<String> TEXT =
      Codec.of(() -> Shape.TEXT, (text, out) -> out.text(text), Input::text);

  /** A text that its noun wants not to be blank. */
  static final Codec<String> FILLED = Codec.of(() -> Shape.NOT_EMPTY, TEXT, TEXT);

  static final Codec<Emplacement> PLACE =
      Codec.of(() -> Shape.NOT_EMPTY, (place, out) -> out.place(place), Input::place);

  /** A sheet in full; the places of its cells refer to it. */
  static final Codec<Feuille> SHEET =
      Codec.of(() -> Shape.NOT_EMPTY, (sheet, out) -> out.text(sheet.toString()), in -> {
        String text = in.text();
        if (Emplacement.parse(text) instanceof Feuille sheet) {
          return sheet;
        }
        throw new ValeurInvalideException(
            "feuilles", text, "a sheet such as [bilan.xlsx]Bilan 2023!");
      });

  public static final Codec<Exercice> EXERCICE = Codec.of(
      () -> new Shape.Whole(Exercice.PREMIER, Exercice.DERNIER),
      (exercice, out) -> out.number(BigDecimal.valueOf(exercice.annee())),
      in -> Exercice.parse(in.scalar()));

  static final Codec<Montant> MONTANT = Codec.of(
      () -> Shape.NUMBER,
      (montant, out) -> out.number(montant.euros()),
      in -> in.isNumber() ? Montant.of(decimal(in.scalar())) : Montant.parse(in.text()));

  static final Codec<Effectif> EFFECTIF =
      word(Effectif::parse, "~?([0-9]{1,18}|[0-9]{0,18}[.][.][0-9]{0,18})");

  static final Codec<Periode> PERIODE =
      word(Periode::parse, "[-+]?[0-9]{4,9}(-[0-9]{2}){2}/[-+]?[0-9]{4,9}(-[0-9]{2}){2}");

  static final Codec<Repere> REPERE = word(Repere::parse, "[^.]{1,36}([.][^.]{1,36})*");

  static final Codec<Dispositif> DISPOSITIF = word(Dispositif::parse);

  /** A figure of a finding. */
  static final Codec<BigDecimal> NUMBER =
      Codec.of(() -> Shape.NUMBER, (number, out) -> out.number(number), in -> decimal(in.scalar()));

  /** A number of things. */
  static final Codec<Long> COUNT = Codec.of(
      () -> new Shape.Whole(0, Long.MAX_VALUE),
      (count, out) -> out.number(BigDecimal.valueOf(count)),
      in -> {
        String text = in.scalar();
        ValeurInvalideException.exiger(
            COUNTS.matcher(text).matches(), "nombre", text, "0, 1, 2...");
        return Long.valueOf(text);
      });

  /** A day, as {@code 2023-12-31}. */
  static final Codec<LocalDate> DAY = Codec.of(
      () -> Shape.text("[-+]?[0-9]{4,9}(-[0-9]{2}){2}"),
      (day, out) -> out.text(day.toString()),
      in -> {
        String text = in.text();
        try {
          return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
          throw new ValeurInvalideException("date", text, "a day such as 2023-12-31");
        }
      });

  /** The number of a row or of a column. */
  public static final Codec<Integer> RANG = Codec.of(
      () -> new Shape.Whole(0, 999_999_999),
      (rang, out) -> out.number(BigDecimal.valueOf(rang)),
      in -> {
        String text = in.scalar();
        ValeurInvalideException.exiger(RANGS.matcher(text).matches(), "rang", text, "0, 1, 2...");
        return Integer.valueOf(text);
      });

  /** A number is an amount, a text is any quantity: {@code 324489.00}, {@code "47%"}. */
  static final Codec<Quantite> QUANTITE = Codec.of(
      () -> new Shape.Either(List.of(Shape.NUMBER, Shape.NOT_EMPTY)),
      (quantite, out) -> {
        if (quantite instanceof Montant montant) {
          MONTANT.write(montant, out);
        } else {
          out.text(quantite.toString());
        }
      },
      in -> in.isNumber() ? MONTANT.read(in) : Quantite.parse(in.text()));

  private Words() {}

  /** A word whose {@code parse} reads the text that its {@code toString} writes. */
  static <T> Codec<T> word(Function<String, T> parse) {
    return Codec.of(
        () -> Shape.NOT_EMPTY,
        (word, out) -> out.text(word.toString()),
        in -> parse.apply(in.scalar()));
  }

  /** A word that has a form which other programs can check. */
  static <T> Codec<T> word(Function<String, T> parse, String pattern) {
    return Codec.of(
        () -> Shape.text(pattern),
        (word, out) -> out.text(word.toString()),
        in -> parse.apply(in.scalar()));
  }

  /** The name of a member of a closed list. */
  public static <E extends Enum<E>> Codec<E> member(Class<E> list) {
    return Codec.of(
        () -> Shape.member(list),
        (member, out) -> out.text(member.name()),
        in -> in.member(list, in.text()));
  }

  static <E extends Enum<E>> E member(Class<E> list, String name) {
    try {
      return Enum.valueOf(list, name);
    } catch (IllegalArgumentException e) {
      throw new ValeurInvalideException(
          list.getSimpleName(), name, "one of " + Arrays.toString(list.getEnumConstants()));
    }
  }

  /** A number that can be laid out: 1e999999999 is a short text, and its digits are not. */
  private static BigDecimal decimal(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      if (number.scale() >= -DIGITS && number.scale() <= DIGITS) {
        return number;
      }
    } catch (NumberFormatException e) {
      // It is refused below.
    }
    throw new ValeurInvalideException(
        "nombre", text, "a decimal number of at most " + DIGITS + " digits");
  }
}
