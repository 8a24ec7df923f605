package fr.contratdeville.examples.questions;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.contratdeville.examples.questions.ThemesPartages.Usage;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Graphie;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThemesPartagesTest {
  private final ContratDeVille ales = Echantillons.lire(Echantillons.ALES_2024);
  private final Map<Graphie, List<Usage>> partages = ThemesPartages.partages(ales);

  /** The 22 headings of the document, put side by side by hand. */
  @Test
  void finds_six_shared_themes_of_which_one_by_all_four() {
    assertThat(partages.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, e -> e.getValue().size())))
        .containsOnly(
            entry(Graphie.of("accompagnement de la jeunesse"), 4),
            entry(Graphie.of("emploi formation creation d activite"), 3),
            entry(Graphie.of("habitat cadre de vie"), 3),
            entry(Graphie.of("reussite scolaire et educative"), 2),
            entry(Graphie.of("valeurs de la republique citoyennete"), 2),
            entry(Graphie.of("sante prevention de la delinquance"), 2));
  }

  @Test
  void names_the_spellings() {
    assertThat(ThemesPartages.texte(ales))
        .contains(
            "Emploi / Formation / Création d'activité = Emploi/Formation/Création d'activité\n")
        .contains(
            "Valeurs de la République / Citoyenneté = Valeurs de la république / Citoyenneté\n")
        .contains("Habitat / Cadre de vie\n  Projet de quartier / Commune d'Alès");
  }

  /** A theme that holds another in its title is not that other one. */
  @Test
  void keeps_themes_apart_that_only_resemble() {
    assertThat(
            partages.values().stream().flatMap(List::stream).map(Usage::theme).map(Noeud::titre))
        .doesNotContain("Santé", "Lien social", "Lien social, accès aux droits");
  }
}
