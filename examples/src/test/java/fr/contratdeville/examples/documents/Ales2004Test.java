package fr.contratdeville.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.echange.Contrats;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.GenerationContrat;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Partenaire;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Montant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample of Alès 2004 beside the rows and columns of the text, copied by hand. */
class Ales2004Test {
  private final ContratDeVille contrat;
  private final TableauDeclare territorial;
  private final TableauDeclare thematique;
  private final CadreStrategique axes;

  Ales2004Test() throws IOException {
    contrat = Contrats.read(Path.of("echantillons/ales-2004.json")).valeur();
    territorial = contrat.tableaux().get(0);
    thematique = contrat.tableaux().get(1);
    axes = contrat.cadres().get(1);
  }

  @Test
  void is_of_its_generation_and_derives_nothing() {
    assertThat(contrat.generation()).contains(GenerationContrat.CONTRAT_DE_VILLE_2000);
    assertThat(contrat.exercice()).hasToString("Optional[2004]");
    assertThat(contrat.tableaux()).hasSize(2);
    assertThat(contrat.actions()).isEmpty();
    assertThat(contrat.totaux()).isEmpty();
  }

  @Test
  void the_territorial_table_has_15_communes_what_is_across_them_and_a_total() {
    assertThat(colonne(territorial, 1))
        .containsExactly(
            "563152.00",
            "3200.00",
            "4260.00",
            "39200.00",
            "205167.00",
            "35800.00",
            "13300.00",
            "10750.00",
            "26175.00",
            "6200.00",
            "3000.00",
            "10520.00",
            "7000.00",
            "2000.00",
            "3200.00",
            "95322.00",
            "1028246.00");
    assertThat(colonne(territorial, 0))
        .containsExactly(
            "101",
            "2",
            "2",
            "7",
            "33",
            "12",
            "6",
            "4",
            "13",
            "3",
            "1",
            "4",
            "5",
            "1",
            "1",
            "[Animation Contrat de ville]",
            "195");
    assertThat(territorial.rangees())
        .extracting(e -> e.territoire().map(Territoire::type))
        .containsExactlyElementsOf(Stream.concat(
                IntStream.range(0, 15).mapToObj(i -> Optional.of(Territoire.Type.COMMUNE)),
                Stream.of(
                    Optional.of(Territoire.Type.TRANSTERRITORIAL),
                    Optional.<Territoire.Type>empty()))
            .toList());
    assertThat(territorial.rangees().get(16).role()).isEqualTo(Role.TOTAL);
  }

  /** The legend below the table spells some communes otherwise. */
  @Test
  void a_commune_keeps_both_of_its_spellings() {
    assertThat(territorial.rangees().get(2).libelle()).isEqualTo("Boisset");
    assertThat(territorial.rangees().get(2).territoire().map(Territoire::nom))
        .contains("Boisset-Gaujac");
    assertThat(contrat.territoires()).hasSize(16);
  }

  @Test
  void the_thematic_table_has_11_themes_and_4_financeurs() {
    assertThat(thematique.colonnes()).hasSize(12);
    assertThat(rangee(0))
        .containsExactly(
            "16", "23", "42", "24", "7", "9", "17", "19", "35", "3 [3 + FPH]", "", "195");
    assertThat(rangee(1))
        .containsExactly(euros(
            26928, 172347, 286195, 63330, 11230, 11600, 63401, 72869, 208834, 16300, 95322,
            1028246));
    assertThat(rangee(2))
        .containsExactly(
            euros(3790, 32615, 10800, 6300, 2530, 3100, 3851, 3500, 17830, 5200, 31774, 121290));
    assertThat(rangee(3))
        .containsExactly(
            euros(7060, 65000, 97300, 22800, 6000, 7000, 34100, 10500, 64564, 5000, 31774, 351098));
    assertThat(rangee(4))
        .containsExactly(euros(
            8078, 73732, 172205, 34230, 2700, 1500, 11450, 29659, 93880, 7100, 31774, 466308));
    assertThat(rangee(5))
        .containsExactly(euros(8000, 1000, 36000, 0, 0, 0, 14000, 13100, 17450, 0, 0, 89550));
    assertThat(thematique.rangees())
        .filteredOn(e -> e.financeur().isPresent())
        .extracting(EnteteTableau::libelle)
        .containsExactly("Ville", "Etat", "CG", "Fasild");
  }

  /** Fasild gives 0 to the sport; nobody counts the actions of the animation. */
  @Test
  void blank_is_not_zero_and_a_text_is_not_a_figure() {
    assertThat(thematique.cellule(5, 3).flatMap(CelluleDeclaree::valeur)).contains(Montant.ZERO);
    assertThat(thematique.cellule(0, 10)).isEmpty();
    assertThat(territorial.cellule(15, 0).orElseThrow().valeur()).isEmpty();
    assertThat(thematique.cellule(0, 9).orElseThrow().valeur()).contains(Effectif.of(3));
  }

  @Test
  void themes_are_numbered_as_in_the_legend() {
    List<Noeud> themes = contrat.cadres().get(0).niveau("thème");
    assertThat(themes)
        .extracting(n -> n.repere().orElseThrow().texte())
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    assertThat(themes)
        .filteredOn(n -> !n.variantes().isEmpty())
        .as("spelled otherwise in the table")
        .hasSize(5);
  }

  @Test
  void the_eight_axes_have_objectives_partners_and_financeurs() {
    assertThat(axes.noeuds()).extracting(Noeud::niveau).hasSize(8).containsOnly("axe transversal");
    assertThat(axes.noeuds())
        .extracting(n -> objectifs(n).size())
        .containsExactly(1, 2, 1, 4, 4, 4, 3, 5);
    assertThat(axes.noeuds())
        .extracting(n -> n.partenaires().size())
        .containsExactly(4, 6, 4, 5, 4, 7, 7, 5);
    assertThat(axes.noeuds())
        .extracting(n -> n.lignes().size())
        .containsExactly(5, 6, 3, 4, 4, 0, 0, 0);
    assertThat(axes.tous().stream()
            .flatMap(n -> n.partenaires().stream())
            .filter(p -> p.role().isPresent())
            .map(Partenaire::nom))
        .containsExactly("CMLO", "DDJS", "Politique de la Ville", "CLSPD de la Grand’Combe");
  }

  /** The financeurs of an axis are named without amounts: neither zero nor none. */
  @Test
  void nobody_pays_a_known_amount_for_an_axis() {
    List<FinancementLine> lignes =
        axes.tous().stream().flatMap(n -> n.lignes().stream()).toList();
    assertThat(lignes).hasSize(22).allMatch(ligne -> ligne.montant().isEmpty());
    assertThat(lignes)
        .filteredOn(l -> l.dispositif().equals(Optional.of(new Dispositif("FIV"))))
        .as("FIV or Etat FIV in four axes")
        .hasSize(4);
  }

  /** FASILD is a financeur apart from the Etat, and no other name is made into another. */
  @Test
  void each_spelling_of_a_financeur_is_kept() {
    assertThat(contrat.financeurs())
        .extracting(f -> f.nom())
        .hasSize(17)
        .contains("Fasild", "FASILD", "CG", "Conseil Général");
  }

  private static List<Noeud> objectifs(Noeud axe) {
    return axe.noeuds().stream()
        .flatMap(n -> Stream.concat(Stream.of(n), objectifs(n).stream()))
        .toList();
  }

  private static List<String> colonne(TableauDeclare tableau, int colonne) {
    return IntStream.range(0, tableau.rangees().size())
        .mapToObj(rangee -> texte(tableau.cellule(rangee, colonne)))
        .toList();
  }

  private List<String> rangee(int rangee) {
    return IntStream.range(0, thematique.colonnes().size())
        .mapToObj(colonne -> texte(thematique.cellule(rangee, colonne)))
        .toList();
  }

  private static String texte(Optional<CelluleDeclaree> cellule) {
    return cellule
        .map(c -> (c.valeur().map(Object::toString).orElse("")
                + c.texte().map(t -> " [" + t + "]").orElse(""))
            .strip())
        .orElse("");
  }

  private static String[] euros(long... montants) {
    return java.util.Arrays.stream(montants)
        .mapToObj(montant -> Montant.of(montant).toString())
        .toArray(String[]::new);
  }
}
