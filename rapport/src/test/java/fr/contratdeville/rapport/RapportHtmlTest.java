package fr.contratdeville.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.nomenclature.TablesAlias;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Visibilite;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RapportHtmlTest {
  private static final Path ECHANTILLONS = Path.of("../examples/echantillons");
  private static final Path BAGNOLS = ECHANTILLONS.resolve("bagnols-2023.xlsx");
  private static final Format FORMAT = new Format("Texte", "txt");

  @TempDir
  Path dossier;

  private static Document page(RapportHtml rapport) {
    return Balises.examiner(rapport.texte());
  }

  private static Document bagnols() throws IOException {
    return page(RapportHtml.of(LectureFeuilles.read(BAGNOLS)));
  }

  private static LectureFeuilles lire(Feuille... feuilles) throws IOException {
    return new LectureTableaux().readFeuilles(Classeur.of(feuilles), "bilan.txt", FORMAT);
  }

  /** The text of an element as people read it, with plain blanks. */
  private static String texte(Element element) {
    return element.text().replaceAll("[\\u00A0\\u202F]", " ");
  }

  @Test
  void two_sentences_say_what_matters() throws IOException {
    assertThat(bagnols().select(".chapo"))
        .extracting(RapportHtmlTest::texte)
        .containsExactly(
            "7 financeurs apportent 703 039 € à 44 actions portées par 25 structures ;"
                + " le premier, MAIRIE BAGNOLS, en paie 46 %.",
            "Le document ne s'accorde pas avec lui-même : 9 erreurs et 4 avertissements ;"
                + " le plus grand écart est de 28 100 € (CV-TOT-04).");
  }

  @Test
  void a_chart_and_its_table_have_the_same_figures() throws IOException {
    Element financeurs = bagnols().selectFirst(".repartition");
    assertThat(financeurs.select("svg .chiffre").eachText())
        .extracting(t -> t.replaceAll("[\\u00A0\\u202F]", " "))
        .startsWith("321 439 € (45,7 %)", "239 800 € (34,1 %)", "63 300 € (9,0 %)");
    // The shares of the chart are those of the table; its total is 100 %, however they round.
    List<String> parts = financeurs.select("tbody td:nth-child(3)").eachText();
    assertThat(financeurs.select("svg .chiffre").eachText())
        .zipSatisfy(parts, (chiffre, part) -> assertThat(chiffre).endsWith("(" + part + ")"));
    assertThat(financeurs.select("rect.barre").eachAttr("width"))
        .startsWith("100.00%", "74.60%", "19.69%");
    assertThat(texte(financeurs.select("tbody tr").get(1))).isEqualTo("ETAT 239 800 34,1 % 42");
    assertThat(texte(financeurs.selectFirst("tfoot"))).isEqualTo("Total 703 039 100,0 % 139");
    Element svg = financeurs.selectFirst("svg");
    for (String id : svg.attr("aria-labelledby").split(" ", -1)) {
      assertThat(texte(svg.getElementById(id))).isNotBlank();
    }
  }

  @Test
  void a_finding_has_both_figures_its_gap_its_cells_and_its_leads() throws IOException {
    Element constat = bagnols().getElementById("constat-1");
    assertThat(texte(constat.selectFirst("h3")))
        .isEqualTo("1 Erreur CV-TOT-01 Total de chaque ligne");
    assertThat(constat.select("dl > div"))
        .extracting(RapportHtmlTest::texte)
        .containsExactly("déclaré 4 846 €", "calculé 2 300 €", "écart +2 546 €");
    assertThat(constat.select(".lieux a").eachText()).containsExactly("L27", "F27", "I27");
    assertThat(constat.select(".lieux a").eachAttr("href"))
        .containsExactly("#f1-L27", "#f1-F27", "#f1-I27");
    assertThat(constat.select(".pistes li")).isNotEmpty();
  }

  @Test
  void the_sheet_says_what_its_rows_and_columns_were_taken_for() throws IOException {
    Document page = bagnols();
    assertThat(page.select(".r-lu td").eachText())
        .contains("Porteur", "financeur CAF (CAF)")
        .anyMatch(t -> t.startsWith("Total de MAIRIE BAGNOLS + AGGLO"));
    Element cellule = page.getElementById("f1-L27");
    assertThat(cellule.classNames()).contains("to", "n", "vu", "err");
    assertThat(cellule.select("a").attr("href")).isEqualTo("#constat-1");
    assertThat(cellule.select("a").attr("aria-label")).isEqualTo("Constat 1, erreur");
    Element rangee = cellule.parent();
    assertThat(rangee.child(0).text()).isEqualTo("27");
    assertThat(rangee.child(1).text()).isEqualTo("action");
    // A merge of the workbook is a merge on the page: A9 stands for A10 too.
    Element fusion = page.select("tbody tr:has(> th:matchesOwn(^9$)) > td").get(1);
    assertThat(fusion.text()).isEqualTo("VILLE - DCESS");
    assertThat(fusion.attr("rowspan")).isEqualTo("2");
  }

  @Test
  void every_row_of_the_sheet_has_a_cell_for_every_column() throws IOException {
    Feuille feuille = Feuille.builder("Bilan")
        .rangee("Bilan 2023")
        .rangee("Porteur", "Action", "Ville", "CAF", "Total")
        .rangee("MJC", "Ateliers", "1200", "800", "2100")
        .rangee("", "Sorties", "100", "", "100")
        .fusions(Fusions.of(List.of(Plage.parse("A1:E1"), Plage.parse("A3:A4"))))
        .build();
    for (Document page : List.of(bagnols(), page(RapportHtml.of(lire(feuille))))) {
      int colonnes = page.select(".grille thead th").size();
      int[] occupees = new int[10_000];
      int r = 0;
      for (Element rangee : page.select(".grille tbody tr")) {
        int largeur = occupees[r];
        for (Element cellule : rangee.children()) {
          int large = cellule.hasAttr("colspan") ? Integer.parseInt(cellule.attr("colspan")) : 1;
          int haut = cellule.hasAttr("rowspan") ? Integer.parseInt(cellule.attr("rowspan")) : 1;
          largeur += large;
          for (int i = 1; i < haut; i++) {
            occupees[r + i] += large;
          }
        }
        assertThat(largeur).as(rangee.text()).isEqualTo(colonnes);
        r++;
      }
      assertThat(r).isGreaterThan(4);
    }
  }

  @Test
  void controls_are_folded_to_a_line_with_their_number() throws IOException {
    assertThat(bagnols().select("details.controle > summary"))
        .extracting(RapportHtmlTest::texte)
        .satisfiesExactly(
            s -> assertThat(s).matches("8 contrôles ont trouvé un écart"),
            s -> assertThat(s).matches("\\d+ contrôles conformes : .*"),
            s -> assertThat(s).matches("\\d+ contrôles sans objet : .*"));
  }

  @Test
  void headings_stand_in_their_order_and_tables_name_their_headings() throws IOException {
    Document page = bagnols();
    int avant = 0;
    for (Element titre : page.select("h1, h2, h3, h4")) {
      int niveau = titre.normalName().charAt(1) - '0';
      assertThat(niveau).as(titre.text()).isLessThanOrEqualTo(avant + 1);
      avant = niveau;
    }
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("table").size())
        .isEqualTo(page.select("table > caption").size());
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("header, nav[aria-label], main, footer")).hasSize(4);
  }

  /** JSON has no sheets: places are texts, and there is no section of the document. */
  @Test
  void a_reading_without_sheets_has_places_without_links() throws IOException {
    LectureFeuilles lu = LectureFeuilles.read(ECHANTILLONS.resolve("bagnols-2023.json"));
    Document page = page(RapportHtml.of(lu));

    assertThat(page.getElementById("document")).isNull();
    assertThat(page.select("a.lieu")).isEmpty();
    assertThat(page.select("#constat-1 .lieux span.lieu").eachText()).contains("Bilan 2023!L27");
    assertThat(page.outerHtml()).isEqualTo(page(RapportHtml.of(lu.lecture())).outerHtml());
  }

  @Test
  void steps_and_years_are_never_added_up() throws IOException {
    Document page = page(RapportHtml.of(lire(Feuille.builder("Programmation")
        .rangee("Porteur", "Action", "Ville demandé", "Ville accordé", "CAF demandé", "CAF accordé")
        .rangee("MJC", "Ateliers", "1000", "800", "500", "300")
        .rangee("Léo", "Sorties", "200", "200", "50", "50")
        .build())));

    assertThat(texte(page.selectFirst(".chapo"))).contains("apportent 1 350 €");
    assertThat(texte(page.selectFirst("#argent + .note")))
        .contains("montants accordés ; les montants demandés ne sont pas comptés");
    Element etapes = page.selectFirst("div[aria-label='Les mêmes montants à chaque étape'] table");
    assertThat(texte(etapes.selectFirst("thead"))).contains("Demandé", "Accordé");
    assertThat(texte(etapes.selectFirst("tfoot"))).isEqualTo("Total 1 750 1 350");
  }

  @Test
  void years_stand_beside_each_other_in_one_chart() throws IOException {
    Document page = page(RapportHtml.of(lire(Feuille.builder("Suivi")
        .rangee("Porteur", "Action", "Ville 2022", "CAF 2022", "Ville 2023", "CAF 2023")
        .rangee("MJC", "Ateliers", "1000", "500", "600", "150")
        .rangee("Léo", "Sorties", "200", "", "", "")
        .build())));

    assertThat(texte(page.selectFirst(".chapo")))
        .contains("1 700 € (2022), 750 € (2023)", "ne s'additionnent pas");
    Element annees = page.selectFirst(".repartition:has(h3:contains(Par année))");
    assertThat(annees.select("svg .long").eachText()).containsExactly("2022", "2023");
    assertThat(annees.select("svg .chiffre"))
        .extracting(RapportHtmlTest::texte)
        .containsExactly("1 700 €", "750 €");
    assertThat(annees.select("rect.barre").eachAttr("width")).containsExactly("100.00%", "44.12%");
  }

  @Test
  void names_that_were_resolved_are_one() throws IOException {
    LectureFeuilles lu = lire(Feuille.builder("Bilan")
        .rangee("Porteur", "Action", "ETAT", "Préfecture")
        .rangee("MJC", "Ateliers", "1000", "500")
        .rangee("Léo", "Sorties", "200", "")
        .build());
    Lecture lecture = Lecture.builder()
        .from(lu.lecture())
        .valeur(TablesAlias.financeurs().rattacher(lu.lecture().valeur()))
        .build();
    assertThat(texte(page(RapportHtml.of(lu)).selectFirst(".chapo"))).startsWith("2 financeurs");
    assertThat(texte(page(RapportHtml.of(lu.withLecture(lecture))).selectFirst(".chapo")))
        .startsWith("1 financeur apporte 1 700 €");
  }

  @Test
  void a_document_without_lines_of_money_says_what_it_has() throws IOException {
    Document tableaux =
        page(RapportHtml.of(LectureFeuilles.read(ECHANTILLONS.resolve("ales-2004.xlsx"))));
    assertThat(texte(tableaux.selectFirst(".chapo")))
        .isEqualTo("Le document donne 2 tableaux de chiffres, sans les lignes de financement"
            + " qui les composent.");
    Document cadre = page(RapportHtml.of(Contrats.read(ECHANTILLONS.resolve("ales-2015.json"))));
    assertThat(texte(cadre.selectFirst(".chapo")))
        .isEqualTo("Le document présente le cadre du contrat, sans ligne de financement.");
    assertThat(cadre.getElementById("argent")).isNull();
  }

  @Test
  void a_document_that_agrees_is_said_to_agree() throws IOException {
    Document page = page(RapportHtml.of(lire(Feuille.builder("Bilan")
        .rangee("Porteur", "Action", "Ville", "CAF", "Total")
        .rangee("MJC", "Ateliers", "1200", "800", "2000")
        .rangee("Léo", "Sorties", "100", "50", "150")
        .build())));
    assertThat(page.select(".chapo").get(1).text()).startsWith("Le document s'accorde");

    Document rien = page(RapportHtml.of(lire(Feuille.builder("Bilan")
            .rangee("Porteur", "Action", "Ville")
            .rangee("MJC", "Ateliers", "1200")
            .build()))
        .withRapport(
            Controles.aucun().examiner(LectureFeuilles.read(BAGNOLS).lecture().valeur())));
    assertThat(rien.select(".chapo").get(1).text()).startsWith("Rien dans le document");
  }

  @Test
  void a_table_that_was_read_wrong_is_said_first() throws IOException {
    LectureFeuilles lu = LectureFeuilles.read(BAGNOLS);
    Constat malLu = Constat.of(
        Constat.TABLEAU_MAL_LU,
        Gravite.ERREUR,
        Emplacement.parse("[bagnols-2023.xlsx]Bilan 2023!A4"),
        Message.of("mal lu"));
    Document page =
        page(RapportHtml.of(lu).withRapport(Rapport.builder().addConstat(malLu).build()));
    assertThat(page.selectFirst(".reserve").text()).startsWith("Un tableau a été mal lu");
  }

  @Test
  void a_page_speaks_english() throws IOException {
    RapportHtml anglais = RapportHtml.of(LectureFeuilles.read(BAGNOLS)).withLangue(Locale.US);
    Document page = page(anglais);
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(texte(page.selectFirst(".chapo")))
        .isEqualTo("7 financeurs pay 703,039 € for 44 actions of 25 organisations;"
            + " the first, MAIRIE BAGNOLS, pays 46%.");
    // No French word of the page is left; those of the document stay.
    assertThat(page.select("h2, summary, label, legend, dt, .note").text())
        .doesNotContainPattern("\\b(le|la|les|des|Constat|Contrôle|écart|Feuille)\\b");
    assertThat(page(anglais.withLangue(Locale.GERMAN)).selectFirst("html").attr("lang"))
        .isEqualTo("fr");
  }

  @Test
  void tables_of_the_caller_have_their_sections() throws IOException {
    Tableau un = Tableau.builder(Message.of("Financements de deux années", "Funding of two years"))
        .colonne(Colonne.texte("Financeur", "Financeur"))
        .colonne(Colonne.of(Message.of("2022 (€)"), Colonne.Genre.MONTANT))
        .rangee(Cellule.of("CAF"), Cellule.of(Montant.parse("10.50")))
        .rangee(Cellule.of("ETAT"), Cellule.of(Montant.of(2000)))
        .pied(List.of(Cellule.of("Total"), Cellule.of(Montant.parse("2010.50"))))
        .build();
    Message titre = Message.of("Évolution", "Change");
    Document page = page(RapportHtml.of(LectureFeuilles.read(BAGNOLS))
        .withSection(titre, un)
        .withSection(Message.of("Autre", "Other"), un)
        .withSection(titre, un.sansTitre()));

    assertThat(page.select("nav a").eachText()).contains("Évolution", "Autre");
    Element section = page.selectFirst("section:has(> #s1)");
    assertThat(section.select("caption").eachText())
        .containsExactly("Financements de deux années", "Évolution");
    assertThat(section.selectFirst("table").select("td.n"))
        .extracting(RapportHtmlTest::texte)
        .containsExactly("10,50", "2 000,00", "2 010,50");
  }

  @Test
  void the_day_is_that_of_the_caller_or_none() throws IOException {
    RapportHtml rapport = RapportHtml.of(LectureFeuilles.read(BAGNOLS));
    assertThat(page(rapport).selectFirst(".sous").text()).isEqualTo("bagnols-2023.xlsx (XLSX)");
    RapportHtml edite = rapport.withEdition(LocalDate.of(2024, 3, 1));
    assertThat(page(edite).selectFirst(".sous").text())
        .isEqualTo("bagnols-2023.xlsx (XLSX), édité le 1 mars 2024");
    assertThat(page(edite.withLangue(Locale.ENGLISH)).selectFirst(".sous").text())
        .endsWith("issued on 1 March 2024");
  }

  @Test
  void all_ways_to_write_write_the_same() throws IOException {
    RapportHtml rapport = RapportHtml.of(LectureFeuilles.read(BAGNOLS));
    String page = rapport.texte();
    Path fichier = dossier.resolve("rapport.html");
    rapport.write(fichier);
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    rapport.write(octets);
    StringWriter texte = new StringWriter();
    rapport.write(texte);

    assertThat(Files.readString(fichier)).isEqualTo(page);
    assertThat(octets.toString(StandardCharsets.UTF_8)).isEqualTo(page);
    assertThat(texte).hasToString(page);
    assertThat(RapportHtml.of(LectureFeuilles.read(BAGNOLS)).texte()).isEqualTo(page);
    // Well under half a megabyte.
    assertThat(octets.size()).isBetween(50_000, 250_000);
  }

  @Test
  void what_the_target_throws_reaches_the_caller() throws IOException {
    RapportHtml rapport = RapportHtml.of(LectureFeuilles.read(BAGNOLS));
    assertThatThrownBy(() -> rapport.write(new java.io.OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("plein");
          }
        }))
        .isInstanceOf(IOException.class)
        .hasMessage("plein");
    Path fichier = dossier.resolve("absent/rapport.html");
    assertThatThrownBy(() -> rapport.write(fichier)).isInstanceOf(IOException.class);
  }

  @Test
  void a_large_sheet_is_cut_and_says_so() throws IOException {
    large(1_000);
  }

  @Tag("long")
  @Test
  void a_sheet_of_ten_thousand_rows_is_cut_and_says_so() throws IOException {
    large(10_000);
  }

  /** The page keeps the header, the first rows and those of the findings. */
  private static void large(int rangees) throws IOException {
    Feuille.Builder feuille =
        Feuille.builder("Bilan").rangee("Porteur", "Action", "Thématique", "Ville", "CAF", "Total");
    for (int i = 2; i <= rangees; i++) {
      String total = i == rangees - 100 ? "700" : "300";
      feuille.rangee("Association " + i, "Action " + i, "T" + i % 30, "200", "100", total);
    }
    LectureFeuilles lu = lire(feuille.build());
    Lecture lecture = lu.lecture();
    Rapport rapport = Controles.standard().examiner(lecture.valeur(), lecture.constats());
    String texte = RapportHtml.of(lu).withRapport(rapport).texte();

    assertThat(texte.length()).isLessThan(300_000);
    Document page = Balises.examiner(texte);
    String enTout = rangees == 1_000 ? "1 000" : "10 000";
    assertThat(texte(page.selectFirst(".feuille .note")))
        .startsWith("Lignes montrées : 300 sur " + enTout + ", dont les en-têtes");
    String cellule = "F" + (rangees - 100);
    assertThat(page.selectFirst("a[href=#f1-" + cellule + "]").text()).isEqualTo(cellule);
    assertThat(page.getElementById("f1-" + cellule).parent().child(0).text())
        .isEqualTo(Integer.toString(rangees - 100));
    assertThat(page.select(".coupe td").eachText())
        .anyMatch(t -> t.endsWith("à " + (rangees - 102) + " non montrées"));
    Element porteurs = page.select(".repartition").last();
    assertThat(porteurs.select("rect.autres")).hasSize(1);
    assertThat(porteurs.select("tbody tr")).hasSize(101);
    assertThat(texte(porteurs.select("tbody tr").last()))
        .startsWith(rangees == 1_000 ? "899 autres" : "9 899 autres");
    assertThat(texte(porteurs.selectFirst("tfoot")))
        .startsWith(rangees == 1_000 ? "Total 299 700" : "Total 2 999 700");
  }

  @Test
  void a_wide_sheet_is_cut_and_says_so() throws IOException {
    String[] entetes = new String[120];
    String[] rangee = new String[120];
    for (int i = 0; i < entetes.length; i++) {
      entetes[i] = i == 0 ? "Porteur" : i == 1 ? "Action" : "Financeur " + i;
      rangee[i] = i == 0 ? "MJC" : i == 1 ? "Ateliers" : "10";
    }
    Feuille feuille = Feuille.builder("Bilan").rangee(entetes).rangee(rangee).build();
    Document page =
        page(RapportHtml.of(lire(feuille)).withRapport(Rapport.builder().build()));

    assertThat(page.selectFirst(".feuille .note").text())
        .contains("Colonnes montrées : 80 sur 120");
    assertThat(page.select(".feuille table").attr("class")).isEqualTo("large");
  }

  @Test
  void sheets_beyond_the_twentieth_are_named_and_hidden_ones_are_said_to_be() throws IOException {
    Feuille[] feuilles = new Feuille[25];
    for (int i = 0; i < feuilles.length; i++) {
      feuilles[i] = Feuille.builder("Feuille " + i)
          .rangee("Porteur", "Action", "Ville")
          .rangee("MJC " + i, "Ateliers", "10")
          .visibilite(i == 1 ? Visibilite.MASQUEE : Visibilite.VISIBLE)
          .build();
    }
    Document page =
        page(RapportHtml.of(lire(feuilles)).withRapport(Rapport.builder().build()));

    assertThat(page.select(".feuille")).hasSize(20);
    assertThat(page.select(".document > .note").last().text())
        .contains("Feuille 20, Feuille 21, Feuille 22, Feuille 23, Feuille 24");
    assertThat(page.select(".feuille h3").get(1).text()).contains("(masquée)");
  }

  @Test
  void a_merge_that_the_cut_goes_through_is_shown_in_parts() throws IOException {
    Feuille.Builder feuille =
        Feuille.builder("Bilan").rangee("Porteur", "Action", "Ville", "Total");
    for (int i = 2; i <= 1000; i++) {
      feuille.rangee(i == 2 ? "MJC" : "", "Action " + i, "200", i == 900 ? "900" : "200");
    }
    feuille.fusions(Fusions.of(List.of(Plage.parse("A2:A1000"))));
    Document page = page(RapportHtml.of(lire(feuille.build())));

    Element autour = page.getElementById("f1-D900").parent().previousElementSibling();
    assertThat(autour.text()).startsWith("899");
    assertThat(autour.text()).contains("MJC");
  }

  @Test
  void contracts_of_all_samples_have_a_page() throws IOException {
    for (String nom : List.of(
        "ales-2004.json", "ales-2004.xlsx", "ales-2015.json", "ales-2024.json", "dole-2023.json")) {
      Lecture lecture = Contrats.read(ECHANTILLONS.resolve(nom));
      Document page = page(RapportHtml.of(lecture));
      assertThat(page.select(".chapo")).as(nom).hasSize(2);
      assertThat(page.title()).isEqualTo(lecture.valeur().intitule());
    }
  }
}
