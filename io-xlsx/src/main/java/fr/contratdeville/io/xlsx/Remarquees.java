package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Locale;

/** Findings on what was set right or left out of an archive while it was read. */
final class Remarquees {

  private Remarquees() {}

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
