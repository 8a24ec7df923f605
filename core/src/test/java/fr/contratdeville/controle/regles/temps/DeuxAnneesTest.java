package fr.contratdeville.controle.regles.temps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The controls that hold one year against the year before. */
class DeuxAnneesTest {

  private static ContratDeVille annee(int exercice, Object... montants) {
    Exemple exemple = Exemple.of(exercice);
    for (int i = 0; i < montants.length; i += 2) {
      exemple
          .action(montants[i].toString(), "MAS")
          .ligne("ETAT", ((Integer) montants[i + 1]).longValue());
    }
    return exemple.contrat();
  }

  private static List<Constat> constats(String id, ContratDeVille avant, ContratDeVille apres) {
    return Controles.standard().withPrecedent(avant).examiner(apres).constats().stream()
        .filter(c -> c.id().equals(id))
        .toList();
  }

  @Test
  void three_times_is_a_jump_and_less_is_not() {
    assertThat(DeuxAnnees.saute(Montant.of(100), Montant.of(300))).isTrue();
    assertThat(DeuxAnnees.saute(Montant.of(300), Montant.of(100))).isTrue();
    assertThat(DeuxAnnees.saute(Montant.of(100), Montant.ofCentimes(299_99))).isFalse();
    assertThat(DeuxAnnees.saute(Montant.ofCentimes(22_810_61), Montant.of(7164)))
        .isTrue();
    assertThat(DeuxAnnees.saute(Montant.ZERO, Montant.of(300))).isFalse();
    assertThat(DeuxAnnees.saute(Montant.of(-100), Montant.of(300))).isFalse();
    assertThat(DeuxAnnees.saute(Montant.ofCentimes(1), Montant.ofCentimes(Long.MAX_VALUE)))
        .isTrue();
  }

  @Test
  void one_action_may_jump_when_its_financeur_does_not() {
    ContratDeVille avant = annee(2023, "Atelier", 1000, "Sortie", 100);
    ContratDeVille apres = annee(2024, "ATELIER", 1000, "Sortie", 500, "Fête", 9);
    assertThat(constats("CV-CMP-01", avant, apres)).isEmpty();
    assertThat(constats("CV-CMP-02", avant, apres))
        .extracting(Constat::chemin, c -> Essai.simple(c.message()))
        .containsExactly(tuple(
            "/actions/1/volets/0/lignes/0",
            "« Sortie » : 500 €, au moins 3 fois les 100 € de l'année d'avant."));
  }

  @Test
  void without_an_earlier_year_there_is_nothing_to_compare() {
    ContratDeVille contrat = annee(2023, "Atelier", 1000);
    for (Controle controle :
        List.of(new SautFinanceur(), new SautAction(), new MontantDunAutreDispositif())) {
      assertThat(Essai.raison(Essai.examiner(controle, contrat))).contains("n'est pas donné");
    }
    assertThat(Controles.standard()
            .withPrecedent(annee(2023, "Atelier", 1))
            .examiner(contrat)
            .controles())
        .filteredOn(r -> r.id().equals("CV-CMP-01"))
        .allMatch(r -> r.raison().orElseThrow().fr().contains("antérieure"));
  }

  @Test
  void a_single_amount_of_two_lines_may_be_chance() {
    assertThat(constats(
            "CV-CMP-03", dispositifs(2023, 2, 22_500, 7164), dispositifs(2024, 2, 7164, 7164)))
        .isEmpty();
    assertThat(constats(
            "CV-CMP-03", dispositifs(2023, 3, 22_500, 7164), dispositifs(2024, 3, 7164, 7300)))
        .extracting(c -> c.ecart().orElseThrow().intValueExact())
        .containsExactly(7164 - 22_500);
    assertThat(constats(
            "CV-CMP-03", dispositifs(2023, 3, 7164, 7164), dispositifs(2024, 3, 7164, 7164)))
        .isEmpty();
  }

  private static ContratDeVille dispositifs(int exercice, int lignes, long relais, long fonjep) {
    Exemple exemple = Exemple.of(exercice);
    for (int i = 0; i < lignes; i++) {
      exemple.action("Médiation " + i, "MAS").ligne("ETAT", relais);
      exemple.volet().dispositif(new Dispositif("ADULTES-RELAIS"));
      exemple.action("Poste " + i, "MAS").ligne("ETAT", fonjep);
      exemple.volet().dispositif(new Dispositif("FONJEP"));
    }
    return exemple.contrat();
  }
}
