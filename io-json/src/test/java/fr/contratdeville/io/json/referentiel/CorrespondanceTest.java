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
}
