package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that mean harm, given to a mapper of an application that has no limits of its own. */
class ModuleHostileTest {

  private static final String DEBUT = "{\"contrat-de-ville\":1,\"intitule\":\"Cité\",";
  private static final String TOTAL = DEBUT + "\"totaux\":[{\"nature\":\"GENERAL\",\"valeur\":";

  private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxNestingDepth(Integer.MAX_VALUE)
              .maxNameLength(Integer.MAX_VALUE)
              .maxNumberLength(Integer.MAX_VALUE)
              .maxStringLength(Integer.MAX_VALUE)
              .build())
          .build())
      .addModule(new ContratDeVilleModule())
      .build();

  static Stream<Arguments> refused() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);
    return Stream.of(
        cas("deep", DEBUT + "\"x\":" + deep + "}", "limite de lecture"),
        cas("deep actions", DEBUT + "\"actions\":" + deep + "}", "limite de lecture"),
        cas("long number", DEBUT + "\"exercice\":" + "9".repeat(2000) + "}", "limite de lecture"),
        cas("long name", DEBUT + "\"" + "n".repeat(60_000) + "\":1}", "limite de lecture"),
        cas("long text", DEBUT + "\"x\":\"" + "t".repeat(21_000_000) + "\"}", "limite de lecture"),
        cas(
            "longer than memory",
            DEBUT + ("\"x\":\"" + "t".repeat(10_000_000) + "\",").repeat(11),
            "100 Mo"),
        cas("year that is a bomb", DEBUT + "\"exercice\":1e999999999}", "Exercice"),
        cas("amount that is a bomb", TOTAL + "1e999999999}]}", "nombre"),
        cas("amount that is a small bomb", TOTAL + "1e-999999999}]}", "nombre"),
        cas("amount beyond any exponent", TOTAL + "1e99999999999}]}", "nombre"),
        cas("title twice", DEBUT + "\"intitule\":\"B\"}", "intitule"),
        cas("unknown twice", DEBUT + "\"x\":1,\"x\":2}", "x"),
        cas("unknown where nothing keeps it", TOTAL + "1,\"y\":2}]}", "y"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefusedInBothLanguagesWithinSeconds(String nom, String json, String raison) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThatThrownBy(() -> MAPPER.readValue(json, ContratDeVille.class))
            .isInstanceOf(JsonMappingException.class)
            .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2000))
            .cause()
            .isInstanceOf(LectureException.class)
            .hasMessageContaining(raison));
  }

  @Test
  void aNumberThatIsABombIsKeptWhereAnyPropertyIs() throws IOException {
    ContratDeVille contrat = MAPPER.readValue(DEBUT + "\"x\":1e999999999}", ContratDeVille.class);
    assertThat(contrat.complements().get(0).texte()).isEqualTo("1e999999999");
    String json = MAPPER.writeValueAsString(contrat);
    assertThat(json).hasSizeLessThan(300);
    assertThat(MAPPER.readValue(json, ContratDeVille.class)).isEqualTo(contrat);
  }

  @Test
  void aFigureOfAReportThatIsABombIsRefusedBeforeAnyoneWorksWithIt() {
    String json =
        "{\"id\":\"CV-TOT-01\",\"gravite\":\"ERREUR\",\"declare\":1e999999999,\"calcule\":1,"
            + "\"unite\":\"EUR\",\"chemin\":\"\",\"message\":{\"fr\":\"x\",\"en\":\"y\"}}";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThatThrownBy(() -> MAPPER.readValue(json, Constat.class))
            .cause()
            .hasMessageContaining("1e999999999"));
  }

  /** A tree of doubles has rounded what the text said: 12345678901234.57 would be believed. */
  @Test
  void anAmountThatMayHaveLostCentsIsRefused() throws IOException {
    JsonNode rounded = MAPPER.readTree("12345678901234567.89");
    assertThatThrownBy(() -> MAPPER.treeToValue(rounded, Montant.class))
        .hasMessageContaining("fraction binaire")
        .hasMessageContaining("binary fraction");
    assertThat(MAPPER.treeToValue(MAPPER.readTree("1234567890123.45"), Montant.class))
        .isEqualTo(Montant.parse("1234567890123.45"));
    assertThat(MAPPER.readValue("12345678901234567.89", Montant.class))
        .isEqualTo(Montant.parse("12345678901234567.89"));
  }

  /** A name of a sheet is held once, and written with every place of a report. */
  @Test
  void whatWouldBecomeTooLongIsNotWritten() {
    Emplacement.Feuille feuille = new Emplacement.Feuille("b.xlsx", "F".repeat(10_000_000));
    Rapport.Builder rapport = Rapport.builder().seuil(1000);
    for (int i = 1; i <= 20; i++) {
      rapport.addConstat(Constat.of(
          "CV-AMT-01", Gravite.ERREUR, feuille.cellule(i, 1), Message.of("montant", "amount")));
    }
    assertThatThrownBy(() -> MAPPER.writeValueAsBytes(rapport.build()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("100 Mo")
        .hasMessageContaining("100 MB");
  }

  @Test
  void whatWouldNestTooDeepIsNotWritten() {
    Noeud noeud = Noeud.builder().niveau("axe").titre("A").build();
    for (int i = 0; i < 300; i++) {
      noeud = Noeud.builder().niveau("axe").titre("A").addNoeud(noeud).build();
    }
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("x")
        .addCadre(CadreStrategique.builder().intitule("c").addNoeud(noeud).build())
        .build();
    assertThatThrownBy(() -> MAPPER.writeValueAsBytes(contrat))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("dépasse une limite")
        .hasMessageContaining("exceeds a reading limit");
  }

  private static Arguments cas(String nom, String json, String raison) {
    return Arguments.of(nom, json, raison);
  }
}
