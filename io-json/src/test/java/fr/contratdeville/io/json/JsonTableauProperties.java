package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every cell of a table is in its JSON, figures with their decimals. */
class JsonTableauProperties {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
      .addModule(new ContratDeVilleModule())
      .build();

  private static String json(Tableau tableau) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    JsonTableau.write(tableau, octets);
    return octets.toString(StandardCharsets.UTF_8);
  }

  @Property(tries = 200)
  void cells_come_back(@ForAll Tableau tableau) throws IOException {
    JsonNode json = MAPPER.readTree(json(tableau));
    assertThat(json.get("colonnes")).hasSameSizeAs(tableau.colonnes());
    for (int c = 0; c < tableau.colonnes().size(); c++) {
      Colonne colonne = tableau.colonnes().get(c);
      assertThat(json.at("/colonnes/" + c + "/genre").asText())
          .isEqualTo(colonne.genre().name());
      assertThat(json.at("/colonnes/" + c + "/titre")).isEqualTo(noeud(colonne.titre()));
    }
    comparer(json.get("rangees"), tableau.rangees());
    comparer(json.get("pied"), tableau.pied());
  }

  @Property(tries = 50)
  void the_mapper_of_an_application_writes_the_same(@ForAll Totaux totaux) throws IOException {
    Tableau tableau = totaux.tableau();
    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(List.of(tableau))).get(0))
        .isEqualTo(MAPPER.readTree(json(tableau)));
  }

  private static void comparer(JsonNode json, List<List<Cellule>> rangees) {
    assertThat(json).hasSameSizeAs(rangees);
    for (int r = 0; r < rangees.size(); r++) {
      assertThat(json.get(r)).hasSameSizeAs(rangees.get(r));
      for (int c = 0; c < rangees.get(r).size(); c++) {
        assertThat(json.get(r).get(c)).isEqualTo(noeud(rangees.get(r).get(c)));
      }
    }
  }

  private static JsonNode noeud(Cellule cellule) {
    return cellule
        .nombre()
        .map(n -> (JsonNode) MAPPER.getNodeFactory().numberNode(n))
        .or(() -> cellule.texte().map(JsonTableauProperties::noeud))
        .orElseGet(MAPPER.getNodeFactory()::nullNode);
  }

  private static JsonNode noeud(Message message) {
    return message.fr().equals(message.en())
        ? MAPPER.getNodeFactory().textNode(message.fr())
        : MAPPER.createObjectNode().put("fr", message.fr()).put("en", message.en());
  }

  @Example
  void it_looks_like_this() throws IOException {
    Tableau tableau = Tableau.builder(Message.of("Qui paie", "Who pays"))
        .colonne(Colonne.texte("Financeur", "Financeur"))
        .colonne(Colonne.of(Message.of("Montant (€)", "Amount (€)"), Genre.MONTANT))
        .rangee(Cellule.of("CAF"), Cellule.of(Montant.parse("1500.50")))
        .rangee(Cellule.of("Ville"), Cellule.VIDE.partielle())
        .pied(List.of(Cellule.of(Message.of("Total", "Sum")), Cellule.of(Montant.parse("1500.50"))))
        .build();
    Path fichier = Files.createTempFile("tableau", ".json");
    try {
      JsonTableau.write(tableau, fichier);
      assertThat(Files.readString(fichier)).isEqualTo("""
          {
            "version": 1,
            "titre": {"fr": "Qui paie", "en": "Who pays"},
            "colonnes": [
              {"titre": "Financeur", "genre": "TEXTE"},
              {"titre": {"fr": "Montant (€)", "en": "Amount (€)"}, "genre": "MONTANT"}
            ],
            "rangees": [
              ["CAF", 1500.50],
              ["Ville", null]
            ],
            "pied": [
              [{"fr": "Total", "en": "Sum"}, 1500.50]
            ]
          }
          """);
    } finally {
      Files.delete(fichier);
    }
  }
}
