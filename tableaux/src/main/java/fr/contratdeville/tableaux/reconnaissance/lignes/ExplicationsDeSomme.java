package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.tableaux.reconnaissance.lignes.SommesDeLignes.Candidate;
import fr.contratdeville.tableaux.reconnaissance.sommes.Course;
import fr.contratdeville.tableaux.reconnaissance.sommes.Cumuls;
import fr.contratdeville.tableaux.reconnaissance.sommes.Places;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says why a sum does not close, where the sheet itself shows it: its formula leaves rows out, or
 * it closes without the rows that are hidden.
 */
final class ExplicationsDeSomme {
  /** The rows that an explanation names. */
  private static final int NOMMEES = 5;

  private final Grille grille;
  private final Cumuls cumuls;
  private final List<Integer> termes;

  ExplicationsDeSomme(Grille grille, Cumuls cumuls, List<Integer> termes) {
    this.grille = grille;
    this.cumuls = cumuls;
    this.termes = termes;
  }

  /**
   * The reason why a sum does not close.
   *
   * @param course the rows that it should cover
   * @param parFormule the places of the rows that its formula covers, if it has one
   */
  Optional<Message> of(Candidate c, Course course, Optional<Places> parFormule) {
    return course.ouvertes() == 0
        ? Optional.empty()
        : parFormule.flatMap(places -> formule(c, course, places)).or(() -> masquees(c, course));
  }

  private Optional<Message> formule(Candidate c, Course course, Places places) {
    Course sienne = cumuls.mesurer(c.chiffres, places);
    List<Integer> omises = course.places().stream()
        .filter(i -> !places.contient(i))
        .mapToObj(termes::get)
        .toList();
    if (omises.isEmpty() || !sienne.passe(course)) {
      return Optional.empty();
    }
    Reference cellule = c.formules.orElseThrow().cellules().get(0).reference();
    return Optional.of(Message.of(
        "la formule de " + cellule + " n'additionne pas "
            + lignes("la ligne ", "les lignes ", omises),
        "the formula of " + cellule + " does not add up " + lignes("row ", "rows ", omises)));
  }

  private Optional<Message> masquees(Candidate c, Course course) {
    List<Integer> masquees =
        course.places().stream().filter(i -> estMasquee(termes.get(i))).boxed().toList();
    if (masquees.isEmpty()) {
      return Optional.empty();
    }
    for (int i = 0; i < c.chiffres.taille(); i++) {
      int colonne = c.chiffres.colonne(i);
      long somme = cumuls.somme(colonne, course.places());
      for (int place : masquees) {
        somme -= cumuls.somme(colonne, Places.of(place, place + 1));
      }
      if (somme != c.chiffres.centimes(i)) {
        return Optional.empty();
      }
    }
    List<Integer> lignes = masquees.stream().map(termes::get).toList();
    return Optional.of(Message.of(
        "elle ferme sans " + lignes("la ligne masquée ", "les lignes masquées ", lignes),
        "it closes without " + lignes("the hidden row ", "the hidden rows ", lignes)));
  }

  private boolean estMasquee(int ligne) {
    int i = grille.indice(ligne);
    return i < grille.rangees().size() && grille.rangees().get(i).masquee();
  }

  private static String lignes(String une, String plusieurs, List<Integer> lignes) {
    String liste =
        lignes.stream().limit(NOMMEES).map(String::valueOf).collect(Collectors.joining(", "));
    return lignes.size() == 1
        ? une + liste
        : plusieurs + liste + (lignes.size() > NOMMEES ? "…" : "");
  }
}
