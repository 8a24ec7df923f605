package fr.contratdeville.examples.questions;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Ventilation;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement.Ligne;
import fr.contratdeville.valeur.Repere;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample of Alès 2015 against the text of the document, whose lines 90 to 303 are the
 * recapitulative table and 304 to 480 the fiches. Each figure here was counted in that text with
 * the pattern or by the reading that its comment names, never in the sample.
 */
class EchantillonAles2015Test {

  @TempDir
  Path dossier;

  private final ContratDeVille ales = Echantillons.lire(Echantillons.ALES_2015);
  private final CadreStrategique recapitulatif = Echantillons.cadre(ales, "Tableau récapitulatif");
  private final CadreStrategique fiches = Echantillons.cadre(ales, "Fiches actions");

  @Test
  void is_read_and_written_without_loss() throws IOException {
    Echantillons.verifierLAllerRetour(Echantillons.ALES_2015, dossier);
    Echantillons.verifierLesTitres(ales);
  }

  /**
   * "PILIER N°" 4 times, "objectifs opérationnels" after an arrow 14 times, then the distinct
   * numbers of three figures and of three figures and a letter. Two actions, 2.2.1.a and 2.3.1.a,
   * stand in the fiches alone.
   */
  @Test
  void holds_the_tree_of_each_part() {
    assertThat(niveaux(recapitulatif))
        .containsOnly(
            entry("pilier", 4L),
            entry("orientation", 14L),
            entry("objectif", 75L),
            entry("action", 197L));
    assertThat(niveaux(fiches))
        .containsOnly(
            entry("pilier", 4L),
            entry("orientation", 14L),
            entry("objectif", 75L),
            entry("action", 199L));
    assertThat(niveaux(Echantillons.cadre(ales, "Méthodologie d'élaboration du plan d'actions")))
        .containsOnly(entry("pilier", 4L), entry("orientation", 14L));
    assertThat(fiches.niveau("action"))
        .extracting(Noeud::repere)
        .filteredOn(repere -> recapitulatif.noeuds(repere.orElseThrow()).isEmpty())
        .extracting(repere -> repere.orElseThrow().texte())
        .containsExactly("2.2.1.a", "2.3.1.a");
  }

  /** The figures after the two arrows of each orientation; they sum to 75 and to 199. */
  @Test
  void holds_what_each_orientation_declares() {
    assertThat(declares("objectifs")).containsExactly(4, 6, 10, 4, 2, 5, 4, 6, 9, 8, 3, 6, 4, 4);
    assertThat(declares("actions"))
        .containsExactly(15, 18, 37, 17, 7, 15, 11, 8, 17, 18, 1, 10, 12, 13);
    assertThat(fiches.tous()).flatExtracting(Noeud::totaux).isEmpty();
  }

  /** The declared counts against the lines: the fiches agree, the table lacks one line twice. */
  @Test
  void the_parts_differ_by_one_action_in_two_orientations() {
    assertThat(actions(fiches)).isEqualTo(declares("actions"));
    assertThat(actions(recapitulatif))
        .containsExactly(15, 18, 37, 17, 7, 15, 11, 7, 16, 18, 1, 10, 12, 13);
  }

  /** Bullets of the lines that have them (125), capitals that start an item on the others. */
  @Test
  void holds_the_indicators_of_each_line() {
    Map<Integer, Long> parLigne = indicateurs()
        .collect(groupingBy(
            i -> ((Ligne) i.emplacement().orElseThrow()).ligne(), TreeMap::new, counting()));
    assertThat(parLigne.keySet())
        .containsExactly(
            315, 317, 328, 339, 351, 362, 371, 380, 391, 400, 410, 420, 431, 441, 450, 459, 470,
            479);
    assertThat(parLigne.values())
        .containsExactly(
            12L, 13L, 24L, 24L, 17L, 20L, 4L, 15L, 9L, 6L, 14L, 4L, 13L, 10L, 2L, 12L, 15L, 18L);
    assertThat(indicateurs()).hasSize(232);
    assertThat(recapitulatif.tous()).flatExtracting(Noeud::indicateurs).isEmpty();
  }

  /** Items that start with "Nombre": 125; "Bilan moral": 38; "Taux": 3; the others one by one. */
  @Test
  void tells_the_kinds_of_indicators_apart() {
    assertThat(indicateurs().collect(groupingBy(Indicateur::genre, counting())))
        .containsOnly(
            entry(Indicateur.Genre.DECOMPTE, 125L),
            entry(Indicateur.Genre.PREUVE, 38L),
            entry(Indicateur.Genre.QUALITATIF, 27L),
            entry(Indicateur.Genre.TENDANCE, 19L),
            entry(Indicateur.Genre.SOURCE, 12L),
            entry(Indicateur.Genre.JALON, 5L),
            entry(Indicateur.Genre.TAUX, 3L),
            entry(Indicateur.Genre.VENTILATION, 2L),
            entry(Indicateur.Genre.NON_PRECISE, 1L));
    assertThat(indicateurs().filter(i -> i.genre() == Indicateur.Genre.DECOMPTE))
        .allSatisfy(i -> assertThat(i.unite()).isPresent());
  }

  /** Each of these words, searched in the rows of indicators; 5 items ask for F/H and F/G. */
  @Test
  void holds_the_breakdowns() {
    assertThat(ventilations(Ventilation.Critere.SEXE))
        .containsOnly(entry("F/H", 51L), entry("F/G", 17L));
    assertThat(ventilations(Ventilation.Critere.TYPOLOGIE))
        .containsOnly(entry("typologie", 32L), entry("profil", 1L));
    assertThat(ventilations(Ventilation.Critere.QUARTIER))
        .containsOnly(
            entry("par quartier et inter-quartier", 1L), entry("différents quartiers", 2L));
  }

  /** The notes in capitals of the fiches, each searched by its first words. */
  @Test
  void holds_the_mentions_by_kind() {
    assertThat(fiches.tous().stream()
            .flatMap(noeud -> noeud.mentions().stream())
            .collect(groupingBy(Mention::genre, counting())))
        .containsOnly(
            entry(Mention.Genre.HORS_APPEL_A_PROJET, 6L),
            // NPNRU 7, CLSPD / STSPD 1, of the Région 3
            entry(Mention.Genre.DISPOSITIF, 11L),
            entry(Mention.Genre.PRIORISER_LES_FINANCEMENTS, 4L),
            entry(Mention.Genre.AUTRES_CREDITS, 2L),
            entry(Mention.Genre.CONSIGNE, 5L));
    assertThat(objectif("1.3.1").mentions()).last().satisfies(mention -> {
      assertThat(mention.dispositifs())
          .containsExactly(Dispositif.PRE, Dispositif.PEL, new Dispositif("PEDT"));
      assertThat(mention.condition()).isPresent();
    });
    assertThat(objectif("1.5.1").mentions().get(0).dispositifs()).containsExactly(Dispositif.FIPD);
    assertThat(recapitulatif.tous()).flatExtracting(Noeud::mentions).hasSize(1);
  }

  /** "Cf." 7 times in each part, to 10 numbers. */
  @Test
  void holds_the_pointers_of_both_parts() {
    for (CadreStrategique cadre : List.of(recapitulatif, fiches)) {
      assertThat(cadre.tous())
          .flatExtracting(Noeud::renvois)
          .hasSize(7)
          .flatExtracting("cibles")
          .hasSize(10);
    }
    assertThat(fiches.noeuds(Repere.parse("2.2.3.a")).get(0).estUnSimpleRenvoi())
        .isFalse();
    assertThat(objectif("2.2.6").estUnSimpleRenvoi()).isTrue();
  }

  /** Cells of the rows "Cahier des charges", read one by one: 128 items and one heading. */
  @Test
  void holds_the_items_of_the_cahier_des_charges() {
    assertThat(fiches.tous()).flatExtracting(Noeud::cahierDesCharges).hasSize(129);
  }

  /** Titles that the two parts spell differently, and the headings of the sections. */
  @Test
  void holds_each_spelling_of_a_title_with_its_place() {
    assertThat(titres("4.2"))
        .containsExactly(
            "VALORISER ET ACCOMPAGNER LES INITIATIVES CITOYENNES",
            "FAVORISER ET ACCOMPAGNER LES INITIATIVES CITOYENNES");
    assertThat(titres("3"))
        .containsExactly("DEVELOPPEMENT ECONOMIQUE", "EMPLOI ET DEVELOPPEMENT ECONOMIQUE");
    assertThat(titres("2.2.3"))
        .containsExactly(
            "Entretien et sécuriser les espaces publics",
            "ENTREtenir ET SECURISER LES ESPACES PUBLICS");
    assertThat(fiches.noeuds().get(2).variantes())
        .extracting(v -> v.titre() + " " + v.emplacement().orElseThrow())
        .containsExactly(
            "1.3 Emploi et développement économique [ales-2015.txt]:40",
            "3.3 Emploi et développement économique [ales-2015.txt]:422");
  }

  /** The line without a number in the cell of the objective 3.2.2 is no action. */
  @Test
  void keeps_what_has_no_number_beside_the_tree() {
    assertThat(objectif("3.2.2").complements())
        .extracting(complement -> complement.nom() + " : " + complement.texte())
        .containsExactly("ORIENTATIONS : suggestions de besoins des acteurs locaux");
  }

  private Noeud objectif(String repere) {
    return fiches.noeuds(Repere.parse(repere)).get(0);
  }

  private List<String> titres(String repere) {
    return Stream.of(recapitulatif, fiches)
        .flatMap(cadre -> cadre.noeuds(Repere.parse(repere)).stream())
        .map(Noeud::titre)
        .toList();
  }

  private Stream<Indicateur> indicateurs() {
    return fiches.tous().stream().flatMap(noeud -> noeud.indicateurs().stream());
  }

  private Map<String, Long> ventilations(Ventilation.Critere critere) {
    return indicateurs()
        .flatMap(indicateur -> indicateur.ventilations().stream())
        .filter(ventilation -> ventilation.critere() == critere)
        .collect(groupingBy(Ventilation::libelle, counting()));
  }

  private List<Integer> declares(String objet) {
    return recapitulatif.niveau("orientation").stream()
        .flatMap(orientation -> orientation.totaux().stream())
        .filter(total -> total.objet().orElseThrow().equals(objet))
        .map(TotalDeclare::effectif)
        .map(effectif -> effectif.map(Effectif::exact).orElseThrow())
        .map(exact -> Math.toIntExact(exact.orElseThrow()))
        .toList();
  }

  private static List<Integer> actions(CadreStrategique cadre) {
    return cadre.niveau("orientation").stream()
        .map(orientation -> orientation.noeuds().stream()
            .mapToInt(objectif -> objectif.noeuds().size())
            .sum())
        .toList();
  }

  private static Map<String, Long> niveaux(CadreStrategique cadre) {
    return cadre.tous().stream().collect(groupingBy(Noeud::niveau, counting()));
  }
}
