package fr.contratdeville.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.echange.Format;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.valeur.Exercice;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The section of a page that shows what became of the document of the year before. */
class EvolutionHtmlTest {

  private static LectureFeuilles lire(String[]... rangees) throws IOException {
    Feuille.Builder feuille = Feuille.builder("Bilan");
    for (String[] rangee : rangees) {
      feuille.rangee(rangee);
    }
    return new LectureTableaux()
        .readFeuilles(Classeur.of(feuille.build()), "bilan.txt", new Format("Texte", "txt"));
  }

  private static String[] rangee(String... cellules) {
    return cellules;
  }

  private static ContratDeVille de(int annee, LectureFeuilles lu) {
    return ContratDeVille.builder()
        .from(lu.lecture().valeur())
        .exercice(Exercice.of(annee))
        .build();
  }

  private static RapportHtml evolution(LectureFeuilles avant, LectureFeuilles apres) {
    return RapportHtml.of(apres).withEvolution(Evolution.of(de(2022, avant), de(2023, apres)));
  }

  private static RapportHtml deuxAnnees() throws IOException {
    return evolution(
        lire(
            rangee("Porteur", "Action", "Ville", "CAF", "ETAT", "ANRU"),
            rangee("MJC", "Bal", "1000", "200", "50", ""),
            rangee("Léo", "Été", "600", "200", "à voir", "")),
        lire(
            rangee("Porteur", "Action", "Ville", "CAF", "ETAT", "Région"),
            rangee("MJC", "Bal", "1200", "-100", "70", "80"),
            rangee("Cap", "Hiver", "800", "", "", "")));
  }

  private static String texte(Element element) {
    return element.text().replaceAll("[\\u00A0\\u202F]", " ");
  }

  private static List<String> textes(Element de, String choix) {
    return de.select(choix).stream().map(EvolutionHtmlTest::texte).toList();
  }

  @Test
  void each_financeur_has_two_bars_with_their_years_and_figures() throws IOException {
    Element section =
        Balises.examiner(deuxAnnees().texte()).selectFirst("section:has(> #evolution)");
    Element svg = section.selectFirst("svg");
    assertThat(textes(svg, ".chiffre"))
        .containsExactly(
            "2022 : 1 600 €",
            "2023 : 2 000 €",
            "2022 : 400 €",
            "2023 : -100 €",
            "2022 : rien",
            "2023 : 80 €",
            "2022 : 50 € + ?",
            "2023 : 70 €");
    assertThat(textes(svg, ".long"))
        .containsExactly(
            "Ville",
            "+400 €, +25,0 %",
            "CAF",
            "-500 €, -125,0 %",
            "Région",
            "nouveau",
            "ETAT",
            "écart inconnu");
    assertThat(textes(svg, ".court")).startsWith("Ville", "+400 €", "CAF", "-500 €");
    // What is less than nothing, or not there, is not drawn; the first bars are outlines.
    assertThat(svg.select("rect.avant").eachAttr("width"))
        .containsExactly("80.00%", "20.00%", "0%", "2.50%");
    assertThat(svg.select("rect.barre").eachAttr("width"))
        .containsExactly("100.00%", "0%", "4.00%", "3.50%");
    assertThat(textes(section, "figcaption"))
        .containsExactly("Montants : 2022 en contour, 2023 en plein");
  }

  @Test
  void who_does_not_see_the_chart_hears_its_figures_and_finds_them_in_the_table()
      throws IOException {
    Element section =
        Balises.examiner(deuxAnnees().texte()).selectFirst("section:has(> #evolution)");
    Element svg = section.selectFirst("svg");
    assertThat(svg.attr("role")).isEqualTo("img");
    assertThat(svg.attr("aria-labelledby")).isEqualTo("e1-t e1-d");
    assertThat(texte(svg.getElementById("e1-t"))).startsWith("Financeurs, 2022 → 2023, Montants");
    assertThat(texte(svg.getElementById("e1-d")))
        .isEqualTo("Ville, 2022 : 1 600 €, 2023 : 2 000 € ; CAF, 2022 : 400 €, 2023 : -100 € ;"
            + " Région, 2022 : rien, 2023 : 80 € ; ETAT, 2022 : 50 € + ?, 2023 : 70 €.");
    assertThat(texte(section.selectFirst(".chapo")))
        .isEqualTo("De 2022 à 2023, les montants passent de 2 050 € + ? à 2 050 € ;"
            + " 1 action nouvelle, 1 disparue.");
    assertThat(textes(section, "ul.note li"))
        .noneMatch(l -> l.startsWith("Montants"))
        .anyMatch(l -> l.startsWith("Financeurs : 3 → 4"));
    assertThat(section.select("table")).hasSize(4);
    assertThat(textes(section.selectFirst("table"), "tbody tr"))
        .anyMatch(r -> r.contains("CAF") && r.contains("-100"));
  }

  @Test
  void financeurs_beyond_the_twelfth_are_in_the_table_alone() throws IOException {
    String[] entetes = new String[16];
    String[] avant = new String[16];
    String[] apres = new String[16];
    for (int i = 0; i < entetes.length; i++) {
      entetes[i] = i == 0 ? "Porteur" : i == 1 ? "Action" : "Mairie " + (char) ('A' + i);
      avant[i] = i == 0 ? "MJC" : i == 1 ? "Ateliers" : Integer.toString(10 * i);
      apres[i] = i == 0 ? "MJC" : i == 1 ? "Ateliers" : Integer.toString(20 * i);
    }
    Document page = Balises.examiner(evolution(lire(entetes, avant), lire(entetes, apres))
        .withLangue(Locale.ENGLISH)
        .texte());
    Element section = page.selectFirst("section:has(> #evolution)");
    assertThat(section.select("rect.avant")).hasSize(12);
    assertThat(section.selectFirst("figcaption").text())
        .endsWith("2023 filled; the 12 largest financeurs of 14, the others in the table");
    assertThat(section.selectFirst("table").select("tbody tr")).hasSize(14);
    assertThat(textes(section, "svg .long"))
        .startsWith("Mairie P", "+150 €, +100.0%")
        .doesNotContain("Mairie D", "Mairie C");
  }

  @Test
  void without_amounts_in_common_there_is_no_chart_and_the_page_says_so() throws IOException {
    LectureFeuilles sans =
        lire(rangee("Porteur", "Action", "Thématique"), rangee("MJC", "Bal", "Culture"));
    LectureFeuilles avec = lire(rangee("Porteur", "Action", "Ville"), rangee("MJC", "Bal", "100"));
    Element section =
        Balises.examiner(evolution(sans, avec).texte()).selectFirst("section:has(> #evolution)");
    assertThat(section.select("figure")).isEmpty();
    assertThat(texte(section.selectFirst(".chapo")))
        .startsWith("De 2022 à 2023, aucun montant ne se compare ;");
  }
}
