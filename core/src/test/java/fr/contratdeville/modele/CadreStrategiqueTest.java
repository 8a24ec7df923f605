package fr.contratdeville.modele;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.valeur.Repere;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CadreStrategiqueTest {

  private static final Noeud O_1_3_9 = objectif("1.3.9", "Santé").build();
  private static final Noeud O_1_3_10 = objectif("1.3.10", "Sport").build();
  private static final Noeud O_2_1_1 = objectif("2.1.1", "Logement").build();

  private static Noeud.Builder objectif(String repere, String titre) {
    return Noeud.builder().niveau("objectif").repere(Repere.parse(repere)).titre(titre);
  }

  private static Renvoi vers(String... cibles) {
    return Renvoi.builder()
        .addAllCibles(Arrays.stream(cibles).map(Repere::parse).toList())
        .build();
  }

  private static Noeud renvoi(String repere, String... cibles) {
    return objectif(repere, "Cf. " + String.join(", ", cibles))
        .addRenvoi(vers(cibles))
        .build();
  }

  private static Noeud orientation(String repere, Noeud... noeuds) {
    return Noeud.builder()
        .niveau("orientation")
        .repere(Repere.parse(repere))
        .titre("Orientation " + repere)
        .addNoeuds(noeuds)
        .build();
  }

  private static CadreStrategique cadre(Noeud... noeuds) {
    return CadreStrategique.builder().intitule("Fiches").addNoeuds(noeuds).build();
  }

  @Test
  void listsParentsBeforeTheirChildrenInTheOrderOfTheDocument() {
    Noeud action = Noeud.builder().niveau("action").titre("Forum").build();
    Noeud avecAction = objectif("1.3.2", "Emploi").addNoeud(action).build();
    Noeud premiere = orientation("1.3", O_1_3_10, avecAction, O_1_3_9);
    Noeud seconde = orientation("2.1", O_2_1_1);
    CadreStrategique cadre = cadre(premiere, seconde);
    assertThat(cadre.tous())
        .containsExactly(premiere, O_1_3_10, avecAction, action, O_1_3_9, seconde, O_2_1_1);
    assertThat(cadre.niveau("orientation")).containsExactly(premiere, seconde);
    assertThat(cadre.niveau("objectif")).containsExactly(O_1_3_10, avecAction, O_1_3_9, O_2_1_1);
    assertThat(cadre.niveau("pilier")).isEmpty();
    assertThat(cadre().tous()).isEmpty();
  }

  @Test
  void aNumberMayHaveNoNodeOrSeveral() {
    Noeud repete = objectif("2.1.1", "Habitat").build();
    CadreStrategique cadre = cadre(O_1_3_9, O_2_1_1, repete);
    assertThat(cadre.noeuds(Repere.parse("2.1.1"))).containsExactly(O_2_1_1, repete);
    assertThat(cadre.noeuds(Repere.parse("1.3.9"))).containsExactly(O_1_3_9);
    assertThat(cadre.noeuds(Repere.parse("1.3"))).isEmpty();
  }

  @Test
  void aPointerLeadsToItsTargetsOfAnyLevelInTheirOrder() {
    Noeud orientation = orientation("2.1", O_2_1_1);
    Noeud renvoi = renvoi("4.1.1", "2.1", "1.3.10", "1.3.9", "1.3.10");
    CadreStrategique cadre = cadre(O_1_3_9, O_1_3_10, orientation, renvoi);
    assertThat(cadre.aboutissements(renvoi)).containsExactly(orientation, O_1_3_10, O_1_3_9);
  }

  @Test
  void pointersToPointersAreFollowedAfterTheOthers() {
    Noeud second = renvoi("4.1.2", "1.3.9");
    Noeud premier = renvoi("4.1.1", "4.1.2", "2.1.1");
    CadreStrategique cadre = cadre(O_1_3_9, O_2_1_1, premier, second);
    assertThat(cadre.aboutissements(premier)).containsExactly(O_2_1_1, O_1_3_9);
  }

  @Test
  void aTargetThatAlsoSaysSomethingIsAnEnd() {
    Noeud dit = objectif("4.1.2", "Culture")
        .addRenvoi(vers("1.3.9"))
        .addCahierDesCharges("Ateliers")
        .build();
    Noeud renvoi = renvoi("4.1.1", "4.1.2");
    CadreStrategique cadre = cadre(O_1_3_9, dit, renvoi);
    assertThat(cadre.aboutissements(renvoi)).containsExactly(dit);
    assertThat(cadre.aboutissements(dit)).containsExactly(O_1_3_9);
  }

  @Test
  void cyclesAndDanglingNumbersLeadNowhere() {
    Noeud a = renvoi("4.1.1", "4.1.2", "9.9.9");
    Noeud b = renvoi("4.1.2", "4.1.1");
    Noeud soi = renvoi("4.1.3", "4.1.3");
    CadreStrategique cadre = cadre(a, b, soi);
    assertThat(cadre.aboutissements(a)).isEmpty();
    assertThat(cadre.aboutissements(b)).isEmpty();
    assertThat(cadre.aboutissements(soi)).isEmpty();
    assertThat(cadre.aboutissements(renvoi("1", "9.9.9"))).isEmpty();
    assertThat(cadre.aboutissements(O_1_3_9)).isEmpty();
  }

  /** A document may say a thing that leads back to where the pointer started. */
  @Test
  void aNodeIsNotWhereItsOwnPointersEnd() {
    Noeud dit = objectif("1.1.1", "Culture")
        .addRenvoi(vers("4.1.1"))
        .addCahierDesCharges("A")
        .build();
    Noeud retour = renvoi("4.1.1", "1.1.1", "1.3.9");
    CadreStrategique cadre = cadre(dit, retour, O_1_3_9);
    assertThat(cadre.aboutissements(dit)).containsExactly(O_1_3_9);
    Noeud copie = Noeud.builder().from(dit).build();
    assertThat(cadre.aboutissements(copie)).containsExactly(O_1_3_9);
  }

  @Test
  void twoPointersInOneNodeAreBothFollowed() {
    Noeud renvoi = objectif("4.1.1", "Cf.")
        .addAllRenvois(List.of(vers("1.3.10"), vers("1.3.9", "2.1.1")))
        .build();
    assertThat(cadre(O_1_3_9, O_1_3_10, O_2_1_1, renvoi).aboutissements(renvoi))
        .containsExactly(O_1_3_10, O_1_3_9, O_2_1_1);
  }

  @Test
  void aPointerBesideWhatANodeSaysEndsThere() {
    Renvoi aCote =
        Renvoi.builder().from(vers("1.3.9")).objet("actions d'entretien").build();
    Noeud dit = objectif("4.1.2", "Espaces publics").addRenvoi(aCote).build();
    Noeud renvoi = renvoi("4.1.1", "4.1.2");
    CadreStrategique cadre = cadre(O_1_3_9, dit, renvoi);
    assertThat(dit.estUnSimpleRenvoi()).isFalse();
    assertThat(cadre.aboutissements(renvoi)).containsExactly(dit);
    assertThat(cadre.aboutissements(dit)).containsExactly(O_1_3_9);
  }

  @Test
  void aNodeIsDesignatedByItsNumberOrElseByItsTitle() {
    assertThat(O_1_3_10.designation()).isEqualTo("objectif 1.3.10");
    assertThat(Noeud.builder().niveau("thème").titre("Santé").build().designation())
        .isEqualTo("Santé");
  }
}
