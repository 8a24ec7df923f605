package fr.contratdeville.io.ods.paquet;

import static fr.contratdeville.io.ods.Ods.contenu;
import static fr.contratdeville.io.ods.Ods.ligne;
import static fr.contratdeville.io.ods.Ods.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.ods.Ods;
import fr.contratdeville.io.ods.feuille.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no sound workbook is refused by one sentence. */
class PaquetTest {
  private static final Limites LIMITES = Limites.enMemoire(256L << 20);

  @TempDir
  Path dossier;

  private LectureException refus(byte[] octets) throws IOException {
    return refus(octets, LIMITES);
  }

  private LectureException refus(byte[] octets, Limites limites) throws IOException {
    Path fichier = Files.write(dossier.resolve("classeur"), octets);
    LectureException refus = catchThrowableOfType(
        LectureException.class,
        () -> Document.read(Source.of(fichier), new Garde("a.ods", limites)));
    assertThat(refus).isNotNull();
    assertThat(refus.fichier()).isEqualTo("a.ods");
    assertThat(refus.raison().en()).isNotBlank().isNotEqualTo(refus.raison().fr());
    return refus;
  }

  private void assertRefus(String contenu, String raison) throws IOException {
    assertThat(refus(Ods.of(contenu).octets()).raison().fr()).contains(raison);
    assertThat(refus(contenu.getBytes(StandardCharsets.UTF_8)).raison().fr()).contains(raison);
  }

  private int feuilles(byte[] octets) throws IOException {
    Path fichier = Files.write(dossier.resolve("classeur"), octets);
    return Document.read(Source.of(fichier), new Garde("a.ods", LIMITES))
        .feuilles()
        .size();
  }

  @Test
  void the_type_may_be_anywhere_compressed_or_missing() throws IOException {
    String contenu = contenu("", table(ligne("a")));
    assertThat(feuilles(Ods.of(contenu).octets())).isEqualTo(1);
    assertThat(feuilles(Ods.of(contenu).toutComprime())).isEqualTo(1);
    assertThat(feuilles(Ods.sansType().partie("content.xml", contenu).octets())).isEqualTo(1);
    assertThat(feuilles(Ods.sansType()
            .partie("content.xml", contenu)
            .partie("mimetype", Ods.TYPE + "-template")
            .octets()))
        .isEqualTo(1);
  }

  @Test
  void a_text_or_a_presentation_is_no_workbook() throws IOException {
    String contenu = contenu("", "").replace("office:spreadsheet", "office:text");
    assertRefus(contenu, "un autre document OpenDocument");
    assertThat(refus(Ods.sansType()
                .partie("mimetype", "application/vnd.oasis.opendocument.presentation")
                .octets())
            .raison()
            .fr())
        .contains("un autre document OpenDocument");
    assertThat(refus("<html/>".getBytes(StandardCharsets.UTF_8)).raison().fr())
        .contains("pas un classeur OpenDocument");
    assertThat(refus("Porteur;Ville".getBytes(StandardCharsets.UTF_8)).raison().fr())
        .contains("pas un classeur OpenDocument");
    assertThat(refus(Ods.vide().octets()).raison().fr()).contains("pas un classeur OpenDocument");
  }

  @Test
  void a_password_is_said() throws IOException {
    String manifeste =
        "<!DOCTYPE manifest:manifest PUBLIC \"x\" \"Manifest.dtd\"><manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><manifest:file-entry manifest:full-path=\"content.xml\">CLE</manifest:file-entry></manifest:manifest>";
    String chiffre = manifeste
        .substring(manifeste.indexOf('>') + 1)
        .replace("CLE", "<manifest:encryption-data manifest:checksum=\"x\"/>");
    assertThat(refus(Ods.of("chiffré").partie("META-INF/manifest.xml", chiffre).octets())
            .raison()
            .fr())
        .isEqualTo(
            "le classeur est protégé par un mot de passe : enregistrez-le sans mot de passe");
    // The way of today: everything in one part.
    assertThat(refus(Ods.vide()
                .partie("encrypted-package", "x")
                .partie("META-INF/manifest.xml", chiffre)
                .octets())
            .raison()
            .en())
        .contains("password");
    // Old producers gave the manifest a DTD, which is not looked at.
    assertThat(feuilles(Ods.of(contenu("", table(ligne("a"))))
            .partie("META-INF/manifest.xml", manifeste)
            .octets()))
        .isEqualTo(1);
  }

  @Test
  void an_archive_that_is_encrypted_itself() throws IOException {
    byte[] octets = Ods.of(contenu("", "")).octets();
    for (int i = 0; i + 10 < octets.length; i++) {
      if (octets[i] == 'P' && octets[i + 1] == 'K' && octets[i + 2] == 1 && octets[i + 3] == 2) {
        octets[i + 8] |= 1;
      }
    }
    assertThat(refus(octets).raison().fr()).contains("mot de passe");
  }

  @Test
  void no_dtd_no_entity_and_nothing_outside() throws IOException {
    String bon = contenu("", table(ligne("a")));
    String apres = bon.substring(bon.indexOf("?>") + 2);
    Path secret = Files.writeString(dossier.resolve("secret"), "secret");
    for (String dtd : new String[] {
      "<!DOCTYPE x>",
      "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\">",
      "<!DOCTYPE x [<!ENTITY a \"" + "b".repeat(50) + "\">]>",
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]>"
    }) {
      assertRefus("<?xml version=\"1.0\"?>" + dtd + apres, "DTD");
      assertThat(refus(Ods.of(dtd + apres.replace("<text:p>a", "<text:p>&a;")).octets())
              .raison()
              .fr())
          .contains("DTD");
    }
    assertRefus(bon.replace("<text:p>a", "<text:p>&a;"), "endommagé");
  }

  @Test
  void names_attributes_and_depth_are_bounded() throws IOException {
    String noms =
        IntStream.range(0, 20_000).mapToObj(i -> "<nom" + i + "/>").collect(Collectors.joining());
    assertRefus(contenu(noms, ""), "noms XML");
    assertRefus(contenu("<x>".repeat(100) + "</x>".repeat(100), ""), "niveaux XML");
    assertRefus(contenu("<x a=\"" + "b".repeat(5 << 20) + "\"/>", ""), "balise démesurée");
    assertRefus(contenu("<!--" + "b".repeat(5 << 20) + "-->", ""), "balise démesurée");
    String attributs =
        IntStream.range(0, 300).mapToObj(i -> " a" + i + "=''").collect(Collectors.joining());
    assertRefus(contenu("<x" + attributs + "/>", ""), "endommagé");
  }

  @Test
  void texts_cells_and_sheets_are_bounded() throws IOException {
    assertRefus(contenu("", table(ligne("a".repeat(40_000)))), "caractères dans une cellule");
    assertRefus(
        contenu("", table(ligne("a<text:s text:c=\"999999999\"/>"))),
        "caractères dans une cellule");
    assertRefus(
        contenu(
            "",
            table("<table:table-row><table:table-cell table:formula=\"of:=" + "1+".repeat(20_000)
                + "1\"/></table:table-row>")),
        "caractères dans une cellule");
    assertRefus(contenu("", table(ligne("a")).repeat(1_001)), "feuilles");
    Limites petites = new Limites(64L << 20, 64L << 20, 64L << 20, 1_000, 64L << 20);
    byte[] mille = Ods.of(contenu("", table(ligne("1", "2").repeat(501)))).octets();
    assertThat(refus(mille, petites).raison().en()).contains("more than 1,000 cells");
  }

  @Test
  void a_bomb_is_stopped_before_it_is_whole() throws IOException {
    byte[] bombe = Ods.of(contenu("", table(" ".repeat(34 << 20)))).octets();
    assertThat(bombe).hasSizeLessThan(100_000);
    assertThat(refus(bombe).raison().fr()).contains("fois la taille compressée");
    Limites petites = new Limites(64L << 20, 1L << 20, 2L << 20, 1000, 1L << 20);
    byte[] grande = Ods.of(contenu("", table(" ".repeat(3 << 20)))).octets();
    assertThat(refus(grande, petites).raison().fr()).contains("octets dans content.xml");
    assertThat(refus(
                Ods.plat("", table(" ".repeat(3 << 20))).getBytes(StandardCharsets.UTF_8), petites)
            .raison()
            .fr())
        .contains("octets dans le fichier");
    Ods beaucoup = Ods.of(contenu("", ""));
    IntStream.range(0, 10_001).forEach(i -> beaucoup.partie("x/" + i, ""));
    assertThat(refus(beaucoup.octets()).raison().fr()).contains("fichiers dans l'archive");
  }

  @Test
  void damage_is_said_with_the_part() throws IOException {
    byte[] bon = Ods.of(contenu("", table(ligne("a".repeat(50))))).octets();
    for (int taille : new int[] {10, 100, bon.length / 2, bon.length - 10}) {
      assertThat(refus(Arrays.copyOf(bon, taille)).raison().fr()).contains("endommagé");
    }
    assertRefus(contenu("", "<table:table>"), "endommagé");
    assertRefus("<?xml versio", "endommagé");
  }

  @Test
  void a_checksum_that_is_wrong_is_damage_even_if_the_xml_is_sound() throws IOException {
    byte[] octets = Ods.of(contenu("", table(ligne("a")))).octets();
    // The checksum in the line of the directory of content.xml, the last of its lines.
    for (int i = octets.length - 46; i > 0; i--) {
      if (octets[i] == 'P' && octets[i + 1] == 'K' && octets[i + 2] == 1 && octets[i + 3] == 2) {
        octets[i + 16] ^= 1;
        break;
      }
    }
    assertThat(refus(octets).raison().fr()).contains("endommagé (content.xml)");
  }

  @Test
  void the_same_name_twice_is_suspect() throws IOException {
    byte[] octets = Ods.of(contenu("", "")).partie("content.xm2", "<x/>").octets();
    String texte = new String(octets, StandardCharsets.ISO_8859_1).replace("xm2", "xml");
    assertThat(refus(texte.getBytes(StandardCharsets.ISO_8859_1)).raison().fr())
        .contains("qu'aucun tableur n'écrit");
  }

  @Test
  void macros_are_said() throws IOException {
    Path fichier = Files.write(
        dossier.resolve("macros.ods"),
        Ods.of(contenu("", "")).partie("Basic/Standard/Module1.xml", "x").octets());
    assertThat(Document.read(Source.of(fichier), new Garde("a.ods", LIMITES)).constats())
        .extracting(c -> c.message().fr())
        .containsExactly("le classeur contient des macros, qui sont ignorées");
  }

  @Test
  void a_larger_heap_allows_more_cells() {
    assertThat(Limites.enMemoire(250L << 20).cellules()).isEqualTo(250_000);
    assertThat(Limites.enMemoire(1L << 30).cellules()).isEqualTo(1_000_000);
    assertThat(Limites.enMemoire(1L << 40).cellules()).isEqualTo(2_500_000);
  }
}
