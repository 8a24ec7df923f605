package fr.contratdeville.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableAliasTest {

  private static final TableAlias TABLE = TableAlias.builder()
      .nom("services de Bagnols")
      .periode(Periode.annees(2020, 2023))
      .putStructure("VILLE - DCESS", "VILLE")
      .putStructure("VILLE -SERVICE CULTURE", "VILLE")
      .build();

  private static Action action(Porteur porteur) {
    return Action.builder().intitule("Chantiers").porteur(porteur).build();
  }

  private static ContratDeVille contrat(Porteur... porteurs) {
    return ContratDeVille.builder()
        .intitule("Bagnols")
        .exercice(Exercice.of(2023))
        .addAction(Action.builder().intitule("sans porteur").build())
        .addAllActions(List.of(porteurs).stream().map(TableAliasTest::action).toList())
        .build();
  }

  private static List<String> structures(ContratDeVille contrat) {
    return contrat.actions().stream()
        .flatMap(a -> a.porteur().stream())
        .map(Porteur::structure)
        .toList();
  }

  @Test
  void rollsUpTheSpellingsThatItListsAndLeavesATrace() {
    ContratDeVille rattache = TABLE.rattacher(contrat(
        Porteur.of("VILLE - DCESS"), Porteur.of("Ville -Dcess"), Porteur.of("VILLE DCESS 2")));
    assertThat(structures(rattache)).containsExactly("VILLE", "VILLE", "VILLE DCESS 2");
    Porteur porteur = rattache.actions().get(1).porteur().orElseThrow();
    assertThat(porteur.nom()).isEqualTo("VILLE - DCESS");
    assertThat(porteur.rattachement()).contains(Rattachement.of("VILLE", "services de Bagnols"));
  }

  @Test
  void saysWhoAndWhyForOneSpelling() {
    assertThat(TABLE.porteur("ville dcess", Exercice.of(2020)))
        .map(Porteur::rattachement)
        .contains(Optional.of(Rattachement.of("VILLE", "services de Bagnols")));
    assertThat(TABLE.porteur("ville dcess", Exercice.of(2019))).isEmpty();
    assertThat(TABLE.porteur("RIPOSTE", Exercice.of(2020))).isEmpty();
  }

  @Test
  void aSpellingHasOneAnswer() {
    TableAlias.Builder deux =
        TableAlias.builder().nom("t").putStructure("VILLE", "a").putStructure("Ville", "b");
    assertThatThrownBy(deux::build)
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("ille");
    assertThat(TableAlias.builder().nom("t").putStructure("A-B", "a").putStructure("A B", "a"))
        .satisfies(TableAlias.Builder::build);
  }

  @Test
  void neverOverridesAnEarlierRollUp() {
    Porteur deja =
        Porteur.of("VILLE - DCESS").withRattachement(Rattachement.of("CCAS", "autre table"));
    assertThat(structures(TABLE.rattacher(contrat(deja)))).containsExactly("CCAS");
    ContratDeVille une = TABLE.rattacher(contrat(Porteur.of("VILLE - DCESS")));
    assertThat(TABLE.rattacher(une)).isEqualTo(une);
  }

  @Test
  void holdsForItsPeriodOnly() {
    ContratDeVille contrat = contrat(Porteur.of("VILLE - DCESS"));
    ContratDeVille apres =
        ContratDeVille.builder().from(contrat).exercice(Exercice.of(2024)).build();
    assertThat(TABLE.rattacher(apres)).isSameAs(apres);
    TableAlias toujours =
        TableAlias.builder().nom("t").putStructure("VILLE - DCESS", "VILLE").build();
    assertThat(structures(toujours.rattacher(apres))).containsExactly("VILLE");
  }

  @Test
  void aContractWithoutExerciceIsTakenAtTheCallersWord() {
    ContratDeVille sans = ContratDeVille.builder()
        .intitule("Bagnols")
        .addAction(action(Porteur.of("VILLE - DCESS")))
        .build();
    assertThat(structures(TABLE.rattacher(sans))).containsExactly("VILLE");
  }
}
