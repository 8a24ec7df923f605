package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;

/** The findings on the rows of one list, up to a limit. */
final class RowFindings {

  /** The id of a finding on a row that is not read. */
  static final String ROW = "CV-LST-01";

  /** The id of a finding on a cell that is not read, in a row that is. */
  static final String CELL = "CV-LST-02";

  /** The id of a finding on a row that contradicts one before it. */
  static final String CONTRADICTION = "CV-LST-03";

  /** The id of the finding that counts the zeros that were put back before codes. */
  static final String ZEROS = "CV-LST-04";

  private static final int MAX_FINDINGS = 1000;

  private final String file;
  private final List<Constat> findings = new ArrayList<>();

  /** @param file the name of the list, which messages quote */
  RowFindings(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  List<Constat> constats() {
    return List.copyOf(findings);
  }

  /** Reports a row that is not read, and why. */
  void row(Emplacement place, String fr, String en) throws LectureException {
    add(
        ROW,
        Gravite.ERREUR,
        place,
        Message.of("la ligne n'est pas lue : " + fr, "the row is not read: " + en));
  }

  /** @throws LectureException if there are too many findings for the file to be such a list */
  void add(String id, Gravite gravite, Emplacement place, Message message) throws LectureException {
    if (findings.size() >= MAX_FINDINGS) {
      throw new LectureException(
          file,
          Message.of(
              "plus de " + MAX_FINDINGS + " lignes sont à revoir ; ce n'est pas une telle liste",
              "more than " + MAX_FINDINGS + " rows need attention; this is no such list"));
    }
    findings.add(Constat.of(id, gravite, place, message));
  }
}
