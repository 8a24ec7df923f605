package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;

/** What is wrong in a list, row by row, up to a limit. */
final class Constats {

  /** A row that is not read. */
  static final String RANGEE = "CV-LST-01";

  /** A cell that is not read, in a row that is. */
  static final String CELLULE = "CV-LST-02";

  /** A row that says something else than the rows before it. */
  static final String CONTRADICTION = "CV-LST-03";

  /** Zeros that were put back before codes. */
  static final String ZEROS = "CV-LST-04";

  private static final int LIMITE = 1000;

  private final String fichier;
  private final List<Constat> constats = new ArrayList<>();

  Constats(String fichier) {
    this.fichier = fichier;
  }

  String fichier() {
    return fichier;
  }

  List<Constat> liste() {
    return List.copyOf(constats);
  }

  void rangee(Emplacement place, String fr, String en) throws LectureException {
    ajouter(
        RANGEE,
        Gravite.ERREUR,
        place,
        Message.of("la ligne n'est pas lue : " + fr, "the row is not read: " + en));
  }

  void ajouter(String id, Gravite gravite, Emplacement place, Message message)
      throws LectureException {
    if (constats.size() >= LIMITE) {
      throw new LectureException(
          fichier,
          Message.of(
              "plus de " + LIMITE + " lignes sont à revoir ; ce n'est pas une telle liste",
              "more than " + LIMITE + " rows need attention; this is no such list"));
    }
    constats.add(Constat.of(id, gravite, place, message));
  }
}
