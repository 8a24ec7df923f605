package fr.contratdeville.io.xlsx.table;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.io.xlsx.feuille.grille.Rangee;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rows above the header: the first text is the title, a single year is the exercice. */
final class Preambule {
  private static final Pattern ANNEE =
      Pattern.compile("(?<![0-9])(?:19[89]|20[0-9])[0-9](?![0-9])");

  private final Reconnaissance table;
  private final List<Decision> decisions = new ArrayList<>();
  private Optional<Cellule> titre = Optional.empty();
  private Optional<Cellule> datee = Optional.empty();
  private final Set<String> annees = new TreeSet<>();

  Preambule(Reconnaissance table) {
    this.table = table;
  }

  void lire(ContratDeVille.Builder contrat, LecteurCellule cellules) {
    for (Rangee rangee : table.grille().rangees()) {
      if (rangee.ligne() >= table.entete().premiere()) {
        break;
      }
      for (Cellule cellule : rangee.cellules()) {
        dater(cellule);
        if (titre.isEmpty()) {
          titre = Optional.of(cellule);
        } else {
          contrat.addComplement(cellules.complement(cellule));
        }
      }
    }
    contrat.intitule(titre.map(Grille::texte).orElse(table.place().nom()));
    titre.ifPresent(cellule -> decider(
        contrat,
        Champ.INTITULE,
        cellule,
        Message.of("intitulé du document (premier texte)", "title of the document (first text)")));
    if (annees.size() == 1 && datee.isPresent()) {
      String annee = annees.iterator().next();
      contrat.exercice(Exercice.parse(annee));
      decider(
          contrat,
          Champ.EXERCICE,
          datee.get(),
          Message.of(
              "exercice " + annee + " (seule année nommée au-dessus du tableau)",
              "budget year " + annee + " (the only year named above the table)"));
    }
  }

  List<Decision> decisions() {
    return decisions;
  }

  private void dater(Cellule cellule) {
    List<String> lues =
        ANNEE.matcher(cellule.texte()).results().map(MatchResult::group).toList();
    annees.addAll(lues);
    datee = datee.isEmpty() && !lues.isEmpty() ? Optional.of(cellule) : datee;
  }

  private void decider(
      ContratDeVille.Builder contrat, Champ champ, Cellule cellule, Message message) {
    contrat.putEmplacement(champ, table.grille().place(cellule));
    decisions.add(new Decision(table.grille().place(cellule), message));
  }
}
