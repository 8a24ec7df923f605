package fr.contratdeville.io.xlsx.canonique.lecture;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.canonique.arbre.Clef;
import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that have no column, gathered from the rows of Compléments. */
final class Restes {

  private record Morceau(int suite, String texte, String genre, Emplacement place) {}

  private final Map<List<String>, List<Morceau>> morceaux = new LinkedHashMap<>();

  /** @param suite the rank of a piece of a long text; empty for a whole one */
  void ajouter(List<String> chemin, String suite, String texte, String genre, Emplacement place) {
    int rang = Clef.estRang(suite) && suite.indexOf('.') < 0 ? Integer.parseInt(suite) : 0;
    morceaux
        .computeIfAbsent(chemin, c -> new ArrayList<>())
        .add(new Morceau(rang, texte, genre, place));
  }

  void poser(Tree contrat, ConstatsLecture constats) throws LectureException {
    for (Map.Entry<List<String>, List<Morceau>> reste : morceaux.entrySet()) {
      List<Morceau> suite = reste.getValue();
      suite.sort(Comparator.comparingInt(Morceau::suite));
      StringBuilder texte = new StringBuilder();
      suite.forEach(m -> texte.append(m.texte));
      Morceau premier = suite.get(0);
      Tree valeur = valeur(texte.toString(), premier.genre).locate(premier.place);
      if (contrat.put(reste.getKey(), valeur) != valeur) {
        constats.illisible(
            premier.place,
            texte.toString(),
            Message.of(
                "une colonne dit déjà cette valeur : cette ligne est conservée à part",
                "a column says this value already: this row is kept aside"));
      }
    }
  }

  private static Tree valeur(String texte, String genre) {
    return switch (Textes.key(genre)) {
      case "nombre" -> CelluleDecoder.nombreOuTexte(texte);
      case Textes.PROTEGE -> Tree.text(Textes.restore(texte));
      case "objet" -> Tree.object();
      default -> Tree.text(texte);
    };
  }
}
