package fr.contratdeville.rendu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableauTest {
  private final Tableau tableau = Tableau.builder(Message.of("Qui paie ?", "Who pays?"))
      .colonne(Colonne.texte("Financeur", "Funder"))
      .colonne(Colonne.of(Message.of("Montant (€)", "Amount (€)"), Genre.MONTANT))
      .colonne(Colonne.of(Message.of("Part", "Share"), Genre.PART))
      .colonne(Colonne.of(Message.of("Exercice", "Year"), Genre.ANNEE))
      .rangee(
          Cellule.of("CAF | <b>Gard</b>\nNîmes"),
          Cellule.of(Montant.parse("1500.50")),
          Cellule.of(new Part(new BigDecimal("75.0"))),
          Cellule.of(2023))
      .rangee(Cellule.of("R&D"), Cellule.of(500).partielle())
      .rangee(Cellule.of("DDCS"), Cellule.VIDE.partielle())
      .pied(List.of(Cellule.of(Message.of("Total", "Sum")), Cellule.of(Montant.parse("2000.50"))))
      .build();

  @Test
  void a_terminal_shows_aligned_columns() {
    assertThat(tableau.texte(Locale.FRENCH)).isEqualTo("""
        Qui paie ?
        Financeur          Montant (€)    Part  Exercice
        ─────────────────  ───────────  ──────  ────────
        CAF | <b>Gard</b>     1\u202F500,50  75,0\u00A0%      2023
        Nîmes
        R&D                    500 + ?
        DDCS                         ?
        ─────────────────  ───────────  ──────  ────────
        Total                 2\u202F000,50
        """);
  }

  @Test
  void markdown_is_one_line_for_each_row_and_escapes_every_sign() {
    assertThat(tableau.markdown(Locale.ENGLISH)).isEqualTo("""
        **Who pays?**

        | Funder | Amount (€) | Share | Year |
        |---|--:|--:|--:|
        | CAF \\| \\<b\\>Gard\\</b\\> Nîmes | 1,500.50 | 75.0% | 2023 |
        | R\\&D | 500 + ? |  |  |
        | DDCS | ? |  |  |
        | Sum | 2,000.50 |  |  |
        """);
  }

  @Test
  void html_has_a_caption_and_says_what_each_heading_is_of() {
    assertThat(tableau.html(Locale.FRENCH)).isEqualTo("""
        <table lang="fr">
        <caption>Qui paie ?</caption>
        <thead>
        <tr><th scope="col">Financeur</th><th scope="col" class="nombre">Montant (€)</th>\
        <th scope="col" class="nombre">Part</th><th scope="col" class="nombre">Exercice</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">CAF | &lt;b&gt;Gard&lt;/b&gt;<br>Nîmes</th>\
        <td class="nombre">1\u202F500,50</td><td class="nombre">75,0\u00A0%</td>\
        <td class="nombre">2023</td></tr>
        <tr><th scope="row">R&amp;D</th><td class="nombre">500 + ?</td>\
        <td class="nombre"></td><td class="nombre"></td></tr>
        <tr><th scope="row">DDCS</th><td class="nombre">?</td>\
        <td class="nombre"></td><td class="nombre"></td></tr>
        </tbody>
        <tfoot>
        <tr><th scope="row">Total</th><td class="nombre">2\u202F000,50</td>\
        <td class="nombre"></td><td class="nombre"></td></tr>
        </tfoot>
        </table>
        """);
  }

  @Test
  void a_page_holds_several_tables_and_needs_nothing_else() throws IOException {
    StringBuilder page = new StringBuilder();
    Tableau.page(
        Message.of("Bilan <2023>", "Review <2023>"),
        List.of(tableau, tableau.sansTitre().sansPied()),
        Locale.ENGLISH,
        page);
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<meta charset=\"utf-8\">", "<h1>Review &lt;2023&gt;</h1>")
        .endsWith("</table>\n</body>\n</html>\n")
        .doesNotContain("http", "<script");
    assertThat(page.toString().split("<table", -1)).hasSize(3);
    assertThat(page.toString().split("<caption>", -1)).hasSize(2);
    assertThat(page.toString().split("<tfoot>", -1)).hasSize(2);
  }

  @Test
  void rows_are_made_when_they_are_asked_for_and_a_long_table_is_shortened() {
    List<Integer> faites = new ArrayList<>();
    Tableau long_ = Tableau.builder()
        .colonne(Colonne.nombre("N", "N"))
        .rangees(IntStream.range(0, 1000).boxed().toList(), i -> {
          faites.add(i);
          return List.of(Cellule.of(i));
        })
        .build();
    assertThat(long_.rangees()).hasSize(1000);
    assertThat(faites).isEmpty();
    assertThat(long_.rangees().get(7)).containsExactly(Cellule.of(7));
    assertThat(faites).containsExactly(7);
    assertThat(long_.toString()).hasLineCount(33).endsWith("… 970 de plus\n");
    assertThat(long_.texte(Locale.FRENCH)).hasLineCount(1002);
  }

  @Test
  void a_row_has_a_cell_for_each_column_and_no_more() {
    assertThat(tableau.rangees()).allSatisfy(r -> assertThat(r).hasSize(4));
    Tableau large = Tableau.builder()
        .colonne(Colonne.texte("A", "A"))
        .rangee(Cellule.of("a"), Cellule.of("b"))
        .build();
    assertThatThrownBy(() -> large.rangees().get(0)).isInstanceOf(ValeurInvalideException.class);
    assertThatThrownBy(() -> Tableau.builder().build()).isInstanceOf(ValeurInvalideException.class);
    assertThat(Cellule.of("  ")).isEqualTo(Cellule.VIDE);
  }
}
