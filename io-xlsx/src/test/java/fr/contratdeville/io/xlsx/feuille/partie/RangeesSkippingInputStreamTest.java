package fr.contratdeville.io.xlsx.feuille.partie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RangeesSkippingInputStreamTest {

  private static String passe(String xml) throws IOException {
    try (RangeesSkippingInputStream flux = new RangeesSkippingInputStream(
        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
      return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void leavesOutTheRowsAlone() throws IOException {
    assertThat(passe("<w><cols/><sheetData><row><c/></row></sheetData><m/></w>"))
        .isEqualTo("<w><cols/><sheetData></sheetData><m/></w>");
    assertThat(passe("<x:w><x:sheetData><x:row/></x:sheetData></x:w>"))
        .isEqualTo("<x:w><x:sheetData></x:sheetData></x:w>");
  }

  @Test
  void leavesOutMoreThanOneBuffer() throws IOException {
    String rangees = "<row>é</row>".repeat(20_000);
    assertThat(passe("<w><sheetData>" + rangees + "</sheetData><m/></w>"))
        .isEqualTo("<w><sheetData></sheetData><m/></w>");
    String longue = "<m/>".repeat(20_000);
    assertThat(passe("<w>" + longue + "<sheetData><row/></sheetData>" + longue + "</w>"))
        .isEqualTo("<w>" + longue + "<sheetData></sheetData>" + longue + "</w>");
  }

  @Test
  void keepsWhatItDoesNotRecognise() throws IOException {
    for (String xml : new String[] {
      "",
      "<w/>",
      "<w><sheetData/><m/></w>",
      "<w><sheetData ><row/></sheetData ></w>",
      "sheetDatsheetDatas"
    }) {
      assertThat(passe(xml)).isEqualTo(xml);
    }
  }
}
