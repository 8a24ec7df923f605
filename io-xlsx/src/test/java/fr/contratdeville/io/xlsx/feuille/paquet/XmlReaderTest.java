package fr.contratdeville.io.xlsx.feuille.paquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.io.xlsx.feuille.lecture.Limit;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlReaderTest {

  private static XmlReader lire(byte[] xml, Limits limits) throws Exception {
    return new XmlReader(
        "partie", new ByteArrayInputStream(xml), new ReadContext("a.xlsx", limits));
  }

  private static XmlReader lire(String xml) throws Exception {
    return lire(xml.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
  }

  @Test
  void elementsAttributesAndTexts() throws Exception {
    try (XmlReader xml = lire("<a><b n='12' v='on'>x<c>y</c><![CDATA[z]]>&amp;</b><b/></a>")) {
      assertThat(xml.next()).isTrue();
      assertThat(xml.nextInside(1)).isTrue();
      assertThat(xml.name()).isEqualTo("b");
      assertThat(xml.integer("n", 0)).isEqualTo(12);
      assertThat(xml.integer("v", 7)).isEqualTo(7);
      assertThat(xml.flag("v")).isTrue();
      assertThat(xml.attribute("absent")).isEmpty();
      assertThat(xml.text()).isEqualTo("xz&");
      assertThat(xml.nextInside(1)).isTrue();
      assertThat(xml.nextInside(1)).isFalse();
      assertThat(xml.next()).isFalse();
    }
  }

  @Test
  void skipsAnElementWithAllThatItHolds() throws Exception {
    try (XmlReader xml = lire("<a><b><b><c/></b></b><d/></a>")) {
      xml.next();
      xml.next();
      xml.skip();
      assertThat(xml.next()).isTrue();
      assertThat(xml.name()).isEqualTo("d");
    }
  }

  @Test
  void readsBothEncodingsWithAndWithoutMark() throws Exception {
    for (Charset encodage :
        new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      for (String marque : new String[] {"", "\uFEFF"}) {
        try (XmlReader xml = lire((marque + "<a v='é'/>").getBytes(encodage), Limits.DEFAULT)) {
          assertThat(xml.next()).isTrue();
          assertThat(xml.attribute("v")).contains("é");
        }
      }
    }
  }

  @Test
  void boundsDepthTagsAndTexts() throws Exception {
    try (XmlReader xml = lire(
        "<a><a><a/></a></a>".getBytes(StandardCharsets.UTF_8),
        Limits.DEFAULT.with(Limit.XML_DEPTH, 2))) {
      assertThatThrownBy(() -> {
            while (xml.next()) {}
          })
          .hasMessageContaining("niveaux XML");
    }
    String grande = "<a b='" + "x".repeat(200_000) + "'/>";
    try (XmlReader xml = lire(
        grande.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT.with(Limit.TAG_BYTES, 100_000))) {
      assertThatThrownBy(xml::next).hasMessageContaining("balise démesurée");
    }
    try (XmlReader xml = lire(
        "<a>abcdefghijklmno</a>".getBytes(StandardCharsets.UTF_8),
        Limits.DEFAULT.with(Limit.CELLULE_CHARACTERS, 2))) {
      xml.next();
      assertThatThrownBy(xml::text).hasMessageContaining("caractères dans une cellule");
    }
  }

  @Test
  void printsNothingOfWhatItCannotDecode() {
    PrintStream avant = System.err;
    ByteArrayOutputStream erreurs = new ByteArrayOutputStream();
    System.setErr(new PrintStream(erreurs, true, StandardCharsets.UTF_8));
    try {
      assertThatThrownBy(() ->
              lire(new byte[] {'<', 'a', (byte) 0xFF, '/', '>'}, Limits.DEFAULT).next())
          .hasMessageContaining("partie");
    } finally {
      System.setErr(avant);
    }
    assertThat(erreurs.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
