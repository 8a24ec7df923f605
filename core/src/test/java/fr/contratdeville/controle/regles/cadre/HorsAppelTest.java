package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Mention.Genre;
import fr.contratdeville.modele.Noeud;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is outside the call for projects. */
class HorsAppelTest {
  private static final Mention HORS = Mention.of(Genre.HORS_APPEL_A_PROJET);

  private static Noeud axe(String repere, Mention... mentions) {
    return Noeud.builder()
        .from(noeud("axe", repere, "Titre " + repere))
        .addMentions(mentions)
        .build();
  }

  private static List<String> chemins(ContratDeVille contrat, boolean cahier) {
    return Essai.examiner(cahier ? new CahierHorsAppel() : new MentionDunePartie(), contrat)
        .constats()
        .stream()
        .map(Constat::chemin)
        .toList();
  }

  private static Noeud avecCahier(Mention... mentions) {
    return Noeud.builder()
        .from(axe("1", mentions))
        .addCahierDesCharge("Associer les habitants.")
        .build();
  }

  @Test
  void specifications_are_for_those_who_may_apply() {
    assertThat(chemins(contrat(avecCahier(HORS)), true)).containsExactly("/cadres/0/noeuds/0");
    assertThat(chemins(contrat(avecCahier(Mention.of(Genre.DISPOSITIF))), true)).isEmpty();
    Mention sousCondition =
        Mention.builder().from(HORS).condition("sauf pour les écoles").build();
    assertThat(chemins(contrat(avecCahier(sousCondition)), true)).isEmpty();
  }

  @Test
  void indicators_of_what_is_outside_the_call_are_no_gap() {
    Noeud mesure = Noeud.builder()
        .from(axe("1", HORS))
        .addIndicateur(Indicateur.builder().libelle("Nombre de séances").build())
        .build();
    assertThat(chemins(contrat(mesure), true)).isEmpty();
  }

  @Test
  void two_parts_that_both_say_it_say_it_of_the_same_headings() {
    ContratDeVille contrat = contrat(
        cadre("Tableau", axe("1", HORS), axe("2"), axe("3", HORS), axe("4")),
        cadre("Fiches", axe("1", HORS), axe("2", HORS), axe("3", HORS), axe("4")));
    assertThat(chemins(contrat, false)).containsExactly("/cadres/0/noeuds/1");
    assertThat(Essai.examiner(new MentionDunePartie(), contrat).examines()).isEqualTo(3);
  }

  @Test
  void a_part_that_hardly_says_it_is_left_alone() {
    assertThat(chemins(
            contrat(
                cadre("Tableau", axe("1"), axe("2"), axe("3")),
                cadre("Fiches", axe("1", HORS), axe("2", HORS), axe("3"))),
            false))
        .isEmpty();
    assertThat(chemins(
            contrat(
                cadre("Tableau", axe("1", HORS), axe("2"), axe("3")),
                cadre("Fiches", axe("1", HORS), axe("2", HORS), axe("3", HORS))),
            false))
        .isEmpty();
  }
}
