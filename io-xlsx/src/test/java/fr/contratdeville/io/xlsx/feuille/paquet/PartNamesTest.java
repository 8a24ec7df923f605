package fr.contratdeville.io.xlsx.feuille.paquet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartNamesTest {

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
    "xl/workbook.xml, /xl/Worksheets/sheet1.xml, xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet1.xml, ../comments1.xml, xl/comments1.xml",
    "xl/workbook.xml, ..\\a\\b.xml, a/b.xml",
    "xl/workbook.xml, ../../../../etc/passwd, etc/passwd",
    "xl/workbook.xml, ./././styles.xml, xl/styles.xml",
    "'', xl/workbook.xml, xl/workbook.xml",
    "xl/workbook.xml, '', xl"
  })
  void resolvesInsideTheArchive(String partie, String cible, String cle) {
    assertThat(PartNames.resolve(partie, cible)).isEqualTo(cle);
  }

  @Test
  void relationshipsArePutBesideTheirPart() {
    assertThat(PartNames.relations("xl/workbook.xml")).isEqualTo("xl/_rels/workbook.xml.rels");
    assertThat(PartNames.relations("")).isEqualTo("_rels/.rels");
  }
}
