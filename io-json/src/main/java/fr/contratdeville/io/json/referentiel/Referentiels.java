package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.nomenclature.CorrespondanceQPV;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;

/**
 * Reads lists of quartiers that the user has: none comes with the library.
 *
 * <p>A file is a CSV in UTF-8 (comma, semicolon or tab; quotes; the first row names the columns), a
 * JSON list of objects, or a GeoJSON whose features have properties. Columns are found by their
 * name, in any order, without case, accents or punctuation: {@code code_qp}, {@code lib_qp},
 * {@code insee_com} and {@code lib_com} as in the official lists, or common names for the same;
 * where two columns have the same meaning the first counts. The others are passed over. A row that
 * cannot be read is a finding with its line, or its JSON pointer, and the other rows are read.
 */
public final class Referentiels {

  private Referentiels() {}

  /**
   * The quartiers of a list with one row for each quartier, or for each quartier and commune, in
   * the order of the file. Where a code of a commune has four digits, the zero that spreadsheets
   * take away is put back.
   *
   * @throws LectureException if the file cannot be read, is over 200 MB, has no column of codes or
   *     has more than 1000 rows that need attention
   */
  public static LectureReferentiel<List<Territoire>> quartiers(Path fichier)
      throws LectureException {
    Constats constats = new Constats(String.valueOf(fichier.getFileName()));
    Quartiers quartiers = new Quartiers(constats);
    new Rangees(constats, EnumSet.of(Colonne.CODE_QPV), quartiers::prendre).lire(fichier);
    List<Territoire> lus = quartiers.lus();
    return new LectureReferentiel<>(lus, constats.liste());
  }

  /**
   * Which quartiers follow which, from rows of an old code and a new one ({@code code_qp_2014},
   * {@code code_qp_2024}). A blank cell says that there is none; a cell may hold several codes.
   *
   * @throws LectureException if the file cannot be read, is over 200 MB, misses one of the two
   *     columns or has more than 1000 rows that need attention
   */
  public static LectureReferentiel<CorrespondanceQPV> correspondance(Path fichier)
      throws LectureException {
    Constats constats = new Constats(String.valueOf(fichier.getFileName()));
    Passages passages = new Passages(constats);
    new Rangees(constats, EnumSet.of(Colonne.ANCIEN_QPV, Colonne.NOUVEAU_QPV), passages::prendre)
        .lire(fichier);
    CorrespondanceQPV table = CorrespondanceQPV.builder()
        .nom(constats.fichier())
        .addAllPassages(passages.lus())
        .build();
    return new LectureReferentiel<>(table, constats.liste());
  }
}
