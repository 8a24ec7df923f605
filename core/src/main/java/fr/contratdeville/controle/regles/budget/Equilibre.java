package fr.contratdeville.controle.regles.budget;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Postes.Cote;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Two sides of a budget that should be equal. */
final class Equilibre {
  private Equilibre() {}

  /** A figure that the document prints as one amount. */
  static Cote imprime(Montant montant, List<Emplacement> places) {
    return new Cote(montant, true, true, 1, places);
  }

  /**
   * Compares two sides; where they differ and a box is blank, the difference may be in it.
   *
   * @param message made only for a gap
   */
  static void comparer(
      Bilan bilan,
      Gravite gravite,
      Cote declare,
      Cote calcule,
      String chemin,
      Supplier<Message> message) {
    if (bilan.admet(declare.montant(), calcule.montant(), declare.termes() + calcule.termes())) {
      bilan.conforme();
    } else if (!declare.complet() || !calcule.complet()) {
      bilan.nonCompare(ReglesBudget.CASE_VIDE);
    } else {
      ecart(bilan, gravite, declare, calcule, chemin, message);
    }
  }

  /** Adds two sides that differ. */
  static void ecart(
      Bilan bilan,
      Gravite gravite,
      Cote declare,
      Cote calcule,
      String chemin,
      Supplier<Message> message) {
    List<Emplacement> places = new ArrayList<>(declare.places());
    places.addAll(calcule.places());
    bilan.ecart(() -> bilan
        .constat(gravite, message.get())
        .declare(declare.montant().euros())
        .calcule(calcule.montant().euros())
        .unite(Unite.EUR)
        .cellules(places)
        .chemin(chemin)
        .build());
  }
}
