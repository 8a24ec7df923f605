package fr.contratdeville.tableaux.feuille;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell that holds something. Immutable and small: a sheet keeps hundreds of thousands of them.
 */
public final class Cellule {

  /** What a cell holds. */
  public enum Genre {
    TEXTE,
    /** A number; a date or a percentage too, told apart by {@link Cellule#nature()}. */
    NOMBRE,
    BOOLEEN,
    /** The spreadsheet's own error, whose code (#DIV/0!) is the text. */
    ERREUR,
    /**
     * Nothing to show: a formula that was never computed, or a blank that carries a comment or
     * starts a merge.
     */
    VIDE
  }

  private final int ligne;
  private final short colonne;
  private final Genre genre;
  private final Nature nature;
  private final boolean depuis1904;
  private final boolean calculee;
  private final Object valeur;
  private final @Nullable String formule;

  private Cellule(Reference ou, Genre genre, Object valeur, Nature nature, boolean depuis1904) {
    this(ou.ligne(), (short) ou.colonne(), genre, valeur, nature, depuis1904, false, null);
  }

  private Cellule(
      int ligne,
      short colonne,
      Genre genre,
      Object valeur,
      Nature nature,
      boolean depuis1904,
      boolean calculee,
      @Nullable String formule) {
    this.ligne = ligne;
    this.colonne = colonne;
    this.genre = genre;
    this.valeur = valeur;
    this.nature = nature;
    this.depuis1904 = depuis1904;
    this.calculee = calculee;
    this.formule = formule;
  }

  public static Cellule texte(int ligne, int colonne, String texte) {
    return new Cellule(
        Reference.of(ligne, colonne),
        Genre.TEXTE,
        Objects.requireNonNull(texte),
        Nature.TEXTE,
        false);
  }

  public static Cellule nombre(int ligne, int colonne, BigDecimal nombre) {
    return nombre(ligne, colonne, nombre, Nature.NOMBRE, false);
  }

  /**
   * A number, with what its format says that it is.
   *
   * @param depuis1904 whether dates of the workbook count from 1904
   */
  public static Cellule nombre(
      int ligne, int colonne, BigDecimal nombre, Nature nature, boolean depuis1904) {
    return new Cellule(
        Reference.of(ligne, colonne),
        Genre.NOMBRE,
        Objects.requireNonNull(nombre),
        nature,
        depuis1904);
  }

  public static Cellule booleen(int ligne, int colonne, boolean booleen) {
    return new Cellule(Reference.of(ligne, colonne), Genre.BOOLEEN, booleen, Nature.NOMBRE, false);
  }

  public static Cellule erreur(int ligne, int colonne, String code) {
    return new Cellule(
        Reference.of(ligne, colonne),
        Genre.ERREUR,
        Objects.requireNonNull(code),
        Nature.TEXTE,
        false);
  }

  public static Cellule vide(int ligne, int colonne) {
    return new Cellule(Reference.of(ligne, colonne), Genre.VIDE, "", Nature.NOMBRE, false);
  }

  /** The same cell, computed by this formula. */
  public Cellule withFormule(String formule) {
    return new Cellule(
        ligne,
        colonne,
        genre,
        valeur,
        nature,
        depuis1904,
        true,
        formule.isEmpty() ? null : formule);
  }

  public int ligne() {
    return ligne;
  }

  public int colonne() {
    return colonne;
  }

  public Reference reference() {
    return Reference.of(ligne, colonne);
  }

  public Genre genre() {
    return genre;
  }

  /** What the number format says that the number is, even if the cell holds no number. */
  public Nature nature() {
    return nature;
  }

  /**
   * The exact text of a text, the code of an error, VRAI or FAUX, the digits of a number with a
   * decimal point, a date in ISO 8601, and an empty text for a blank.
   */
  public String texte() {
    if (valeur instanceof BigDecimal exact) {
      Optional<String> date = nature == Nature.DATE
          ? date().map(LocalDate::toString)
          : dateHeure().map(Object::toString);
      return date.orElseGet(() -> NombreTableur.arrondir(exact).toPlainString());
    }
    return valeur instanceof Boolean vrai ? vrai ? "VRAI" : "FAUX" : valeur.toString();
  }

  /**
   * The number as the spreadsheet shows it, rounded to 15 significant digits: see
   * {@link NombreTableur}.
   */
  public Optional<BigDecimal> nombre() {
    return nombreExact().map(NombreTableur::arrondir);
  }

  /** The number with every digit that the file holds. */
  public Optional<BigDecimal> nombreExact() {
    return valeur instanceof BigDecimal exact ? Optional.of(exact) : Optional.empty();
  }

  public Optional<Boolean> booleen() {
    return valeur instanceof Boolean vrai ? Optional.of(vrai) : Optional.empty();
  }

  /** The day, when the number is formatted as one and denotes one. */
  public Optional<LocalDate> date() {
    return dateHeure().map(LocalDateTime::toLocalDate);
  }

  /**
   * The day that the number counts in the system of the workbook, whatever its format: whoever asks
   * knows by other means that it is one.
   */
  public Optional<LocalDate> jour() {
    return nombreExact()
        .flatMap(n -> DateTableur.dateHeure(n, depuis1904))
        .map(LocalDateTime::toLocalDate);
  }

  /** The moment, when the number is formatted as a date, with or without a time. */
  public Optional<LocalDateTime> dateHeure() {
    return nature.porteUneDate()
        ? nombreExact().flatMap(n -> DateTableur.dateHeure(n, depuis1904))
        : Optional.empty();
  }

  /** The time of day, when the number is formatted as one. */
  public Optional<LocalTime> heure() {
    return nature == Nature.HEURE || nature == Nature.DATE_HEURE
        ? nombreExact().flatMap(DateTableur::heure)
        : Optional.empty();
  }

  /**
   * The formula as written, without its equals sign. A cell that shares the formula of another one
   * is {@link #estCalculee computed} and has no text here.
   */
  public Optional<String> formule() {
    return Optional.ofNullable(formule);
  }

  public boolean estCalculee() {
    return calculee;
  }

  /**
   * A formula whose result the file does not hold: only a spreadsheet that recalculates can tell
   * it.
   */
  public boolean estSansResultat() {
    return calculee && genre == Genre.VIDE;
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Cellule c
        && ligne == c.ligne
        && colonne == c.colonne
        && genre == c.genre
        && nature == c.nature
        && depuis1904 == c.depuis1904
        && calculee == c.calculee
        && valeur.equals(c.valeur)
        && Objects.equals(formule, c.formule);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ligne, colonne, valeur);
  }

  @Override
  public String toString() {
    return reference() + " " + genre + " " + texte();
  }
}
