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
import java.util.Optional;
import java.util.function.Supplier;

/** Two sides of a budget that should be equal. */
final class Equilibre {
  private Equilibre() {}

  /** What two sides are, in a few words. */
  record Noms(Message declare, Message calcule) {}

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
      Noms noms,
      String chemin,
      Supplier<Message> message) {
    if (bilan.admet(declare.montant(), calcule.montant(), declare.termes() + calcule.termes())) {
      bilan.conforme();
    } else if (!declare.complet() || !calcule.complet()) {
      bilan.nonCompare(ReglesBudget.CASE_VIDE);
    } else {
      ecart(bilan, gravite, declare, calcule, Optional.of(noms), chemin, message);
    }
  }

  /** Adds a printed account or total that differs from the sum of its parts. */
  static void ecart(
      Bilan bilan,
      Gravite gravite,
      Cote declare,
      Cote calcule,
      String chemin,
      Supplier<Message> message) {
    ecart(bilan, gravite, declare, calcule, Optional.empty(), chemin, message);
  }

  private static void ecart(
      Bilan bilan,
      Gravite gravite,
      Cote declare,
      Cote calcule,
      Optional<Noms> noms,
      String chemin,
      Supplier<Message> message) {
    List<Emplacement> places = new ArrayList<>(declare.places());
    places.addAll(calcule.places());
    bilan.ecart(() -> bilan
        .constat(gravite, message.get())
        .declare(declare.montant().euros())
        .calcule(calcule.montant().euros())
        .nomDeclare(noms.map(Noms::declare))
        .nomCalcule(noms.map(Noms::calcule))
        .unite(Unite.EUR)
        .cellules(places)
        .chemin(chemin)
        .build());
  }
}
