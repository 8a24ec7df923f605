package fr.contratdeville.lanceur.vue;

import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What became of a document, for a terminal: the summary, then what is new, gone and changed. */
public final class VueEvolution {
  private static final int RANGEES = 12;
  private static final Message TITRE = Message.of("Évolution", "Evolution");

  /** How the tables of an evolution call what did not change, and why two things are one. */
  private static final String INCHANGE = "inchangé";

  private static final String RAISON = "Rapproché par";

  private VueEvolution() {}

  /** Prints the summary and the beginning of each table, or all of it. */
  public static void imprimer(Evolution evolution, boolean entier, Ecran ecran) {
    if (entier) {
      ecran.texte(evolution.texte(ecran.langue()));
      return;
    }
    ecran.texte(evolution.resume(ecran.langue()));
    for (Tableau tableau : evolution.tableaux()) {
      Tableau court = court(tableau);
      if (!court.rangees().isEmpty()) {
        ecran.titre(tableau.titre().orElse(TITRE));
        ecran.tableau(court, RANGEES);
      }
    }
  }

  /**
   * A table without what did not change, without the reasons of each match, and with the name
   * first: a narrow terminal prints the first column once more beside those that did not fit.
   */
  static Tableau court(Tableau tableau) {
    List<Integer> colonnes =
        new ArrayList<>(IntStream.range(0, tableau.colonnes().size())
            .filter(c -> !tableau.colonnes().get(c).titre().fr().equals(RAISON))
            .boxed()
            .toList());
    if (colonnes.size() > 1) {
      colonnes.add(1, colonnes.remove(0));
    }
    Tableau.Builder court = Tableau.builder();
    colonnes.forEach(c -> court.colonne(tableau.colonnes().get(c)));
    tableau.rangees().stream()
        .filter(r -> !etat(r).startsWith(INCHANGE))
        .forEach(r -> court.rangee(colonnes.stream().map(r::get).toList()));
    // The total stands in the first column, which is another one now.
    tableau.pied().forEach(r -> {
      List<Cellule> pied = new ArrayList<>(colonnes.stream().map(r::get).toList());
      if (colonnes.size() > 1 && pied.get(0).equals(Cellule.VIDE)) {
        pied.set(0, pied.set(1, Cellule.VIDE));
      }
      court.pied(pied);
    });
    return court.build();
  }

  private static String etat(List<Cellule> rangee) {
    return rangee.get(0).texte().map(Message::fr).orElse("");
  }
}
