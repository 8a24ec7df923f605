package fr.contratdeville.io.xlsx.feuille.paquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.io.xlsx.feuille.lecture.Contexte;
import fr.contratdeville.io.xlsx.feuille.lecture.Limite;
import fr.contratdeville.io.xlsx.feuille.lecture.Limites;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LecteurXmlTest {

  private static LecteurXml lire(byte[] xml, Limites limites) throws Exception {
    return new LecteurXml(
        "partie", new ByteArrayInputStream(xml), new Contexte(Path.of("a.xlsx"), limites));
  }

  private static LecteurXml lire(String xml) throws Exception {
    return lire(xml.getBytes(StandardCharsets.UTF_8), Limites.DEFAUT);
  }

  @Test
  void elementsAttributesAndTexts() throws Exception {
    try (LecteurXml xml = lire("<a><b n='12' v='on'>x<c>y</c><![CDATA[z]]>&amp;</b><b/></a>")) {
      assertThat(xml.prochain()).isTrue();
      assertThat(xml.prochainDans(1)).isTrue();
      assertThat(xml.nom()).isEqualTo("b");
      assertThat(xml.entier("n", 0)).isEqualTo(12);
      assertThat(xml.entier("v", 7)).isEqualTo(7);
      assertThat(xml.vrai("v")).isTrue();
      assertThat(xml.attribut("absent")).isEmpty();
      assertThat(xml.texte()).isEqualTo("xz&");
      assertThat(xml.prochainDans(1)).isTrue();
      assertThat(xml.prochainDans(1)).isFalse();
      assertThat(xml.prochain()).isFalse();
    }
  }

  @Test
  void skipsAnElementWithAllThatItHolds() throws Exception {
    try (LecteurXml xml = lire("<a><b><b><c/></b></b><d/></a>")) {
      xml.prochain();
      xml.prochain();
      xml.sauter();
      assertThat(xml.prochain()).isTrue();
      assertThat(xml.nom()).isEqualTo("d");
    }
  }

  @Test
  void readsBothEncodingsWithAndWithoutMark() throws Exception {
    for (Charset encodage :
        new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      for (String marque : new String[] {"", "\uFEFF"}) {
        try (LecteurXml xml = lire((marque + "<a v='é'/>").getBytes(encodage), Limites.DEFAUT)) {
          assertThat(xml.prochain()).isTrue();
          assertThat(xml.attribut("v")).contains("é");
        }
      }
    }
  }

  @Test
  void boundsDepthTagsAndTexts() throws Exception {
    try (LecteurXml xml = lire(
        "<a><a><a/></a></a>".getBytes(StandardCharsets.UTF_8),
        Limites.DEFAUT.with(Limite.PROFONDEUR_XML, 2))) {
      assertThatThrownBy(() -> {
            while (xml.prochain()) {}
          })
          .hasMessageContaining("niveaux XML");
    }
    String grande = "<a b='" + "x".repeat(200_000) + "'/>";
    try (LecteurXml xml = lire(
        grande.getBytes(StandardCharsets.UTF_8),
        Limites.DEFAUT.with(Limite.OCTETS_PAR_BALISE, 100_000))) {
      assertThatThrownBy(xml::prochain).hasMessageContaining("balise démesurée");
    }
    try (LecteurXml xml = lire(
        "<a>abcdefghijklmno</a>".getBytes(StandardCharsets.UTF_8),
        Limites.DEFAUT.with(Limite.CARACTERES_PAR_CELLULE, 2))) {
      xml.prochain();
      assertThatThrownBy(xml::texte).hasMessageContaining("caractères dans une cellule");
    }
  }

  @Test
  void printsNothingOfWhatItCannotDecode() {
    PrintStream avant = System.err;
    ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
    System.setErr(new PrintStream(erreurs, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() ->
              lire(new byte[] {'<', 'a', (byte) 0xFF, '/', '>'}, Limites.DEFAUT).prochain())
          .hasMessageContaining("partie");
    } finally {
      System.setErr(avant);
    }
    assertThat(erreurs.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
