package fr.contratdeville.controle.regles.decomptes;

import static fr.contratdeville.controle.Essai.raison;
import static fr.contratdeville.controle.Essai.simple;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Partenaire;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import org.junit.jupiter.api.Test;

/** Counts that a framework announces, and the words for what they count. */
class AnnonceTest {
  private static final Emplacement PLACE = Emplacement.parse("[contrat.txt]:7");

  private static TotalDeclare.Builder annonce(String effectif) {
    return TotalDeclare.builder()
        .nature(Nature.GENERAL)
        .valeur(Effectif.parse(effectif))
        .emplacement(PLACE);
  }

  /** A framework of two axes, which announces this number of them. */
  private static Examen deuxAxes(TotalDeclare.Builder annonce) {
    return examiner(annonce, noeud("axe", "1", "Santé"), noeud("axe", "2", "Sport"));
  }

  private static Examen examiner(TotalDeclare.Builder annonce, Noeud... noeuds) {
    return Essai.examiner(
        new NombreDuCadre(),
        contrat(CadreStrategique.builder()
            .from(cadre("Fiches", noeuds))
            .addTotal(annonce.build())
            .build()));
  }

  private static String ecart(String effectif) {
    Constat constat = deuxAxes(annonce(effectif).objet("axes")).constats().get(0);
    assertThat(constat.cellules()).containsExactly(PLACE);
    return simple(constat.message()) + " " + constat.ecart().orElseThrow();
  }

  @Test
  void the_bound_that_is_broken_makes_the_gap() {
    assertThat(ecart("4..6")).isEqualTo("« Fiches » annonce 4 à 6 axes et en liste 2. 2");
    assertThat(ecart("3..")).isEqualTo("« Fiches » annonce au moins 3 axes et en liste 2. 1");
    assertThat(ecart("..1")).isEqualTo("« Fiches » annonce au plus 1 axes et en liste 2. -1");
    assertThat(ecart("0..1")).isEqualTo("« Fiches » annonce 0 à 1 axes et en liste 2. -1");
    assertThat(deuxAxes(annonce("2..6").objet("axes")).ecarts()).isZero();
    assertThat(deuxAxes(annonce("1..2").objet("axes")).ecarts()).isZero();
  }

  @Test
  void a_count_that_covers_only_some_or_counts_nothing_is_said() {
    Portee portee = Portee.builder().addFinanceur("CAF").build();
    assertThat(raison(deuxAxes(annonce("3").objet("axes").portee(portee))))
        .contains("le document ne liste pas ce qu'il compte");
    assertThat(raison(deuxAxes(annonce("3"))))
        .isEqualTo("non comparé : 1 chiffre (il ne dit pas ce qu'il compte)");
  }

  @Test
  void a_level_is_known_by_the_start_of_its_name() {
    Noeud[] noeuds = {
      noeud("objectif opérationnel prioritaire", "1", "Santé"),
      noeud("objectif opérationnel prioritaire", "2", "Sport")
    };
    assertThat(examiner(annonce("2").objet("objectifs"), noeuds).examines()).isEqualTo(1);
    assertThat(examiner(annonce("3").objet("objectifs opérationnels"), noeuds).ecarts())
        .isEqualTo(1);
    assertThat(examiner(annonce("2").objet("objectifs prioritaires"), noeuds).examines())
        .isZero();
    Noeud[] deuxSortes = {
      noeud("objectif opérationnel", "1", "Santé"), noeud("objectif stratégique", "2", "Sport")
    };
    assertThat(examiner(annonce("1").objet("objectifs"), deuxSortes).examines())
        .as("two levels start so")
        .isZero();
  }

  @Test
  void indicators_and_partners_stand_on_nodes() {
    Noeud sante = Noeud.builder()
        .from(noeud("axe", "1", "Santé"))
        .addPartenaires(Partenaire.of("ARS"), Partenaire.of("CHU"))
        .addIndicateur(Indicateur.builder().libelle("Consultations").build())
        .build();
    Noeud sport = Noeud.builder()
        .from(noeud("axe", "2", "Sport"))
        .addPartenaire(Partenaire.of("OMS"))
        .build();
    assertThat(examiner(annonce("3").objet("partenaires"), sante, sport).examines())
        .isEqualTo(1);
    assertThat(examiner(annonce("3").objet("partenaires"), sante, sport).ecarts())
        .isZero();
    assertThat(examiner(annonce("2").objet("indicateurs"), sante, sport).ecarts())
        .isEqualTo(1);
    Noeud annonceur = Noeud.builder()
        .from(noeud("axe", "3", "Accès aux droits", sport))
        .addTotal(annonce("2").objet("partenaires").build())
        .build();
    Constat sous = Essai.examiner(new NombreSousUnTitre(), contrat(sante, annonceur))
        .constats()
        .get(0);
    assertThat(sous.ecart()).hasValueSatisfying(e -> assertThat(e).isEqualByComparingTo("1"));
  }
}
