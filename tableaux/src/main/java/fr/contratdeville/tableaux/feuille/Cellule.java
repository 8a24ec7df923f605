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
 * One cell of a sheet that holds something. A cell is immutable and small, since a sheet keeps
 * hundreds of thousands of them.
 */
public final class Cellule {

  /** The kind of content that a cell holds. */
  public enum Genre {
    /** A text, with its spaces and line breaks. */
    TEXTE,
    /** A number; a date or a percentage too, told apart by {@link Cellule#nature()}. */
    NOMBRE,
    /** A logical value: VRAI or FAUX. */
    BOOLEEN,
    /** The spreadsheet's own error, whose code (#DIV/0!) is the text. */
    ERREUR,
    /**
     * A cell that has nothing to show: a formula that was never computed, or a blank that carries a
     * comment or starts a merge.
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

  /**
   * A cell of text; blanks around the text and line breaks in it are kept.
   *
   * @throws IllegalArgumentException if the place is outside of a sheet
   */
  public static Cellule texte(int ligne, int colonne, String texte) {
    return texte(ligne, colonne, TexteCellule.of(texte));
  }

  /**
   * A cell of a text that other cells may share.
   *
   * @throws IllegalArgumentException if the place is outside of a sheet
   */
  public static Cellule texte(int ligne, int colonne, TexteCellule texte) {
    return new Cellule(
        Reference.of(ligne, colonne),
        Genre.TEXTE,
        Objects.requireNonNull(texte),
        Nature.TEXTE,
        false);
  }

  /**
   * A cell of a plain number.
   *
   * @throws IllegalArgumentException if the place is outside of a sheet
   */
  public static Cellule nombre(int ligne, int colonne, BigDecimal nombre) {
    return nombre(ligne, colonne, nombre, Nature.NOMBRE, false);
  }

  /**
   * A cell of a number, with the kind of value that its format gives to it.
   *
   * @param depuis1904 whether dates of the workbook count from 1904
   * @throws IllegalArgumentException if the place is outside of a sheet
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

  /**
   * A cell of a logical value.
   *
   * @throws IllegalArgumentException if the place is outside of a sheet
   */
  public static Cellule booleen(int ligne, int colonne, boolean booleen) {
    return new Cellule(Reference.of(ligne, colonne), Genre.BOOLEEN, booleen, Nature.NOMBRE, false);
  }

  /**
   * A cell of an error.
   *
   * @param code the error as spreadsheets write it: {@code #DIV/0!}
   * @throws IllegalArgumentException if the place is outside of a sheet
   */
  public static Cellule erreur(int ligne, int colonne, String code) {
    return new Cellule(
        Reference.of(ligne, colonne),
        Genre.ERREUR,
        Objects.requireNonNull(code),
        Nature.TEXTE,
        false);
  }

  /**
   * A cell that shows nothing.
   *
   * @throws IllegalArgumentException if the place is outside of a sheet
   */
  public static Cellule vide(int ligne, int colonne) {
    return new Cellule(Reference.of(ligne, colonne), Genre.VIDE, "", Nature.NOMBRE, false);
  }

  /** This cell with a formula that computes it, written without its equals sign. */
  public Cellule withFormule(String formule) {
    return withFormule(Formule.of(formule));
  }

  /** This cell with a formula that computes it. */
  public Cellule withFormule(Formule formule) {
    return new Cellule(ligne, colonne, genre, valeur, nature, apparence, depuis1904, formule);
  }

  /** This cell with another appearance; its {@link #nature()} stays. */
  public Cellule withApparence(Apparence apparence) {
    Object vue =
        apparence.barre() && valeur instanceof TexteCellule t ? t.dansUneCelluleBarree() : valeur;
    return new Cellule(ligne, colonne, genre, vue, nature, apparence, depuis1904, formule);
  }

  /** This cell, whose amount is in a currency that something else than the cell names. */
  public Cellule withDevise(Devise devise) {
    return withNature(Nature.DEVISE).withApparence(apparence.withFormat("0 [$" + devise + "]"));
  }

  /** This cell, whose amount is the value of a help in kind. */
  public Cellule withAideEnNature() {
    return withNature(Nature.EN_NATURE);
  }

  private Cellule withNature(Nature autre) {
    return new Cellule(ligne, colonne, genre, valeur, autre, apparence, depuis1904, formule);
  }

  /**
   * This cell in another place. A formula is left out unless the file lacks its result: what it
   * points at stands elsewhere.
   *
   * @throws IllegalArgumentException if the place is outside of a sheet
   */
  public Cellule withReference(Reference ou) {
    return new Cellule(
        ou.ligne(),
        (short) ou.colonne(),
        genre,
        valeur,
        nature,
        apparence,
        depuis1904,
        estSansResultat() ? formule : null);
  }

  /** {@return the number of the row, from 1} */
  public int ligne() {
    return ligne;
  }

  /** {@return the number of the column, 1 for A} */
  public int colonne() {
    return colonne;
  }

  /** {@return the place of the cell in its sheet} */
  public Reference reference() {
    return Reference.of(ligne, colonne);
  }

  /** {@return the kind of content that the cell holds} */
  public Genre genre() {
    return genre;
  }

  /** The kind of value that the number format gives to a number, also if the cell holds none. */
  public Nature nature() {
    return nature;
  }

  /** The way in which the spreadsheet shows the cell. */
  public Apparence apparence() {
    return apparence;
  }

  /** This cell as if nothing struck it through: somebody said that its row counts. */
  public Cellule sansBarre() {
    Object vue =
        valeur instanceof TexteCellule t && estBarree() ? TexteCellule.of(t.texte()) : valeur;
    return new Cellule(
        ligne, colonne, genre, vue, nature, apparence.sansBarre(), depuis1904, formule);
  }

  /**
   * Whether all that the cell shows is struck through, by its own style or by that of its text: it
   * is withdrawn, and its amount is none.
   */
  public boolean estBarree() {
    return valeur instanceof TexteCellule t ? t.estBarre(apparence.barre()) : apparence.barre();
  }

  /**
   * The part of a text that is struck through beside another that is not, in one line: the old
   * text, which is no part of {@link #texte()}.
   */
  public Optional<String> ancienTexte() {
    return valeur instanceof TexteCellule t ? t.ancien() : Optional.empty();
  }

  /** Whether raised digits, which are none of its amount, end its text. */
  public boolean porteUnAppelDeNote() {
    return genre == Genre.TEXTE && Passage.debutDesExposants(texte()) < texte().length();
  }

  /** Whether stars, which call a note that may say more of its amount, end its text. */
  public boolean porteUneEtoile() {
    return genre == Genre.TEXTE && Passage.finitParUneEtoile(texte());
  }

  /** The currency of the amount, if that is another than the euro. */
  public Optional<Devise> devise() {
    if (enDevise() && !ditLEuro()) {
      return Devise.duFormat(apparence.format());
    }
    return somme().map(Devise.MontantEnDevise::devise);
  }

  /**
   * The {@link #montant(int)}, also of an amount in another currency, as if that were the euro: the
   * figures of a table add up in whatever currency they are.
   */
  public MontantLu montantDansSaDevise(int unite) {
    MontantLu lu = montant(unite);
    boolean devise = lu instanceof MontantLu.Illisible i && i.raison() == Raison.DEVISE;
    return devise
        ? chiffre()
            .map(n -> NombreFrancais.valeur(n.multiply(BigDecimal.valueOf(unite))))
            .orElse(lu)
        : lu;
  }

  /** The number of an amount that is no euro, whatever it counts; empty if there is none. */
  public Optional<BigDecimal> chiffre() {
    return nombre()
        .or(() -> somme().map(Devise.MontantEnDevise::nombre))
        .or(() -> valeur instanceof TexteCellule t && t.montant() instanceof MontantLu.Valeur v
            ? Optional.of(v.montant().euros())
            : Optional.empty());
  }

  private Optional<Devise.MontantEnDevise> somme() {
    return genre == Genre.TEXTE ? Devise.montant(texte()) : Optional.empty();
  }

  /** Whether the format of the cell shows another currency, be it that of a number or of a text. */
  private boolean enDevise() {
    return nature == Nature.DEVISE || apparence.nature() == Nature.DEVISE;
  }

  private boolean ditLEuro() {
    return genre == Genre.TEXTE && Devise.ditLEuro(texte());
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

  /**
   * The {@link #texte()}, with its currency if that is not the euro, or the formula with its equals
   * sign where the file holds no result. The sign stands alone where that formula is written in
   * another cell.
   */
  public String imprime() {
    if (enDevise() && genre == Genre.NOMBRE) {
      return texte() + devise().map(d -> " " + d).orElse("");
    }
    return estSansResultat() ? "=" + formule().orElse("") : texte();
  }

  /**
   * The {@linkplain #imprime() printed} text with each run of white space as one space, and none at
   * its ends.
   */
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

  /** Whether its text says that an amount is still to come: {@code en attente}. */
  public boolean estEnAttente() {
    return valeur instanceof TexteCellule t && t.estEnAttente();
  }

  /**
   * Whether the cell holds anything to read: a blank does not, unless a formula without a result
   * stands in it, nor does a text of spaces.
   */
  public boolean parle() {
    return switch (genre) {
      case VIDE -> estSansResultat();
      case TEXTE -> !uneLigne().isEmpty();
      default -> true;
    };
  }

  /** The amount of euros that the cell holds, or the reason why it holds none. */
  public MontantLu montant() {
    MontantLu lu = lire();
    return lu instanceof MontantLu.Valeur && estBarree()
        ? new MontantLu.Illisible(Raison.BARRE)
        : lu;
  }

  private MontantLu lire() {
    return switch (genre) {
      case TEXTE -> lireTexte(((TexteCellule) valeur).montant());
      case NOMBRE -> NombreFrancais.montant(nombre().orElseThrow(), nature);
      case ERREUR -> new MontantLu.Illisible(Raison.ERREUR);
      case BOOLEEN -> new MontantLu.Illisible(Raison.NATURE);
      case VIDE ->
        estSansResultat() ? new MontantLu.Illisible(Raison.SANS_RESULTAT) : new MontantLu.Rien();
    };
  }

  private MontantLu lireTexte(MontantLu lu) {
    if (!(lu instanceof MontantLu.Valeur)) {
      return lu;
    } else if (nature == Nature.EN_NATURE) {
      return new MontantLu.Illisible(Raison.EN_NATURE);
    }
    return enDevise() && !ditLEuro() ? new MontantLu.Illisible(Raison.DEVISE) : lu;
  }

  /**
   * The amount that the cell holds where its column counts in thousands or millions of euros.
   *
   * @param unite the number of euros that 1 stands for, such as 1000; a number is multiplied by it
   *     before it is rounded to the cent
   */
  public MontantLu montant(int unite) {
    MontantLu lu = montant();
    if (!(lu instanceof MontantLu.Valeur valeurLue)) {
      return lu;
    }
    BigDecimal nombre = nombre().orElse(valeurLue.montant().euros());
    return NombreFrancais.valeur(nombre.multiply(BigDecimal.valueOf(unite)));
  }

  /**
   * Whether {@link #montant()} is a value; a number is only compared with the limits of an amount.
   */
  public boolean estUnMontant() {
    return genre == Genre.NOMBRE
        ? NombreFrancais.estUnMontant(nombre().orElseThrow(), nature) && !estBarree()
        : montant() instanceof MontantLu.Valeur;
  }

  /**
   * Whether the cell holds an amount of euros, or one that another currency or a strike excludes.
   */
  public boolean estDeLArgent() {
    return estUnMontant()
        || (montant() instanceof MontantLu.Illisible lu && lu.raison().exclutUnMontant());
  }

  /** The share that the cell shows with a percent sign; empty if it shows none. */
  public Optional<Part> part() {
    if (nature == Nature.POURCENTAGE) {
      return nombre().flatMap(n -> NombreFrancais.part(n.movePointRight(2)));
    }
    return valeur instanceof TexteCellule t ? t.part() : Optional.empty();
  }

  /**
   * A percentage as a share, rounded to six decimals: a formula gives all its digits, whatever the
   * cell shows. Empty from a billion per cent on.
   */
  public static Optional<Part> part(BigDecimal pourcentage) {
    return NombreFrancais.part(pourcentage);
  }

  /**
   * The number as the spreadsheet shows it, rounded to 15 significant digits as
   * {@link NombreTableur} explains; empty if the cell holds no number.
   */
  public Optional<BigDecimal> nombre() {
    return nombreExact().map(NombreTableur::round);
  }

  /** The number with every digit that the file holds; empty if the cell holds no number. */
  public Optional<BigDecimal> nombreExact() {
    return valeur instanceof BigDecimal exact ? Optional.of(exact) : Optional.empty();
  }

  /** The logical value; empty if the cell holds none. */
  public Optional<Boolean> booleen() {
    return valeur instanceof Boolean vrai ? Optional.of(vrai) : Optional.empty();
  }

  /** The day, if the number is formatted as a date, with or without a time, and denotes one. */
  public Optional<LocalDate> date() {
    return dateHeure().map(LocalDateTime::toLocalDate);
  }

  /**
   * The day that the number counts in the system of the workbook, whatever its format: the caller
   * knows by other means that it is a day. Empty if the number denotes none.
   */
  public Optional<LocalDate> jour() {
    return nombreExact()
        .flatMap(n -> DateTableur.dateHeure(n, depuis1904))
        .map(LocalDateTime::toLocalDate);
  }

  /** The moment, if the number is formatted as a date, with or without a time, and denotes one. */
  public Optional<LocalDateTime> dateHeure() {
    return nature.porteUneDate()
        ? nombreExact().flatMap(n -> DateTableur.dateHeure(n, depuis1904))
        : Optional.empty();
  }

  /** The time of day, if the number is formatted as a time, with or without a date. */
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

  /**
   * The formula that computes the cell, also where it is written in another cell; empty if none
   * does.
   */
  public Optional<Formule> calcul() {
    return Optional.ofNullable(formule);
  }

  /** Whether a formula computes the cell. */
  public boolean estCalculee() {
    return formule != null;
  }

  /**
   * Whether the cell has a formula whose result the file does not hold: only a spreadsheet that
   * recalculates can give it.
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
