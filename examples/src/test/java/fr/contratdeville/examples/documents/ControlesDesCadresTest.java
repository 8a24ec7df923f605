package fr.contratdeville.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.valeur.Emplacement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the rules on counts, numbers, pointers and frameworks find in each document, all of it. Each
 * line was found by reading the text, which the places refer to.
 */
class ControlesDesCadresTest {

  private static Rapport examiner(String document) {
    try {
      return Controles.standard()
          .examiner(Contrats.read(Path.of("echantillons", document + ".json")).valeur());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> constats(String document) {
    return examiner(document).constats().stream()
        .filter(c -> c.id().matches("CV-(CNT|SEQ|REF|CAD)-.*"))
        .map(c -> c.id() + " " + places(c))
        .sorted()
        .toList();
  }

  private static String places(Constat constat) {
    return constat.cellules().stream()
        .map(Emplacement::court)
        .map(place -> place.replaceAll(".*:", ""))
        .collect(Collectors.joining(" "));
  }

  /**
   * The table is on lines 90 to 303, the fiches on 304 to 480, the list of orientations on 85 to
   * 88, the contents on 36 to 42.
   */
  @Test
  void ales_2015() {
    assertThat(constats("ales-2015"))
        .containsExactly(
            // 2.3.7 and 3.2.2, empty in the table; the fiches say why
            "CV-CAD-01 239 417",
            "CV-CAD-01 266 447",
            // 2.2.2, 2.2.5, 3.1.5, 3.3.4
            "CV-CAD-02 397",
            "CV-CAD-02 397",
            "CV-CAD-02 438",
            "CV-CAD-02 456",
            // 2.1 équipement(s), 3.2 habitats, 1.2.4.c médiats, 1.3.10 citoyennetés, 1.3.6.b
            // étroit(e), 1.6.2 without "et", 2.2.3 entretien, 2.3.5 peupement, 4.2.4 embellement
            "CV-CAD-03 203 386 86",
            "CV-CAD-03 265 87",
            "CV-CAD-03 325 111",
            "CV-CAD-03 346 156",
            "CV-CAD-03 347 144",
            "CV-CAD-03 377 189",
            "CV-CAD-03 397 219",
            "CV-CAD-03 406 235",
            "CV-CAD-03 476 302",
            // pilier 3, 1.2.2 espaces / lieux, 1.5.1, 4.2 valoriser / favoriser
            "CV-CAD-04 244 87 424",
            "CV-CAD-04 324 102",
            "CV-CAD-04 368 175",
            "CV-CAD-04 474 88 295",
            // 2.2.1.a and 2.3.1.a: in the fiches alone, hence 197 and 199 actions
            "CV-CAD-05 398",
            "CV-CAD-05 407",
            // 3.1.2, outside the call for projects, with what applicants should provide for
            "CV-CAD-06 426",
            "CV-CNT-02 214",
            "CV-CNT-02 223",
            // 2.3.9 points to 2.2.6, which points on, in both parts
            "CV-REF-02 242 222",
            "CV-REF-02 418 397",
            "CV-SEQ-01 215",
            "CV-SEQ-01 224",
            // the piliers are 1 to 4, 1.1 to 1.4 in the contents and 3.1 to 3.4 above their section
            "CV-SEQ-05 308 36 306",
            "CV-SEQ-05 384 38 382",
            "CV-SEQ-05 424 40 422",
            "CV-SEQ-05 463 42 461");
  }

  @Test
  void one_lost_line_is_the_cause_of_what_three_rules_see() {
    assertThat(examiner("ales-2015").constats())
        .filteredOn(c -> !c.decouleDe().isEmpty())
        .extracting(c -> c.id() + " < " + c.decouleDe().get(0).id())
        .containsExactlyInAnyOrder(
            "CV-CNT-02 < CV-SEQ-01",
            "CV-CNT-02 < CV-SEQ-01",
            "CV-CAD-05 < CV-SEQ-01",
            "CV-CAD-05 < CV-SEQ-01",
            "CV-REF-02 < CV-REF-02");
  }

  /** Two themes are spelled in two ways; without numbers, nothing else can be looked at. */
  @Test
  void ales_2024() {
    assertThat(constats("ales-2024")).containsExactly("CV-CAD-03 119 66", "CV-CAD-03 123 32");
    assertThat(answers("ales-2024")).containsExactly("CV-CAD-03");
  }

  /** "Animation (de) type centre social" and "Animation (du) contrat de ville". */
  @Test
  void ales_2004() {
    assertThat(constats("ales-2004")).containsExactly("CV-CAD-03 ", "CV-CAD-03 ");
    assertThat(answers("ales-2004"))
        .containsExactly("CV-SEQ-01", "CV-SEQ-02", "CV-SEQ-04", "CV-CAD-03");
  }

  /** 53 actions are told, 44 are listed; the 14 of the ville are its 14 rows. */
  @Test
  void bagnols_2023() {
    assertThat(constats("bagnols-2023")).containsExactly("CV-CNT-01 ");
    assertThat(answers("bagnols-2023")).containsExactly("CV-CNT-01");
  }

  @ParameterizedTest
  @CsvSource({"dole-2023"})
  void what_has_neither_counts_nor_framework_has_nothing_to_look_at(String document) {
    assertThat(constats(document)).isEmpty();
    assertThat(answers(document)).isEmpty();
  }

  /** The rules that have something to look at. */
  private static List<String> answers(String document) {
    return examiner(document).controles().stream()
        .filter(r -> r.id().matches("CV-(CNT|SEQ|REF|CAD)-.*"))
        .filter(r -> r.issue() != ResultatControle.Issue.SANS_OBJET)
        .map(ResultatControle::id)
        .toList();
  }
}
