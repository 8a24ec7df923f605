package fr.contratdeville.rapport.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as the page shows it.
 *
 * @param id the anchor of the sheet
 * @param nom its name
 * @param masquee whether the spreadsheet does not show it
 * @param coupe what is left out of it, in words; {@code null} if nothing is
 * @param colonnes the columns
 * @param rangs the rows
 */
public record FeuilleVue(
    String id,
    String nom,
    boolean masquee,
    @Nullable String coupe,
    List<ColonneVue> colonnes,
    List<Rang> rangs) {

  private static final int LARGE = 16;

  /**
   * A column.
   *
   * @param lettres its letters
   * @param masquee whether the spreadsheet does not show it
   */
  public record ColonneVue(String lettres, boolean masquee) {}

  /**
   * A row: one of the sheet, one that says what the columns below were taken for, or one that says
   * which rows are left out.
   *
   * @param titre the number of the row, or what stands in its place
   * @param lu what the row was taken for, in words
   * @param classe the class of the row; {@code null} outside of every table
   * @param cellules its cells; none where rows are left out
   */
  public record Rang(
      Genre genre, String titre, String lu, @Nullable String classe, List<CelluleVue> cellules) {}

  /** The class of its table: with many columns it takes narrower ones on paper. */
  public @Nullable String classe() {
    return colonnes.size() > LARGE ? "large" : null;
  }

  /** What a row of the page is. */
  public enum Genre {
    /** A row of the sheet. */
    RANGEE,
    /** What the columns below it were taken for. */
    COLONNES,
    /** Rows that are left out. */
    COUPE
  }

  /**
   * A cell.
   *
   * @param id its anchor, if something points at it
   * @param texte what it shows
   * @param classe its classes
   * @param lignes the rows that it spans; {@code null} for one
   * @param colonnes the columns that it spans; {@code null} for one
   * @param barre whether it is struck through
   * @param marques the findings that name it
   * @param autres the number of findings that are not listed beside it
   */
  public record CelluleVue(
      @Nullable String id,
      String texte,
      @Nullable String classe,
      @Nullable String lignes,
      @Nullable String colonnes,
      boolean barre,
      List<Marque> marques,
      int autres) {}

  /**
   * A finding that names a cell.
   *
   * @param numero its number
   * @param classe its class, by its weight
   * @param nom what it is, for whoever does not see the colour
   */
  public record Marque(int numero, String classe, String nom) {}
}
