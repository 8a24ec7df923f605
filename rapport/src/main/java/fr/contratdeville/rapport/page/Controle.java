package fr.contratdeville.rapport.page;

import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The controls that gave one answer, folded to a line.
 *
 * @param nombre how many they are
 * @param titre the line
 * @param classe the class of the answer
 * @param ouvert whether the table is shown at once
 * @param table the controls
 */
public record Controle(int nombre, String titre, String classe, boolean ouvert, Table table) {

  /** The answers in the order in which people ask for them; none that no control gave. */
  static List<Controle> of(List<ResultatControle> resultats, Langue langue) {
    List<Controle> lignes = new ArrayList<>();
    for (Issue issue : List.of(Issue.ECART, Issue.CONFORME, Issue.SANS_OBJET)) {
      List<ResultatControle> siens =
          resultats.stream().filter(r -> r.issue() == issue).toList();
      if (!siens.isEmpty()) {
        String titre = titre(issue, siens.size(), langue);
        lignes.add(new Controle(
            siens.size(),
            titre,
            issue == Issue.ECART ? "avec-ecart" : "sans-ecart",
            issue == Issue.ECART,
            Table.of(tableau(issue, siens), titre, Integer.MAX_VALUE, langue)));
      }
    }
    return lignes;
  }

  private static String titre(Issue issue, int nombre, Langue langue) {
    return switch (issue) {
      case ECART ->
        langue.compte(
            nombre,
            "contrôle a trouvé un écart",
            "contrôles ont trouvé un écart",
            "control found a gap",
            "controls found a gap");
      case CONFORME ->
        langue.compte(
            nombre,
            "contrôle conforme : tout ce qu'il a comparé concorde",
            "contrôles conformes : tout ce qu'ils ont comparé concorde",
            "control agrees: all that it compared is consistent",
            "controls agree: all that they compared is consistent");
      case SANS_OBJET ->
        langue.compte(
            nombre,
            "contrôle sans objet : le document n'a rien à lui faire comparer",
            "contrôles sans objet : le document n'a rien à leur faire comparer",
            "control not applicable: the document has nothing that it could compare",
            "controls not applicable: the document has nothing that they could compare");
    };
  }

  private static Tableau tableau(Issue issue, List<ResultatControle> resultats) {
    boolean chiffres = issue != Issue.SANS_OBJET;
    Tableau.Builder tableau = Tableau.builder()
        .colonne(Colonne.texte("Contrôle", "Control"))
        .colonne(Colonne.texte("Objet", "Subject"));
    if (chiffres) {
      tableau.colonne(Colonne.nombre("Examinés", "Examined"));
    }
    if (issue == Issue.ECART) {
      tableau.colonne(Colonne.nombre("Écarts", "Gaps"));
    }
    boolean raisons = resultats.stream().anyMatch(r -> r.raison().isPresent() || r.tus() > 0);
    if (raisons) {
      tableau.colonne(Colonne.texte("Remarque", "Remark"));
    }
    for (ResultatControle resultat : resultats) {
      List<Cellule> rangee =
          new ArrayList<>(List.of(Cellule.of(resultat.id()), Cellule.of(resultat.titre())));
      if (chiffres) {
        rangee.add(Cellule.of(resultat.examines()));
      }
      if (issue == Issue.ECART) {
        rangee.add(Cellule.of(resultat.ecarts()));
      }
      if (raisons) {
        rangee.add(raison(resultat));
      }
      tableau.rangee(rangee);
    }
    return tableau.build();
  }

  private static Cellule raison(ResultatControle resultat) {
    if (resultat.tus() == 0) {
      return resultat.raison().map(Cellule::of).orElse(Cellule.VIDE);
    }
    Message raison = resultat.raison().orElse(Message.of("Trop nombreux", "Too many"));
    return Cellule.of(Message.of(
        raison.fr() + " ; " + resultat.tus() + " constats de plus, non listés",
        raison.en() + "; " + resultat.tus() + " more findings, not listed"));
  }
}
