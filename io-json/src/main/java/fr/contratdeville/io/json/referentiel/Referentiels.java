package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.nomenclature.CorrespondanceQPV;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/**
 * Reads lists of quartiers that the user has: none comes with the library.
 *
 * <p>A file is a CSV in UTF-8 (comma, semicolon or tab; quotes; the first row names the columns), a
 * JSON list of objects, or a GeoJSON whose features have properties. Its content decides which. A
 * row looks like this:
 *
 * <pre>{@code
 * code_qp,lib_qp,insee_com,lib_com
 * QN03016M,"Centre Ville, Trescol",30132,La Grand-Combe
 * }</pre>
 *
 * <p>Columns are found by their name, in any order, whatever the case, accents and punctuation:
 * {@code code_qp}, {@code lib_qp}, {@code insee_com} and {@code lib_com} as in the official lists,
 * or common names for the same, such as {@code Code du quartier}. Of two columns with the same
 * meaning the first counts; all other columns are passed over. A row that cannot be read is a
 * finding with its line, or its JSON pointer, and the other rows are read:
 *
 * <ul>
 *   <li>{@code CV-LST-01}, an error: the row is not read.
 *   <li>{@code CV-LST-02}, a warning: the code of a commune is not read, or the names of several
 *       communes are not as many as their codes; the rest of the row is read.
 *   <li>{@code CV-LST-03}, a warning: a quartier has another name in a row before, which is kept.
 *   <li>{@code CV-LST-04}, an information: zeros were put back before codes of communes.
 * </ul>
 */
public final class Referentiels {

  private Referentiels() {}

  /**
   * Reads quartiers from a list with one row for each quartier, or for each quartier and commune,
   * in the order of the file. A code of a commune with four digits gets back the zero that
   * spreadsheets drop.
   *
   * @param fichier the list, of 200 MB at most
   * @throws LectureException if the file cannot be read, is longer, has no column of codes or has
   *     more than 1000 rows that need attention
   */
  public static LectureReferentiel<List<Territoire>> readQuartiers(Path fichier)
      throws LectureException {
    return readQuartiers(Source.of(fichier));
  }

  /**
   * Reads quartiers from a list in a file, in memory or in a stream, as
   * {@link #readQuartiers(Path)} does.
   *
   * @param source the list, of 200 MB at most
   * @throws LectureException as {@link #readQuartiers(Path)} does
   */
  public static LectureReferentiel<List<Territoire>> readQuartiers(Source source)
      throws LectureException {
    RowFindings findings = new RowFindings(source.nom());
    Quartiers quartiers = new Quartiers(findings);
    new RowReader(findings, EnumSet.of(Column.CODE_QPV), quartiers::take).read(source);
    List<Territoire> territoires = quartiers.territoires();
    return new LectureReferentiel<>(territoires, findings.constats());
  }

  /**
   * Reads which quartiers follow which, from rows of an old code and a new one
   * ({@code code_qp_2014}, {@code code_qp_2024}). A blank cell means that there is none: the
   * quartier ended, or is new. A cell may hold several codes, such as {@code QP030016 + QP030017};
   * in the table of the Agence nationale de la cohésion des territoires they stand in three
   * columns, {@code QP2015_1} to {@code QP2015_3}, beside {@code QP2024}.
   *
   * @param fichier the list, of 200 MB at most
   * @throws LectureException if the file cannot be read, is longer, lacks one of the two columns or
   *     has more than 1000 rows that need attention
   */
  public static LectureReferentiel<CorrespondanceQPV> readCorrespondance(Path fichier)
      throws LectureException {
    return readCorrespondance(Source.of(fichier));
  }

  /**
   * Reads which quartiers follow which from a list in a file, in memory or in a stream, as
   * {@link #readCorrespondance(Path)} does.
   *
   * @param source the list, of 200 MB at most
   * @throws LectureException as {@link #readCorrespondance(Path)} does
   */
  public static LectureReferentiel<CorrespondanceQPV> readCorrespondance(Source source)
      throws LectureException {
    RowFindings findings = new RowFindings(source.nom());
    Passages passages = new Passages(findings);
    new RowReader(findings, EnumSet.of(Column.ANCIEN_QPV, Column.NOUVEAU_QPV), passages::take)
        .read(source);
    CorrespondanceQPV table = CorrespondanceQPV.builder()
        .nom(findings.file())
        .addAllPassages(passages.passages())
        .build();
    return new LectureReferentiel<>(table, findings.constats());
  }
}
