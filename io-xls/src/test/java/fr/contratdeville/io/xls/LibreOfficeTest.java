package fr.contratdeville.io.xls;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.xlsx.XlsxContratReader;
import fr.contratdeville.testing.layout.Judge;
import fr.contratdeville.testing.layout.Judgement;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.Layouts;
import fr.contratdeville.testing.layout.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published documents that LibreOffice saved as old workbooks are read as before. */
@NeedsLibreOffice
class LibreOfficeTest {
  private static final Path ECHANTILLONS = Path.of("..", "examples", "echantillons");

  @TempDir
  Path dossier;

  @Test
  void a_sample_saved_as_an_old_workbook_makes_the_same_contract() throws Exception {
    List<Path> classeurs;
    try (Stream<Path> fichiers = Files.list(ECHANTILLONS)) {
      classeurs = fichiers
          .filter(f -> f.toString().endsWith(".xlsx"))
          .sorted()
          .collect(Collectors.toList());
    }
    assertThat(classeurs).isNotEmpty();
    LibreOffice.convert(classeurs, "xls", dossier);
    Map<String, Lecture> avant = new TreeMap<>();
    Map<String, Lecture> apres = new TreeMap<>();
    for (Path classeur : classeurs) {
      String nom = classeur.getFileName().toString();
      avant.put(nom, new XlsxContratReader().read(classeur, nom));
      Path ancien = dossier.resolve(nom.replace(".xlsx", ".xls"));
      apres.put(nom, new XlsContratReader().read(ancien, nom));
    }
    avant.forEach((nom, lecture) -> {
      assertThat(apres.get(nom).valeur()).as(nom).isEqualTo(lecture.valeur());
      assertThat(apres.get(nom).constats()).as(nom).isEqualTo(lecture.constats());
    });
  }

  /** Its records are others than those of POI: numbers in a row share one, and so do formulas. */
  @Test
  void generated_tables_are_read_from_its_records_as_from_those_of_poi() throws Exception {
    Path sources = Files.createDirectory(dossier.resolve("poi"));
    Map<Path, Layout> layouts = new TreeMap<>();
    for (int i = 0; i < 16; i++) {
      Layout layout = Layouts.plain(20_260_401).get(i);
      layouts.put(
          Files.write(sources.resolve(i + ".xls"), ClasseurHssf.of(layout.sheets())), layout);
    }
    LibreOffice.convert(List.copyOf(layouts.keySet()), "xls", dossier);
    for (Map.Entry<Path, Layout> layout : layouts.entrySet()) {
      String nom = layout.getKey().getFileName().toString();
      Lecture lecture = new XlsContratReader().read(dossier.resolve(nom), nom);
      Judgement jugement = new Judge(layout.getValue().truth()).judge(lecture);
      assertThat(jugement.verdict())
          .as(layout.getValue() + "\n" + jugement)
          .isEqualTo(Verdict.RIGHT);
      assertThat(lecture.valeur())
          .isEqualTo(new XlsContratReader().read(layout.getKey(), nom).valeur());
    }
  }
}
