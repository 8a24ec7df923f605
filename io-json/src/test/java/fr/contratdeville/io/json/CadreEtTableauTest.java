package fr.contratdeville.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.valeur.Effectif;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Trees and tables are read whatever their depth, and without the parts that are damaged. */
class CadreEtTableauTest {

  private static final String DEBUT = "{\"contrat-de-ville\": 1, \"intitule\": \"C\", ";

  @Test
  void oneHeadingThatCannotBeReadHidesNeitherItsParentNorItsNeighbours() throws Exception {
    Lecture lecture = Fichiers.read(DEBUT + """
        "cadres": [{"intitule": "Fiches", "noeuds": [{"niveau": "pilier", "titre": "P", "noeuds": [
            {"niveau": "objectif", "repere": "1.1", "titre": "A"},
            {"niveau": "objectif", "repere": "1..2", "titre": "B"},
            {"niveau": "objectif", "repere": "1.3", "titre": "C", "renvois": [{"cibles": []}]}]}]}]}
        """);
    assertThat(lecture.valeur().cadres().get(0).tous())
        .extracting(Noeud::titre)
        .containsExactly("P", "A", "C");
    assertThat(lecture.constats())
        .extracting(constat -> constat.cellules().get(0).court())
        .containsExactly("/cadres/0/noeuds/0/noeuds/1", "/cadres/0/noeuds/0/noeuds/2/renvois/0");
  }

  /** Cells count headings: with one left out, each figure would stand under the next heading. */
  @Test
  void aTableWithAHeadingThatCannotBeReadIsSetAsideAsAWhole() throws Exception {
    Lecture lecture = Fichiers.read(DEBUT + """
        "tableaux": [{"intitule": "T", "rangees": [{"libelle": " "}, {"libelle": "b"}],
            "colonnes": [{"libelle": "c"}],
            "cellules": [{"rangee": 0, "colonne": 0, "valeur": "3"}]}]}
        """);
    assertThat(lecture.valeur().tableaux()).isEmpty();
    assertThat(lecture.constats())
        .extracting(constat -> constat.cellules().get(0).court())
        .containsExactly("/tableaux/0");
  }

  @Test
  void aCellWithoutAPlaceInTheTableIsRefusedWithIt() throws Exception {
    String tableau = "\"tableaux\": [{\"intitule\": \"T\", \"rangees\": [{\"libelle\": \"a\"}],"
        + " \"colonnes\": [{\"libelle\": \"c\"}], \"cellules\": [{\"rangee\": %s, \"colonne\": 0,"
        + " \"valeur\": 1.00}]}]}";
    assertThat(Fichiers.read(DEBUT + tableau.formatted("0")).constats()).isEmpty();
    for (String rangee : new String[] {"1", "-1", "0.5", "1e9", "99999999999", "null"}) {
      assertThat(Fichiers.read(DEBUT + tableau.formatted(rangee)).constats())
          .as(rangee)
          .hasSize(1);
    }
  }

  @Test
  void aDeepFrameworkIsReadAsItWasWritten() throws Exception {
    ContratDeVille contrat = profond(245);
    assertThat(Fichiers.read(Fichiers.write(contrat)).valeur()).isEqualTo(contrat);
  }

  /** A file that could not be read is not written. */
  @Test
  void aFrameworkTooDeepToBeReadIsNotWritten() {
    assertThatThrownBy(() -> Fichiers.write(profond(300)))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void nestingWithoutEndIsRefused() {
    String noeuds = "{\"niveau\": \"n\", \"titre\": \"t\", \"noeuds\": [";
    assertThatThrownBy(() -> Fichiers.read(
            DEBUT + "\"cadres\": [{\"intitule\": \"F\", \"noeuds\": [" + noeuds.repeat(100_000)))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("limite de lecture");
    assertThatThrownBy(() -> Fichiers.read(DEBUT
            + "\"actions\": [{\"intitule\": \"A\", \"volets\": [{\"beneficiaires\": ["
            + "{\"dont\": [".repeat(100_000)))
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("limite de lecture");
  }

  /** The levels of a complement and those of its heading may exceed the limit only together. */
  @Test
  void aDeepComplementOfADeepHeadingIsKept() throws Exception {
    Noeud noeud = Noeud.builder()
        .niveau("n")
        .titre("t")
        .addComplement(Contrats.json("x", "[".repeat(399) + "]".repeat(399)))
        .build();
    ContratDeVille contrat = contrat(sous(noeud, 200));
    Lecture lecture = Fichiers.read(Fichiers.write(contrat));
    assertThat(lecture.valeur()).isEqualTo(contrat);
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  void partsOfAPublicKeepTheirOrder() throws Exception {
    Lecture lecture = Fichiers.read(DEBUT + """
        "actions": [{"intitule": "A", "volets": [{"beneficiaires": [{"effectif": "134", "dont": [
            {"effectif": "12", "libelle": "en maternelle", "age": "..6", "sexe": "FEMININ"},
            {"effectif": "x"},
            {"effectif": "3"}]}]}]}]}
        """);
    Beneficiaires enfants =
        lecture.valeur().volets().get(0).volet().beneficiaires().get(0);
    assertThat(enfants.dont())
        .extracting(dont -> dont.effectif().orElseThrow())
        .containsExactly(Effectif.of(12), Effectif.of(3));
    assertThat(lecture.constats())
        .extracting(constat -> constat.cellules().get(0).court())
        .containsExactly("/actions/0/volets/0/beneficiaires/0/dont/1");
  }

  @Test
  void aBreakdownGivesEachPartOnce() throws Exception {
    String ventilation =
        "\"actions\": [{\"intitule\": \"A\", \"volets\": [{\"indicateurs\": [{\"libelle\":"
            + " \"L\", \"ventilations\": [{\"critere\": \"SEXE\", \"libelle\": \"F/H\", \"valeurs\": %s}]}]}]}]}";
    assertThat(Fichiers.read(DEBUT + ventilation.formatted("[[\"F\", \"4\"], [\"H\", \"..2\"]]"))
            .constats())
        .isEmpty();
    for (String valeurs : new String[] {
      "[[\"F\", \"4\"], [\"F\", \"4\"]]",
      "[[\"F\"]]",
      "[[\"F\", \"4\", \"5\"]]",
      "[[\" \", \"4\"]]",
      "{}"
    }) {
      assertThat(Fichiers.read(DEBUT + ventilation.formatted(valeurs)).constats())
          .as(valeurs)
          .extracting(constat -> constat.cellules().get(0).court())
          .containsExactly("/actions/0/volets/0/indicateurs/0/ventilations/0");
    }
  }

  private static ContratDeVille profond(int niveaux) {
    return contrat(sous(Noeud.builder().niveau("n").titre("t").build(), niveaux - 1));
  }

  private static Noeud sous(Noeud noeud, int niveaux) {
    Noeud haut = noeud;
    for (int i = 0; i < niveaux; i++) {
      haut = Noeud.builder().niveau("n").titre("t").addNoeud(haut).build();
    }
    return haut;
  }

  private static ContratDeVille contrat(Noeud noeud) {
    return ContratDeVille.builder()
        .intitule("C")
        .addCadre(CadreStrategique.builder().intitule("F").addNoeud(noeud).build())
        .build();
  }
}
