package fr.contratdeville.controle.regles.identifiants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.arbre.ExempleCadre;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.GenerationContrat;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.CodeContrat;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Periode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The controls of codes of quartiers, communes and contracts. */
class CodesTest {

  @Test
  void malformed_codes_are_found_inside_texts_and_names() {
    ContratDeVille contrat = Exemple.of(2023)
        .action(Action.builder()
            .intitule("Atelier")
            .addComplement(Complement.of("QPV", "QP030010 / QP30011, QN03010M ; QN03010"))
            .addTerritoire(Territoire.of("QP 030012", Territoire.Type.QPV)))
        .contrat();
    Examen examen = Essai.examiner(new CodeQpvMalForme(), contrat);
    assertThat(examen.examines()).isEqualTo(5);
    assertThat(examen.constats())
        .extracting(
            Constat::chemin, c -> Essai.simple(c.message()).split("[«»]", -1)[1].strip())
        .containsExactly(
            tuple("/actions/0/complements/0", "QP30011"),
            tuple("/actions/0/complements/0", "QN03010"),
            tuple("/actions/0/territoires/0", "QP 030012"));
  }

  @Test
  void words_are_no_codes() {
    for (String texte : List.of("QPV de Bagnols", "QP", "FAQ n° 3", "QN-12")) {
      assertThat(Essai.examiner(
                  new CodeQpvMalForme(), ReglesIdentifiants.exemple("Observations", texte))
              .examines())
          .as(texte)
          .isZero();
    }
  }

  private static Examen generation(int annee, String... codes) {
    ContratDeVille.Builder contrat =
        ContratDeVille.builder().intitule("C").exercice(Exercice.of(annee));
    for (String code : codes) {
      contrat.addTerritoire(ReglesIdentifiants.qpv(code));
    }
    return Essai.examiner(new GenerationQpv(), contrat.build());
  }

  @Test
  void each_code_is_told_once_and_the_old_list_lasts_one_year_more_overseas() {
    Examen examen = generation(2024, "QP030010", "QP030010", "QN03010M", "QP971001");
    assertThat(examen.examines()).isEqualTo(3);
    assertThat(examen.constats())
        .extracting(Constat::chemin)
        .containsExactly("/territoires/0/code");
    assertThat(Essai.simple(examen.constats().get(0).message()))
        .isEqualTo("QP030010 (Quartier) est de la liste en vigueur de 2015 à 2023, le contrat"
            + " porte sur 2024.");
    assertThat(generation(2023, "QN03010M").ecarts()).isEqualTo(1);
    assertThat(generation(2025, "QP971001").ecarts()).isEqualTo(1);
  }

  @Test
  void a_contract_over_both_lists_or_of_no_year_is_not_held_against_one() {
    ContratDeVille.Builder contrat = ContratDeVille.builder()
        .intitule("C")
        .addTerritoire(ReglesIdentifiants.qpv("QP030010"))
        .addTerritoire(ReglesIdentifiants.qpv("QN03010M"));
    assertThat(Essai.raison(Essai.examiner(new GenerationQpv(), contrat.build())))
        .contains("l'année du contrat n'est pas connue");
    contrat.periode(Periode.annees(2020, 2026));
    assertThat(Essai.examiner(new GenerationQpv(), contrat.build()).ecarts()).isZero();
  }

  private static Examen commune(String qpv, String commune) {
    return Essai.examiner(
        new DepartementCommune(),
        ReglesIdentifiants.exemple(2023, ReglesIdentifiants.avecCommune(qpv, commune)));
  }

  @Test
  void departements_exist_and_agree() {
    assertThat(commune("QP030010", "30028").ecarts()).isZero();
    assertThat(commune("QP02A001", "2A004").ecarts()).isZero();
    assertThat(commune("QP971001", "97105").ecarts()).isZero();
    assertThat(commune("QP030010", "96028").constats().get(0).message().fr())
        .contains("aucun département");
    assertThat(commune("QP030010", "03028").constats().get(0).chemin())
        .isEqualTo("/territoires/0/communes/0/code");
  }

  private static Examen contrat(String code, GenerationContrat generation) {
    return Essai.examiner(
        new GenerationCodeContrat(),
        ContratDeVille.builder()
            .intitule("C")
            .code(new CodeContrat(code))
            .generation(generation)
            .build());
  }

  @Test
  void some_old_codes_of_contracts_were_kept() {
    assertThat(contrat("CV093", GenerationContrat.QUARTIERS_2030).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.INFORMATION);
    assertThat(contrat("CV093", GenerationContrat.CUCS).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
    assertThat(contrat("CN03001I", GenerationContrat.QUARTIERS_2030).ecarts()).isZero();
  }

  @Test
  void without_codes_there_is_nothing_to_examine() {
    ContratDeVille rien = ContratDeVille.builder().intitule("C").build();
    for (Controle controle : ReglesIdentifiants.toutes()) {
      assertThat(Essai.examiner(controle, rien).examines()).isZero();
    }
  }

  @Test
  void the_territories_of_a_framework_have_codes_too() {
    Emplacement place = Emplacement.parse("[contrat.txt]:12");
    Territoire quartier = Territoire.builder()
        .from(ReglesIdentifiants.qpv("QP030010"))
        .emplacement(place)
        .build();
    ContratDeVille contrat = ContratDeVille.builder()
        .from(ExempleCadre.contrat(
            Noeud.builder().niveau("axe").titre("Santé").addTerritoire(quartier).build()))
        .generation(GenerationContrat.QUARTIERS_2030)
        .build();
    Examen examen = Essai.examiner(new GenerationQpv(), contrat);
    assertThat(examen.constats())
        .as("its generation alone tells the years of the contract")
        .extracting(Constat::chemin, Constat::cellules)
        .containsExactly(tuple("/cadres/0/noeuds/0/territoires/0/code", List.of(place)));
  }

  @Test
  void the_code_of_a_contract_needs_a_year() {
    ContratDeVille.Builder contrat =
        ContratDeVille.builder().intitule("C").code(new CodeContrat("CN03001I"));
    Examen sansAnnee = Essai.examiner(new GenerationCodeContrat(), contrat.build());
    assertThat(Essai.raison(sansAnnee))
        .isEqualTo("non comparé : 1 chiffre (l'année du contrat n'est pas connue)");
    contrat.exercice(Exercice.of(2023));
    assertThat(Essai.examiner(new GenerationCodeContrat(), contrat.build()).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
  }
}
