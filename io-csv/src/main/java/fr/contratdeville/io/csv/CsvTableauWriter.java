package fr.contratdeville.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.io.csv.EcritureCsv.Neutralisee;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes tables as CSV: totals, cross tables, findings, lines of money.
 *
 * <pre>{@code
 * var ecriture = CsvTableauWriter.francais().withMarque(true)
 *     .write(contrat.retenues().tableau(), Path.of("lignes.csv"), Locale.FRENCH);
 * System.out.println(ecriture);   // which cells were made harmless
 * }</pre>
 *
 * <p>The first record holds the headings; the title is not written. Figures have no thousands
 * separators; amounts have two decimals, shares are in percent, and what is not known is blank.
 * Totals are the last records; {@link Tableau#sansPied()} leaves them out.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front, and the result
 * says which: those that begin with {@code =}, {@code +}, {@code -} or {@code @}, also behind
 * blanks, or with a tab or the end of a line. A number is none, and stays as it is.
 *
 * <p>It keeps no state: threads may share it.
 */
public final class CsvTableauWriter {
  private static final char MARQUE = '\uFEFF';

  private final char separateur;
  private final char decimales;
  private final boolean marque;

  private CsvTableauWriter(char separateur, char decimales, boolean marque) {
    this.separateur = separateur;
    this.decimales = decimales;
    this.marque = marque;
  }

  /** A writer of CSV as programs exchange it (RFC 4180): commas, and points before decimals. */
  public static CsvTableauWriter rfc4180() {
    return new CsvTableauWriter(',', '.', false);
  }

  /**
   * A writer of CSV as spreadsheets expect it in France: semicolons, and commas before decimals.
   */
  public static CsvTableauWriter francais() {
    return new CsvTableauWriter(';', ',', false);
  }

  /**
   * This writer, with or without the mark at the start of the file (byte order mark): with it,
   * Excel knows that the text is in UTF-8; programs may take it for a part of the first heading.
   */
  public CsvTableauWriter withMarque(boolean marque) {
    return new CsvTableauWriter(separateur, decimales, marque);
  }

  /**
   * Writes a table to a file in UTF-8, which is replaced as a whole or left as it was.
   *
   * @param locale English for English, French for all others: the language of headings and words
   * @return which cells were made harmless
   * @throws IOException if the file cannot be written
   */
  public EcritureCsv write(Tableau tableau, Path fichier, Locale locale) throws IOException {
    List<EcritureCsv> ecrits = new ArrayList<>();
    Ecriture.atomique(fichier, sortie -> ecrits.add(write(tableau, sortie, locale)));
    return ecrits.get(0);
  }

  /**
   * Writes a table to a stream in UTF-8, such as the body of an answer; the stream is left open.
   *
   * @param locale English for English, French for all others: the language of headings and words
   * @return which cells were made harmless
   * @throws IOException if the stream cannot be written to
   */
  public EcritureCsv write(Tableau tableau, OutputStream sortie, Locale locale) throws IOException {
    return write(tableau, new OutputStreamWriter(sortie, StandardCharsets.UTF_8), locale);
  }

  /**
   * Writes a table as text; what it is written to is flushed and left open.
   *
   * @param locale English for English, French for all others: the language of headings and words
   * @return which cells were made harmless
   * @throws IOException if it cannot be written to
   */
  public EcritureCsv write(Tableau tableau, Writer sortie, Locale locale) throws IOException {
    if (marque) {
      sortie.write(MARQUE);
    }
    CsvWriter csv = CsvWriter.builder()
        .fieldSeparator(separateur)
        .lineDelimiter(LineDelimiter.CRLF)
        .build(sortie);
    try {
      EcritureCsv ecrit = new Lot(tableau, csv, locale).ecrire();
      csv.flush();
      return ecrit;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** One table as it is written. */
  private final class Lot {
    private final Tableau tableau;
    private final CsvWriter csv;
    private final Locale locale;
    private final List<Neutralisee> cellules = new ArrayList<>();
    private long neutralisees;
    private int rangee;

    Lot(Tableau tableau, CsvWriter csv, Locale locale) {
      this.tableau = tableau;
      this.csv = csv;
      this.locale = locale;
    }

    EcritureCsv ecrire() {
      rangee(tableau.colonnes().stream().map(this::titre).toList());
      tableau.rangees().forEach(r -> rangee(textes(r)));
      tableau.pied().forEach(r -> rangee(textes(r)));
      return new EcritureCsv(neutralisees, cellules);
    }

    private String titre(Colonne colonne) {
      String titre = colonne.titre().texte(locale);
      return colonne.genre() == Genre.PART ? titre + " (%)" : titre;
    }

    private List<String> textes(List<Cellule> cellules) {
      List<String> textes = new ArrayList<>();
      for (int i = 0; i < cellules.size(); i++) {
        textes.add(texte(cellules.get(i), tableau.colonnes().get(i)));
      }
      return textes;
    }

    private String texte(Cellule cellule, Colonne colonne) {
      return cellule
          .nombre()
          .map(n -> colonne.genre() == Genre.MONTANT && n.scale() < 2 ? n.setScale(2) : n)
          .map(n -> n.toPlainString().replace('.', decimales))
          .or(() -> cellule.texte().map(t -> t.texte(locale)))
          .orElse("");
    }

    private void rangee(List<String> textes) {
      rangee++;
      List<String> surs = new ArrayList<>(textes.size());
      for (int i = 0; i < textes.size(); i++) {
        surs.add(sur(textes.get(i), i + 1));
      }
      csv.writeRecord(surs);
    }

    private String sur(String texte, int colonne) {
      if (!Formules.estUne(texte)) {
        return texte;
      }
      neutralisees++;
      if (cellules.size() < EcritureCsv.LISTEES) {
        cellules.add(new Neutralisee(Reference.lettres(colonne) + rangee, texte));
      }
      return "'" + texte;
    }
  }
}
