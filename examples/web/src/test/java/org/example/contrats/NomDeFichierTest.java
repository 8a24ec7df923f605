package org.example.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomDeFichierTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "bilan 2023.xlsx, bilan 2023.xlsx",
        "../../etc/passwd, passwd",
        "C:\\Users\\maire\\bilan.xlsx, bilan.xlsx",
        "`a\r\nSet-Cookie: b.xlsx`, a Set-Cookie: b.xlsx",
        "`fichier\u202Excod.xlsx`, fichier xcod.xlsx",
        "`  `, document",
        "/, document",
      })
  void aNameIsNoPathAndHasNothingInvisible(String envoye, String attendu) {
    assertThat(NomDeFichier.of(envoye)).isEqualTo(attendu);
  }

  @ParameterizedTest
  @CsvSource({"300", "101"})
  void aLongNameKeepsItsEnd(int longueur) {
    assertThat(NomDeFichier.of("x".repeat(longueur) + ".xlsx")).hasSize(100).endsWith("x.xlsx");
  }
}
