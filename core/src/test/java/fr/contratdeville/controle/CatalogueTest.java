package fr.contratdeville.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every rule of the library owes to its readers: an id, a text in both languages, examples.
 */
class CatalogueTest {
  private static final List<Controle> REGLES = Controles.standard().controles();

  @Test
  void ids_are_unique_and_in_order_inside_their_family() {
    assertThat(REGLES).extracting(Controle::id).doesNotHaveDuplicates();
    assertThat(REGLES).allSatisfy(c -> assertThat(c.id()).matches("CV-[A-Z]{3}-[0-9]{2}"));
    Stream.of(REGLES.stream().map(c -> c.id().substring(0, 6)).distinct().toArray(String[]::new))
        .forEach(famille -> assertThat(REGLES.stream()
                .map(Controle::id)
                .filter(id -> id.startsWith(famille))
                .toList())
            .isSortedAccordingTo(Comparator.naturalOrder()));
  }

  @TestFactory
  Stream<DynamicTest> each_text_stands_in_both_languages() {
    return REGLES.stream()
        .map(controle -> DynamicTest.dynamicTest(controle.id(), () -> {
          FicheControle fiche = controle.fiche();
          for (Message texte :
              List.of(fiche.titre(), fiche.quoi(), fiche.pourquoi(), fiche.source())) {
            assertThat(texte.fr()).isNotEqualTo(texte.en()).doesNotContain("%s");
          }
          assertThat(fiche.quoi().fr()).endsWith(".");
          assertThat(fiche.quoi().en()).endsWith(".");
        }));
  }

  @TestFactory
  Stream<DynamicTest> the_first_example_passes_and_the_second_does_not() {
    return REGLES.stream()
        .map(controle -> DynamicTest.dynamicTest(controle.id(), () -> {
          Rapport conforme = examiner(controle, controle.fiche().conforme());
          assertThat(issue(conforme, controle)).isEqualTo(Issue.CONFORME);
          assertThat(conforme.constats()).isEmpty();
          Rapport enEcart = examiner(controle, controle.fiche().enEcart());
          assertThat(issue(enEcart, controle)).isEqualTo(Issue.ECART);
          assertThat(enEcart.constats()).isNotEmpty().allSatisfy(constat -> {
            assertThat(constat.message().fr()).isNotEqualTo(constat.message().en());
            assertThat(constat.message().fr() + constat.message().en())
                .doesNotContain("%s", "null");
            assertThat(constat.chemin()).isNotEmpty();
          });
        }));
  }

  /** To write the pages anew: {@code mvn -pl core test -Dtest=CatalogueTest -Dcatalogue=ecrire}. */
  @Test
  void the_pages_are_those_that_the_code_makes() throws IOException {
    for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      Path page =
          Path.of("../docs", locale.equals(Locale.FRENCH) ? "controles.md" : "controles.en.md");
      String attendu = Catalogue.markdown(Controles.standard(), locale);
      if ("ecrire".equals(System.getProperty("catalogue"))) {
        Files.writeString(page, attendu);
      }
      assertThat(page)
          .as("run: mvn -pl core test -Dtest=CatalogueTest -Dcatalogue=ecrire")
          .content()
          .isEqualTo(attendu);
    }
  }

  /** An id keeps its meaning for ever: a line of this list may be added, never changed. */
  @Test
  void no_id_changes_its_meaning() throws IOException {
    List<String> liste = Files.readAllLines(Path.of("src/test/resources/controles.txt"));
    assertThat(REGLES.stream().map(c -> c.id() + " " + c.titre().fr()))
        .as("add new controls to controles.txt; never change a line")
        .containsExactlyInAnyOrderElementsOf(liste);
  }

  private static Rapport examiner(Controle controle, ContratDeVille contrat) {
    Profil.Builder profil = Profil.builder().nom("essai").date(controle.fiche().date());
    if (!controle.fiche().parDefaut()) {
      profil.addActive(controle.id());
    }
    Controles seul = Controles.aucun().withControle(controle).withProfil(profil.build());
    return controle.fiche().precedent().map(seul::withPrecedent).orElse(seul).examiner(contrat);
  }

  private static Issue issue(Rapport rapport, Controle controle) {
    return rapport.controles().stream()
        .filter(r -> r.id().equals(controle.id()))
        .map(ResultatControle::issue)
        .findFirst()
        .orElseThrow();
  }
}
