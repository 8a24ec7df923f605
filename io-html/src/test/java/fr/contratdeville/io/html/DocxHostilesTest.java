package fr.contratdeville.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.testing.suite.HostileFiles;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of 5 MiB, whatever it holds, is read or refused in a heap of 256 MiB, and soon. */
class DocxHostilesTest {
  @TempDir
  Path dossier;

  private static Map<String, byte[]> hostiles() {
    Map<String, byte[]> tous = new TreeMap<>();
    tous.put("espaces", Docx.of("<w:p><w:r><w:t>" + " ".repeat(300_000_000)));
    tous.put("attribut", Docx.of("<w:p w:a=\"" + "a".repeat(15_000_000) + "\"/>"));
    tous.put("texte", Docx.of(Docx.tbl(Docx.tr("a".repeat(15_000_000)))));
    tous.put("mots", Docx.of("<w:p>" + "<w:r><w:t>a</w:t></w:r>".repeat(650_000) + "</w:p>"));
    tous.put(
        "cellules",
        Docx.of("<w:tbl>" + "<w:tr>".repeat(1) + "<w:tc><w:p/></w:tc>".repeat(800_000)
            + "</w:tr></w:tbl>"));
    tous.put("rangees", Docx.of("<w:tbl>" + "<w:tr><w:tc/></w:tr>".repeat(700_000) + "</w:tbl>"));
    tous.put("tables", Docx.of("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>".repeat(300_000)));
    tous.put(
        "dans_des_tables",
        Docx.of(("<w:tbl><w:tr><w:tc>".repeat(100) + "</w:tc></w:tr></w:tbl>".repeat(100))
            .repeat(3_000)));
    tous.put(
        "largeurs",
        Docx.of("<w:tbl>"
            + ("<w:tr>" + Docx.tc("<w:gridSpan w:val=\"1000\"/>", Docx.p("x")) + "</w:tr>")
                .repeat(60_000)
            + "</w:tbl>"));
    tous.put("paragraphes", Docx.of(Docx.p("x").repeat(140_000)));
    return tous;
  }

  @Test
  @Tag("long")
  void hostile_documents_in_a_small_heap() throws Exception {
    assertThat(HostileFiles.read(DocxContratReader.class, hostiles(), dossier))
        .hasEntrySatisfying("espaces", r -> assertThat(r).contains("octets de texte"))
        .hasEntrySatisfying("cellules", r -> assertThat(r).contains("plus de"));
  }
}
