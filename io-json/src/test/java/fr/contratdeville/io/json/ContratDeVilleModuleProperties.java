package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.contratdeville.constat.Comparaison;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.json.mapper.MappedType;
import fr.contratdeville.io.json.mapper.MappedTypes;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.ContratArbitraries;
import fr.contratdeville.testing.TelQueRecu;
import fr.contratdeville.valeur.Montant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tag;

/** What a mapper with the module writes, it reads as an equal value. */
class ContratDeVilleModuleProperties {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new ContratDeVilleModule()).build();
  private static final ObjectMapper INDENTED =
      MAPPER.copy().enable(SerializationFeature.INDENT_OUTPUT);

  record Dossier(String numero, ContratDeVille contrat, List<ContratDeVille> autres) {}

  private static void comesBack(ContratDeVille contrat) throws IOException {
    byte[] octets = MAPPER.writeValueAsBytes(contrat);
    assertThat(MAPPER.readValue(octets, ContratDeVille.class)).isEqualTo(contrat);
    String texte = INDENTED.writeValueAsString(contrat);
    assertThat(INDENTED.readValue(texte, ContratDeVille.class)).isEqualTo(contrat);
    Dossier dossier = new Dossier("D-1", contrat, List.of(contrat, contrat));
    assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(dossier), Dossier.class))
        .isEqualTo(dossier);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void anyContractComesBack(@ForAll ContratDeVille contrat) throws IOException {
    comesBack(contrat);
  }

  @Tag("long")
  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void anyContractComesBackAsOftenAsOneTries(@ForAll ContratDeVille contrat) throws IOException {
    comesBack(contrat);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aContractAsItIsReceivedComesBack(@ForAll @TelQueRecu ContratDeVille contrat)
      throws IOException {
    comesBack(contrat);
  }

  /** A tree of the mapper holds decimals, so that nothing is lost on the way through it. */
  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aContractComesBackThroughATree(@ForAll ContratDeVille contrat) throws IOException {
    JsonNode arbre = MAPPER.valueToTree(contrat);
    assertThat(MAPPER.treeToValue(arbre, ContratDeVille.class))
        .as(arbre::toString)
        .isEqualTo(contrat);
    assertThat(MAPPER.convertValue(contrat, ContratDeVille.class)).isEqualTo(contrat);
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void aMapperReadsWhatTheWriterOfFilesWrote(@ForAll @TelQueRecu ContratDeVille contrat)
      throws IOException {
    ByteArrayOutputStream fichier = new ByteArrayOutputStream();
    new JsonContratWriter().write(contrat, fichier);
    assertThat(MAPPER.readValue(fichier.toByteArray(), ContratDeVille.class)).isEqualTo(contrat);
  }

  /** Tables as town halls lay them out, with all that their readers leave in a contract. */
  @Example
  void whatAReaderOfTablesGivesComesBack() throws IOException {
    int findings = 0;
    for (int i = 0; i < 60; i++) {
      Lecture lecture = TablesTirees.read(20_260_401, i);
      findings += lecture.constats().size();
      comesBack(lecture.valeur());
      MAPPER.writeValueAsBytes(lecture);
    }
    assertThat(findings).isPositive();
  }

  @Example
  void everyValueThatIsReadComesBackEqual() throws IOException {
    Set<Class<?>> read = new HashSet<>();
    Random random = new Random();
    for (MappedType<?> type : MappedTypes.all()) {
      if (ContratArbitraries.types().contains(type.type())) {
        RandomGenerator<?> values = ContratArbitraries.of(type.type()).generator(100);
        for (int i = 0; i < 10; i++) {
          Object value = values.next(random).value();
          String json = MAPPER.writeValueAsString(value);
          if (type.isRead()) {
            assertThat(MAPPER.readValue(json, type.type())).as(json).isEqualTo(written(value));
            read.add(type.type());
          }
        }
      }
    }
    assertThat(read)
        .contains(ContratDeVille.class, Montant.class, Constat.class, Comparaison.class);
    assertThat(read).hasSizeGreaterThan(60);
  }

  /** A long report is written in groups, as everywhere. */
  private static Object written(Object value) {
    return value instanceof Rapport rapport ? rapport.regroupe() : value;
  }
}
