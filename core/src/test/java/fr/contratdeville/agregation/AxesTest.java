package fr.contratdeville.agregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.PartageTerritorial;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.nomenclature.Nomenclatures;
import fr.contratdeville.nomenclature.TablesAlias;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AxesTest {
  private static final LigneSituee LIGNE = Lignes.ligne("ETAT", "VILLE - A", "SPORT/judo", 10L);
  private static final LigneSituee NUE =
      Lignes.ligne("ETAT", Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  void each_axis_reads_its_own_field() {
    assertThat(Axes.financeur().cle(LIGNE).id()).isEqualTo("ETAT");
    assertThat(Axes.typeFinanceur().cle(LIGNE).id())
        .isEqualTo(LIGNE.financeur().type().name());
    assertThat(Axes.porteur().cle(LIGNE).id()).isEqualTo("VILLE - A");
    assertThat(Axes.structure().cle(LIGNE).id()).isEqualTo("VILLE");
    assertThat(Axes.thematique().cle(LIGNE).id()).isEqualTo("SPORT");
    assertThat(Axes.sousThematique().cle(LIGNE).id()).isEqualTo("SPORT/judo");
    assertThat(Axes.action().cle(LIGNE)).hasToString("Action SPORT/judo (VILLE - A)");
    assertThat(Axes.action().cle(NUE)).hasToString("Action sans thème");
  }

  @Test
  void what_a_line_says_of_its_amount_beside_who_pays() {
    FinancementLine dite = FinancementLine.builder()
        .from(LIGNE.ligne())
        .etape(EtapeMontant.VERSE)
        .exercice(Exercice.parse("2023"))
        .natureCredit(NatureCredit.DROIT_COMMUN)
        .build();
    LigneSituee situee = avec(dite);
    assertThat(Axes.etape().cle(situee)).hasToString("Versé");
    assertThat(Axes.exercice().cle(situee)).hasToString("2023");
    assertThat(Axes.natureCredit().cle(situee)).hasToString("Droit commun");
    assertThat(Axes.natureCredit().cle(LIGNE)).isSameAs(Cle.NON_AFFECTE);
  }

  private static LigneSituee avec(FinancementLine ligne) {
    return ContratDeVille.builder()
        .intitule("c")
        .addAction(
            LIGNE.action().withVolets(List.of(Volet.builder().addLigne(ligne).build())))
        .build()
        .lignes()
        .get(0);
  }

  @Test
  void the_names_of_one_financeur_are_one_key_once_they_are_resolved() {
    LigneSituee prefecture = Lignes.ligne("Préfecture", "VILLE - A", "SPORT/judo", 10L);
    assertThat(Axes.financeurRattache().cle(prefecture)).isEqualTo(Cle.of("Préfecture"));
    assertThat(Axes.financeurRattache().cle(rattachee(prefecture)))
        .isEqualTo(Axes.financeurRattache().cle(rattachee(LIGNE)))
        .isEqualTo(Cle.of("État"));
    assertThat(Axes.financeur().cle(rattachee(prefecture))).isEqualTo(Cle.of("Préfecture"));
  }

  private static LigneSituee rattachee(LigneSituee ligne) {
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("c")
        .addAction(ligne.action().withVolets(List.of(ligne.volet())))
        .build();
    return TablesAlias.financeurs().rattacher(contrat).lignes().get(0);
  }

  @Test
  void themes_are_those_of_one_nomenclature() {
    LigneSituee sante = Lignes.ligne("CAF", "MAS", "SANTE", 10L);
    ContratDeVille contrat = ContratDeVille.builder()
        .intitule("c")
        .addAction(sante.action().withVolets(List.of(sante.volet())))
        .build();
    LigneSituee codee = Nomenclatures.P147_2020.coder(contrat).lignes().get(0);
    assertThat(Axes.theme(Nomenclatures.P147_2020).cle(codee).id()).isEqualTo("1.2");
    assertThat(Axes.theme(Nomenclatures.P147_2020).cle(codee)).hasToString("1.2 Santé");
    assertThat(Axes.theme(Nomenclatures.P147_2024).cle(codee)).isSameAs(Cle.NON_AFFECTE);
    assertThat(Axes.theme(Nomenclatures.P147_2020).cle(sante)).isSameAs(Cle.NON_AFFECTE);
  }

  @Test
  void money_on_several_territories_is_counted_once() {
    Territoire escanaux = Territoire.of("Escanaux", Territoire.Type.QPV);
    Territoire coronelle = Territoire.of("Coronelle", Territoire.Type.QPV);
    FinancementLine ligne = LIGNE.ligne();
    assertThat(territoires(ligne)).containsExactly(Cle.NON_AFFECTE);
    assertThat(territoires(ligne, escanaux)).containsExactly(Cle.of("Escanaux"));
    FinancementLine dite =
        FinancementLine.builder().from(ligne).territoire("Coronelle").build();
    assertThat(territoires(dite, escanaux, coronelle)).containsExactly(Cle.of("Coronelle"));
    assertThat(territoires(ligne, escanaux, coronelle))
        .singleElement()
        .hasToString("(plusieurs territoires)");
  }

  private static List<Cle> territoires(FinancementLine ligne, Territoire... territoires) {
    Action action = Action.builder()
        .intitule("a")
        .addTerritoires(territoires)
        .partage(PartageTerritorial.REPETE)
        .addVolet(Volet.builder().addLigne(ligne).build())
        .build();
    return ContratDeVille.builder().intitule("c").addAction(action).build().lignes().stream()
        .map(Axes.territoire()::cle)
        .toList();
  }

  @Test
  void a_line_without_the_field_is_unassigned() {
    assertThat(Axes.porteur().cle(NUE)).isSameAs(Cle.NON_AFFECTE);
    assertThat(Axes.structure().cle(NUE)).isSameAs(Cle.NON_AFFECTE);
    assertThat(Axes.axePrioritaire().cle(LIGNE)).isSameAs(Cle.NON_AFFECTE);
    assertThat(Axes.thematique().cle(NUE)).isSameAs(Cle.NON_AFFECTE);
    assertThat(Axes.sousThematique().cle(NUE)).isSameAs(Cle.NON_AFFECTE);
  }

  @Test
  void one_title_led_by_two_porteurs_is_two_actions() {
    assertThat(Axes.action().cle(Lignes.ligne("CAF", "MAS", "EMPLOI", 1L)))
        .isNotEqualTo(Axes.action().cle(Lignes.ligne("CAF", "PEPS", "EMPLOI", 1L)))
        .isEqualTo(Axes.action().cle(Lignes.ligne("ETAT", "MAS", "EMPLOI", 2L)));
  }

  @Test
  void a_printed_name_never_collides_with_the_unassigned_key() {
    assertThat(Cle.of("(non affecté)")).isNotEqualTo(Cle.NON_AFFECTE);
    assertThatThrownBy(() -> Cle.of(" ")).isInstanceOf(ValeurInvalideException.class);
    assertThatThrownBy(() -> Axe.of("", Message.of("x"), l -> Optional.empty()))
        .isInstanceOf(ValeurInvalideException.class)
        .hasMessageContaining("Axe.id");
  }

  @Test
  void a_key_is_its_id() {
    assertThat(Cle.of("ETAT", Message.of("État", "State")))
        .isEqualTo(Cle.of("ETAT"))
        .hasSameHashCodeAs(Cle.of("ETAT"))
        .isNotEqualTo(Cle.of("CAF"))
        .isNotEqualTo("ETAT");
    assertThat(Axes.financeur()).hasToString("financeur");
  }
}
