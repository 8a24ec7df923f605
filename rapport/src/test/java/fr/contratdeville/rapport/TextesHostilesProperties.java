package fr.contratdeville.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.contratdeville.agregation.Evolution;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.ConstatEcarte;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jsoup.nodes.Document;

/** Whatever a document holds is text on the page: no element and no attribute comes from it. */
class TextesHostilesProperties {
  private static final Path ECHANTILLONS = Path.of("../examples/echantillons");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> MORCEAUX = List.of(
      "<script>alert(1)</script>",
      "\" onmouseover=\"alert(1)",
      "' onfocus='alert(1)' autofocus='",
      "</style><img src=x onerror=alert(1)>",
      "</script>",
      "</title>",
      "</textarea>",
      "<!--",
      "-->",
      "]]>",
      "javascript:alert(1)",
      "data:text/html,x",
      "&lt;b&gt;",
      "&#60;i&#62;",
      "${7*7}",
      "$unsafe{x}",
      "@if(true)",
      "\u2028",
      "\u2029",
      "\u0000",
      "\u001B[31m",
      "\u0085",
      "\u202E",
      "\u2066",
      "\uFEFF",
      "\uD800",
      "\n",
      "\t",
      "`",
      "\\",
      "<svg/onload=alert(1)>",
      "é",
      "€ ");

  /** All of them one after the other. */
  private static final String TOUT = "x" + String.join("y", MORCEAUX) + "z";

  @Provide
  static Arbitrary<String> hostiles() {
    return Arbitraries.oneOf(Arbitraries.of(MORCEAUX), Arbitraries.strings().ofMaxLength(4))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(morceaux -> "A" + String.join("", morceaux));
  }

  @Property(tries = 40)
  void texts_of_a_sheet_stay_texts(@ForAll("hostiles") String a, @ForAll("hostiles") String b)
      throws Exception {
    feuilleHostile(a, b);
  }

  @Tag("long")
  @Property(tries = 2000)
  void texts_of_many_sheets_stay_texts(@ForAll("hostiles") String a, @ForAll("hostiles") String b)
      throws Exception {
    feuilleHostile(a, b);
  }

  @Example
  void all_at_once() throws Exception {
    feuilleHostile(TOUT, TOUT);
  }

  private static void feuilleHostile(String a, String b) throws Exception {
    Feuille feuille = Feuille.builder(a)
        .rangee(b)
        .rangee("Porteur", "Action", "Thématique", a, "CAF", "Total")
        .rangee(b, a, b, "1 200", "800", "2 100")
        .rangee(a, b, a, b, "100", "100")
        .rangee("Total", "", "", "1 200", "900", "2 300")
        .build();
    String nom = b + ".txt";
    LectureFeuilles lu =
        new LectureTableaux().readFeuilles(Classeur.of(feuille), nom, new Format(a, "txt"));
    Emplacement.Feuille place = PlaceFeuille.of(nom, a);
    Message phrase = Message.of(a + b);
    Constat constat = Constat.builder()
        .id("CV-TOT-01")
        .gravite(Gravite.ERREUR)
        .message(phrase)
        .nomDeclare(phrase)
        .declare(java.math.BigDecimal.TEN)
        .addCellule(place.cellule(4, 4))
        .addDiagnostic(Diagnostic.builder()
            .genre(Diagnostic.Genre.OUBLI)
            .message(phrase)
            .addCellule(place.cellule(4, 5))
            .build())
        .build();
    Suppression suppression = Suppression.builder()
        .id("CV-TOT-01")
        .lieu(a)
        .raison(b)
        .auteur(a)
        .date(LocalDate.of(2024, 1, 1))
        .build();
    Rapport rapport = Rapport.builder()
        .addConstat(constat)
        .addEcarte(new ConstatEcarte(constat, suppression))
        .addControle(ResultatControle.builder()
            .id("CV-TOT-01")
            .titre(phrase)
            .examines(2)
            .ecarts(1)
            .raison(phrase)
            .build())
        .build();
    Lecture lecture = Lecture.builder()
        .from(lu.lecture())
        .addDecision(new Decision(place, phrase))
        .build();
    Tableau tableau = Tableau.builder(phrase)
        .colonne(Colonne.of(phrase, Colonne.Genre.TEXTE))
        .rangee(Cellule.of(phrase))
        .build();
    String page = RapportHtml.of(lu.withLecture(lecture))
        .withRapport(rapport)
        .withSection(phrase, tableau)
        .withEvolution(Evolution.of(lecture.valeur(), lecture.valeur()))
        .texte();

    Document document = Balises.examiner(page);
    assertThat(document.select("#f1-D4")).hasSize(1);
    assertThat(document.select("#constat-1 a.lieu")).isNotEmpty();
    assertThat(document.select("section.evolution rect.avant")).isNotEmpty();
  }

  /** Every text of the samples, one after the other in all places where free texts stand. */
  @Example
  void texts_of_a_contract_stay_texts() throws Exception {
    for (String nom : List.of("bagnols-2023", "ales-2004", "ales-2015", "ales-2024", "dole-2023")) {
      Path fichier = ECHANTILLONS.resolve(nom + ".json");
      JsonNode arbre = JSON.readTree(Files.readAllBytes(fichier));
      int[] change = new int[1];
      JsonNode hostile = empoisonner(arbre, "", change);
      assertThat(change[0]).as(nom).isGreaterThan(50);
      Lecture lecture = Contrats.read(
          new ByteArrayInputStream(JSON.writeValueAsBytes(hostile)), nom + "<b>.json");

      for (Locale langue : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        Document document = Balises.examiner(RapportHtml.of(lecture)
            .withEvolution(Evolution.of(lecture.valeur(), lecture.valeur()))
            .withLangue(langue)
            .texte());
        assertThat(document.title()).contains("<script>alert(1)</script>");
      }
    }
  }

  private static final Set<String> NOMS = Set.of("nom", "financeur", "financeurs", "porteur");

  private static JsonNode empoisonner(JsonNode noeud, String cle, int[] change) {
    if (noeud instanceof ObjectNode objet) {
      ObjectNode copie = JSON.createObjectNode();
      for (Map.Entry<String, JsonNode> e : objet.properties()) {
        copie.set(
            e.getKey(),
            e.getKey().startsWith("emplacement")
                    || e.getKey().equals("feuilles")
                    || e.getKey().equals("cle")
                ? e.getValue()
                : empoisonner(e.getValue(), e.getKey(), change));
      }
      return copie;
    } else if (noeud instanceof ArrayNode liste) {
      ArrayNode copie = JSON.createArrayNode();
      liste.forEach(n -> copie.add(empoisonner(n, cle, change)));
      return copie;
    } else if (noeud instanceof TextNode texte
        && (NOMS.contains(cle) || texte.asText().matches(".*[a-zé ].*"))) {
      change[0]++;
      // Half of a pair of surrogates cannot be written in UTF-8.
      return new TextNode(texte.asText() + TOUT.replace("\uD800", ""));
    }
    return noeud;
  }

  @Property(tries = 60)
  void a_page_is_written_of_any_contract_and_any_report(
      @ForAll ContratDeVille contrat, @ForAll Rapport rapport, @ForAll Evolution evolution) {
    Lecture lecture = Lecture.builder()
        .source("contrat.json")
        .format(new Format("JSON", "json"))
        .valeur(contrat)
        .build();

    Balises.examiner(
        RapportHtml.of(lecture).withRapport(rapport).withEvolution(evolution).texte());
    Balises.examiner(
        RapportHtml.of(lecture).withRapport(rapport).withLangue(Locale.ENGLISH).texte());
  }
}
