package fr.contratdeville.io.csv;

import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The result of {@link CsvTableauWriter}: how many cells a spreadsheet would have taken for
 * formulas, and which. An apostrophe stands before their text.
 *
 * @param nombre how many cells
 * @param cellules the first of them, 64 at most, in the order of the file
 */
public record EcritureCsv(long nombre, List<Neutralisee> cellules) {
  static final int LISTEES = 64;
  private static final int MONTREES = 6;

  /**
   * A cell that was made harmless.
   *
   * @param adresse its place in the sheet that a spreadsheet shows, as {@code B7}
   * @param texte its text, without the apostrophe
   */
  public record Neutralisee(String adresse, String texte) {}

  public EcritureCsv {
    cellules = List.copyOf(cellules);
  }

  /** This result in one line, for a terminal: how many cells, and the first of them. */
  public String texte(Locale locale) {
    String compte = Message.of(
            "cellules rendues inoffensives par une apostrophe : " + nombre,
            "cells made harmless by an apostrophe: " + nombre)
        .texte(locale);
    return cellules.isEmpty()
        ? compte
        : compte
            + cellules.stream()
                .limit(MONTREES)
                .map(Neutralisee::adresse)
                .collect(Collectors.joining(", ", " (", nombre > MONTREES ? "…)" : ")"));
  }

  /** The {@linkplain #texte text} in French. */
  @Override
  public String toString() {
    return texte(Locale.FRENCH);
  }
}
