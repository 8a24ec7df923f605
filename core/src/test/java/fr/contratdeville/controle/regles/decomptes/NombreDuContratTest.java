package fr.contratdeville.controle.regles.decomptes;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.compte;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Commune;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NombreDuContratTest {
  private static Examen examiner(Exemple exemple, TotalDeclare... totaux) {
    exemple.contratBuilder().addTotaux(totaux);
    return Essai.examiner(new NombreDuContrat(), exemple.contrat());
  }

  private static Exemple trois() {
    return Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 10)
        .action("Sortie", "PEPS")
        .ligne("Ville", 10)
        .action("Forum", "PEPS")
        .ligne("CAF", 10);
  }

  @Test
  void actions_and_financed_entries_are_two_ways_to_count() {
    ContratDeVille deuxLignes = ContratDeVille.builder()
        .intitule("Essai")
        .addAction(Action.builder()
            .intitule("Atelier")
            .addVolets(Volet.builder().build(), Volet.builder().build())
            .build())
        .addTotal(compte(2, "actions"))
        .build();
    Examen examen = Essai.examiner(new NombreDuContrat(), deuxLignes);
    assertThat(examen.ecarts()).isZero();
    assertThat(raison(examen)).isEqualTo("2 actions : ce sont 2 lignes de financement");
  }

  @Test
  void a_gap_gives_every_way_to_count() {
    Constat constat = examiner(trois(), compte(5, "actions")).constats().get(0);
    assertThat(constat.chemin()).isEqualTo("/totaux/0");
    assertThat(constat.calcule()).contains(BigDecimal.valueOf(3));
    assertThat(simple(constat.message()))
        .isEqualTo("Le document annonce 5 actions et liste : 3 actions.");
  }

  @Test
  void a_block_and_a_financeur_have_their_own_actions() {
    TotalDeclare bloc = TotalDeclare.builder()
        .from(compte(2, "actions"))
        .nature(Nature.BLOC)
        .portee(Portee.builder().addVolets("1", "2").build())
        .build();
    TotalDeclare caf = TotalDeclare.builder()
        .from(compte(2, "actions"))
        .nature(Nature.FINANCEUR)
        .portee(Portee.builder().addFinanceur("CAF").build())
        .build();
    assertThat(examiner(trois(), bloc, caf).constats())
        .extracting(Constat::chemin)
        .containsExactly("/totaux/1");
  }

  @Test
  void quartiers_communes_and_levels_are_counted() {
    Exemple exemple = Exemple.of(2024);
    exemple
        .contratBuilder()
        .addTerritoire(Territoire.builder()
            .nom("Trois quartiers")
            .type(Territoire.Type.QPV)
            .addQuartiers("Escanaux", "Citadelle", "Coronelle")
            .addCommune(Commune.of("Bagnols"))
            .build())
        .addCadre(cadre("Fiches", noeud("axe", "1", "Santé")));
    Examen examen = examiner(
        exemple,
        compte(1, "QPV"),
        compte(3, "quartiers prioritaires"),
        compte(1, "commune"),
        compte(1, "axes"),
        compte(2, "axes"),
        compte(7, "ateliers"));
    assertThat(examen.examines()).isEqualTo(5);
    assertThat(examen.constats()).extracting(Constat::chemin).containsExactly("/totaux/4");
    assertThat(raison(examen)).contains("le document ne liste pas ce qu'il compte");
  }

  @Test
  void structures_are_another_rule_s() {
    assertThat(raison(examiner(trois(), compte(9, "structures"))))
        .isEqualTo("le document n'annonce aucun nombre");
  }
}
