package fr.contratdeville.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.testing.suite.SmallHeap;
import fr.contratdeville.valeur.Montant;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvAuFilTest {

  @TempDir
  Path dossier;

  private Path liste(int lignes) throws IOException {
    Path fichier = dossier.resolve("liste.csv");
    try (BufferedWriter texte = Files.newBufferedWriter(fichier, Charset.forName("windows-1252"))) {
      texte.write("Porteur;Intitulé de l'action;Ville;État\r\n");
      for (int i = 0; i < lignes; i++) {
        texte.write("Association n° " + i % 500 + ";Atelier d'été " + i + ";10,50;2\r\n");
      }
    }
    return fichier;
  }

  /** Prints the sum of the amounts of a file; started in a heap of its own. */
  static final class Somme {
    private Somme() {}

    public static void main(String[] args) throws IOException {
      System.out.println(somme(Path.of(args[0])));
    }

    static Montant somme(Path fichier) throws IOException {
      Montant[] somme = {Montant.ZERO};
      new CsvAuFil()
          .read(
              fichier,
              partie -> somme[0] = partie.valeur().lignes().stream()
                  .flatMap(l -> l.montant().stream())
                  .reduce(somme[0], Montant::plus));
      return somme[0];
    }
  }

  @Test
  void a_long_list_comes_chunk_by_chunk() throws IOException {
    assertThat(Somme.somme(liste(6_000))).isEqualTo(Montant.of(75_000));
  }

  @Test
  void a_long_printout_comes_chunk_by_chunk() throws IOException {
    Path fichier = dossier.resolve("liste.txt");
    try (BufferedWriter texte = Files.newBufferedWriter(fichier)) {
      String forme = "%-22s  %-24s  %8s  %5s%n";
      texte.write(forme.formatted("Porteur", "Intitulé de l'action", "Ville", "État"));
      for (int i = 0; i < 6_000; i++) {
        texte.write(forme.formatted("Association n° " + i % 500, "Atelier, été " + i, "10,50", 2));
      }
    }
    assertThat(Somme.somme(fichier)).isEqualTo(Montant.of(75_000));
  }

  @Test
  @Tag("long")
  @Tag("release")
  void a_million_rows_are_read_in_a_heap_of_256_mebibytes() throws Exception {
    String liste = liste(1_000_000).toString();
    assertThat(SmallHeap.run(Duration.ofMinutes(10), Somme.class, liste))
        .containsExactly(Montant.of(12_500_000).toString());
  }
}
