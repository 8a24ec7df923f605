package fr.contratdeville.io.xlsx.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.io.xlsx.feuille.Classeur;
import fr.contratdeville.io.xlsx.feuille.Feuille;
import fr.contratdeville.io.xlsx.feuille.grille.Cellule;
import fr.contratdeville.valeur.Emplacement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every cell that says something ends in the contract with its place, or is part of a header that
 * the decisions name, or repeats a name that the contract has; a sheet that is not read is said.
 * This holds of layouts that are read badly too.
 */
class RienNEstPerduTest {

  /** What loses cells, or is refused; one that keeps all must leave this list. */
  private static final Set<String> EN_ATTENTE = Set.of(
      "croise-themes-financeurs-avec-marges",
      "objet-tableau-filtre-volets-figes",
      "pivot-puis-donnees-en-deuxieme-feuille",
      "synthese-puis-une-feuille-par-code-qpv");

  static Stream<String> classeurs() {
    return CorpusTest.classeurs();
  }

  @ParameterizedTest
  @MethodSource("classeurs")
  void everyCellIsKept(String fichier) throws IOException {
    List<String> perdues = perdues(fichier);
    if (EN_ATTENTE.contains(CorpusTest.disposition(fichier))) {
      assertThat(perdues).as("%s keeps all: take it off EN_ATTENTE", fichier).isNotEmpty();
    } else {
      assertThat(perdues).isEmpty();
    }
  }

  private static List<String> perdues(String fichier) throws IOException {
    Path chemin = CorpusTest.DOSSIER.resolve(fichier);
    Lecture lecture;
    try {
      lecture = new XlsxContratReader().read(chemin);
    } catch (LectureException e) {
      return List.of(e.getMessage());
    }
    String contrat = lecture.valeur().toString();
    List<String> perdues = new ArrayList<>();
    for (Feuille feuille : Classeur.ouvrir(chemin).feuilles()) {
      Emplacement.Feuille place = new Emplacement.Feuille(fichier, feuille.nom());
      if (!estDiteNonLue(place, lecture)) {
        feuille.rangees().stream()
            .flatMap(rangee -> rangee.cellules().stream())
            .filter(c -> !c.texte().isBlank())
            .filter(c -> !estGardee(place.cellule(c.ligne(), c.colonne()), c, lecture, contrat))
            .forEach(c -> perdues.add(place.cellule(c.ligne(), c.colonne()).court() + " " + c.texte()));
      }
    }
    return perdues;
  }

  private static boolean estDiteNonLue(Emplacement.Feuille feuille, Lecture lecture) {
    return lecture.constats().stream()
        .filter(c -> c.id().equals("CV-LAY-05"))
        .map(Constat::cellules)
        .anyMatch(places -> places.contains(feuille));
  }

  private static boolean estGardee(
      Emplacement.Cellule place, Cellule cellule, Lecture lecture, String contrat) {
    boolean annee = contrat.contains("annee=" + cellule.texte() + "]");
    boolean nom = cellule.genre() == Cellule.Genre.TEXTE && contrat.contains(cellule.texte());
    return contient(contrat, place)
        || lecture.decisions().stream().anyMatch(d -> estDEntete(d, place))
        || annee
        || nom;
  }

  /** What the contract prints holds {@code [f.xlsx]Bilan!B2} for each place, and not only B21. */
  private static boolean contient(String contrat, Emplacement.Cellule place) {
    return Stream.of(contrat.split(Pattern.quote(place.toString()), -1))
        .skip(1)
        .anyMatch(suite -> suite.isEmpty() || !Character.isDigit(suite.charAt(0)));
  }

  private static boolean estDEntete(Decision decision, Emplacement.Cellule place) {
    if (!decision.texte().fr().startsWith("en-tête")) {
      return false;
    }
    if (decision.place() instanceof Emplacement.Plage plage) {
      return plage.debut().feuille().equals(place.feuille())
          && plage.debut().ligne() <= place.ligne()
          && place.ligne() <= plage.fin().ligne();
    }
    return decision.place() instanceof Emplacement.Cellule premiere
        && premiere.feuille().equals(place.feuille())
        && premiere.ligne() == place.ligne();
  }
}
