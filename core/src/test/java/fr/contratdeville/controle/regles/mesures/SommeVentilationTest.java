package fr.contratdeville.controle.regles.mesures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Ventilation;
import fr.contratdeville.valeur.Effectif;
import java.util.List;
import org.junit.jupiter.api.Test;

class SommeVentilationTest {

  private static Examen examiner(Ventilation.Critere critere, String valeur, String... parties) {
    Ventilation.Builder ventilation = Ventilation.builder().critere(critere).libelle("ventilation");
    for (int i = 0; i < parties.length; i++) {
      ventilation.putValeur("partie " + i, Effectif.parse(parties[i]));
    }
    Indicateur.Builder indicateur = Indicateur.builder().libelle("Participants");
    if (!valeur.isEmpty()) {
      indicateur.valeur(Effectif.parse(valeur));
    }
    return Essai.examiner(
        new SommeVentilation(),
        ReglesMesures.exemple(indicateur.addVentilation(ventilation.build()).build()));
  }

  private static List<Gravite> gravites(Examen examen) {
    return examen.constats().stream().map(Constat::gravite).toList();
  }

  @Test
  void ages_cannot_make_more_and_quartiers_may_share_people() {
    assertThat(gravites(examiner(Ventilation.Critere.AGE, "20", "15", "6")))
        .containsExactly(Gravite.AVERTISSEMENT);
    assertThat(gravites(examiner(Ventilation.Critere.QUARTIER, "20", "15", "6")))
        .containsExactly(Gravite.INFORMATION);
    assertThat(gravites(examiner(Ventilation.Critere.QUARTIER, "20", "15", "4")))
        .containsExactly(Gravite.INFORMATION);
  }

  @Test
  void a_part_larger_than_its_measure_is_an_error() {
    assertThat(gravites(examiner(Ventilation.Critere.TYPOLOGIE, "20", "25", "6")))
        .containsExactly(Gravite.ERREUR);
  }

  @Test
  void a_breakdown_that_is_only_asked_for_or_has_no_measure_is_not_compared() {
    assertThat(Essai.raison(examiner(Ventilation.Critere.AGE, "20")))
        .isEqualTo("aucune ventilation n'est chiffrée");
    assertThat(Essai.raison(examiner(Ventilation.Critere.AGE, "", "15"))).contains("non comparé");
    assertThat(examiner(Ventilation.Critere.SEXE, "20", "15", "9").examines()).isZero();
  }

  @Test
  void indicators_of_the_framework_are_found_with_their_path() {
    Indicateur indicateur = Indicateur.builder()
        .libelle("Participants")
        .valeur(Effectif.of(1))
        .addVentilation(Ventilation.builder()
            .critere(Ventilation.Critere.AGE)
            .libelle("par âge")
            .putValeur("enfants", Effectif.of(2))
            .build())
        .build();
    Noeud objectif =
        Noeud.builder().niveau("objectif").titre("O").addIndicateur(indicateur).build();
    Noeud pilier =
        Noeud.builder().niveau("pilier").titre("P").addNoeud(objectif).build();
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("C")
        .addCadre(CadreStrategique.builder().intitule("Cadre").addNoeud(pilier).build())
        .build();
    assertThat(Essai.examiner(new SommeVentilation(), contrat).constats())
        .extracting(Constat::chemin)
        .containsExactly("/cadres/0/noeuds/0/noeuds/0/indicateurs/0/ventilations/0");
  }
}
