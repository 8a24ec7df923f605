package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Limites;
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
  private void juste(Archive archive, Limite limite, long permis) throws Exception {
    Path fichier = archive.ecrire(dossier);
    assertThat(ClasseurXlsx.ouvrir(fichier, Limites.DEFAUT.with(limite, permis)).feuilles())
        .isNotEmpty();
    ClasseurIllisibleException refus = catchThrowableOfType(
        ClasseurIllisibleException.class,
        () -> ClasseurXlsx.ouvrir(fichier, Limites.DEFAUT.with(limite, permis - 1)));
    assertThat(refus.motif()).isEqualTo(Motif.LIMITE);
    assertThat(refus.message(Locale.ENGLISH))
        .contains("more than " + String.format(Locale.ENGLISH, "%,d", permis - 1));
  }

  @Test
  void cells() throws Exception {
    juste(
        Archive.rangees("<row><c><v>1</v></c><c/></row><row><c><v>1</v></c></row>"),
        Limite.CELLULES,
        2);
  }

  @Test
  void sheets() throws Exception {
    String onglets = "<sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"B\" r:id=\"rId2\"/>";
    juste(Archive.rangees("").classeur("", onglets), Limite.FEUILLES, 2);
  }

  @Test
  void charactersOfACellWhereverTheyCome() throws Exception {
    String texte = "é".repeat(7);
    juste(
        Archive.rangees("<row><c t=\"inlineStr\"><is><t>" + texte + "</t></is></c></row>"),
        Limite.CARACTERES_PAR_CELLULE,
        7);
    juste(
        Archive.rangees("<row><c t=\"str\"><v>" + texte + "</v></c></row>"),
        Limite.CARACTERES_PAR_CELLULE,
        7);
    juste(
        Archive.rangees("").textes("<r><t>ééé</t></r><r><t>éééé</t></r>"),
        Limite.CARACTERES_PAR_CELLULE,
        7);
  }

  @Test
  void charactersOfAFormula() throws Exception {
    juste(Archive.rangees("<row><c><f>SUM(A2)</f></c></row>"), Limite.CARACTERES_PAR_CELLULE, 7);
  }

  @Test
  void charactersInAllAndWhatTheFileIsMadeOf() throws Exception {
    int noms = caracteresDe(Archive.rangees(""));
    juste(
        Archive.rangees("<row><c t=\"inlineStr\"><is><t>abcd</t></is></c></row>"),
        Limite.CARACTERES,
        noms + 4);
    juste(Archive.rangees("<row><c><f>SUM(A2)</f></c></row>"), Limite.CARACTERES, noms + 7);
    Archive partages = Archive.rangees("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>")
        .textes("<t>abcd</t>");
    juste(partages, Limite.CARACTERES, caracteresDe(Archive.rangees("").textes()) + 4);
  }

  /** Names and relationships count too. */
  private int caracteresDe(Archive archive) {
    Path fichier = archive.ecrire(dossier);
    for (int permis = 1; ; permis++) {
      Limites limites = Limites.DEFAUT.with(Limite.CARACTERES, permis);
      if (catchThrowableOfType(
              ClasseurIllisibleException.class, () -> ClasseurXlsx.ouvrir(fichier, limites))
          == null) {
        return permis;
      }
    }
  }

  @Test
  void bytesOfThePartsAndOfAll() throws Exception {
    Archive archive = Archive.rangees("<row/>".repeat(100));
    juste(archive, Limite.OCTETS_PARTIE, archive.parties().get(Archive.FEUILLE).length);
    long lus = 2L * archive.parties().get(Archive.FEUILLE).length;
    for (String nom : new String[] {Archive.RACINE, Archive.CLASSEUR, Archive.RELATIONS}) {
      lus += archive.parties().get(nom).length;
    }
    juste(archive, Limite.OCTETS_TOTAL, lus);
  }
}
