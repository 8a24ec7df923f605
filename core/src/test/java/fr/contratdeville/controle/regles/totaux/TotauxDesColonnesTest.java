package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Costs stand in column 3, women in column 4, from row 2; totals below. */
class TotauxDesColonnesTest {
  private static final Feuille FEUILLE = new Feuille("essai.xlsx", "F");

  private final ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Essai");
  private int rangee = 2;

  private TotauxDesColonnesTest action(long cout, String femmes) {
    contrat.addAction(Action.builder()
        .intitule("Action " + rangee)
        .budget(Budget.builder().totalCharges(Montant.of(cout)).build())
        .putEmplacement(Champ.COUT_TOTAL, FEUILLE.cellule(rangee, 3))
        .addVolet(Volet.builder()
            .cle("r" + rangee)
            .addComplement(complement("dont femmes", femmes, rangee, 4))
            .build())
        .build());
    rangee++;
    return this;
  }

  private TotauxDesColonnesTest totaux(String cout, String femmes, String... cles) {
    contrat.addTotal(TotalDeclare.builder()
        .nature(cles.length == 0 ? Nature.GENERAL : Nature.BLOC)
        .valeur(Montant.of(0))
        .portee(Portee.builder().addVolets(cles).build())
        .emplacement(FEUILLE.cellule(rangee, 5))
        .build());
    contrat.addComplement(complement("Coût", cout, rangee, 3));
    contrat.addComplement(complement("dont femmes", femmes, rangee, 4));
    rangee++;
    return this;
  }

  private static Complement complement(String nom, String texte, int ligne, int colonne) {
    return Complement.builder()
        .nom(nom)
        .texte(texte)
        .emplacement(FEUILLE.cellule(ligne, colonne))
        .build();
  }

  private Examen examen() {
    return Essai.examiner(new TotauxDesColonnes(), contrat.build());
  }

  @Test
  void a_wrong_total_of_costs_is_a_warning_and_of_people_an_information() {
    Examen examen =
        action(4000, "10").action(5000, "12").totaux("9 100 €", "20").examen();
    assertThat(examen.constats())
        .extracting(Constat::gravite)
        .containsExactly(Gravite.AVERTISSEMENT, Gravite.INFORMATION);
    assertThat(examen.constats())
        .extracting(c -> simple(c.message()))
        .containsExactly(
            "Coût : le total imprimé est de 9 100 €, sa colonne (2 lignes) fait 9 000 €.",
            "dont femmes : le total imprimé est de 20, sa colonne (2 lignes) fait 22.");
    assertThat(examen.constats().get(0).chemin()).isEqualTo("/complements/0");
  }

  @Test
  void totals_that_agree_are_silent_in_thousands_too() {
    assertThat(action(4000, "10")
            .action(5000, "12")
            .totaux("9000,00", "22")
            .examen()
            .ecarts())
        .isZero();
    TotauxDesColonnesTest milliers = new TotauxDesColonnesTest();
    assertThat(milliers
            .action(4000, "10")
            .action(5000, "12")
            .totaux("9", "22")
            .examen()
            .ecarts())
        .isZero();
  }

  @Test
  void a_subtotal_sums_its_own_rows() {
    Examen examen = action(4000, "10")
        .action(5000, "12")
        .totaux("9000", "22", "r2", "r3")
        .action(7, "1")
        .totaux("9007", "23")
        .examen();
    assertThat(examen.examines()).isEqualTo(4);
    assertThat(examen.ecarts()).isZero();
  }

  @Test
  void a_text_below_the_row_of_its_action_is_no_term() {
    Examen examen = action(4000, "10").action(5000, "12").totaux("9000", "22").examen();
    assertThat(examen.ecarts()).isZero();
    Action premiere = contrat.build().actions().get(0);
    contrat.actions(List.of(
        Action.builder()
            .from(premiere)
            .addComplement(complement("dont femmes", "10", 30, 4))
            .addComplement(complement("Coût", "4000", 31, 3))
            .build(),
        contrat.build().actions().get(1)));
    assertThat(examen().ecarts()).isZero();
    assertThat(examen().examines()).isEqualTo(2);
  }

  @Test
  void a_column_with_words_and_a_row_without_totals_are_not_compared() {
    Examen examen = action(4000, "une dizaine").totaux("4000", "10").examen();
    assertThat(examen.examines()).isEqualTo(1);
    assertThat(Essai.raison(examen)).contains("non comparé");
    contrat.addComplement(complement("Coût", "5", 40, 3));
    assertThat(examen().examines()).isEqualTo(1);
  }
}
