package fr.contratdeville.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Tableau;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser sees in a table of the library what its cells hold, and no markup from them. */
class TableauHtmlProperties {
  private static final Set<String> ELEMENTS = Set.of(
      "#root", "html", "head", "body", "table", "caption", "thead", "tbody", "tfoot", "tr", "th",
      "td", "br");
  private static final Set<String> DE_PAGE = Set.of("meta", "title", "style", "h1");
  private static final Set<String> ATTRIBUTS = Set.of("lang", "scope", "class");

  @Property(tries = 200)
  void a_browser_sees_the_cells_and_no_markup(@ForAll Tableau tableau) {
    verifier(tableau);
  }

  @Property(tries = 30)
  void so_it_does_for_what_the_library_prints(@ForAll Rapport rapport, @ForAll Selection lignes)
      throws IOException {
    verifier(rapport.tableauConstats());
    verifier(lignes.tableau());
    StringBuilder page = new StringBuilder();
    Tableau tableau = rapport.tableauConstats();
    Tableau.page(
        tableau.titre().orElseThrow(), List.of(tableau, lignes.tableau()), Locale.FRENCH, page);
    Document lue = Jsoup.parse(page.toString());
    assertThat(lue.select("table")).hasSize(2);
    Set<String> noms = noms(lue);
    noms.removeAll(DE_PAGE);
    assertThat(noms).isSubsetOf(ELEMENTS);
    assertThat(lue.select("style")).hasSize(1);
  }

  private static void verifier(Tableau tableau) {
    Document page = Jsoup.parse(tableau.html(Locale.FRENCH));
    assertThat(noms(page)).isSubsetOf(ELEMENTS);
    assertThat(attributs(page)).isSubsetOf(ATTRIBUTS);
    List<List<String>> attendues = new ArrayList<>();
    attendues.add(tableau.colonnes().stream().map(c -> vu(c.titre().fr())).toList());
    for (List<List<Cellule>> partie : List.of(tableau.rangees(), tableau.pied())) {
      for (List<Cellule> rangee : partie) {
        List<String> textes = new ArrayList<>();
        for (int i = 0; i < rangee.size(); i++) {
          textes.add(vu(tableau.colonnes().get(i).lisible(rangee.get(i), Locale.FRENCH)));
        }
        attendues.add(textes);
      }
    }
    assertThat(page.select("tr").stream()
            .map(r -> r.select("th, td").stream().map(c -> vu(texte(c))).toList())
            .toList())
        .isEqualTo(attendues);
    assertThat(page.select("tbody > tr > th[scope=row]")).hasSameSizeAs(tableau.rangees());
    assertThat(page.select("thead th[scope=col]")).hasSameSizeAs(tableau.colonnes());
  }

  private static Set<String> noms(Document page) {
    Set<String> noms = new HashSet<>();
    page.stream().map(Element::nodeName).forEach(noms::add);
    noms.remove("#document");
    return noms;
  }

  private static Set<String> attributs(Document page) {
    Set<String> noms = new HashSet<>();
    page.stream()
        .flatMap(e -> e.attributes().asList().stream())
        .map(Attribute::getKey)
        .forEach(noms::add);
    return noms;
  }

  private static String texte(Element cellule) {
    cellule.select("br").forEach(br -> br.replaceWith(new org.jsoup.nodes.TextNode("\n")));
    return cellule.wholeText();
  }

  /** What is left of a text when blanks and characters without a face no longer count. */
  private static String vu(String texte) {
    return texte.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}\\u2400-\\u2421\\uFFFD]", "");
  }
}
