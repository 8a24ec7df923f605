package fr.contratdeville.io.ods.feuille;

import static fr.contratdeville.io.ods.Ods.cellule;
import static fr.contratdeville.io.ods.Ods.ligne;
import static fr.contratdeville.io.ods.Ods.nombre;
import static fr.contratdeville.io.ods.Ods.rangee;
import static fr.contratdeville.io.ods.Ods.table;
import static fr.contratdeville.io.ods.Ods.texte;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.ods.Ods;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.Limites;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Devise;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Nature;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.Visibilite;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From XML to cells. */
class DocumentTest {

  @TempDir
  Path dossier;

  private Classeur read(byte[] octets) throws IOException {
    Path fichier = Files.write(dossier.resolve("classeur"), octets);
    return Document.read(Source.of(fichier), new Garde("bilan.ods", Limites.enMemoire()));
  }

  private Classeur read(String styles, String tables) throws IOException {
    Classeur archive = read(Ods.of(Ods.contenu(styles, tables)).octets());
    Classeur plat = read(Ods.plat(styles, tables).getBytes(StandardCharsets.UTF_8));
    assertThat(plat.feuilles()).hasSameSizeAs(archive.feuilles());
    for (int i = 0; i < plat.feuilles().size(); i++) {
      assertThat(plat.feuilles().get(i).rangees())
          .isEqualTo(archive.feuilles().get(i).rangees());
    }
    assertThat(plat.constats()).isEqualTo(archive.constats());
    return archive;
  }

  private Feuille feuille(String styles, String rangees) throws IOException {
    return read(styles, table(rangees)).feuilles().get(0);
  }

  private Cellule seule(String styles, String cellule) throws IOException {
    return feuille(styles, rangee(cellule)).cellule(1, 1).orElseThrow();
  }

  private Cellule seule(String cellule) throws IOException {
    return seule("", cellule);
  }

  @Test
  void blanks_that_are_repeated_a_million_times_cost_nothing_and_keep_the_places()
      throws IOException {
    Feuille feuille = feuille(
        "",
        "<table:table-column table:number-columns-repeated=\"16384\"/>"
            + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
            + rangee("<table:table-cell table:number-columns-repeated=\"16383\"/>", texte("fin"))
            + "<table:table-row table:number-rows-repeated=\"5\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");
    assertThat(feuille.rangees()).hasSize(1);
    assertThat(feuille.cellule(1_048_571, 16_384).map(Cellule::texte)).contains("fin");
  }

  @Test
  void cells_and_rows_that_are_repeated_are_there_each_time() throws IOException {
    Feuille feuille = feuille(
        "",
        "<table:table-row table:number-rows-repeated=\"3\">"
            + cellule(
                "table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\" table:formula=\"of:=[.$D$1]\"",
                "7")
            + texte("x") + "</table:table-row>" + ligne("suite"));
    assertThat(feuille.rangees()).extracting(Rangee::ligne).containsExactly(1, 2, 3, 4);
    for (int ligne = 1; ligne <= 3; ligne++) {
      assertThat(feuille.rangee(ligne).orElseThrow().cellules())
          .extracting(Cellule::texte)
          .containsExactly("7", "7", "x");
      assertThat(feuille.cellule(ligne, 2).orElseThrow().formule()).contains("$D$1");
    }
  }

  @Test
  void a_repetition_that_no_table_has_is_cut_and_said() throws IOException {
    Classeur classeur = read(
        "",
        table("<table:table-row table:number-rows-repeated=\"1048000\">" + nombre("0") + texte("a")
            + "</table:table-row>"
            + rangee(cellule(
                "table:number-columns-repeated=\"16384\" office:value-type=\"string\"", "x"))));
    assertThat(classeur.feuilles().get(0).rangees()).hasSize(10_001);
    assertThat(classeur.feuilles().get(0).rangee(1_048_001).orElseThrow().cellules())
        .hasSize(1_000);
    assertThat(classeur.constats()).hasSize(1);
    Constat constat = classeur.constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(constat.cellules())
        .extracting(Object::toString)
        .containsExactly("[bilan.ods]Bilan!A10001");
    assertThat(constat.message().fr()).contains("répété", "(2 fois)");
  }

  @Test
  void repetitions_of_a_whole_file_have_an_end() throws IOException {
    String repetee =
        "<table:table-row table:number-rows-repeated=\"10000\"><table:table-cell table:number-columns-repeated=\"10\" office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    Classeur classeur = read("", table(repetee.repeat(10)));
    assertThat(classeur.feuilles().get(0).rangees().stream()
            .mapToInt(r -> r.cellules().size())
            .sum())
        .isBetween(200_000, 200_100);
    assertThat(classeur.constats().get(0).message().fr()).contains("répété");
  }

  @Test
  void cells_beyond_a_sheet_are_said() throws IOException {
    Classeur classeur = read(
        "",
        table(rangee("<table:table-cell table:number-columns-repeated=\"16384\"/>", texte("dehors"))
            + "<table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell/></table:table-row>"
            + ligne("dessous")));
    assertThat(classeur.feuilles().get(0).rangees()).isEmpty();
    assertThat(classeur.constats()).hasSize(1);
    assertThat(classeur.constats().get(0).message().fr()).contains("bornes", "(2 fois)");
  }

  @Test
  void merged_cells_and_what_they_cover() throws IOException {
    Feuille feuille = feuille(
        "",
        rangee(
                "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell>",
                "<table:covered-table-cell/>",
                "<table:table-cell table:number-columns-spanned=\"3\" table:number-rows-spanned=\"1\"/>")
            + rangee(
                "<table:covered-table-cell office:value-type=\"string\"><text:p>dessous</text:p></table:covered-table-cell>",
                "<table:covered-table-cell/>",
                texte("c")));
    assertThat(feuille.fusions()).containsExactly(Plage.of(1, 1, 2, 2), Plage.of(1, 3, 1, 5));
    assertThat(feuille.cellule(1, 3).map(Cellule::genre)).contains(Genre.VIDE);
    assertThat(feuille.cellule(2, 1).map(Cellule::texte)).contains("dessous");
    assertThat(feuille.cellule(2, 3).map(Cellule::texte)).contains("c");
  }

  @Test
  void merges_that_overlap_and_merges_of_rows_that_are_repeated() throws IOException {
    String large = "<table:table-cell table:number-columns-spanned=\"2\">";
    Classeur classeur = read(
        "",
        table("<table:table-row table:number-rows-repeated=\"2\">" + large
            + "<text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
            + rangee(large + "</table:table-cell>", large + "</table:table-cell>")));
    assertThat(classeur.feuilles().get(0).fusions())
        .containsExactly(Plage.of(1, 1, 1, 2), Plage.of(2, 1, 2, 2), Plage.of(3, 1, 3, 2));
    assertThat(classeur.constats())
        .extracting(c -> c.message().fr())
        .containsExactly("plages fusionnées superposées, la première est gardée");
  }

  @Test
  void the_value_counts_not_the_text_that_shows_it() throws IOException {
    Cellule nombre =
        seule(cellule("office:value-type=\"float\" office:value=\"1200.505\"", "1 201 €"));
    assertThat(nombre.nombre()).contains(new BigDecimal("1200.505"));
    Cellule texte =
        seule(cellule("office:value-type=\"string\" office:string-value=\"Club  A\"", "Club A"));
    assertThat(texte.texte()).isEqualTo("Club  A");
    Cellule vrai =
        seule(cellule("office:value-type=\"boolean\" office:boolean-value=\"true\"", "x"));
    assertThat(vrai.booleen()).contains(true);
    Cellule part =
        seule(cellule("office:value-type=\"percentage\" office:value=\"0.255\"", "26 %"));
    assertThat(part.part().map(Object::toString)).contains("25.5%");
    assertThat(seule(cellule("", "sans type")).texte()).isEqualTo("sans type");
  }

  @Test
  void dates_and_times() throws IOException {
    assertThat(seule(cellule("office:value-type=\"date\" office:date-value=\"2023-09-01\"", "x"))
            .date())
        .contains(LocalDate.of(2023, 9, 1));
    assertThat(seule(cellule(
                "office:value-type=\"date\" office:date-value=\"2023-09-01T08:30:00\"", "x"))
            .dateHeure())
        .contains(LocalDateTime.of(2023, 9, 1, 8, 30));
    assertThat(seule(cellule("office:value-type=\"time\" office:time-value=\"PT08H30M00S\"", "x"))
            .heure())
        .contains(LocalTime.of(8, 30));
    Cellule duree =
        seule(cellule("office:value-type=\"time\" office:time-value=\"PT36H00M00S\"", "36:00"));
    assertThat(duree.nature()).isEqualTo(Nature.DUREE);
    assertThat(duree.nombre()).contains(new BigDecimal("1.5"));
  }

  @Test
  void a_document_that_counts_from_1904_has_the_same_days() throws IOException {
    Feuille feuille = read(
            "",
            "<table:calculation-settings><table:null-date table:date-value=\"1904-01-01\"/></table:calculation-settings>"
                + table(rangee(
                    cellule("office:value-type=\"date\" office:date-value=\"2023-09-01\"", "x"),
                    nombre("43708"))))
        .feuilles()
        .get(0);
    assertThat(feuille.cellule(1, 1).flatMap(Cellule::date)).contains(LocalDate.of(2023, 9, 1));
    assertThat(feuille.cellule(1, 2).flatMap(Cellule::jour)).contains(LocalDate.of(2023, 9, 1));
  }

  @Test
  void a_value_that_is_not_of_its_type_is_the_text_that_people_see() throws IOException {
    Classeur classeur = read(
        "",
        table(rangee(
            cellule("office:value-type=\"float\" office:value=\"douze\"", "douze"),
            cellule("office:value-type=\"date\" office:date-value=\"1815-06-18\"", "18/06/1815"),
            cellule("office:value-type=\"time\" office:time-value=\"midi\"", "midi"),
            cellule("office:value-type=\"boolean\"", "oui"),
            cellule("office:value-type=\"float\"", "3"))));
    assertThat(classeur.feuilles().get(0).rangees().get(0).cellules())
        .extracting(Cellule::texte)
        .containsExactly("douze", "18/06/1815", "midi", "oui", "3");
    assertThat(classeur.constats())
        .singleElement()
        .satisfies(c -> assertThat(c.message().fr()).contains("(5 fois)"));
  }

  @Test
  void an_error_that_is_shown_is_no_amount_whatever_value_stands_beside_it() throws IOException {
    for (String erreur : List.of(
        cellule(
            "table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
            "#DIV/0!"),
        cellule(
            "table:formula=\"of:=1/0\" office:value-type=\"float\" office:value=\"0\"",
            "#DIV/0!"))) {
      Cellule cellule = seule(erreur);
      assertThat(cellule.genre()).isEqualTo(Genre.ERREUR);
      assertThat(cellule.texte()).isEqualTo("#DIV/0!");
      assertThat(cellule.estUnMontant()).isFalse();
    }
    assertThat(seule(texte("#REF!")).genre()).isEqualTo(Genre.TEXTE);
  }

  @Test
  void a_formula_is_evidence_and_never_computed() throws IOException {
    Cellule somme = seule(cellule(
        "table:formula=\"of:=SUM([.B2:.B9])\" office:value-type=\"float\" office:value=\"12\"",
        "12"));
    assertThat(somme.nombre()).contains(new BigDecimal("12"));
    assertThat(somme.calcul().orElseThrow().estSomme()).isTrue();
    assertThat(somme.calcul().orElseThrow().antecedents().get(0).plage())
        .isEqualTo(Plage.of(2, 2, 9, 2));
    Cellule sans = seule("<table:table-cell table:formula=\"of:=2*800\"/>");
    assertThat(sans.estSansResultat()).isTrue();
    assertThat(sans.imprime()).isEqualTo("=2*800");
    Cellule vide = seule(
        "<table:table-cell table:formula=\"of:=&quot;&quot;\" office:value-type=\"string\" office:string-value=\"\"/>");
    assertThat(vide.estSansResultat()).isFalse();
    assertThat(vide.parle()).isFalse();
  }

  private static String monnaie(String nom, String symbole) {
    return "<number:currency-style style:name=\"N" + nom
        + "\"><number:number number:decimal-places=\"2\" number:grouping=\"true\"/><number:text> </number:text>"
        + "<number:currency-symbol>" + symbole
        + "</number:currency-symbol></number:currency-style><style:style style:name=\"" + nom
        + "\" style:family=\"table-cell\" style:data-style-name=\"N" + nom + "\"/>";
  }

  @Test
  void a_currency_that_is_not_the_euro_is_never_euros() throws IOException {
    String valeur = "office:value-type=\"currency\" office:value=\"1200\"";
    Cellule xpf = seule(cellule(valeur + " office:currency=\"XPF\"", "1 200 F"));
    assertThat(xpf.devise()).contains(new Devise("XPF"));
    assertThat(xpf.estUnMontant()).isFalse();
    assertThat(seule(cellule(valeur + " office:currency=\"EUR\"", "1 200 €")).estUnMontant())
        .isTrue();
    assertThat(seule(cellule(valeur, "1 200")).estUnMontant()).isTrue();
    Cellule franc = seule(
        monnaie("ce1", "F"),
        cellule("table:style-name=\"ce1\" office:currency=\"XPF\" " + valeur, "1 200 F"));
    assertThat(franc.devise()).contains(new Devise("XPF"));
    Cellule dollar = seule(monnaie("ce1", "$"), cellule("table:style-name=\"ce1\" " + valeur, "x"));
    assertThat(dollar.devise()).contains(new Devise("USD"));
    Cellule euro = seule(
        monnaie("ce1", "€"),
        cellule("table:style-name=\"ce1\" office:currency=\"USD\" " + valeur, "1 200 €"));
    assertThat(euro.estUnMontant()).isTrue();
    assertThat(euro.apparence().format()).isEqualTo("#,##0.00\" \"[$€]");
  }

  @Test
  void number_formats_are_those_of_a_workbook() throws IOException {
    String milliers =
        "<number:number-style style:name=\"N1\"><number:number number:min-integer-digits=\"1\"/><number:text> k€</number:text></number:number-style>"
            + "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>";
    assertThat(seule(
                milliers,
                cellule(
                    "table:style-name=\"ce1\" office:value-type=\"float\" office:value=\"12.5\"",
                    "12"))
            .nature())
        .isEqualTo(Nature.MILLIERS);
    String date =
        "<number:date-style style:name=\"N1\"><number:day number:style=\"long\"/><number:text>/</number:text><number:month number:style=\"long\"/><number:text>/</number:text><number:year number:style=\"long\"/></number:date-style>"
            + "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>";
    Cellule jour = seule(
        date,
        cellule(
            "table:style-name=\"ce1\" office:value-type=\"float\" office:value=\"45170\"", "x"));
    assertThat(jour.date()).contains(LocalDate.of(2023, 9, 1));
    assertThat(jour.apparence().format()).isEqualTo("dd\"/\"mm\"/\"yyyy");
  }

  @Test
  void the_format_of_positive_numbers_counts() throws IOException {
    String conditions =
        "<number:number-style style:name=\"NP0\"><number:number number:grouping=\"true\"/><number:text> €</number:text></number:number-style>"
            + "<number:number-style style:name=\"N1\"><number:text>(</number:text><number:number/><number:text>)</number:text><style:map style:condition=\"value()&gt;=0\" style:apply-style-name=\"NP0\"/></number:number-style>"
            + "<style:style style:name=\"ce1\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>";
    assertThat(seule(
                conditions,
                cellule(
                    "table:style-name=\"ce1\" office:value-type=\"float\" office:value=\"3\"",
                    "3 €"))
            .apparence()
            .format())
        .isEqualTo("#,##0\" €\"");
  }

  private static final String STYLES = """
      <style:style style:name="base" style:family="table-cell">
        <style:table-cell-properties fo:background-color="#cccccc" fo:border="0.06pt solid #000000"/>
        <style:text-properties fo:font-weight="bold"/>
      </style:style>
      <style:style style:name="fille" style:family="table-cell" style:parent-style-name="base">
        <style:table-cell-properties fo:border-top="none" fo:background-color="transparent"/>
        <style:paragraph-properties fo:margin-left="0.706cm"/>
      </style:style>
      <style:style style:name="barre" style:family="table-cell">
        <style:text-properties style:text-line-through-style="solid"/>
      </style:style>
      <style:style style:name="T1" style:family="text">
        <style:text-properties style:text-line-through-type="single"/>
      </style:style>
      <style:style style:name="T2" style:family="text">
        <style:text-properties style:text-position="super 58%"/>
      </style:style>
      <style:style style:name="T3" style:family="text">
        <style:text-properties style:text-line-through-style="none" style:text-position="0% 100%"/>
      </style:style>
      <style:style style:name="T4" style:family="text">
        <style:text-properties style:text-position="-33% 58%"/>
      </style:style>
      <style:style style:name="boucle" style:family="table-cell" style:parent-style-name="boucle"/>
      """;

  @Test
  void styles_say_what_their_parents_say() throws IOException {
    Cellule base = seule(STYLES, cellule("table:style-name=\"base\"", "Total"));
    assertThat(base.apparence().gras()).isTrue();
    assertThat(base.apparence().fond()).isTrue();
    assertThat(base.apparence().bordHaut()).isTrue();
    Cellule fille = seule(STYLES, cellule("table:style-name=\"fille\"", "Total"));
    assertThat(fille.apparence().gras()).isTrue();
    assertThat(fille.apparence().fond()).isFalse();
    assertThat(fille.apparence().bordHaut()).isFalse();
    assertThat(fille.apparence().bordBas()).isTrue();
    assertThat(fille.apparence().retrait()).isEqualTo(2);
    assertThat(seule(STYLES, cellule("table:style-name=\"boucle\"", "x"))
            .apparence()
            .gras())
        .isFalse();
  }

  @Test
  void a_cell_without_a_style_has_that_of_its_row_or_else_of_its_column() throws IOException {
    Feuille feuille = feuille(
        STYLES,
        "<table:table-column/><table:table-column table:number-columns-repeated=\"2\" table:default-cell-style-name=\"base\"/>"
            + ligne("a", "b", "c", "d")
            + "<table:table-row table:default-cell-style-name=\"barre\">" + texte("e") + texte("f")
            + cellule("table:style-name=\"fille\"", "g") + "</table:table-row>");
    assertThat(feuille.rangees().get(0).cellules())
        .extracting(c -> c.apparence().gras())
        .containsExactly(false, true, true, false);
    assertThat(feuille.rangees().get(1).cellules())
        .extracting(Cellule::estBarree)
        .containsExactly(true, true, false);
  }

  @Test
  void a_struck_text_is_no_part_of_the_value_and_a_raised_digit_is_a_note() throws IOException {
    Cellule vieux = seule(
        STYLES,
        cellule(
            "office:value-type=\"string\"",
            "<text:span text:style-name=\"T1\">5000</text:span> 3000<text:span text:style-name=\"T2\">2</text:span>"));
    assertThat(vieux.texte().strip()).isEqualTo("3000²");
    assertThat(vieux.ancienTexte()).contains("5000");
    assertThat(vieux.porteUnAppelDeNote()).isTrue();
    Cellule garde = seule(
        STYLES,
        cellule(
            "table:style-name=\"barre\" office:value-type=\"string\"",
            "vieux <text:span text:style-name=\"T3\">neuf</text:span>"));
    assertThat(garde.texte()).isEqualTo("neuf");
    assertThat(seule(STYLES, cellule("", "H<text:span text:style-name=\"T4\">2</text:span>O"))
            .texte())
        .isEqualTo("H₂O");
  }

  @Test
  void white_space_is_what_people_see() throws IOException {
    Cellule cellule = seule(
        "<table:table-cell office:value-type=\"string\"><text:p>  un\n   deux<text:s text:c=\"3\"/>trois<text:tab/>quatre<text:line-break/> cinq</text:p><text:p/><text:p><text:a>six</text:a></text:p></table:table-cell>");
    assertThat(cellule.texte()).isEqualTo("un deux   trois\tquatre\ncinq\n\nsix");
    Cellule notee = seule(
        cellule("", "a<office:annotation><text:p>dans la ligne</text:p></office:annotation> b"));
    assertThat(notee.texte()).isEqualTo("a b");
  }

  @Test
  void a_comment_is_kept_with_its_cell_and_is_none_of_its_text() throws IOException {
    Feuille feuille = feuille(
        "",
        rangee(
            "<table:table-cell><office:annotation><dc:creator>A. B.</dc:creator><dc:date>2024-01-01</dc:date><text:p>à revoir</text:p><text:list><text:list-item><text:p>puis</text:p></text:list-item></text:list></office:annotation><text:p>Ville</text:p></table:table-cell>",
            "<table:table-cell table:number-columns-repeated=\"3\"><office:annotation><text:p>seul</text:p></office:annotation></table:table-cell>"));
    assertThat(feuille.commentaires())
        .containsEntry(Reference.parse("A1"), "à revoir\npuis")
        .containsEntry(Reference.parse("B1"), "seul")
        .hasSize(2);
    assertThat(feuille.rangees().get(0).cellules())
        .extracting(Cellule::texte)
        .containsExactly("Ville", "");
  }

  @Test
  void hidden_and_filtered_rows_columns_and_sheets() throws IOException {
    Classeur classeur = read(
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>",
        table(
                "<table:table-column/><table:table-column-group table:display=\"false\"><table:table-column/></table:table-column-group><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>"
                    + ligne("a", "b")
                    + "<table:table-row table:visibility=\"collapse\">" + texte("c")
                    + "</table:table-row><table:table-row table:visibility=\"filter\" table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
                    + ligne("d")
                    + "<table:table-row table:visibility=\"collapse\" table:number-rows-repeated=\"1000000\"><table:table-cell/></table:table-row>")
            + "<table:table table:name=\"Vieux\" table:style-name=\"ta2\">" + ligne("x")
            + "</table:table>");
    Feuille feuille = classeur.feuilles().get(0);
    assertThat(feuille.rangees()).extracting(Rangee::masquee).containsExactly(false, true, false);
    assertThat(feuille.lignesMasquees().toArray()).containsExactly(2, 3, 4);
    assertThat(feuille.colonnesMasquees().toArray()).containsExactly(2, 3, 4);
    assertThat(feuille.visibilite()).isEqualTo(Visibilite.VISIBLE);
    assertThat(classeur.feuille("Vieux").map(Feuille::visibilite)).contains(Visibilite.MASQUEE);
  }

  @Test
  void groups_are_levels_and_headers_are_rows() throws IOException {
    Feuille feuille = feuille(
        "",
        "<table:table-header-rows>" + ligne("en-tête")
            + "</table:table-header-rows><table:table-row-group>" + ligne("1")
            + "<table:table-row-group table:display=\"false\"><table:table-rows>" + ligne("2")
            + "</table:table-rows></table:table-row-group>" + ligne("3")
            + "</table:table-row-group>" + ligne("4"));
    assertThat(feuille.rangees()).extracting(Rangee::niveau).containsExactly(0, 1, 2, 1, 0);
    assertThat(feuille.rangees())
        .extracting(Rangee::masquee)
        .containsExactly(false, false, true, false, false);
  }

  @Test
  void what_is_no_cell_is_left_out() throws IOException {
    Classeur classeur = read(
        "",
        "<table:tracked-changes><table:cell-content-change><table:table-cell><text:p>ancien</text:p></table:table-cell></table:cell-content-change></table:tracked-changes>"
            + table(
                "<table:shapes><draw:frame><draw:object><office:document><office:body><office:spreadsheet>"
                    + table("dedans", ligne("graphique"))
                    + "</office:spreadsheet></office:body></office:document></draw:object></draw:frame></table:shapes>"
                    + rangee(
                        "<table:table-cell><draw:frame><draw:text-box><text:p>image</text:p></draw:text-box></draw:frame><text:p>vu</text:p></table:table-cell>"))
            + table("'file:///srv/a.ods'#$Feuille1", ligne("copie")));
    assertThat(classeur.feuilles()).hasSize(1);
    assertThat(classeur.feuilles().get(0).rangees()).hasSize(1);
    assertThat(classeur.feuilles().get(0).cellule(1, 1).map(Cellule::texte)).contains("vu");
    assertThat(classeur.constats())
        .extracting(c -> c.message().fr())
        .containsExactly("le classeur renvoie à d'autres fichiers, qui ne sont pas ouverts");
  }

  @Test
  void filters_are_known_once_the_sheets_are_read() throws IOException {
    Feuille feuille = read(
            "",
            table("L'an 1", ligne("a", "b"))
                + "<table:database-ranges><table:database-range table:target-range-address=\"'L''an 1'.A1:'L''an 1'.B9\" table:display-filter-buttons=\"true\"/></table:database-ranges>")
        .feuilles()
        .get(0);
    assertThat(feuille.filtre()).contains(Plage.of(1, 1, 9, 2));
  }

  @Test
  void the_program_and_the_styles_stand_in_parts_of_their_own() throws IOException {
    Classeur classeur =
        read(Ods.of(Ods.contenu("", table(rangee(cellule("table:style-name=\"Gras\"", "x")))))
            .partie(
                "meta.xml",
                "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"><office:meta><meta:generator>LibreOffice/7.4</meta:generator></office:meta></office:document-meta>")
            .partie(
                "styles.xml",
                "<o:document-styles xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:s=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:f=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"><o:styles><s:style s:name=\"Gras\" s:family=\"table-cell\"><s:text-properties f:font-weight=\"700\"/></s:style></o:styles></o:document-styles>")
            .octets());
    assertThat(classeur.producteur()).contains("LibreOffice/7.4");
    assertThat(
            classeur.feuilles().get(0).cellule(1, 1).orElseThrow().apparence().gras())
        .isTrue();
  }

  @Test
  void any_prefix_will_do_and_names_of_other_vocabularies_mean_nothing() throws IOException {
    String contenu = Ods.contenu("", table(ligne("a", "12")))
        .replace("<table:", "<t:")
        .replace("</table:", "</t:")
        .replace(" table:", " t:")
        .replace("xmlns:table=", "xmlns:t=");
    Feuille feuille = read(Ods.of(contenu).octets()).feuilles().get(0);
    assertThat(feuille.nom()).isEqualTo("Bilan");
    assertThat(feuille.cellule(1, 2).flatMap(Cellule::nombre)).contains(new BigDecimal("12"));
    Feuille sans = feuille("", "<calcext:table-row>" + texte("x") + "</calcext:table-row>");
    assertThat(sans.rangees()).isEmpty();
  }

  @Test
  void a_sheet_without_a_name_has_one() throws IOException {
    assertThat(read("", table("", ligne("x")) + table("", ligne("y"))).feuilles())
        .extracting(Feuille::nom)
        .containsExactly("Feuille1", "Feuille2");
    assertThat(read("", "").feuilles()).isEmpty();
    assertThat(Optional.of(read("", "").constats())).contains(List.of());
  }
}
