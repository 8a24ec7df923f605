package fr.contratdeville.io.ods;

import static fr.contratdeville.io.ods.Ods.contenu;
import static fr.contratdeville.io.ods.Ods.ligne;
import static fr.contratdeville.io.ods.Ods.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.testing.suite.SmallHeap;
import fr.contratdeville.valeur.Montant;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsAuFilTest {

  @TempDir
  Path dossier;

  private Path liste(int lignes) throws IOException {
    Path fichier = dossier.resolve("liste.ods");
    String[] autour = contenu("", table("\u0001")).split("\u0001", 2);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fichier));
        Writer texte = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      texte.write(autour[0] + ligne("Porteur", "Intitulé de l'action", "Ville", "État"));
      for (int i = 0; i < lignes; i++) {
        texte.write(ligne("Association n° " + i % 500, "Atelier d'été " + i, "10.50", "2"));
      }
      texte.write(autour[1]);
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
      new OdsAuFil()
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
    assertThat(Somme.somme(liste(4_000))).isEqualTo(Montant.of(50_000));
  }

  @Test
  void sheets_that_nobody_asked_for_are_left_out_and_remarks_come_last() throws IOException {
    String autre = table("Autre", ligne("Porteur", "Action", "Ville") + ligne("MJC", "Jeux", "7"));
    Path fichier = Files.write(
        dossier.resolve("deux.ods"),
        Ods.of(contenu("", Ods.bilan() + autre))
            .partie("Basic/Standard/Module1.xml", "x")
            .octets());
    List<Lecture> parties = new ArrayList<>();
    new OdsAuFil(List.of(Disposition.automatique().withFeuille("Autre")))
        .read(fichier, parties::add);
    assertThat(parties.stream().flatMap(p -> p.valeur().lignes().stream()))
        .extracting(l -> l.montant().orElseThrow())
        .containsExactly(Montant.of(7));
    assertThat(parties.get(parties.size() - 1).constats()).hasSize(1);
    List<Lecture> toutes = new ArrayList<>();
    new OdsAuFil().read(fichier, toutes::add);
    assertThat(toutes.stream().flatMap(p -> p.valeur().lignes().stream())).hasSize(3);
  }

  @Test
  void a_file_without_a_table_is_refused() throws IOException {
    Path fichier =
        Files.write(dossier.resolve("vide.ods"), Ods.of(contenu("", "")).octets());
    assertThatThrownBy(() -> new OdsAuFil().read(fichier, p -> {}))
        .isInstanceOf(LectureException.class);
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
