package fr.contratdeville.controle.regles.cadre;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Variante;
import fr.contratdeville.valeur.Emplacement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TitreVariableTest {
  private static Examen examiner(ContratDeVille contrat) {
    return Essai.examiner(new TitreVariable(), contrat);
  }

  private static Noeud variantes(String titre, String... variantes) {
    return Noeud.builder()
        .from(noeud("pilier", "1", titre))
        .addAllVariantes(Arrays.stream(variantes)
            .map(v -> Variante.builder().titre(v).build())
            .toList())
        .build();
  }

  @Test
  void a_variant_of_other_words_is_a_warning() {
    assertThat(examiner(contrat(variantes("Santé", "1.1 SANTE"))).examines()).isEqualTo(1);
    assertThat(examiner(contrat(variantes("Santé", "1.1 SANTE"))).ecarts()).isZero();
    assertThat(examiner(contrat(variantes("Animation de centre", "Animation centre")))
            .constats())
        .extracting(Constat::gravite, Constat::chemin)
        .containsExactly(tuple(Gravite.INFORMATION, "/cadres/0/noeuds/0/variantes/0"));
    assertThat(examiner(contrat(variantes("Santé", "La santé", "Sport"))).constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT);
  }

  @Test
  void between_parts_case_does_not_count_and_letters_do() {
    Noeud sante = noeud("axe", "1", "Santé");
    ContratDeVille contrat = contrat(
        cadre("Tableau", sante, noeud("axe", "2", "Équipements"), noeud("axe", "3", "Sport")),
        cadre("Fiches", sante, noeud("axe", "2", "EQUIPEMENT"), noeud("axe", "3", "Culture")));
    Examen examen = examiner(contrat);
    assertThat(examen.examines()).isEqualTo(3);
    assertThat(examen.constats())
        .as("other words are another rule's")
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(tuple(
            "/cadres/1/noeuds/1", "axe 2 : plusieurs graphies, « Équipements » / « EQUIPEMENT »."));
  }

  @Test
  void without_numbers_every_difference_splits_a_theme() {
    Examen examen = examiner(contrat(
        noeud("quartier", "", "Escanaux", noeud("thème", "", "Emploi/Formation")),
        noeud("quartier", "", "Citadelle", noeud("thème", "", "Emploi / formation")),
        noeud("quartier", "", "Coronelle", noeud("thème", "", "Emploi/Formation"))));
    assertThat(examen.examines()).isEqualTo(1);
    assertThat(examen.constats())
        .extracting(Constat::chemin, c -> simple(c.message()))
        .containsExactly(tuple(
            "/cadres/0/noeuds/1/noeuds/0",
            "thème : plusieurs graphies, « Emploi/Formation » / « Emploi / formation »."));
  }

  @Test
  void a_variant_stands_beside_its_title() {
    Emplacement titre = Emplacement.parse("[contrat.txt]:2");
    Emplacement variante = Emplacement.parse("[contrat.txt]:9");
    Noeud noeud = Noeud.builder()
        .from(noeud("pilier", "1", "Santé"))
        .emplacement(titre)
        .addVariante(Variante.builder().titre("Sport").emplacement(variante).build())
        .build();
    assertThat(examiner(contrat(noeud)).constats().get(0).cellules())
        .containsExactly(titre, variante);
  }

  @Test
  void without_a_framework_there_is_no_title() {
    assertThat(raison(examiner(contrat(new Noeud[0])))).isEqualTo("aucun titre n'est repris");
    assertThat(raison(examiner(ContratDeVille.builder().intitule("Essai").build())))
        .isEqualTo("le document n'a pas de cadre stratégique");
  }
}
