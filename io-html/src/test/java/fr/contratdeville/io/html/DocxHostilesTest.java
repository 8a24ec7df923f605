package fr.contratdeville.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.testing.suite.SmallHeap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of 5 MiB, whatever it holds, is read or refused in a heap of 256 MiB, and soon. */
class DocxHostilesTest {
  private static final int TAILLE = 5 << 20;
  private static final int MILLISECONDES = 10_000;

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
    Map<String, byte[]> hostiles = hostiles();
    for (Map.Entry<String, byte[]> hostile : hostiles.entrySet()) {
      assertThat(hostile.getValue()).as(hostile.getKey()).hasSizeLessThan(TAILLE);
      Files.write(dossier.resolve(hostile.getKey()), hostile.getValue());
    }
    List<String> lignes = SmallHeap.run(Duration.ofMinutes(5), Ailleurs.class, dossier.toString());
    assertThat(lignes).as(lignes.toString()).hasSize(hostiles.size()).allSatisfy(ligne -> {
      assertThat(ligne).matches("\\w+\\t(LU|REFUSE)\\t\\d+\\t.*");
      assertThat(Integer.parseInt(ligne.split("\t", -1)[2])).isLessThan(MILLISECONDES);
    });
    assertThat(lignes)
        .anyMatch(l -> l.matches("espaces\\t.*octets de texte.*"))
        .anyMatch(l -> l.matches("cellules\\t.*plus de.*"));
  }

  /** Reads the files of a folder; started in a heap of its own. */
  static final class Ailleurs {
    private Ailleurs() {}

    public static void main(String[] args) throws IOException {
      List<Path> fichiers;
      try (Stream<Path> tous = Files.list(Path.of(args[0]))) {
        fichiers = tous.sorted().collect(Collectors.toList());
      }
      for (Path fichier : fichiers) {
        long debut = System.nanoTime();
        String resultat;
        try {
          new DocxContratReader().read(fichier, "hostile.docx");
          resultat = "LU";
        } catch (LectureException e) {
          resultat = e.getMessage();
        }
        System.out.println(fichier.getFileName() + (resultat.equals("LU") ? "\tLU\t" : "\tREFUSE\t")
            + (System.nanoTime() - debut) / 1_000_000 + "\t" + resultat);
      }
    }
  }
}
