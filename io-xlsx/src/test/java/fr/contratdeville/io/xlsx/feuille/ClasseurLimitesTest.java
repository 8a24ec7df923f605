package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each limit is met exactly: what it allows is read, one more is refused and told. */
class ClasseurLimitesTest {

  @TempDir
  Path dossier;

  /** Reads when this much is allowed, and refuses with one less. */
  private void juste(Archive archive, Limit limit, long permis) throws Exception {
    Path fichier = archive.ecrire(dossier);
    assertThat(ClasseurXlsx.open(fichier, Limits.DEFAULT.with(limit, permis)).feuilles())
        .isNotEmpty();
    ClasseurIllisibleException refus = catchThrowableOfType(
        ClasseurIllisibleException.class,
        () -> ClasseurXlsx.open(fichier, Limits.DEFAULT.with(limit, permis - 1)));
    assertThat(refus.motif()).isEqualTo(Motif.LIMITE);
    assertThat(refus.message(Locale.ENGLISH))
        .contains("more than " + String.format(Locale.ENGLISH, "%,d", permis - 1));
  }

  @Test
  void cells() throws Exception {
    juste(
        Archive.rangees("<row><c><v>1</v></c><c/></row><row><c><v>1</v></c></row>"),
        Limit.CELLULES,
        2);
  }

  @Test
  void sheets() throws Exception {
    String onglets = "<sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"B\" r:id=\"rId2\"/>";
    juste(Archive.rangees("").classeur("", onglets), Limit.FEUILLES, 2);
  }

  @Test
  void charactersOfACellWhereverTheyCome() throws Exception {
    String texte = "é".repeat(7);
    juste(
        Archive.rangees("<row><c t=\"inlineStr\"><is><t>" + texte + "</t></is></c></row>"),
        Limit.CELLULE_CHARACTERS,
        7);
    juste(
        Archive.rangees("<row><c t=\"str\"><v>" + texte + "</v></c></row>"),
        Limit.CELLULE_CHARACTERS,
        7);
    juste(
        Archive.rangees("").textes("<r><t>ééé</t></r><r><t>éééé</t></r>"),
        Limit.CELLULE_CHARACTERS,
        7);
  }

  @Test
  void charactersOfAFormula() throws Exception {
    juste(Archive.rangees("<row><c><f>SUM(A2)</f></c></row>"), Limit.CELLULE_CHARACTERS, 7);
  }

  @Test
  void charactersInAllAndWhatTheFileIsMadeOf() throws Exception {
    int noms = caracteresDe(Archive.rangees(""));
    juste(
        Archive.rangees("<row><c t=\"inlineStr\"><is><t>abcd</t></is></c></row>"),
        Limit.CHARACTERS,
        noms + 4);
    juste(Archive.rangees("<row><c><f>SUM(A2)</f></c></row>"), Limit.CHARACTERS, noms + 7);
    Archive partages = Archive.rangees("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>")
        .textes("<t>abcd</t>");
    juste(partages, Limit.CHARACTERS, caracteresDe(Archive.rangees("").textes()) + 4);
  }

  /** Names and relationships count too. */
  private int caracteresDe(Archive archive) {
    Path fichier = archive.ecrire(dossier);
    for (int permis = 1; ; permis++) {
      Limits limits = Limits.DEFAULT.with(Limit.CHARACTERS, permis);
      if (catchThrowableOfType(
              ClasseurIllisibleException.class, () -> ClasseurXlsx.open(fichier, limits))
          == null) {
        return permis;
      }
    }
  }

  @Test
  void bytesOfThePartsAndOfAll() throws Exception {
    Archive archive = Archive.rangees("<row/>".repeat(100));
    juste(archive, Limit.PART_BYTES, archive.parties().get(Archive.FEUILLE).length);
    long lus = 2L * archive.parties().get(Archive.FEUILLE).length;
    for (String nom : new String[] {Archive.RACINE, Archive.CLASSEUR, Archive.RELATIONS}) {
      lus += archive.parties().get(nom).length;
    }
    juste(archive, Limit.TOTAL_BYTES, lus);
  }
}
