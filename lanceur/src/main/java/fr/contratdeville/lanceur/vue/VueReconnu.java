package fr.contratdeville.lanceur.vue;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each column and each row was taken for, and why. */
public final class VueReconnu {
  private static final int DECISIONS = 30;
  private static final int PLACES = 1;
  /** Wide enough for what a terminal breaks further. */
  private static final int LARGEUR = 110;

  private VueReconnu() {}

  /** Prints the decisions of the reader, those with one text together. */
  public static void imprimer(Lecture lecture, boolean entier, Ecran ecran) {
    if (lecture.decisions().isEmpty()) {
      return;
    }
    ecran.titre(Message.of("Ce qui a été reconnu", "What was recognised"));
    if (entier) {
      ecran.texte(lecture.texte(ecran.langue()));
      return;
    }
    Map<Message, List<Emplacement>> groupes = groupes(lecture);
    ecran.tableau(
        Tableau.builder()
            .colonne(Colonne.texte("Place", "Place"))
            .colonne(Colonne.texte("Reconnu comme", "Recognised as").repliee(LARGEUR))
            .rangees(
                groupes.entrySet(),
                g -> List.of(Cellule.of(places(g.getValue())), Cellule.of(g.getKey())))
            .build(),
        DECISIONS);
  }

  /** Prints in one sentence how many decisions made the reading. */
  public static void compter(Lecture lecture, Ecran ecran) {
    if (!lecture.decisions().isEmpty()) {
      ecran.phrase(Phrase.of(
          "%s sur les colonnes et les rangées ont fait cette lecture.",
          "%s on columns and rows made this reading.",
          Phrase.nombre(
              groupes(lecture).size(),
              Message.of("décision", "decision"),
              Message.of("décisions", "decisions"))));
    }
  }

  private static Map<Message, List<Emplacement>> groupes(Lecture lecture) {
    return lecture.decisions().stream()
        .collect(Collectors.groupingBy(
            Decision::texte,
            LinkedHashMap::new,
            Collectors.mapping(Decision::place, Collectors.toList())));
  }

  private static String places(List<Emplacement> places) {
    List<Emplacement> plages = Emplacement.regrouper(places);
    String premieres =
        plages.stream().limit(PLACES).map(Emplacement::court).collect(Collectors.joining(", "));
    return plages.size() > PLACES ? premieres + ", +" + (plages.size() - PLACES) : premieres;
  }
}
