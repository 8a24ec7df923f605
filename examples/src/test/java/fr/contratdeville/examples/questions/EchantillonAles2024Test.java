package fr.contratdeville.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Territoire;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample of Alès 2024 against the text of the document. Each figure here was counted in that
 * text with the pattern or by the reading that its comment names, never in the sample.
 */
class EchantillonAles2024Test {

  @TempDir
  Path dossier;

  private final ContratDeVille ales = Echantillons.lire(Echantillons.ALES_2024);
  private final CadreStrategique annexe = ales.cadres().get(0);

  @Test
  void is_read_and_written_without_loss() throws IOException {
    Echantillons.verifierLAllerRetour(Echantillons.ALES_2024, dossier);
    Echantillons.verifierLesTitres(ales);
  }

  /**
   * Lines that start with "Projet de quartier": 4. Short lines without a final point between them:
   * 22 themes. Lines that start with a dash: 57, and 5 paragraphs that lost theirs: 62.
   */
  @Test
  void holds_the_tree_without_numbers() {
    assertThat(ales.cadres()).hasSize(1);
    assertThat(annexe.niveau("projet de quartier")).hasSize(4);
    assertThat(annexe.niveau("thème")).hasSize(22);
    assertThat(annexe.niveau("orientation")).hasSize(62);
    assertThat(annexe.tous()).extracting(Noeud::repere).allMatch(java.util.Optional::isEmpty);
  }

  /** The orientations below each heading, theme by theme. */
  @Test
  void holds_the_orientations_of_each_theme() {
    assertThat(annexe.noeuds().stream().map(EchantillonAles2024Test::orientations))
        .containsExactly(
            List.of(4, 1, 4, 3, 3, 3),
            List.of(3, 3, 3, 1, 6),
            List.of(4, 2, 3, 2, 2, 1, 1),
            List.of(2, 2, 7, 2));
  }

  /** One heading names four quartiers of one commune, another one QPV over three communes. */
  @Test
  void holds_the_quartiers_and_their_communes() {
    assertThat(territoires()).extracting(t -> t.communes().size()).containsExactly(1, 3, 1, 1);
    assertThat(territoires()).extracting(t -> t.quartiers().size()).containsExactly(4, 0, 0, 0);
    assertThat(territoires())
        .extracting(t -> t.code().orElseThrow().code())
        .containsExactly("QN03001I", "QN03016M", "QN03002M", "QN03014M");
    assertThat(territoires().get(1).communes())
        .extracting(Commune::nom)
        .containsExactly("La Grand'Combe", "Les Salles du Gardon", "Branoux Les Taillades");
  }

  /** Two fragments of a third orientation, whose start is lost, stand under one theme. */
  @Test
  void keeps_damaged_text_as_it_is() {
    assertThat(annexe.tous())
        .flatExtracting(Noeud::complements)
        .extracting(Object::toString)
        .hasSize(2);
    assertThat(annexe.noeuds().get(3).noeuds().get(0).complements())
        .extracting(Complement::texte)
        .element(1)
        .isEqualTo(":: actions de promotion de");
  }

  /** The one line below a list that sets a condition on the actions of its theme. */
  @Test
  void holds_the_instruction_of_a_theme() {
    assertThat(annexe.noeuds().get(0).noeuds().get(0).mentions())
        .extracting(Mention::genre)
        .containsExactly(Mention.Genre.CONSIGNE);
    assertThat(annexe.tous()).flatExtracting(Noeud::mentions).hasSize(1);
  }

  private List<Territoire> territoires() {
    return annexe.noeuds().stream()
        .flatMap(projet -> projet.territoires().stream())
        .toList();
  }

  private static List<Integer> orientations(Noeud projet) {
    return projet.noeuds().stream().map(theme -> theme.noeuds().size()).toList();
  }
}
