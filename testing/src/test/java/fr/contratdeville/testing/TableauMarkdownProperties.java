package fr.contratdeville.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Tableau;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A table of Markdown has its rows and columns, whatever its cells hold. */
class TableauMarkdownProperties {

  @Property(tries = 200)
  void no_cell_breaks_the_table(@ForAll Tableau tableau) {
    verifier(tableau);
  }

  @Property(tries = 30)
  void nor_does_any_that_the_library_prints(@ForAll Rapport rapport, @ForAll Selection lignes) {
    verifier(rapport.tableauConstats());
    verifier(rapport.tableauControles());
    verifier(lignes.tableau());
  }

  private static void verifier(Tableau tableau) {
    // As programs that show Markdown do: any end of a line counts.
    List<String> lignes = List.of(tableau.sansTitre().markdown(Locale.FRENCH).split("\\R", -1));
    int rangees = tableau.rangees().size();
    assertThat(lignes).hasSize(2 + rangees + tableau.pied().size() + 1);
    assertThat(lignes.get(1)).matches("(\\|(---|--:))+\\|");
    assertThat(cellules(lignes.get(1))).hasSameSizeAs(tableau.colonnes());
    assertThat(cellules(lignes.get(0)))
        .isEqualTo(tableau.colonnes().stream().map(c -> vu(c.titre().fr())).toList());
    for (int i = 0; i < rangees + tableau.pied().size(); i++) {
      List<Cellule> rangee =
          i < rangees ? tableau.rangees().get(i) : tableau.pied().get(i - rangees);
      List<String> attendues = new ArrayList<>();
      for (int c = 0; c < rangee.size(); c++) {
        attendues.add(vu(tableau.colonnes().get(c).lisible(rangee.get(c), Locale.FRENCH)));
      }
      assertThat(cellules(lignes.get(i + 2))).isEqualTo(attendues);
    }
  }

  /** The cells of a line, by the rules of Markdown: a sign behind a backslash is that sign. */
  private static List<String> cellules(String ligne) {
    List<String> cellules = new ArrayList<>();
    StringBuilder cellule = new StringBuilder();
    assertThat(ligne).startsWith("|").endsWith("|");
    for (int i = 1; i < ligne.length(); i++) {
      char c = ligne.charAt(i);
      if (c == '\\') {
        i++;
        cellule.append(ligne.charAt(i));
      } else if (c == '|') {
        cellules.add(vu(cellule.toString()));
        cellule.setLength(0);
      } else {
        assertThat("`*_[]<>~&#").doesNotContain(String.valueOf(c));
        cellule.append(c);
      }
    }
    return cellules;
  }

  /** What is left of a text when blanks and characters without a face no longer count. */
  private static String vu(String texte) {
    return texte.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u2400-\\u2421\\uFFFD]", "");
  }
}
