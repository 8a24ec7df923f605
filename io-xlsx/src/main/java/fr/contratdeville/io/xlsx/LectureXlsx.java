package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;

/** Turns the exceptions and the remarks of an archive into the types that all formats share. */
final class LectureXlsx {

  private LectureXlsx() {}

  /** The exception that a reader throws for a workbook that cannot be read. */
  static LectureException refus(String nom, ClasseurIllisibleException e) {
    return new LectureException(
        nom, Message.of(e.raison(Locale.FRENCH), e.raison(Locale.ENGLISH)), e);
  }

  /** A finding {@code CV-LAY-07} for each thing that was set right or left out. */
  static List<Constat> constats(List<Remarque> remarques, String nom) {
    return remarques.stream().map(r -> constat(r, nom)).toList();
  }

  private static Constat constat(Remarque remarque, String nom) {
    Emplacement place = remarque.feuille().isEmpty()
        ? new Emplacement.Fichier(nom)
        : PlaceFeuille.of(nom, remarque.feuille());
    return Constat.of(
        "CV-LAY-07",
        Gravite.INFORMATION,
        place,
        Message.of(remarque.message(Locale.FRENCH), remarque.message(Locale.ENGLISH)));
  }
}
