package fr.contratdeville.controle.regles.totaux;

import static fr.contratdeville.controle.Essai.simple;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import org.junit.jupiter.api.Test;

/** A summary by year of lines of Ville and CAF. */
class SyntheseDesLignesTest {

  /** Each year has 100 € of Ville and 10 € of the CAF, once for each of its actions. */
  private static Examen examiner(String[] libelles, long[][] montants) {
    Exemple exemple = Exemple.of(2023);
    for (int annee = 2021; annee <= 2024; annee++) {
      exemple.action("Action " + annee, "MAS");
      exemple.ligne(ligne("Ville", annee, 100)).ligne(ligne("CAF", annee, 10));
    }
    TableauDeclare.Builder tableau = TableauDeclare.builder()
        .intitule("Synthèse")
        .addColonne(colonne("Ville"))
        .addColonne(EnteteTableau.builder()
            .libelle("Total")
            .role(Role.TOTAL)
            .mesure(Mesure.MONTANT)
            .build());
    for (int r = 0; r < libelles.length; r++) {
      tableau.addRangee(EnteteTableau.of(libelles[r]));
      for (int c = 0; c < 2; c++) {
        tableau.addCellule(CelluleDeclaree.builder()
            .rangee(r)
            .colonne(c)
            .valeur(Montant.of(montants[r][c]))
            .build());
      }
    }
    exemple.contratBuilder().addTableau(tableau.build());
    return Essai.examiner(new SyntheseDesLignes(), exemple.contrat());
  }

  private static EnteteTableau colonne(String financeur) {
    return EnteteTableau.builder()
        .libelle(financeur)
        .mesure(Mesure.MONTANT)
        .financeur(Financeur.builder().nom(financeur).build())
        .build();
  }

  private static FinancementLine ligne(String financeur, int annee, long euros) {
    return FinancementLine.builder()
        .financeur(Financeur.builder().nom(financeur).build())
        .exercice(Exercice.of(annee))
        .montant(Montant.of(euros))
        .build();
  }

  private static final String[] ANNEES = {"2021", "Année 2022", "Exercice 2023", "2024"};

  @Test
  void a_summary_by_year_prints_what_the_lines_of_the_year_make() {
    Examen juste = examiner(ANNEES, new long[][] {{100, 110}, {100, 110}, {100, 110}, {100, 110}});
    assertThat(juste.examines()).isEqualTo(8);
    assertThat(juste.ecarts()).isZero();
    Examen faux = examiner(ANNEES, new long[][] {{100, 110}, {100, 110}, {100, 110}, {100, 140}});
    assertThat(faux.constats())
        .extracting(c -> simple(c.message()))
        .containsExactly("Synthèse, « 2024 » : « Total » 140 €, ses lignes font 110 €.");
  }

  @Test
  void a_table_of_other_years_or_of_other_figures_is_no_summary() {
    long[][] justes = {{100, 110}, {100, 110}, {100, 110}, {100, 110}};
    assertThat(examiner(new String[] {"2031", "2032", "2033", "2034"}, justes).examines())
        .isZero();
    assertThat(examiner(new String[] {"2021-2022", "2022-2023", "2023-2024", "2021-2024"}, justes)
            .examines())
        .isZero();
    assertThat(examiner(ANNEES, new long[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}}).examines())
        .isZero();
  }
}
