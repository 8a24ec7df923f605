package fr.contratdeville.io.csv.texte;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.echange.Source;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * A text file whose lines have columns. It is gone over to find its encoding, what keeps its
 * columns apart and the sense of its points and commas, and then read row by row; nothing of it is
 * kept.
 */
public final class TexteEnColonnes {
  /** A cell of a spreadsheet holds 32 767 characters; more are a quotation mark left open. */
  static final int CELLULE = 1 << 20;

  private static final int BLOC = 32 << 10;

  private final Source source;
  private final Encodage encodage;
  private final Separation separation;
  private final Optional<Coupe> coupe;
  private final Decimales decimales = new Decimales();

  private TexteEnColonnes(
      Source source, Encodage encodage, Separation separation, Optional<Coupe> coupe) {
    this.source = source;
    this.encodage = encodage;
    this.separation = separation;
    this.coupe = coupe;
  }

  /**
   * Finds how a text is to be read.
   *
   * @param charset its encoding, if it is known
   * @param separateur the character between two columns, if it is known
   * @param debuts the position of the first character of each column, from 1, if they are aligned
   *     and known; else empty
   * @throws TexteIllisibleException if it has more rows or columns than a spreadsheet, or a cell
   *     without end
   * @throws IOException if it cannot be read
   */
  public static TexteEnColonnes of(
      Source source,
      Optional<Charset> charset,
      Optional<Character> separateur,
      List<Integer> debuts)
      throws IOException {
    Encodage encodage = charset.isPresent() ? Encodage.donne(charset.get()) : Encodage.of(source);
    Separation.Ouverture ouverture = () -> new SansNulReader(encodage.reader(entree(source)));
    Separation separation = separateur.isPresent()
        ? Separation.donnee(separateur.get(), ouverture)
        : Separation.of(ouverture);
    Optional<Coupe> coupe = Optional.empty();
    if (!debuts.isEmpty()) {
      coupe = Optional.of(ColonnesAlignees.donnees(debuts));
    } else if (separateur.isEmpty() && !separation.directive()) {
      coupe = Alignement.of(ouverture);
    }
    TexteEnColonnes texte = new TexteEnColonnes(source, encodage, separation, coupe);
    texte.regarderLesNombres();
    return texte;
  }

  static InputStream entree(Source source) throws IOException {
    return new BufferedInputStream(source.open(), BLOC);
  }

  private void regarderLesNombres() throws IOException {
    try (Champs champs = champs(lettres())) {
      while (champs.next()) {
        for (int i = 0; i < champs.nombre(); i++) {
          decimales.add(i + 1, champs.champ(i).strip());
        }
      }
    }
  }

  /** The encoding, and what keeps columns apart, each with the reason why. */
  public List<Decision> decisions(String nom) {
    Emplacement place = new Emplacement.Fichier(nom);
    Message encode = encodage.raison();
    Message separe = coupe
        .map(Coupe::raison)
        .orElseGet(() -> Message.of(
            "séparées : " + separation.raison().fr(),
            "separated: " + separation.raison().en()));
    return List.of(
        new Decision(
            place,
            Message.of(
                "texte en " + encodage.charset().name() + " : " + encode.fr(),
                "text in " + encodage.charset().name() + ": " + encode.en())),
        new Decision(place, Message.of("colonnes " + separe.fr(), "columns " + separe.en())));
  }

  /**
   * Opens the text at its first row.
   *
   * @param limites the most that may be read of it
   * @throws IOException if it cannot be read
   */
  public RangeesDuTexte open(Limites limites) throws IOException {
    SansNulReader lettres = lettres();
    return new RangeesDuTexte(this, lettres, champs(lettres), limites);
  }

  private SansNulReader lettres() throws IOException {
    return new SansNulReader(encodage.reader(entree(source)));
  }

  private Champs champs(SansNulReader lettres) {
    return coupe.isPresent()
        ? new Champs.Lignes(new LignesReader(lettres, CELLULE), coupe.get())
        : new Champs.Separes(csv(lettres));
  }

  private CsvReader<CsvRecord> csv(SansNulReader lettres) {
    return CsvReader.builder()
        .fieldSeparator(separation.separateur())
        // No text holds a NUL any more: nothing is quoted.
        .quoteCharacter(separation.guillemets() ? '"' : 0)
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .detectBomHeader(false)
        .maxBufferSize(CELLULE)
        .ofCsvRecord(
            separation.guillemets()
                ? new GuillemetsReader(lettres, String.valueOf(separation.separateur()))
                : lettres);
  }

  Encodage encodage() {
    return encodage;
  }

  Separation separation() {
    return separation;
  }

  /** Whether quotation marks hold columns together, or would if none were left open. */
  boolean aDesGuillemets() {
    return coupe.isEmpty();
  }

  Decimales decimales() {
    return decimales;
  }

  /** What the parser throws: it takes all but rows and cells that are too long. */
  static IOException refus(RuntimeException e) {
    return e instanceof UncheckedIOException u
        ? new IOException(u)
        : new TexteIllisibleException(
            "une ligne a plus de " + Reference.COLONNE_MAX + " colonnes ou une cellule plus de "
                + CELLULE + " caractères : un guillemet est sans doute resté ouvert",
            "a row has more than " + Reference.COLONNE_MAX + " columns or a cell more than "
                + CELLULE + " characters: a quotation mark was probably left open");
  }
}
