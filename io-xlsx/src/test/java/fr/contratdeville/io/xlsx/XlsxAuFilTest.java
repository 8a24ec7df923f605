package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.tableaux.aufil.LectureAuFil;
import fr.contratdeville.valeur.Emplacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxAuFilTest {

  private static final Path CORPUS = Path.of("src/test/resources/fr/contratdeville/io/xlsx/corpus");

  @TempDir
  Path dossier;

  private static List<Lecture> parties(Path fichier, int cellules) throws LectureException {
    List<Lecture> parties = new ArrayList<>();
    new XlsxAuFil().withCellules(cellules).read(fichier, parties::add);
    return parties;
  }

  private static Stream<Action> actions(List<Lecture> parties) {
    return parties.stream().flatMap(p -> p.valeur().actions().stream());
  }

  private Path ecrire(Tableur tableur) throws IOException {
    return Files.write(dossier.resolve(Tableur.NOM), tableur.octets());
  }

  static List<Path> corpus() throws IOException {
    try (Stream<Path> tous = Files.list(CORPUS)) {
      return tous.filter(f -> f.toString().endsWith(".openpyxl.xlsx")).sorted().toList();
    }
  }

  /** In one part, a workbook of one sheet reads as it does in memory. */
  @ParameterizedTest
  @MethodSource("corpus")
  void inOnePartItReadsAsInMemory(Path fichier) throws LectureException {
    ContratDeVille entier;
    try {
      entier = new XlsxContratReader().read(fichier).valeur();
    } catch (LectureException e) {
      assertThatThrownBy(() -> parties(fichier, LectureAuFil.CELLULES))
          .isInstanceOf(LectureException.class);
      return;
    }
    List<Lecture> parties = parties(fichier, LectureAuFil.CELLULES);
    boolean uneFeuille = parties.size() == 2;
    assertThat(actions(parties).map(Action::intitule))
        .as("titles")
        .containsAll(
            uneFeuille ? entier.actions().stream().map(Action::intitule).toList() : List.of());
    if (uneFeuille) {
      assertThat(parties.get(0).valeur().lignes())
          .extracting(LigneSituee::ligne)
          .isEqualTo(entier.lignes().stream().map(LigneSituee::ligne).toList());
      assertThat(parties.get(0).valeur().complements()).isEqualTo(entier.complements());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 90, 400})
  void inSmallPartsNothingIsLostNorReadTwice(int cellules) throws Exception {
    Path fichier =
        Files.write(dossier.resolve("bagnols.xlsx"), Bagnols.classeur().octets());
    ContratDeVille entier = new XlsxContratReader().read(fichier).valeur();
    List<Lecture> parties = parties(fichier, cellules);
    assertThat(parties).hasSizeGreaterThan(cellules < 400 ? 4 : 2);
    assertThat(actions(parties).map(Action::intitule).toList())
        .isEqualTo(entier.actions().stream().map(Action::intitule).toList());
    List<LigneSituee> lignes =
        parties.stream().flatMap(p -> p.valeur().lignes().stream()).toList();
    assertThat(lignes)
        .extracting(LigneSituee::ligne)
        .isEqualTo(entier.lignes().stream().map(LigneSituee::ligne).toList());
    assertThat(Totaux.of(Axes.financeur(), lignes).texte(java.util.Locale.FRENCH))
        .isEqualTo(Totaux.of(Axes.financeur(), entier.lignes()).texte(java.util.Locale.FRENCH));
    assertThat(places(parties)).doesNotHaveDuplicates();
    assertThat(places(parties))
        .containsExactlyInAnyOrderElementsOf(places(entier).toList());
  }

  /** Where every figure outside of the entries and every complement stands. */
  private static Stream<Emplacement> places(ContratDeVille contrat) {
    return Stream.concat(
        contrat.totaux().stream().flatMap(t -> t.emplacement().stream()),
        contrat.complements().stream().map(Complement::emplacement).flatMap(e -> e.stream()));
  }

  private static List<Emplacement> places(List<Lecture> parties) {
    return parties.stream().flatMap(p -> places(p.valeur())).toList();
  }

  private static Tableur longue() {
    Tableur t = Tableur.feuille("QPV QP030010")
        .rangee("Programmation 2024")
        .rangee("Porteur", "Action", "Ville", "Etat", "TOTAL");
    for (int i = 0; i < 30; i++) {
      t.rangee("P" + i / 5, "A" + i, i, 10, i + 10);
      if (i % 10 == 9) {
        t.rangee("Sous-total", null, 10 * i - 45, 100, 10 * i + 55);
      }
    }
    return t.rangee("TOTAL", null, 435, 300, 735);
  }

  @Test
  void partsAreCutAfterSubtotalsWhichKeepTheirScope() throws IOException {
    List<Lecture> parties = parties(ecrire(longue()), 70);
    assertThat(parties.stream()
            .flatMap(p -> p.valeur().totaux().stream())
            .filter(t -> !t.portee().volets().isEmpty())
            .map(t -> t.portee().volets().size())
            .filter(n -> n > 1))
        .hasSize(9)
        .containsOnly(10);
    assertThat(parties.stream().flatMap(p -> p.constats().stream())).isEmpty();
    assertThat(parties.get(1).valeur().exercice())
        .isEqualTo(parties.get(0).valeur().exercice());
  }

  @Test
  void aSubtotalOfABlockThatIsTooLongIsSaidAndNotDeclared() throws IOException {
    List<Lecture> parties = parties(ecrire(longue()), 20);
    List<Constat> constats =
        parties.stream().flatMap(p -> p.constats().stream()).toList();
    assertThat(constats).isNotEmpty().extracting(Constat::id).containsOnly("CV-LAY-08");
    assertThat(parties.stream()
            .flatMap(p -> p.valeur().totaux().stream())
            .filter(t -> t.portee().volets().size() > 1)
            .map(t -> t.portee().volets().size()))
        .isEmpty();
    assertThat(places(parties)).doesNotHaveDuplicates();
  }

  @Test
  void aSubtotalOverItsBlockIsCutFromNoEntry() throws IOException {
    Tableur t = Tableur.bilan().rangee("Porteur", "Action", "Ville", "Etat", "TOTAL");
    for (int bloc = 0; bloc < 4; bloc++) {
      t.rangee("Quartier " + bloc, null, 10, 20, 30);
      for (int i = 0; i < 10; i++) {
        t.rangee("P" + i, "A" + bloc + i, 1, 2, 3);
      }
    }
    for (int cellules : new int[] {60, 80, 120}) {
      List<Lecture> parties = parties(ecrire(t), cellules);
      assertThat(parties.stream().flatMap(p -> p.valeur().lignes().stream())).hasSize(80);
      assertThat(parties.stream()
              .flatMap(p -> p.valeur().totaux().stream())
              .map(total -> total.portee().volets().size())
              .filter(n -> n > 1))
          .as("with %s cells", cellules)
          .allMatch(n -> n == 10);
      assertThat(places(parties)).doesNotHaveDuplicates();
    }
  }

  @Test
  void keysAreUniqueOverSheets() throws IOException {
    Tableur t = Tableur.feuille("2023").rangee("Porteur", "Action", "Ville", "Etat");
    t.rangee("MAS", "Table", 1, 2)
        .puisFeuille("2024")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 3, 4)
        .puisFeuille("Ancien")
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 5, 6)
        .feuilleMasquee();
    List<Lecture> parties = parties(ecrire(t), 1000);
    assertThat(actions(parties).flatMap(a -> a.volets().stream()).flatMap(v -> v.cle().stream()))
        .containsExactly("2023!2", "2024!2");
    assertThat(parties.get(2).constats()).extracting(Constat::id).containsExactly("CV-LAY-05");
  }

  @Test
  void anActionOfManyRowsIsCutAndSaid() throws IOException {
    Tableur t = Tableur.bilan().rangee("Porteur", "Action", "Thème", "Ville", "Etat");
    t.rangee("MAS", "Table", "A", 1, 2);
    for (int i = 0; i < 200; i++) {
      t.rangee(null, null, "B" + i, 1, 2);
    }
    List<Lecture> parties = parties(ecrire(t), 10);
    assertThat(parties.stream().flatMap(p -> p.constats().stream()).map(Constat::id))
        .contains("CV-LAY-15");
    assertThat(parties.stream().flatMap(p -> p.valeur().lignes().stream())).hasSize(402);
  }

  @Test
  void tellsHowFarItIs() throws IOException {
    List<Long> faits = new ArrayList<>();
    List<Long> totaux = new ArrayList<>();
    new XlsxAuFil()
        .withCellules(50)
        .withProgression((fait, total) -> {
          faits.add(fait);
          totaux.add(total);
        })
        .read(ecrire(longue()), partie -> {});
    assertThat(faits).isSorted().hasSizeGreaterThan(2);
    assertThat(totaux).containsOnly(faits.get(faits.size() - 1));
  }

  @Test
  void refusesWhatHasNoTable() throws IOException {
    Path fichier = ecrire(Tableur.bilan().rangee("Nom", "Âge").rangee("A", 3));
    assertThatThrownBy(() -> new XlsxAuFil().read(fichier, p -> {}))
        .isInstanceOf(LectureException.class);
    assertThatThrownBy(() -> new XlsxAuFil().read(dossier.resolve("absent.xlsx"), p -> {}))
        .isInstanceOf(LectureException.class);
  }
}
