package fr.contratdeville.io.json.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.nomenclature.CorrespondanceQPV;
import fr.contratdeville.nomenclature.CorrespondanceQPV.Devenir;
import fr.contratdeville.valeur.CodeQPV;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of the Gard and of Mende, as CSV and as JSON. */
class CorrespondanceTest {

  private static final String CSV = """
      code_qp_2014;code_qp_2024;commune
      QP030001;QN03001I;Alès
      QP030016;QN03016M;La Grand-Combe
      QP030017;QN03016M;La Grand-Combe
      QP030018;QN03017M;Uzès
      ;QN04801N;Mende
      """;

  @TempDir
  private Path dossier;

  private LectureReferentiel<CorrespondanceQPV> lire(String texte) throws IOException {
    return Referentiels.readCorrespondance(Files.writeString(dossier.resolve("table.csv"), texte));
  }

  private static CodeQPV code(String code) {
    return CodeQPV.parse(code);
  }

  private static void verifier(LectureReferentiel<CorrespondanceQPV> lecture) {
    CorrespondanceQPV table = lecture.valeur();
    assertThat(lecture.constats()).isEmpty();
    assertThat(table.nom()).isEqualTo("table.csv");
    assertThat(table.passages()).hasSize(5);
    assertThat(table.predecesseurs(code("QN03016M")))
        .containsExactly(code("QP030016"), code("QP030017"));
    assertThat(table.successeurs(code("QP030018"))).containsExactly(code("QN03017M"));
    assertThat(table.devenir(code("QP030016"))).isEqualTo(Devenir.FUSION);
    assertThat(table.devenir(code("QP030001"))).isEqualTo(Devenir.UN_POUR_UN);
    assertThat(table.devenir(code("QN04801N"))).isEqualTo(Devenir.NOUVEAU);
    assertThat(table.devenir(code("QP030010"))).isEqualTo(Devenir.INCONNU);
  }

  @Test
  void readsCsvAndJson() throws Exception {
    verifier(lire(CSV));
    verifier(
        lire(CSV.replace("code_qp_2014", "Ancien code").replace("code_qp_2024", "Nouveau QPV")));
    verifier(
        lire(CSV.replace("QP030016;QN03016M;La Grand-Combe\nQP030017", "QP030016 + QP030017")));
    verifier(lire("""
        [{"qp_2014": "QP030001", "qp_2024": "QN03001I"},
         {"qp_2014": "QP030016", "qp_2024": "QN03016M"},
         {"qp_2014": "QP030017", "qp_2024": "QN03016M"},
         {"qp_2014": "QP030018", "qp_2024": "QN03017M"},
         {"qp_2014": null, "qp_2024": "QN04801N"}]
        """));
  }

  @Test
  void rowsThatDoNotGoFromOldToNewAreFindings() throws Exception {
    LectureReferentiel<CorrespondanceQPV> lecture = lire("""
        code_qp_2014,code_qp_2024,note
        QN03001I,QP030001,swapped
        QP030002,néant,a word
        ,,neither
        QP030002,,closed
        QP030010,QN03010M,good
        """);
    assertThat(lecture.valeur().passages()).hasSize(2);
    assertThat(lecture.valeur().devenir(code("QP030002"))).isEqualTo(Devenir.SANS_SUITE);
    assertThat(lecture.constats())
        .extracting(c -> c.cellules().get(0).toString())
        .containsExactly("[table.csv]:2", "[table.csv]:3", "[table.csv]:4");
    assertThat(lecture.constats().get(0).message().fr()).contains("« QN03001I > QP030001 »");
  }

  @Test
  void bothColumnsMustBeThere() {
    assertThatThrownBy(() -> lire("code_qp,code_qp_2024\nQP030010,QN03010M\n"))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("code_qp_2014 ; celles du fichier : code_qp, code_qp_2024");
  }

  /** The headings of liste-correspondance-qp2024-qp2015.csv, with a blank in one of them. */
  @Test
  void readsTheTableOfTheAnct() throws Exception {
    LectureReferentiel<CorrespondanceQPV> lecture = lire("""
        \uFEFFQP2024;Label_QP2024;Statut ;QP2015_1;Label_QP2015_1;QP2015_2;Label_QP2015_2;QP2015_3 ;Label_QP2015_3\r
        QN03001I;Alès;Inchangé;QP030001;Alès;;;;\r
        QN03016M;Trescol;Fusion;QP030016;Centre;QP030017;Trescol;;\r
        QN04801N;Mende;Nouveau;;;;;;\r
        QN97401M;Trois;Fusion;QP974001;Un;QP974002;Deux;QP974003;Trois\r
        """);
    CorrespondanceQPV table = lecture.valeur();
    assertThat(lecture.constats()).isEmpty();
    assertThat(table.passages()).hasSize(7);
    assertThat(table.predecesseurs(code("QN03016M")))
        .containsExactly(code("QP030016"), code("QP030017"));
    assertThat(table.devenir(code("QP030017"))).isEqualTo(Devenir.FUSION);
    assertThat(table.devenir(code("QN04801N"))).isEqualTo(Devenir.NOUVEAU);
    assertThat(table.predecesseurs(code("QN97401M"))).hasSize(3);
  }

  @Test
  void aWrongCodeInAnyOfItsColumnsIsAFinding() throws Exception {
    LectureReferentiel<CorrespondanceQPV> lecture =
        lire("QP2024;QP2015_1;QP2015_2\nQN03016M;QP030016;QP3\nQN03001I;QP030001;\n");
    assertThat(lecture.valeur().passages()).hasSize(1);
    assertThat(lecture.constats())
        .singleElement()
        .satisfies(c -> assertThat(c.message().fr()).contains("« QP030016 + QP3 > QN03016M »"));
  }
}
