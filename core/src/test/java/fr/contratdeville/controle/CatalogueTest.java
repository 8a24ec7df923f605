package fr.contratdeville.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.util.Comparator;
import java.util.List;
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

  private static Rapport examiner(Controle controle, ContratDeVille contrat) {
    Profil.Builder profil = Profil.builder().nom("essai");
    if (!controle.fiche().parDefaut()) {
      profil.addAvec(controle.id());
    }
    Controles seul = Controles.aucun().avec(controle).selon(profil.build());
    return controle.fiche().precedent().map(seul::avecPrecedent).orElse(seul).examiner(contrat);
  }

  private static Issue issue(Rapport rapport, Controle controle) {
    return rapport.controles().stream()
        .filter(r -> r.id().equals(controle.id()))
        .map(ResultatControle::issue)
        .findFirst()
        .orElseThrow();
  }
}
