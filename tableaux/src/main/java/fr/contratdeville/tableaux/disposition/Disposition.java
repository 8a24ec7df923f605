package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.interne.NounStyle;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.immutables.value.Value;

/**
 * The layout of a table: its sheet, its header rows, the meaning of each column and the kind of
 * each row.
 *
 * <p>A layout that a reader recognised is complete. A layout that is given to a reader may name as
 * little as one column: it holds for all that it names, and the rest is recognised as usual. Rows
 * and columns are those of the spreadsheet: rows from 1, columns by letters.
 *
 * <pre>{@code
 * Disposition.automatique().withLigne(27, GenreLigne.IGNOREE).withColonne("E", Colonne.complement())
 * }</pre>
 *
 * <p>A layout that names a sheet speaks of the tables of that sheet, or of the one whose header it
 * gives; a layout that names none speaks of every sheet.
 */
@NounStyle
@Value.Immutable
public abstract class Disposition {
  Disposition() {}

  /** A builder of a layout that leaves everything to recognition until it is given more. */
  public static Builder builder() {
    return new Builder();
  }

  /** A layout without any property: everything is recognised. */
  public static Disposition automatique() {
    return builder().build();
  }

  /** The name of the sheet; empty if it is to be recognised. */
  public abstract Optional<String> feuille();

  /** The kind of the table; empty if it is to be recognised. */
  public abstract Optional<GenreTable> genre();

  /** The first row of the header, from 1; 0 if it is to be recognised. */
  @Value.Default
  public int premiereEntete() {
    return 0;
  }

  /** The last row of the header, from 1; 0 if it is to be recognised. */
  @Value.Default
  public int derniereEntete() {
    return 0;
  }

  /** The place that the actions of the table are for; empty if it is to be recognised. */
  public abstract Optional<Territoire> territoire();

  /** The budget year of the amounts; empty if it is to be recognised. */
  public abstract Optional<Exercice> exercice();

  /**
   * The lexicon of headings and labels; the {@linkplain Lexique#standard() standard} unless set.
   */
  @Value.Default
  public Lexique lexique() {
    return Lexique.standard();
  }

  /** The columns of which this layout speaks, by their number: 1 for A. */
  @Value.NaturalOrder
  public abstract NavigableMap<Integer, Colonne> colonnes();

  /** The kinds of the rows of which this layout speaks, by their number, from 1. */
  @Value.NaturalOrder
  public abstract NavigableMap<Integer, GenreLigne> lignes();

  /**
   * The column with these letters; empty if this layout does not speak of it.
   *
   * @param lettres the letters of the column, as in {@code L}
   * @throws ValeurInvalideException if these are no letters of a column
   */
  public final Optional<Colonne> colonne(String lettres) {
    return Optional.ofNullable(colonnes().get(numero(lettres)));
  }

  /** This layout for the sheet of that name. */
  public abstract Disposition withFeuille(String feuille);

  /** This layout with the table taken for {@code genre}. */
  public abstract Disposition withGenre(GenreTable genre);

  /**
   * This layout with these rows as the header.
   *
   * @throws ValeurInvalideException unless {@code 1 <= premiere <= derniere}
   */
  public final Disposition withEntete(int premiere, int derniere) {
    return builder().from(this).entete(premiere, derniere).build();
  }

  /** This layout with all actions of the table in {@code territoire}. */
  public abstract Disposition withTerritoire(Territoire territoire);

  /** This layout with all amounts of the table in the budget year {@code exercice}. */
  public abstract Disposition withExercice(Exercice exercice);

  /** This layout with another lexicon of headings and labels. */
  public abstract Disposition withLexique(Lexique lexique);

  /**
   * This layout with one column added, or replaced.
   *
   * @param lettres the letters of the column, as in {@code L}
   * @throws ValeurInvalideException if these are no letters of a column
   */
  public final Disposition withColonne(String lettres, Colonne colonne) {
    return builder().from(this).putColonne(lettres, colonne).build();
  }

  /**
   * This layout with one column added, or replaced.
   *
   * @param numero the number of the column, 1 for A
   */
  public final Disposition withColonne(int numero, Colonne colonne) {
    return builder().from(this).putColonne(numero, colonne).build();
  }

  /** This layout with only the columns whose number, 1 for A, is {@code gardee}. */
  public final Disposition withOnlyColonnes(IntPredicate gardee) {
    Map<Integer, Colonne> gardees = new TreeMap<>(colonnes());
    gardees.keySet().removeIf(numero -> !gardee.test(numero));
    return builder().from(this).colonnes(gardees).build();
  }

  /**
   * This layout with one row added, or replaced.
   *
   * @param ligne the number of the row, from 1
   */
  public final Disposition withLigne(int ligne, GenreLigne genre) {
    return builder().from(this).putLigne(ligne, genre).build();
  }

  /**
   * This layout with all that {@code autre} gives besides. Where both speak of the same column, the
   * same row, the header or the whole table, {@code autre} is right; its lexicon replaces this one
   * unless it is the standard one.
   */
  public final Disposition withCorrections(Disposition autre) {
    Builder tout =
        builder().from(this).putAllColonnes(autre.colonnes()).putAllLignes(autre.lignes());
    autre.feuille().ifPresent(tout::feuille);
    autre.genre().ifPresent(tout::genre);
    if (autre.premiereEntete() > 0) {
      tout.entete(autre.premiereEntete(), autre.derniereEntete());
    }
    autre.territoire().ifPresent(tout::territoire);
    autre.exercice().ifPresent(tout::exercice);
    if (!autre.lexique().equals(Lexique.standard())) {
      tout.lexique(autre.lexique());
    }
    return tout.build();
  }

  @Value.Check
  void verifier() {
    if (premiereEntete() != 0 || derniereEntete() != 0) {
      exigerRangees(premiereEntete(), derniereEntete());
    }
  }

  private static void exigerRangees(int premiere, int derniere) {
    ValeurInvalideException.exiger(
        1 <= premiere && premiere <= derniere,
        "Disposition.entete",
        premiere + " to " + derniere,
        "rows in their order, from 1");
  }

  private static int numero(String lettres) {
    int numero = lettres.matches("[A-Za-z]{1,3}")
        ? Reference.tryParse(lettres + "1").map(Reference::colonne).orElse(0)
        : 0;
    ValeurInvalideException.exiger(
        numero > 0, "Disposition.colonne", lettres, "the letters of a column such as \"E\"");
    return numero;
  }

  /** The sheet, the header, the columns by letter and the rows by number, one a line, in French. */
  @Override
  public final String toString() {
    StringBuilder texte = new StringBuilder();
    if (!lexique().equals(Lexique.standard())) {
      ligne(texte, "lexique " + lexique().nom());
    }
    feuille().ifPresent(f -> ligne(texte, "feuille " + f));
    genre().ifPresent(g -> ligne(texte, g.libelle().fr()));
    territoire().ifPresent(t -> ligne(texte, "territoire " + t.nom()));
    exercice().ifPresent(e -> ligne(texte, "exercice " + e));
    if (premiereEntete() > 0) {
      ligne(texte, "en-tête " + premiereEntete() + " à " + derniereEntete());
    }
    colonnes().forEach((numero, c) -> ligne(texte, Reference.lettres(numero) + "  " + c));
    lignes()
        .forEach((numero, genre) -> ligne(texte, numero + "  " + genre.libelle().fr()));
    return texte.toString();
  }

  private static void ligne(StringBuilder texte, String ligne) {
    texte.append(ligne).append('\n');
  }

  /** Builds a {@link Disposition}. */
  public static final class Builder extends ImmutableDisposition.Builder {
    Builder() {}

    /**
     * Takes these rows for the header.
     *
     * @throws ValeurInvalideException unless {@code 1 <= premiere <= derniere}
     */
    public Builder entete(int premiere, int derniere) {
      exigerRangees(premiere, derniere);
      return premiereEntete(premiere).derniereEntete(derniere);
    }

    /**
     * Puts one column, in place of the one that has these letters.
     *
     * @param lettres the letters of the column, as in {@code L}
     * @throws ValeurInvalideException if these are no letters of a column
     */
    public Builder putColonne(String lettres, Colonne colonne) {
      return putColonne(numero(lettres), colonne);
    }
  }
}
