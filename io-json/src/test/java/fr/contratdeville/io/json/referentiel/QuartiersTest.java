package fr.contratdeville.io.json.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Emplacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same quartiers of the Gard, of Dole and of the Ain, however the file is written. */
class QuartiersTest {

  private static final String CSV = """
      code_qp,lib_qp,insee_com,lib_com,aire
      QN03016M,"Centre Ville, Trescol",30132,La Grand-Combe,1.5
      QN03016M,"Centre Ville, Trescol",30051,Branoux-les-Taillades,1.5
      QN03901M,Mesnils Pasteur,39198,Dole,2
      QN00101I,Le Plateau,1283,Oyonnax,
      """;

  private static final String LISTE = """
      [{"code_qp": "QN03016M", "lib_qp": "Centre Ville, Trescol", "insee_com": 30132,
        "lib_com": "La Grand-Combe", "autres": [1, {"code_qp": "QN03001I"}]},
       {"lib_com": "Branoux-les-Taillades", "insee_com": "30051",
        "lib_qp": "Centre Ville, Trescol", "code_qp": "QN03016M"},
       {"code_qp": "QN03901M", "lib_qp": "Mesnils Pasteur", "insee_com": 39198, "lib_com": "Dole"},
       {"code_qp": "QN00101I", "lib_qp": "Le Plateau", "insee_com": 1283, "lib_com": "Oyonnax",
        "aire": null}]
      """;

  private static final String GEOJSON = """
      {"type": "FeatureCollection", "crs": {"properties": {"code_qp": "QN03001I"}}, "features": [
        {"type": "Feature", "geometry": {"coordinates": [[[4.03, 44.21], [4.04, 44.22]]]},
         "properties": {"code_qp": "QN03016M", "lib_qp": "Centre Ville, Trescol",
           "insee_com": "30132", "lib_com": "La Grand-Combe"}},
        {"type": "Feature", "properties": {"code_qp": "QN03016M", "lib_qp": "Centre Ville, Trescol",
           "insee_com": "30051", "lib_com": "Branoux-les-Taillades"}, "geometry": null},
        {"properties": {"code_qp": "QN03901M", "lib_qp": "Mesnils Pasteur", "insee_com": "39198",
           "lib_com": "Dole"}},
        {"properties": {"code_qp": "QN00101I", "lib_qp": "Le Plateau", "insee_com": "1283",
           "lib_com": "Oyonnax"}}]}
      """;

  @TempDir
  private Path dossier;

  private Path ecrire(String texte) throws IOException {
    return Files.writeString(dossier.resolve("qpv.txt"), texte);
  }

  private LectureReferentiel<List<Territoire>> lire(String texte) throws IOException {
    return Referentiels.readQuartiers(ecrire(texte));
  }

  private static Commune commune(String nom, String code) {
    return Commune.builder().nom(nom).code(CodeCommune.parse(code)).build();
  }

  private static void verifier(LectureReferentiel<List<Territoire>> lecture) {
    List<Territoire> quartiers = lecture.valeur();
    assertThat(quartiers)
        .extracting(q -> q.code().orElseThrow().code())
        .containsExactly("QN03016M", "QN03901M", "QN00101I");
    assertThat(quartiers).extracting(Territoire::type).containsOnly(Territoire.Type.QPV);
    assertThat(quartiers)
        .extracting(Territoire::nom)
        .containsExactly("Centre Ville, Trescol", "Mesnils Pasteur", "Le Plateau");
    assertThat(quartiers.get(0).communes())
        .containsExactly(
            commune("La Grand-Combe", "30132"), commune("Branoux-les-Taillades", "30051"));
    assertThat(quartiers.get(1).communes()).containsExactly(commune("Dole", "39198"));
    assertThat(quartiers.get(2).communes()).containsExactly(commune("Oyonnax", "01283"));
    assertThat(lecture.constats()).singleElement().satisfies(c -> {
      assertThat(c.id()).isEqualTo("CV-LST-04");
      assertThat(c.gravite()).isEqualTo(Gravite.INFORMATION);
      assertThat(c.message().fr()).contains(" : 1 ");
    });
  }

  @Test
  void readsCsvJsonAndGeojson() throws Exception {
    verifier(lire(CSV));
    verifier(lire(LISTE));
    verifier(lire(GEOJSON));
  }

  @Test
  void readsTheCsvOfSpreadsheets() throws Exception {
    verifier(lire("\uFEFF" + CSV));
    verifier(lire(CSV.replace("\n", "\r\n")));
    verifier(lire(CSV.replace("1.5", "1,5")
        .replaceAll("(?m)^(\\w+),(\"[^\"]*\"|[^,]*),(\\w+),([^,]*),", "$1;$2;$3;$4;")));
    verifier(lire(CSV.replaceAll(",(?! )", "\t")));
    verifier(lire(CSV.replace("code_qp", "Code du quartier")
        .replace("lib_qp", "NOM_QP")
        .replace("insee_com", "Code INSEE")
        .replace("lib_com", "Libellé  commune")));
    verifier(lire(CSV.replace("\nQN039", "\n\n,,,,\nQN039")));
  }

  @Test
  void aQuartierOfSeveralCommunesIsListedOnOneRow() throws Exception {
    LectureReferentiel<List<Territoire>> lecture = lire("""
        \uFEFFcode_qp;lib_qp;insee_reg;insee_com;lib_com\r
        QN03010M;Escanaux;76;30028;Bagnols-sur-Cèze\r
        QN03016M;Trescol;76;"=""30051;30132;30307""\";"La Grand-Combe; Branoux; Les Salles"\r
        QN00101I;Plateau;84;"=""01283""\";Oyonnax\r
        QN03001I;Alès;76;"30007, 30132";"Alès, La Grand-Combe"\r
        QN03002M;Anduze;76;;"Anduze; Tornac"\r
        QN03003I;Trop;76;"30007;30132";Alès\r
        """);
    assertThat(lecture.valeur()).hasSize(6);
    assertThat(lecture.valeur().get(1).communes())
        .containsExactly(
            commune("La Grand-Combe", "30051"),
            commune("Branoux", "30132"),
            commune("Les Salles", "30307"));
    assertThat(lecture.valeur().get(2).communes()).containsExactly(commune("Oyonnax", "01283"));
    assertThat(lecture.valeur().get(3).communes())
        .containsExactly(commune("Alès", "30007"), commune("La Grand-Combe", "30132"));
    assertThat(lecture.valeur().get(4).communes())
        .containsExactly(Commune.of("Anduze"), Commune.of("Tornac"));
    assertThat(lecture.valeur().get(5).communes())
        .containsExactly(commune("30007", "30007"), commune("30132", "30132"));
    assertThat(lecture.constats()).singleElement().satisfies(c -> {
      assertThat(c.id()).isEqualTo("CV-LST-02");
      assertThat(c.message().fr()).contains("« Alès »", "2 codes");
    });
  }

  /** The headings of listeqp2024-cog2024.csv, of INSEE and of older lists. */
  @Test
  void readsTheListsThatArePublished() throws Exception {
    LectureReferentiel<List<Territoire>> anct = lire("""
        \uFEFFcode_qp;lib_qp;insee_reg;lib_reg;insee_dep;lib_dep;insee_com;lib_com;siren_epci;lib_epci;;\r
        QN03010M;Escanaux;76;Occitanie;30;Gard;30028;Bagnols-sur-Cèze;200034692;Gard Rhodanien;;\r
        QN00202M;Vermandois;32;Hauts-de-France;2;Aisne;"02571; 02691";"Omissy; Saint-Quentin";200071892;;;\r
        """);
    assertThat(anct.constats()).isEmpty();
    assertThat(anct.valeur().get(1).communes())
        .containsExactly(commune("Omissy", "02571"), commune("Saint-Quentin", "02691"));
    verifier(lire(CSV.replace(
        "code_qp,lib_qp,insee_com,lib_com", "codeQPV,libQPV,listeDepCom,listeLibDepCom")));
    verifier(lire(CSV.replace("code_qp,lib_qp,insee_com,lib_com", "codeQPV,lib_qp,COG,lib_com")));
    verifier(lire(
        CSV.replace("code_qp,lib_qp,insee_com,lib_com", "Code_QP,Nom_QP,insee_com,Commune_QP")));
  }

  @Test
  void wrongRowsAreFindingsWithTheirLineAndTheOthersAreRead() throws Exception {
    LectureReferentiel<List<Territoire>> lecture = lire("""
        code_qp,lib_qp,insee_com,lib_com
        QN03001I,Alès,30007,Alès
        QP3001,Alès,30007,Alès
        ,Anduze,30010,Anduze
        QN03002M,Anduze,3O010,Anduze
        QN03001I,Autre nom,30007,Alès
        QN03003I,Un, de trop,30007,Alès
        qn03007m,,30189,
        """);
    assertThat(lecture.valeur())
        .extracting(q -> q.code().orElseThrow().code())
        .containsExactly("QN03001I", "QN03002M", "QN03007M");
    assertThat(lecture.valeur().get(0).nom()).isEqualTo("Alès");
    assertThat(lecture.valeur().get(1).communes()).containsExactly(Commune.of("Anduze"));
    assertThat(lecture.valeur().get(2).nom()).isEqualTo("QN03007M");
    assertThat(lecture.valeur().get(2).communes()).containsExactly(commune("30189", "30189"));
    assertThat(lecture.valeur().get(2).emplacement()).contains(new Emplacement.Ligne("qpv.txt", 8));
    assertThat(lecture.constats())
        .extracting(Constat::id, c -> c.cellules().get(0))
        .containsExactly(
            tuple("CV-LST-01", new Emplacement.Ligne("qpv.txt", 3)),
            tuple("CV-LST-01", new Emplacement.Ligne("qpv.txt", 4)),
            tuple("CV-LST-02", new Emplacement.Ligne("qpv.txt", 5)),
            tuple("CV-LST-03", new Emplacement.Ligne("qpv.txt", 6)),
            tuple("CV-LST-01", new Emplacement.Ligne("qpv.txt", 7)));
    assertThat(lecture.constats().get(0).message().fr()).contains("« QP3001 »");
  }

  @Test
  void wrongElementsAreFindingsWithTheirPointer() throws Exception {
    assertThat(lire("[{\"code_qp\": \"QN03001I\"}, 3, {\"code_qp\": null}, [], {\"code_qp\": 3}]")
            .constats())
        .extracting(c -> c.cellules().get(0).toString())
        .containsExactly("[qpv.txt]/1", "[qpv.txt]/2", "[qpv.txt]/3", "[qpv.txt]/4");
    assertThat(lire("{\"features\": [{\"properties\": {\"code_qp\": \"QN03001I\"}}, {}]}")
            .constats())
        .extracting(c -> c.cellules().get(0).toString())
        .containsExactly("[qpv.txt]/features/1");
    assertThat(lire("[{\"code_qp\": \"QN03001I\"},"
                + " {\"properties\": {\"properties\": {\"code_qp\": \"QN03002M\"}}}]")
            .constats())
        .extracting(c -> c.cellules().get(0).toString())
        .containsExactly("[qpv.txt]/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "nom;commune\nAlès;Alès\n",
        "code_qp\n\"QN03001I\n",
        "[",
        "[]",
        "{}",
        "{\"features\": {}}",
        "{\"code_qp\": \"QN03001I\"}",
        "[{\"nom\": \"Alès\"}]",
        "[{\"code_qp\": \"QN03001I\"}] x"
      })
  void whatIsNoSuchListIsRefused(String texte) {
    assertThatThrownBy(() -> lire(texte))
        .isInstanceOf(LectureException.class)
        .hasMessageStartingWith("qpv.txt : ");
  }

  @Test
  void aRefusalSaysWhatIsMissingAndWhatIsThere() {
    assertThatThrownBy(() -> lire("nom;commune\nAlès;Alès\n"))
        .hasMessage("qpv.txt : aucune colonne n'est reconnue comme code_qp ; celles du fichier :"
            + " commune, nom");
    assertThatThrownBy(() -> lire("code_qp\n\"QN03001I\n")).hasMessageContaining("guillemet");
  }

  @Test
  void otherEncodingsAreRefusedAndHostileFilesAreBounded() throws Exception {
    Path latin = Files.write(
        dossier.resolve("latin.csv"),
        "code_qp;lib_qp\nQN03001I;Alès\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Referentiels.readQuartiers(latin))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> lire("code_qp\n" + "x\n".repeat(2000)))
        .hasMessageContaining("plus de 1000");
    assertThatThrownBy(() -> lire("[".repeat(100_000))).isInstanceOf(LectureException.class);
    assertThatThrownBy(() -> Referentiels.readQuartiers(dossier))
        .isInstanceOf(LectureException.class);
    assertThatThrownBy(() -> Referentiels.readQuartiers(dossier.resolve("absent.csv")))
        .isInstanceOf(LectureException.class);
  }

  @Test
  void aCodeIsTheSameWordInBothGenerations() throws Exception {
    assertThat(lire("code_qp\nQP030010\n").valeur())
        .singleElement()
        .extracting(q -> q.code().orElseThrow())
        .isEqualTo(CodeQPV.parse("QP030010"));
  }
}
