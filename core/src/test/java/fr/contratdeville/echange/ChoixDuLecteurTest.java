package fr.contratdeville.echange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of several readers reads a file that all of them recognise. */
class ChoixDuLecteurTest {
  private static final Source FICHIER = Source.of(Path.of("bilan"));

  /** A reader that recognises everything. */
  private record Reader(Format format, boolean sur) implements ContratReader {

    static Reader of(String nom, boolean sur) {
      return new Reader(new Format(nom, nom), sur);
    }

    @Override
    public boolean recognises(byte[] debut) {
      return true;
    }

    @Override
    public boolean confirms(Path fichier) {
      return sur;
    }

    @Override
    public Lecture read(Path fichier, String nom) {
      throw new AssertionError("not asked for");
    }
  }

  @Test
  void the_one_that_confirms_reads_it_wherever_it_stands() {
    ContratReader zip = Reader.of("zip", false);
    ContratReader docx = Reader.of("docx", true);
    assertThat(Contrats.choose(List.of(zip, docx), FICHIER)).contains(docx);
    assertThat(Contrats.choose(List.of(docx, zip), FICHIER)).contains(docx);
  }

  @Test
  void the_first_says_what_a_file_is_that_none_confirms() {
    ContratReader zip = Reader.of("zip", false);
    assertThat(Contrats.choose(List.of(zip, Reader.of("docx", false)), FICHIER)).contains(zip);
    assertThat(Contrats.choose(List.of(zip), FICHIER)).contains(zip);
    assertThat(Contrats.choose(List.of(), FICHIER)).isEmpty();
  }

  @Test
  void a_reader_confirms_nothing_unless_it_says_so() {
    assertThat(new FormatEssai().confirms(Path.of("bilan"))).isFalse();
  }
}
