package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.benchmarks.dispositions.Classeurs;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.Limits;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.testing.ContratArbitraries;
import fr.contratdeville.testing.layout.Judge;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.Layouts;
import fr.contratdeville.testing.layout.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** Where the documents come from in which mistakes are made. */
enum Documents {
  /** The samples, and the workbooks of the tests of io-xlsx. */
  FICHIERS {
    @Override
    Stream<Support> support(long graine) {
      return Stream.of(
              "examples/echantillons",
              "io-xlsx/src/test/resources/fr/contratdeville/io/xlsx/corpus")
          .map(d -> Files.isDirectory(Path.of(d)) ? Path.of(d) : Path.of("..").resolve(d))
          .flatMap(d -> lister(d).stream())
          .flatMap(f -> ouvrir(f).stream());
    }
  },
  /** Generated layouts that are read right. */
  DISPOSITIONS {
    @Override
    Stream<Support> support(long graine) {
      Layouts layouts = Layouts.of(graine);
      return IntStream.range(0, GENERES)
          .mapToObj(layouts::get)
          .filter(Documents::estLuJuste)
          .flatMap(l -> SurGrille.of(Classeurs.of(l.sheets())).stream());
    }
  },
  /** Generated contracts, which were never tables. */
  CONTRATS {
    @Override
    Stream<Support> support(long graine) {
      List<Support> contrats = new ArrayList<>();
      JqwikSession.run(() -> {
        RandomGenerator<ContratDeVille> generator =
            ContratArbitraries.contratsCoherents().generator(GENERES, false);
        Random hasard = new Random(graine);
        for (int i = 0; i < GENERES; i++) {
          contrats.add(new SurContrat(generator.next(hasard).value()));
        }
      });
      return contrats.stream();
    }
  };

  private static final int GENERES = 200;

  abstract Stream<Support> support(long graine);

  private static List<Path> lister(Path dossier) {
    try (Stream<Path> fichiers = Files.list(dossier)) {
      return fichiers.filter(f -> f.toString().endsWith(".xlsx")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Support> ouvrir(Path fichier) {
    try (ClasseurOuvert ouvert = ClasseurOuvert.open(fichier, Limits.DEFAULT)) {
      return SurGrille.of(new Classeur(
          ClasseurXlsx.read(ouvert, (lus, tous) -> {}).feuilles(), ouvert.producer(), List.of()));
    } catch (ClasseurIllisibleException e) {
      return Optional.empty();
    }
  }

  private static boolean estLuJuste(Layout layout) {
    try {
      return new Judge(layout.truth())
              .judge(new LectureTableaux()
                  .read(Classeurs.of(layout.sheets()), "banc", SurGrille.GRILLE))
              .verdict()
          == Verdict.RIGHT;
    } catch (LectureException | RuntimeException e) {
      return false;
    }
  }
}
