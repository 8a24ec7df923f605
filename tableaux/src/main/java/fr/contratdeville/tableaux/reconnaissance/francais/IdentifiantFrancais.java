package fr.contratdeville.tableaux.reconnaissance.francais;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siren;
import fr.contratdeville.valeur.Siret;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Identifiers as tables hold them, with the damage that spreadsheets do to long numbers. Spaces,
 * points and case do not matter; a digit that is missing is never put back.
 */
public final class IdentifiantFrancais {

  /** The content of a cell in a column of identifiers. */
  public sealed interface IdentifiantLu<T> permits SansIdentifiant, Identifiant, IdentifiantAbime {}

  /** A cell without an identifier: blank, or a dash. */
  record SansIdentifiant<T>() implements IdentifiantLu<T> {}

  /** @param nombre whether the sheet holds it as a number, which keeps no leading zero */
  public record Identifiant<T>(T valeur, boolean nombre) implements IdentifiantLu<T> {}

  /** A text that is no such identifier, or no longer; {@code id} is that of the finding. */
  public record IdentifiantAbime<T>(String id, Message pourquoi) implements IdentifiantLu<T> {}

  private static final Pattern SEPARATEURS = Pattern.compile("[\\s\\p{Z}\\p{Cf}._'’-]+");
  private static final Pattern TIRET = Pattern.compile("[\\p{Pd}/\\s\\p{Z}]*");
  private static final Pattern SCIENTIFIQUE = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,3}");
  /** A whole number with the zeros of a program that reads numbers as decimals: {@code 12345.0}. */
  private static final Pattern DECIMALE_NULLE = Pattern.compile("(\\d{5,})[.,]0+");

  private static final int SIRET = 14;
  private static final int SIREN = 9;
  private static final int NIC = 5;

  private IdentifiantFrancais() {}

  public static IdentifiantLu<Siret> siret(Cellule cellule) {
    String imprime = imprime(cellule);
    boolean nombre =
        cellule.genre() == Genre.NOMBRE || DECIMALE_NULLE.matcher(imprime).matches();
    String chiffres = chiffres(imprime);
    if (chiffres.isEmpty()) {
      return new SansIdentifiant<>();
    }
    if (SCIENTIFIQUE.matcher(imprime).matches() || (nombre && chiffres.endsWith("00000"))) {
      return new IdentifiantAbime<>(
          "CV-IDE-02",
          Message.of(
              "le tableur a perdu les derniers chiffres de ce SIRET",
              "the spreadsheet has lost the last digits of this SIRET"));
    }
    Optional<Siret> siret = tryParse(Siret::parse, chiffres);
    return siret
        .<IdentifiantLu<Siret>>map(s -> new Identifiant<>(s, nombre))
        .orElseGet(() -> pasUnSiret(chiffres));
  }

  /**
   * The SIRET that a SIREN and a NIC make, the zeros put back that a number loses; empty if its key
   * is wrong.
   */
  public static Optional<Siret> siret(Cellule siren, Cellule nic) {
    String debut = chiffres(imprime(siren));
    String fin = chiffres(imprime(nic));
    boolean deux = debut.matches("[0-9]{7,9}") && fin.matches("[0-9]{1,5}");
    return deux
        ? tryParse(
            Siret::parse,
            "0".repeat(SIREN - debut.length()) + debut + "0".repeat(NIC - fin.length()) + fin)
        : Optional.empty();
  }

  /** Whether a cell holds the nine digits of a SIREN, and no more. */
  public static boolean aNeufChiffres(Cellule cellule) {
    return chiffres(imprime(cellule)).matches("[0-9]{" + SIREN + "}");
  }

  private static IdentifiantLu<Siret> pasUnSiret(String chiffres) {
    boolean numerique = chiffres.chars().allMatch(c -> c >= '0' && c <= '9');
    if (numerique && chiffres.length() == SIRET) {
      return new IdentifiantAbime<>(
          "CV-IDE-01",
          Message.of("la clé de ce SIRET est fausse", "the key of this SIRET is wrong"));
    }
    if (numerique && tryParse(Siren::parse, chiffres).isPresent()) {
      return new IdentifiantAbime<>(
          "CV-IDE-02",
          Message.of(
              "c'est un SIREN, qui ne dit pas quel établissement",
              "this is a SIREN, which does not tell the establishment"));
    }
    boolean zerosPerdus = numerique && chiffres.length() < SIRET && chiffres.length() >= 10;
    String complete = zerosPerdus ? "0".repeat(SIRET - chiffres.length()) + chiffres : "";
    return tryParse(Siret::parse, complete).isPresent()
        ? new IdentifiantAbime<>(
            "CV-IDE-02",
            Message.of(
                "des zéros de tête sont perdus ; " + complete + " aurait une clé juste",
                "leading zeros are lost; " + complete + " would have a right key"))
        : new IdentifiantAbime<>(
            "CV-IDE-02",
            Message.of("ce n'est pas un SIRET (14 chiffres)", "this is no SIRET (14 digits)"));
  }

  public static IdentifiantLu<Rna> rna(Cellule cellule) {
    return code(
        cellule, Rna::parse, "CV-IDE-05", "un numéro RNA (W et 9 caractères)", "RNA number");
  }

  public static IdentifiantLu<CodeQPV> qpv(Cellule cellule) {
    return code(cellule, CodeQPV::parse, "CV-IDE-03", "un code de QPV (QP ou QN)", "code of a QPV");
  }

  public static IdentifiantLu<CodeCommune> commune(Cellule cellule) {
    String chiffres = chiffres(imprime(cellule));
    boolean zeroPerdu = chiffres.matches("[1-9][0-9]{3}");
    return zeroPerdu
        ? new IdentifiantAbime<>(
            "CV-IDE-05",
            Message.of(
                "un zéro de tête est perdu ; le code INSEE serait 0" + chiffres,
                "a leading zero is lost; the INSEE code would be 0" + chiffres))
        : code(
            cellule,
            CodeCommune::parse,
            "CV-IDE-05",
            "un code INSEE de commune (5 caractères)",
            "INSEE code of a commune");
  }

  private static <T> IdentifiantLu<T> code(
      Cellule cellule, Function<String, T> parse, String id, String quoi, String what) {
    String chiffres = chiffres(imprime(cellule));
    if (chiffres.isEmpty()) {
      return new SansIdentifiant<>();
    }
    return tryParse(parse, chiffres)
        .<IdentifiantLu<T>>map(v -> new Identifiant<>(v, cellule.genre() == Genre.NOMBRE))
        .orElseGet(() ->
            new IdentifiantAbime<>(id, new Message("ce n'est pas " + quoi, "this is no " + what)));
  }

  private static String imprime(Cellule cellule) {
    return cellule.imprime().strip();
  }

  /** The letters and digits of an identifier; none for a blank or a dash. */
  private static String chiffres(String imprime) {
    if (TIRET.matcher(imprime).matches()) {
      return "";
    }
    String entier = DECIMALE_NULLE.matcher(imprime).replaceFirst("$1");
    return SEPARATEURS.matcher(entier).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static <T> Optional<T> tryParse(Function<String, T> parse, String texte) {
    try {
      return Optional.of(parse.apply(texte));
    } catch (ValeurInvalideException e) {
      return Optional.empty();
    }
  }
}
