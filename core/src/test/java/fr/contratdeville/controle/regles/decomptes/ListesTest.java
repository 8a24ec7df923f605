package fr.contratdeville.controle.regles.decomptes;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.compte;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ways in which a contract lists what it counts. */
class ListesTest {

  /** What a contract that announces ninety-nine of something is said to list. */
  private static String liste(ContratDeVille.Builder contrat, String objet) {
    return liste(contrat, compte(99, objet));
  }

  private static String liste(ContratDeVille.Builder contrat, TotalDeclare total) {
    ContratDeVille complet =
        ContratDeVille.builder().from(contrat.build()).addTotal(total).build();
    return Essai.examiner(new NombreDuContrat(), complet).constats().stream()
        .map(c -> simple(c.message()).replaceAll(".* et liste : ", ""))
        .findFirst()
        .orElse("");
  }

  private static ContratDeVille.Builder contrat() {
    return ContratDeVille.builder().intitule("Essai");
  }

  @Test
  void quartiers_are_those_of_the_policy_and_communes_are_named_once() {
    ContratDeVille.Builder contrat = contrat()
        .addTerritoires(
            Territoire.builder()
                .nom("Centre")
                .type(Territoire.Type.QPV)
                .addQuartiers("Escanaux", "Citadelle")
                .addCommune(Commune.of("Bagnols"))
                .build(),
            Territoire.of("Bagnols", Territoire.Type.COMMUNE),
            Territoire.of("Laudun", Territoire.Type.COMMUNE));
    assertThat(liste(contrat, "quartiers")).isEqualTo("1 QPV, 2 quartiers nommés.");
    assertThat(liste(contrat, "communes")).isEqualTo("2 communes.");
  }

  @Test
  void financeurs_are_named_or_pay() {
    ContratDeVille.Builder contrat = contrat()
        .addFinanceurs(
            Financeur.builder().nom("Ville").build(),
            Financeur.builder().nom("CAF").build(),
            Financeur.builder().nom("EPCI").build())
        .addAction(Action.builder()
            .intitule("Atelier")
            .addVolet(Volet.builder()
                .addLigne(FinancementLine.builder()
                    .financeur(Financeur.builder().nom("Ville").build())
                    .texte("?")
                    .build())
                .build())
            .build());
    assertThat(liste(contrat, "financeurs"))
        .isEqualTo("3 financeurs nommés, 1 financeur d'une action.");
  }

  @Test
  void indicators_are_those_of_the_actions() {
    Indicateur indicateur = Indicateur.builder().libelle("Participants").build();
    ContratDeVille.Builder contrat = contrat()
        .addAction(Action.builder()
            .intitule("Atelier")
            .addVolet(Volet.builder().addIndicateurs(indicateur, indicateur).build())
            .addVolet(Volet.builder().addIndicateur(indicateur).build())
            .build());
    assertThat(liste(contrat, "indicateurs")).isEqualTo("3 indicateurs.");
    assertThat(liste(contrat, "lignes")).isEqualTo("2 lignes de financement.");
    assertThat(liste(contrat, "ateliers")).isEmpty();
  }

  @Test
  void a_block_counts_its_rows() {
    TotalDeclare.Builder bloc = TotalDeclare.builder()
        .from(compte(99, "actions"))
        .nature(Nature.BLOC)
        .portee(Portee.builder().addVolets("a", "b", "z").build());
    ContratDeVille.Builder contrat = contrat()
        .addAction(Action.builder()
            .intitule("Atelier")
            .addVolets(Stream.of("a", "b", "c")
                .map(cle -> Volet.builder().cle(cle).build())
                .toArray(Volet[]::new))
            .build());
    assertThat(liste(contrat, bloc.build())).isEqualTo("1 action, 2 lignes de financement.");
    assertThat(liste(contrat, bloc.objet("ateliers").build())).isEmpty();
  }

  @Test
  void a_count_without_a_word_is_said() {
    Exemple exemple = Exemple.of(2023).action("Atelier", "MAS");
    exemple
        .contratBuilder()
        .addTotal(TotalDeclare.builder()
            .nature(Nature.GENERAL)
            .valeur(fr.contratdeville.valeur.Effectif.of(3))
            .build());
    assertThat(raison(Essai.examiner(new NombreDuContrat(), exemple.contrat())))
        .isEqualTo("non comparé : 1 chiffre (il ne dit pas ce qu'il compte)");
  }
}
