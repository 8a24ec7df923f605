package fr.contratdeville.tableaux.feuille;

import fr.contratdeville.tableaux.feuille.MontantLu.Raison;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.valeur.Part;
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
  private final Apparence apparence;
  private final boolean depuis1904;
  private final Object valeur;
  private final @Nullable Formule formule;

  private Cellule(Reference ou, Genre genre, Object valeur, Nature nature, boolean depuis1904) {
    this(
        ou.ligne(),
        (short) ou.colonne(),
        genre,
        valeur,
        nature,
        Apparence.SIMPLE,
        depuis1904,
        null);
  }

  private Cellule(
      int ligne,
      short colonne,
      Genre genre,
      Object valeur,
      Nature nature,
      Apparence apparence,
      boolean depuis1904,
      @Nullable Formule formule) {
    this.ligne = ligne;
    this.colonne = colonne;
    this.genre = genre;
    this.valeur = valeur;
    this.nature = nature;
    this.apparence = apparence;
    this.depuis1904 = depuis1904;
    this.formule = formule;
  }

  /** A text; blanks around it and line breaks in it are kept. */
  public static Cellule texte(int ligne, int colonne, String texte) {
    return texte(ligne, colonne, TexteCellule.of(texte));
  }

  /** A text that other cells may share. */
  public static Cellule texte(int ligne, int colonne, TexteCellule texte) {
    return new Cellule(
        Reference.of(ligne, colonne),
        Genre.TEXTE,
        Objects.requireNonNull(texte),
        Nature.TEXTE,
        false);
  }

  /** A plain number. */
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

  /** @param code the error as spreadsheets write it: {@code #DIV/0!} */
  public static Cellule erreur(int ligne, int colonne, String code) {
    return new Cellule(
        Reference.of(ligne, colonne),
        Genre.ERREUR,
        Objects.requireNonNull(code),
        Nature.TEXTE,
        false);
  }

  /** A cell that shows nothing. */
  public static Cellule vide(int ligne, int colonne) {
    return new Cellule(Reference.of(ligne, colonne), Genre.VIDE, "", Nature.NOMBRE, false);
  }

  /** This cell, computed by a formula that is written without its equals sign. */
  public Cellule withFormule(String formule) {
    return withFormule(Formule.of(formule));
  }

  /** This cell, computed by a formula. */
  public Cellule withFormule(Formule formule) {
    return new Cellule(ligne, colonne, genre, valeur, nature, apparence, depuis1904, formule);
  }

  /** This cell, shown in this way; its {@link #nature()} stays. */
  public Cellule withApparence(Apparence apparence) {
    return new Cellule(ligne, colonne, genre, valeur, nature, apparence, depuis1904, formule);
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

  /** How the spreadsheet shows the cell. */
  public Apparence apparence() {
    return apparence;
  }

  /** The text that cells may share, if the cell holds a text. */
  Optional<TexteCellule> partage() {
    return valeur instanceof TexteCellule t ? Optional.of(t) : Optional.empty();
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
      return date.orElseGet(() -> NombreTableur.round(exact).toPlainString());
    }
    return valeur instanceof Boolean vrai ? vrai ? "VRAI" : "FAUX" : valeur.toString();
  }

  /** The {@link #texte()}, or the formula with its equals sign where the file holds no result. */
  public String imprime() {
    return estSansResultat() ? "=" + formule().orElse("") : texte();
  }

  /** What is {@linkplain #imprime() printed}, with each run of white space as one space. */
  public String uneLigne() {
    return valeur instanceof TexteCellule t ? t.uneLigne() : Normalise.espaces(imprime());
  }

  /**
   * The text to compare with others: in lower case, without accents and punctuation, words
   * separated by single spaces. {@code Intitulé de l'action *} gives {@code intitule de l action}.
   */
  public String cle() {
    return valeur instanceof TexteCellule t ? t.cle() : Normalise.cle(texte());
  }

  /** Whether the cell says anything at all: a blank does not, nor does a text of spaces. */
  public boolean parle() {
    return switch (genre) {
      case VIDE -> estSansResultat();
      case TEXTE -> !uneLigne().isEmpty();
      default -> true;
    };
  }

  /** What the cell says as an amount of money. */
  public MontantLu montant() {
    return switch (genre) {
      case TEXTE -> ((TexteCellule) valeur).montant();
      case NOMBRE -> NombreFrancais.montant(nombre().orElseThrow(), nature);
      case ERREUR -> new MontantLu.Illisible(Raison.ERREUR);
      case BOOLEEN -> new MontantLu.Illisible(Raison.NATURE);
      case VIDE ->
        estSansResultat() ? new MontantLu.Illisible(Raison.SANS_RESULTAT) : new MontantLu.Rien();
    };
  }

  /**
   * What the cell says as an amount where its column counts in thousands or millions.
   *
   * @param unite how many euros one stands for; it counts before anything is rounded
   */
  public MontantLu montant(int unite) {
    if (!(montant() instanceof MontantLu.Valeur valeurLue)) {
      return montant();
    }
    BigDecimal nombre = nombre().orElse(valeurLue.montant().euros());
    return NombreFrancais.montant(nombre.multiply(BigDecimal.valueOf(unite)));
  }

  /** Whether {@link #montant()} is a value; a number is not made into an amount to know. */
  public boolean estUnMontant() {
    return genre == Genre.NOMBRE
        ? NombreFrancais.estUnMontant(nombre().orElseThrow(), nature)
        : montant() instanceof MontantLu.Valeur;
  }

  /** The share that the cell shows with a percent sign. */
  public Optional<Part> part() {
    if (nature == Nature.POURCENTAGE) {
      return nombre().flatMap(n -> NombreFrancais.part(n.movePointRight(2)));
    }
    return valeur instanceof TexteCellule t ? t.part() : Optional.empty();
  }

  /**
   * A percentage as a share, to the millionth: a formula gives all its digits, whatever the cell
   * shows. Empty from a billion per cent on.
   */
  public static Optional<Part> part(BigDecimal pourcentage) {
    return NombreFrancais.part(pourcentage);
  }

  /**
   * The number as the spreadsheet shows it, rounded to 15 significant digits: see
   * {@link NombreTableur}.
   */
  public Optional<BigDecimal> nombre() {
    return nombreExact().map(NombreTableur::round);
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
    return Optional.ofNullable(formule)
        .filter(f -> !f.estPartagee() && !f.texte().isEmpty())
        .map(Formule::texte);
  }

  /** The formula with the cells that it refers to, also where it is that of another cell. */
  public Optional<Formule> calcul() {
    return Optional.ofNullable(formule);
  }

  /** Whether a formula computes the cell. */
  public boolean estCalculee() {
    return formule != null;
  }

  /**
   * A formula whose result the file does not hold: only a spreadsheet that recalculates can tell
   * it.
   */
  public boolean estSansResultat() {
    return formule != null && genre == Genre.VIDE;
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Cellule c
        && ligne == c.ligne
        && colonne == c.colonne
        && genre == c.genre
        && nature == c.nature
        && depuis1904 == c.depuis1904
        && apparence.equals(c.apparence)
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
