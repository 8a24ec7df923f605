package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeuilleReaderTest {

  private static final int LIGNES = 2_000;

  @TempDir
  Path dossier;

  private static String cellules(int rangee) {
    return "<row><c><v>" + rangee + "</v></c><c t=\"inlineStr\"><is><t>Action " + rangee
        + "</t></is></c></row>";
  }

  @Test
  void rowsOneByOneWithMergesKnownFromTheStart() throws Exception {
    Path fichier = Archive.rangees("")
        .flot(
            Archive.FEUILLE,
            "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>",
            LIGNES,
            FeuilleReaderTest::cellules,
            "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>")
        .ecrire(dossier);
    Limits peu = Limits.DEFAULT.with(Limit.CELLULES, 10).with(Limit.MEMORY_BYTES, 10_000);
    assertThatThrownBy(() -> ClasseurXlsx.open(fichier, peu))
        .isInstanceOf(ClasseurIllisibleException.class);
    try (ClasseurOuvert classeur = ClasseurOuvert.open(fichier, peu);
        FeuilleReader feuille = classeur.read(classeur.onglets().get(0))) {
      assertThat(feuille.fusions().de(2, 2)).contains(Plage.parse("A1:B2"));
      assertThat(feuille.colonneMasquee(2)).isTrue();
      for (int i = 0; i < LIGNES; i++) {
        Rangee rangee = feuille.next().orElseThrow();
        assertThat(rangee.ligne()).isEqualTo(i + 1);
        assertThat(rangee.cellule(2).orElseThrow().texte()).isEqualTo("Action " + i);
      }
      assertThat(feuille.next()).isEmpty();
      assertThat(feuille.next()).isEmpty();
    }
  }

  @Test
  void mergesAreFoundWhereTheRowsCannotBeLeftOut() throws Exception {
    String fusion = "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>";
    for (String xml : new String[] {
      "<worksheet><sheetData ><row><c><v>1</v></c></row></sheetData >" + fusion,
      "<worksheet><sheetData/>" + fusion,
      "<worksheet><sheetData><!-- </sheetData> --><row><c><v>1</v></c></row></sheetData>" + fusion,
      "<worksheet><!-- sheetData> --><sheetData><row><c><v>1</v></c></row></sheetData>" + fusion
    }) {
      ClasseurXlsx classeur =
          ClasseurXlsx.open(Archive.rangees("").partie(Archive.FEUILLE, xml).ecrire(dossier));
      assertThat(classeur.feuilles().get(0).fusions())
          .as(xml)
          .containsExactly(Plage.parse("A1:B2"));
    }
  }

  @Test
  void mergesBeyondTheLimitAreLeftOutAndSaid() throws Exception {
    Path fichier = Archive.feuille(
            "<sheetData/><mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A3:B3\"/>"
                + "<mergeCell ref=\"A4:B4\"/></mergeCells>")
        .ecrire(dossier);
    ClasseurXlsx classeur = ClasseurXlsx.open(fichier, Limits.DEFAULT.with(Limit.FUSIONS, 2));
    assertThat(classeur.feuilles().get(0).fusions()).hasSize(2);
    assertThat(classeur.remarques())
        .containsExactly(new Remarque(Remarque.Code.FUSIONS_TROP_NOMBREUSES, "Bilan", "", 2));
  }

  @Test
  void overlappingAndUnreadableMergesAreSaid() throws Exception {
    Path fichier = Archive.feuille(
            "<sheetData/><mergeCells><mergeCell ref=\"B2:C3\"/><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"A:A\"/></mergeCells>")
        .ecrire(dossier);
    ClasseurXlsx classeur = ClasseurXlsx.open(fichier);
    assertThat(classeur.feuilles().get(0).fusions()).containsExactly(Plage.parse("A1:B2"));
    assertThat(classeur.remarques())
        .extracting(Remarque::code)
        .containsExactlyInAnyOrder(
            Remarque.Code.FUSIONS_SUPERPOSEES, Remarque.Code.FUSION_ILLISIBLE);
  }

  @Test
  void sheetsMayBeReadInAnyOrderAndAgain() throws Exception {
    Path fichier = Archive.ecrire(dossier, Modeles.dePoi());
    try (ClasseurOuvert classeur = ClasseurOuvert.open(fichier, Limits.DEFAULT)) {
      for (int i : new int[] {1, 0, 1}) {
        try (FeuilleReader feuille = classeur.read(classeur.onglets().get(i))) {
          Optional<Rangee> premiere = feuille.next();
          assertThat(premiere.orElseThrow().ligne()).isEqualTo(i == 1 ? 4 : 1);
        }
      }
    }
  }
}
