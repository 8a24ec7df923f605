package fr.contratdeville.tableaux.reconnaissance.colonnes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.tableaux.Tableur;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TitresRelatifsTest {

  /** The sum of the amounts by step and year. */
  private static Map<String, String> sommes(Lecture lue) {
    Map<String, String> sommes = new TreeMap<>();
    lue.valeur()
        .lignes()
        .forEach(l -> sommes.merge(
            l.ligne().etape().map(Enum::name).orElse("") + " "
                + l.ligne()
                    .exercice()
                    .or(lue.valeur()::exercice)
                    .map(Object::toString)
                    .orElse("?"),
            l.montant().orElseThrow().toString(),
            (a, b) -> a + "+" + b));
    return sommes;
  }

  @Test
  void a_title_says_which_year_is_n() {
    Lecture lue = Tableur.feuille("Suivi")
        .rangee("DDETS - associations conventionnées - exercice N = 2024")
        .rangee("Associations", "CREDITS ETAT")
        .rangee(null, "N-1 (payé)", "N (notifié)", "N+1 (demandé)")
        .fusion("A2:A3", "B2:D2")
        .rangee("Régie", 290, 275, 300)
        .rangee("MJC", 65, 85, 110)
        .lire();
    assertThat(sommes(lue).keySet()).containsExactly("DEMANDE 2025", "NOTIFIE 2024", "VERSE 2023");
  }

  @Test
  void the_only_year_above_is_n() {
    Lecture lue = Tableur.feuille("Suivi")
        .rangee("Suivi 2023")
        .rangee("Action", "Porteur", "Ville N-1", "Ville N")
        .rangee("Jardin", "Régie", 290, 275)
        .rangee("Théâtre", "MJC", 65, 85)
        .lire();
    assertThat(sommes(lue).keySet()).containsExactly(" 2022", " 2023");
  }

  @Test
  void a_number_is_no_year() {
    Lecture lue = Tableur.feuille("Suivi")
        .rangee("Suivi 2023")
        .rangee("N°", "Action", "Porteur", "Ville")
        .rangee(1, "Jardin", "Régie", 290)
        .rangee(2, "Théâtre", "MJC", 65)
        .lire();
    assertThat(lue.valeur().lignes())
        .allMatch(
            l -> l.ligne().exercice().isEmpty() || l.ligne().exercice().get().annee() == 2023);
    assertThat(List.copyOf(lue.valeur().actions())).hasSize(2);
  }
}
