package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.io.xlsx.feuille.lecture.Motif;
import fr.contratdeville.testing.suite.SmallHeap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file of 5 MiB at most, whatever it holds, is read or refused within a heap of 256 MiB, and
 * soon.
 */
@Tag("long")
class MemoireTest {

  private static final int TAILLE_MAX = 5 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final Duration PATIENCE_EN_TOUT = Duration.ofMinutes(10);

  @TempDir
  Path dossier;

  @Test
  void hostileFilesInASmallHeap() throws Exception {
    Path fichiers = Files.createDirectory(dossier.resolve("fichiers"));
    for (Map.Entry<String, Supplier<byte[]>> hostile : Hostiles.lourds().entrySet()) {
      byte[] octets = hostile.getValue().get();
      assertThat(octets).as(hostile.getKey()).hasSizeLessThan(TAILLE_MAX);
      Files.write(fichiers.resolve(hostile.getKey()), octets);
    }
    List<String[]> resultats = lireAilleurs(fichiers);
    List<String> motifs = Stream.of(Motif.values()).map(Motif::name).toList();
    assertThat(resultats).hasSize(3 * Hostiles.lourds().size());
    for (String[] resultat : resultats) {
      assertThat(resultat[2])
          .as(Arrays.toString(resultat))
          .matches(r -> r.startsWith("LU ") || r.startsWith("REFUSE ") || motifs.contains(r));
      assertThat(Duration.ofMillis(Long.parseLong(resultat[3])))
          .as(Arrays.toString(resultat))
          .isLessThan(PATIENCE);
    }
    Map<String, String> parCas =
        resultats.stream().collect(Collectors.toMap(r -> r[0] + " " + r[1], r -> r[2]));
    assertThat(parCas)
        .containsEntry("300_Mo_d_espaces au fil", "LIMITE")
        .containsEntry("un_attribut_de_100_Mo en memoire", "SUSPECT")
        .containsEntry("un_million_de_noms_d_elements au fil", "SUSPECT")
        .containsEntry("trois_millions_de_cellules en memoire", "LIMITE")
        .containsEntry("un_million_de_rangees_d_une_cellule au fil", "LU 1000000")
        .containsEntry("cinquante_mille_fusions_superposees en memoire", "LU 1");
  }

  private List<String[]> lireAilleurs(Path fichiers) throws IOException, InterruptedException {
    return SmallHeap.run(PATIENCE_EN_TOUT, LectureHostile.class, fichiers.toString()).stream()
        .map(ligne -> ligne.split("\t", -1))
        .toList();
  }
}
