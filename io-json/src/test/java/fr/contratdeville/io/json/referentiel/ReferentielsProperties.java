package fr.contratdeville.io.json.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.testing.suite.Damage;
import fr.contratdeville.testing.suite.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Damaged lists are read or refused, and nothing else happens; good ones do not depend on form. */
class ReferentielsProperties {

  private static final String CSV =
      "code_qp;lib_qp;insee_com;lib_com\nQN03016M;\"A, B\";30132;C\n;x;1283;\nQN03001I;D;3O;E\n";
  private static final String JSON = "{\"features\": [{\"properties\": {\"code_qp\": \"QN03016M\","
      + " \"insee_com\": 1283, \"lib_com\": [1]}, \"geometry\": {\"a\": [[1.5]]}}, 3]}";

  private static <T> T dans(byte[] octets, Lecteur<T> lecteur) throws IOException {
    Path fichier = Files.createTempFile("liste", ".txt");
    try {
      return lecteur.lire(Files.write(fichier, octets));
    } finally {
      Files.delete(fichier);
    }
  }

  private interface Lecteur<T> {
    T lire(Path fichier) throws IOException;
  }

  @Property(tries = 500, seed = "2010")
  void aDamagedListIsReadOrRefused(@ForAll long graine) throws IOException {
    byte[] octets = abimer(new Random(Seed.of(graine)));
    for (Lecteur<?> lecteur :
        List.<Lecteur<?>>of(Referentiels::readQuartiers, Referentiels::readCorrespondance)) {
      try {
        assertThat(dans(octets, lecteur)).isNotNull();
      } catch (LectureException e) {
        assertThat(e.raison().fr()).isNotBlank();
      } catch (RuntimeException e) {
        fail(new String(octets, StandardCharsets.UTF_8), e);
      }
    }
  }

  private static byte[] abimer(Random hasard) {
    byte[] octets = parmi(hasard, CSV, CSV.replace("lib_qp", "code_qp_2024"), JSON);
    byte[] par = new byte[hasard.nextInt(5)];
    hasard.nextBytes(par);
    if (hasard.nextBoolean()) {
      par = parmi(hasard, "\"", ";", ",", "\n", "\r", "[", "}", "null", "\u0000", "\uFEFF");
    }
    int debut = Math.min(hasard.nextInt(201), octets.length);
    int fin = Math.min(debut + hasard.nextInt(6), octets.length);
    return Damage.replace(octets, debut, fin, par);
  }

  private static byte[] parmi(Random hasard, String... textes) {
    return textes[hasard.nextInt(textes.length)].getBytes(StandardCharsets.UTF_8);
  }

  /** One quartier a row, with a name of any kind: the same list as CSV and as JSON. */
  @Property(tries = 200)
  void theSameListIsReadFromCsvAndFromJson(@ForAll("noms") List<String> noms) throws IOException {
    StringBuilder csv = new StringBuilder("code_qp,lib_qp\n");
    StringBuilder json = new StringBuilder("[");
    for (int i = 0; i < noms.size(); i++) {
      String code = "QN030%02dM".formatted(i);
      csv.append(code).append(",\"").append(noms.get(i).replace("\"", "\"\"")).append("\"\n");
      json.append(i == 0 ? "" : ",")
          .append("{\"code_qp\": \"" + code + "\", \"lib_qp\": \"")
          .append(noms.get(i).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
          .append("\"}");
    }
    List<String> lus = noms(csv.toString());
    assertThat(lus).isEqualTo(noms(json.append("]").toString()));
    assertThat(lus).containsExactlyElementsOf(noms.stream().map(String::strip).toList());
  }

  /** However a list is written, each quartier has its communes, in their order. */
  @Property(tries = 200)
  void theCommunesOfAQuartierDoNotDependOnTheForm(
      @ForAll("codes") List<Set<Integer>> quartiers,
      @ForAll char forme,
      @ForAll boolean marque,
      @ForAll boolean formule,
      @ForAll boolean uneLigne)
      throws IOException {
    String separateur = List.of(";", ",", "\t").get(forme % 3);
    StringBuilder csv = new StringBuilder(marque ? "\uFEFF" : "")
        .append(String.join(separateur, "code_qp", "insee_com", "lib_com"))
        .append("\r\n");
    List<List<String>> communes = new ArrayList<>();
    for (int i = 0; i < quartiers.size(); i++) {
      List<String> codes = quartiers.get(i).stream().map("%05d"::formatted).toList();
      communes.add(codes);
      List<String> cellules = uneLigne ? List.of(String.join(";", codes)) : codes;
      for (String cellule : cellules) {
        String code = formule ? "\"=\"\"" + cellule + "\"\"\"" : "\"" + cellule + "\"";
        String noms = "\"C" + cellule.replace(";", "; C") + "\"";
        csv.append(String.join(separateur, "QN030%02dM".formatted(i), code, noms))
            .append("\r\n");
      }
    }
    LectureReferentiel<List<Territoire>> lecture =
        dans(csv.toString().getBytes(StandardCharsets.UTF_8), Referentiels::readQuartiers);
    assertThat(lecture.constats()).isEmpty();
    assertThat(lecture.valeur())
        .extracting(
            q -> q.communes().stream().map(c -> c.code().orElseThrow().code()).toList())
        .containsExactlyElementsOf(communes);
    assertThat(lecture.valeur())
        .flatExtracting(Territoire::communes)
        .allMatch(c -> c.nom().equals("C" + c.code().orElseThrow().code()));
  }

  @Provide
  Arbitrary<List<Set<Integer>>> codes() {
    return Arbitraries.integers()
        .between(30001, 30351)
        .set()
        .ofMinSize(1)
        .ofMaxSize(5)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }

  private static List<String> noms(String texte) throws IOException {
    return dans(texte.getBytes(StandardCharsets.UTF_8), Referentiels::readQuartiers)
        .valeur()
        .stream()
        .map(Territoire::nom)
        .toList();
  }

  @Provide
  Arbitrary<List<String>> noms() {
    return Arbitraries.strings()
        .withChars("aé'\",;\\\n \u00A0-")
        .ofMinLength(1)
        .ofMaxLength(8)
        .filter(nom -> !nom.isBlank())
        .list()
        .ofMinSize(1)
        .ofMaxSize(5);
  }
}
