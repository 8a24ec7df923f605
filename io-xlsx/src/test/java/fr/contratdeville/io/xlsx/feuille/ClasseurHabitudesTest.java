package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.io.xlsx.feuille.lecture.Remarque;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The habits of those who write workbooks, none of which is a fault. */
class ClasseurHabitudesTest {

  private static final String RANGEE = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";

  @TempDir
  Path dossier;

  private void litPorteur(Archive archive) throws Exception {
    ClasseurXlsx classeur = ClasseurXlsx.open(archive.ecrire(dossier));
    assertThat(classeur.feuilles().get(0).rangees())
        .extracting(Object::toString)
        .containsExactly("1 [A1 TEXTE Porteur]");
    assertThat(classeur.remarques()).isEmpty();
  }

  private static Archive modele() {
    return Archive.rangees(RANGEE).textes("<t>Porteur</t>");
  }

  @Test
  void asIs() throws Exception {
    litPorteur(modele());
  }

  @Test
  void prefixedElements() throws Exception {
    String xml = "<x:worksheet xmlns:x=\"" + Archive.NS
        + "\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\">"
        + "<x:v>0</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref=\"A1:B1\"/></x:mergeCells></x:worksheet>";
    litPorteur(modele().partie(Archive.FEUILLE, xml));
    assertThat(ClasseurXlsx.open(dossier.resolve("classeur.xlsx"))
            .feuilles()
            .get(0)
            .fusions())
        .hasSize(1);
  }

  @Test
  void backslashesInEntryNames() throws Exception {
    litPorteur(modele()
        .renommer(Archive.FEUILLE, "xl\\worksheets\\sheet1.xml")
        .renommer(Archive.TEXTES, "xl\\sharedStrings.xml"));
  }

  @Test
  void otherCaseInEntryNames() throws Exception {
    litPorteur(modele()
        .renommer(Archive.FEUILLE, "xl/Worksheets/Sheet1.xml")
        .renommer(Archive.RACINE, "_Rels/.rels"));
  }

  @Test
  void absoluteTargetsAndAnotherFolder() throws Exception {
    litPorteur(modele()
        .partie(
            Archive.RACINE,
            Archive.relations(Archive.relation("r", "officeDocument", "/classeur/book.xml")))
        .partie(
            "classeur/_rels/book.xml.rels",
            Archive.relations(Archive.relation("rId1", "worksheet", "/xl/worksheets/sheet1.xml")
                + Archive.relation("rId2", "sharedStrings", "../xl/./sharedStrings.xml")))
        .renommer(Archive.CLASSEUR, "classeur/book.xml")
        .sans(Archive.RELATIONS));
  }

  @Test
  void percentEncodedTargets() throws Exception {
    litPorteur(modele()
        .renommer(Archive.FEUILLE, "xl/worksheets/Feuille 1.xml")
        .partie(
            Archive.RELATIONS,
            Archive.relations(Archive.relation("rId1", "worksheet", "worksheets/Feuille%201.xml")
                + Archive.relation("rId2", "sharedStrings", "sharedStrings.xml"))));
  }

  @Test
  void strictNamespaces() throws Exception {
    Archive strict = Archive.vide();
    modele()
        .parties()
        .forEach((nom, octets) -> strict.partie(
            nom,
            new String(octets, StandardCharsets.UTF_8)
                .replace(Archive.NS, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(Archive.NS_R, "http://purl.oclc.org/ooxml/officeDocument/relationships")));
    litPorteur(strict);
  }

  @Test
  void utf16WithByteOrderMark() throws Exception {
    Archive archive = modele();
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
        + new String(archive.parties().get(Archive.FEUILLE), StandardCharsets.UTF_8);
    litPorteur(archive.partie(Archive.FEUILLE, xml.getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void neitherStylesNorSharedStrings() throws Exception {
    ClasseurXlsx classeur =
        ClasseurXlsx.open(Archive.rangees("<row><c s=\"4\"><v>12</v></c></row>").ecrire(dossier));
    assertThat(classeur.feuilles().get(0).cellule(1, 1)).isPresent();
    assertThat(classeur.remarques()).isEmpty();
  }

  @Test
  void noRelationshipOfTheArchive() throws Exception {
    ClasseurXlsx classeur = ClasseurXlsx.open(modele().sans(Archive.RACINE).ecrire(dossier));
    assertThat(classeur.feuilles()).hasSize(1);
    assertThat(classeur.remarques())
        .extracting(Remarque::code)
        .containsExactly(Remarque.Code.STRUCTURE_INHABITUELLE);
  }

  @Test
  void hyperlinksAndExternalTargetsAreNotFollowed() throws Exception {
    litPorteur(modele()
        .partie(
            "xl/worksheets/_rels/sheet1.xml.rels",
            Archive.relations("<Relationship Id=\"r1\" Type=\"" + Archive.NS_R
                + "/comments\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"
                + Archive.relation("r2", "comments", "../../../../../etc/passwd")
                + Archive.relation("r3", "comments", "http://localhost:1/comments.xml"))));
  }

  @Test
  void anExternalTargetIsNoPartEvenOfTheSameName() throws Exception {
    String externe = Archive.relation("r1", "comments", "comments1.xml")
        .replace("/>", " TargetMode=\"External\"/>");
    litPorteur(modele()
        .partie("xl/worksheets/_rels/sheet1.xml.rels", Archive.relations(externe))
        .partie(
            "xl/worksheets/comments1.xml",
            "<comments><comment ref=\"A1\"><text><t>x</t></text></comment></comments>"));
    assertThat(ClasseurXlsx.open(dossier.resolve("classeur.xlsx"))
            .feuilles()
            .get(0)
            .commentaires())
        .isEmpty();
  }

  @Test
  void escapedCharactersAndNewlines() throws Exception {
    ClasseurXlsx classeur = ClasseurXlsx.open(Archive.rangees(RANGEE)
        .textes("<t>a_x000D_\nb_x005F_x000D__x00e9__xZZZZ_</t>")
        .ecrire(dossier));
    assertThat(classeur.feuilles().get(0).cellule(1, 1).orElseThrow().texte())
        .isEqualTo("a\r\nb_x000D_é_xZZZZ_");
  }
}
