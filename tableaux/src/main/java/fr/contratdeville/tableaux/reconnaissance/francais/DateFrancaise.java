package fr.contratdeville.tableaux.reconnaissance.francais;

import fr.contratdeville.interne.Orthographe;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.valeur.Periode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as French tables write them: cells formatted as dates, their bare numbers in the system of
 * the workbook, {@code 31/12/2023}, {@code 2023-12-31}, {@code 1er mars 2023}. The day comes before
 * the month; a year has four digits, since two do not say the century.
 */
public final class DateFrancaise {

  /** The content of a cell in a column of dates. */
  public sealed interface JourLu {
    /** A cell without a day: blank, or a dash. */
    record SansJour() implements JourLu {}

    /** @param nombre whether the sheet holds a number without the format of a date */
    record Jour(LocalDate jour, boolean nombre) implements JourLu {}

    record PasUnJour() implements JourLu {}
  }

  private static final String JOUR_MOIS_ANNEE =
      "(?<j>\\d{1,2}) ?[/.-] ?(?<m>\\d{1,2}) ?[/.-] ?(?<a>\\d{4})";
  private static final String ANNEE_MOIS_JOUR =
      "(?<a>\\d{4})[/.-](?<m>\\d{1,2})[/.-](?<j>\\d{1,2})";
  private static final String EN_LETTRES =
      "(?:[a-z]{5,8} )?(?<j>\\d{1,2})(?:er)? (?<m>[a-z]{3,9}) (?<a>\\d{4})";
  /** Midnight, which programs add to a day. */
  private static final String MINUIT = "(?:[ t]00:00(?::00(?:\\.0+)?)?z?)?";

  private static final List<Pattern> FORMES = List.of(
      Pattern.compile(JOUR_MOIS_ANNEE + MINUIT),
      Pattern.compile(ANNEE_MOIS_JOUR + MINUIT),
      Pattern.compile(EN_LETTRES));
  /** The names of the months in order, as keys: in lower case and without accents. */
  public static final List<String> MOIS = List.of(
      "janvier",
      "fevrier",
      "mars",
      "avril",
      "mai",
      "juin",
      "juillet",
      "aout",
      "septembre",
      "octobre",
      "novembre",
      "decembre");

  private static final Pattern ENTRE =
      Pattern.compile("(?:du |de )?(?<debut>.{8,24}?)(?: au | a | ?/ ?| ?[-–] ?)(?<fin>.{8,24})");
  private static final Pattern TIRET = Pattern.compile("[\\p{Pd}/ ]*");
  private static final int LONGUEUR = 60;
  /** No contract is older, and a bare number such as 2023 is a year and not a day of 1905. */
  private static final LocalDate PREMIER = LocalDate.of(1980, 1, 1);

  private static final LocalDate DERNIER = LocalDate.of(2099, 12, 31);

  private DateFrancaise() {}

  public static JourLu jour(Cellule cellule) {
    if (cellule.genre() == Genre.NOMBRE) {
      Optional<LocalDate> date = cellule.date();
      boolean nombre = cellule.nature() == Nature.NOMBRE || cellule.nature() == Nature.TEXTE;
      return date.or(() -> nombre ? cellule.jour().filter(DateFrancaise::plausible) : date)
          .<JourLu>map(jour -> new JourLu.Jour(jour, date.isEmpty()))
          .orElseGet(JourLu.PasUnJour::new);
    }
    if (cellule.genre() != Genre.TEXTE) {
      return new JourLu.PasUnJour();
    }
    String texte = lisible(cellule.texte());
    return TIRET.matcher(texte).matches()
        ? new JourLu.SansJour()
        : jour(texte).<JourLu>map(j -> new JourLu.Jour(j, false)).orElseGet(JourLu.PasUnJour::new);
  }

  /** A period in one cell: {@code du 01/09/2023 au 30/06/2024}, {@code 2023-01-01/2023-12-31}. */
  public static Optional<Periode> periode(Cellule cellule) {
    String texte = cellule.genre() == Genre.TEXTE ? lisible(cellule.texte()) : "";
    Matcher m = ENTRE.matcher(texte);
    Optional<LocalDate> debut = m.matches() ? jour(m.group("debut")) : Optional.empty();
    Optional<LocalDate> fin = debut.isPresent() ? jour(m.group("fin")) : Optional.empty();
    return fin.filter(f -> !f.isBefore(debut.orElseThrow()))
        .map(f -> Periode.of(debut.orElseThrow(), f));
  }

  private static boolean plausible(LocalDate jour) {
    return !jour.isBefore(PREMIER) && !jour.isAfter(DERNIER);
  }

  /** Small letters without accents, but with the signs between digits. */
  private static String lisible(String texte) {
    return texte.length() > LONGUEUR ? "?" : Orthographe.simplifier(Normalise.espaces(texte));
  }

  private static Optional<LocalDate> jour(String lisible) {
    for (Pattern forme : FORMES) {
      Matcher m = forme.matcher(lisible);
      if (m.matches()) {
        return jour(m.group("a"), m.group("m"), m.group("j"));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> jour(String annee, String mois, String jour) {
    int numero =
        Character.isDigit(mois.charAt(0)) ? Integer.parseInt(mois) : MOIS.indexOf(mois) + 1;
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(annee), numero, Integer.parseInt(jour)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
