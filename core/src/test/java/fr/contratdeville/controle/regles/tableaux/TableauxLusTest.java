package fr.contratdeville.controle.regles.tableaux;

import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Quantite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Declared tables row by row; each row is {@code label|actions|financing}. */
class TableauxLusTest {

  private static ContratDeVille tableau(String... rangees) {
    return sous("Actions", "Financement", rangees);
  }

  private static ContratDeVille sous(String nombres, String montants, String... rangees) {
    TableauDeclare.Builder tableau = TableauDeclare.builder()
        .intitule("Répartition")
        .addColonne(
            EnteteTableau.builder().libelle(nombres).mesure(Mesure.NOMBRE).build())
        .addColonne(
            EnteteTableau.builder().libelle(montants).mesure(Mesure.MONTANT).build());
    for (int r = 0; r < rangees.length; r++) {
      String[] mots = rangees[r].split("\\|", -1);
      tableau.addRangee(EnteteTableau.builder()
          .libelle(mots[0])
          .role(mots[0].equals("TOTAL") ? Role.TOTAL : Role.DETAIL)
          .build());
      for (int c = 1; c < mots.length; c++) {
        if (!mots[c].isEmpty()) {
          tableau.addCellule(cellule(r, c - 1, mots[c]));
        }
      }
    }
    return contrat(tableau.build());
  }

  private static CelluleDeclaree cellule(int rangee, int colonne, String texte) {
    CelluleDeclaree.Builder cellule = CelluleDeclaree.builder().rangee(rangee).colonne(colonne);
    return texte.matches("-?[0-9.]+")
        ? cellule.valeur(Quantite.parse(texte)).build()
        : cellule.texte(texte).build();
  }

  private static ContratDeVille contrat(TableauDeclare tableau) {
    return ContratDeVille.builder().intitule("Essai").addTableau(tableau).build();
  }

  private static List<String> phrases(Controle controle, ContratDeVille contrat) {
    return Essai.examiner(controle, contrat).constats().stream()
        .map(c -> simple(c.message()))
        .toList();
  }

  @Test
  void a_row_that_comes_twice_with_its_figures_is_said_once() {
    ContratDeVille contrat = tableau("Nord|2|10.00", "Sud|3|20.00", "NORD|2|10.00", "Nord|2|10.00");
    assertThat(phrases(new RangeeDoublee(), contrat))
        .containsExactly("Répartition : « Nord » est écrit 3 fois avec les mêmes chiffres.");
    Constat constat = Essai.examiner(new RangeeDoublee(), contrat).constats().get(0);
    assertThat(constat.gravite()).isEqualTo(Gravite.AVERTISSEMENT);
    assertThat(constat.chemin()).isEqualTo("/tableaux/0/rangees/2");
  }

  @Test
  void a_label_that_comes_again_with_other_figures_is_one_of_parts() {
    assertThat(phrases(new RangeeDoublee(), tableau("Nord|2|10.00", "Nord|2|11.00")))
        .isEmpty();
    assertThat(
            phrases(new RangeeDoublee(), tableau("F|2|10.00", "F|2|10.00", "H|1|9.00", "F|1|9.00")))
        .isEmpty();
    assertThat(phrases(new RangeeDoublee(), tableau("dont Ville|2|10.00", "dont Ville|2|10.00")))
        .isEmpty();
    assertThat(phrases(new RangeeDoublee(), tableau("Nord|2|0.00", "Nord|2|")))
        .as("one figure may be the same by chance")
        .isEmpty();
    assertThat(phrases(new RangeeDoublee(), tableau("TOTAL|2|10.00", "TOTAL|2|10.00")))
        .isEmpty();
  }

  @Test
  void money_without_an_action_is_shown_where_most_rows_have_both() {
    ContratDeVille contrat =
        tableau("A|2|10.00", "B|3|20.00", "C|1|5.00", "D||7.00", "E|0|8.00", "TOTAL||50.00");
    assertThat(phrases(new ArgentSansNombre(), contrat))
        .containsExactly(
            "Répartition : « D » a 7 € et aucune action.",
            "Répartition : « E » a 8 € et aucune action.");
    assertThat(Essai.examiner(new ArgentSansNombre(), contrat).examines()).isEqualTo(5);
  }

  @Test
  void a_text_a_blank_and_a_table_of_something_else_are_silent() {
    assertThat(phrases(
            new ArgentSansNombre(),
            tableau("A|2|10.00", "B|3|20.00", "C|1|5.00", "D|Animation|7.00", "E||0.00")))
        .isEmpty();
    assertThat(phrases(new ArgentSansNombre(), tableau("A|2|10.00", "B|3|20.00", "D||7.00")))
        .as("two rows show nothing")
        .isEmpty();
    assertThat(phrases(
            new ArgentSansNombre(),
            sous("Habitants", "Financement", "A|2|1.00", "B|3|2.00", "C|1|5.00", "D||7.00")))
        .isEmpty();
  }

  private static Examen territoire(String libelle, Territoire territoire) {
    return Essai.examiner(
        new IntituleEtTerritoire(),
        contrat(TableauDeclare.builder()
            .intitule("Répartition")
            .addColonne(
                EnteteTableau.builder().libelle(libelle).territoire(territoire).build())
            .build()));
  }

  @Test
  void a_label_says_one_word_of_its_territory() {
    Territoire nord = Territoire.builder()
        .nom("Quartier Nord")
        .type(Territoire.Type.QPV)
        .code(CodeQPV.parse("QP030010"))
        .addQuartier("Escanaux")
        .build();
    assertThat(territoire("Citadelle", nord).constats())
        .extracting(Constat::chemin)
        .containsExactly("/tableaux/0/colonnes/0");
    assertThat(territoire("Quartier sud", nord).constats()).hasSize(1);
    for (String libelle : List.of("NORD", "Les Escanaux", "QP030010", "Quartier")) {
      assertThat(territoire(libelle, nord).constats()).as(libelle).isEmpty();
    }
  }

  @Test
  void a_figure_taken_from_a_longer_text_is_shown() {
    ContratDeVille contrat = contrat(TableauDeclare.builder()
        .intitule("Répartition")
        .addRangees(EnteteTableau.of("A"), EnteteTableau.of("B"))
        .addColonne(EnteteTableau.of("Actions"))
        .addCellule(
            CelluleDeclaree.builder().from(cellule(0, 0, "2")).texte("2 11").build())
        .addCellule(cellule(1, 0, "Animation"))
        .build());
    assertThat(phrases(new NombreAnnote(), contrat))
        .containsExactly("Répartition, « A × Actions » : « 2 11 » est imprimé, 2 est compté.");
    assertThat(phrases(new NombreAnnote(), tableau("A|2|10.00"))).isEmpty();
    assertThat(phrases(
            new NombreAnnote(),
            contrat(TableauDeclare.builder()
                .intitule("Répartition")
                .addRangees(EnteteTableau.of("A"), EnteteTableau.of("B"))
                .addColonne(EnteteTableau.of("Actions"))
                .addCellule(CelluleDeclaree.builder()
                    .from(cellule(0, 0, "59500.00"))
                    .texte("59 500 €")
                    .build())
                .addCellule(CelluleDeclaree.builder()
                    .from(cellule(1, 0, "1200"))
                    .texte("1 200")
                    .build())
                .build())))
        .as("figures in other signs")
        .isEmpty();
  }

  @Test
  void an_amount_of_a_table_is_not_negative_unless_its_heading_says_so() {
    assertThat(negatifs(tableau("A|2|-10.00"))).containsExactly("/tableaux/0/cellules/1");
    assertThat(negatifs(tableau("Solde|2|-10.00"))).isEmpty();
    assertThat(negatifs(sous("Actions", "Écart", "A|2|-10.00"))).isEmpty();
    assertThat(Montant.parse("-10.00").isNegative()).isTrue();
  }

  private static List<String> negatifs(ContratDeVille contrat) {
    return Controles.standard().examiner(contrat).constats().stream()
        .filter(c -> c.id().equals("CV-AMT-03"))
        .map(Constat::chemin)
        .toList();
  }
}
