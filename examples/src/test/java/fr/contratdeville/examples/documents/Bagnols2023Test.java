package fr.contratdeville.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Bagnols2023Test {
  private final ContratDeVille contrat;

  Bagnols2023Test() throws IOException {
    contrat = Contrats.read(Path.of("echantillons/bagnols-2023.json")).valeur();
  }

  /** 46 rows of money, two of them the second stage of an action. */
  @Test
  void holds_44_actions_in_46_entries() {
    assertThat(contrat.actions()).hasSize(44);
    assertThat(contrat.volets()).hasSize(46);
  }

  @Test
  void holds_the_workbook_and_what_the_text_adds_to_it() throws IOException {
    ContratDeVille classeur =
        Contrats.read(Path.of("echantillons/bagnols-2023.xlsx")).valeur();

    List<Action> sansAjouts = contrat.actions().stream()
        .map(action -> action.withVolets(
            action.volets().stream().map(Bagnols2023Test::sansAjout).toList()))
        .toList();

    List<TotalDeclare> montantsEtParts =
        contrat.totaux().stream().filter(t -> t.effectif().isEmpty()).toList();

    assertThat(contrat.withActions(sansAjouts).withTotaux(montantsEtParts)).isEqualTo(classeur);
    assertThat(contrat).isNotEqualTo(classeur);
  }

  /** The row of the engineering post: "53 actions", "20 structures", "14 actions" of the ville. */
  @Test
  void announces_more_actions_than_its_table_lists() {
    assertThat(contrat.totaux())
        .filteredOn(t -> t.effectif().isPresent())
        .extracting(t -> t.valeur() + " " + t.objet().orElseThrow())
        .containsExactly("53 actions", "20 structures", "14 actions");
    assertThat(contrat.totaux().get(contrat.totaux().size() - 1).portee().volets())
        .as("the rows of the ville")
        .isEqualTo(contrat.volets().stream()
            .filter(v -> v.action().porteur().map(Porteur::nom).orElse("").startsWith("VILLE"))
            .map(v -> v.volet().cle().orElseThrow())
            .collect(Collectors.toSet()));
  }

  private static Volet sansAjout(Volet volet) {
    return Volet.builder()
        .from(volet)
        .dispositif(Optional.empty())
        .bilan(Optional.empty())
        .publicVise(Optional.empty())
        .moyens(Optional.empty())
        .indicateurs(List.of())
        .beneficiaires(volet.beneficiaires().stream()
            .filter(public_ -> public_.emplacement().isPresent())
            .map(
                public_ -> Beneficiaires.builder().from(public_).dont(List.of()).build())
            .toList())
        .build();
  }

  /**
   * The words beside the counts say women and men, or ages: in three rows they do not make the
   * count (29 of 30, 41 of 48, 52 of 55), in ten they do.
   */
  @Test
  void three_publics_are_not_what_their_parts_make() {
    assertThat(Controles.standard().examiner(contrat).constats())
        .filteredOn(c -> c.id().matches("CV-IND-.*") && c.declare().isPresent())
        .extracting(
            Constat::id,
            c -> c.declare().orElseThrow().intValueExact(),
            c -> c.calcule().orElseThrow().intValueExact())
        .containsExactlyInAnyOrder(
            tuple("CV-IND-01", 30, 29), tuple("CV-IND-01", 48, 41), tuple("CV-IND-05", 55, 52));
  }

  /** Eight rows of 44 have no words on their public. */
  @Test
  void eight_actions_do_not_say_whom_they_reached() {
    assertThat(Controles.standard().examiner(contrat).constats())
        .filteredOn(c -> c.id().equals("CV-IND-08"))
        .singleElement()
        .satisfies(c -> assertThat(c.message().fr()).startsWith("8 des 44 actions"));
  }

  /** The row totals that the document prints: 59 414 and 53 123, 7 122 and 8 678; CAF beside. */
  @Test
  void two_actions_have_a_stage_in_summer_and_one_in_the_year() {
    List<Action> deuxTemps =
        contrat.actions().stream().filter(a -> a.volets().size() == 2).toList();

    assertThat(deuxTemps)
        .extracting(Action::intitule)
        .containsExactly("Ecole B (dont QE)", "Les ados s'animent (dont QE)");
    assertThat(deuxTemps)
        .allSatisfy(action -> assertThat(action.volets())
            .extracting(volet -> volet.dispositif().orElseThrow())
            .containsExactly(Dispositif.QE, Dispositif.CONTRAT_DE_VILLE));
    assertThat(deuxTemps)
        .flatExtracting(Action::volets)
        .flatExtracting(Volet::totaux)
        .extracting(total -> total.montant().orElseThrow())
        .containsExactly(
            Montant.of(59_414), Montant.of(53_123), Montant.of(7_122), Montant.of(8_678));
  }

  /** Aim and result as the row prints them: "supérieur à 30" starts at 31. */
  @Test
  void ac2gr_says_what_it_aimed_at_and_what_it_reached() {
    Volet velos = contrat.actions().stream()
        .filter(a -> a.porteur().map(Porteur::nom).equals(Optional.of("AC2GR")))
        .flatMap(a -> a.volets().stream())
        .findFirst()
        .orElseThrow();

    assertThat(velos.indicateurs())
        .extracting(i -> texte(i.cible()) + " " + texte(i.valeur()))
        .containsExactly("2..4 6", "31.. 49", "30 44", "31.. 49", "30 49");
    assertThat(velos.indicateurs())
        .extracting(Indicateur::libelle)
        .startsWith("Nombre d'interventions", "Participants");
    assertThat(velos.moyens()).contains("4 bénévoles");
  }

  private static String texte(Optional<Quantite> quantite) {
    return quantite.orElseThrow().toString();
  }
}
