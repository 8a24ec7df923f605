package fr.contratdeville.tableaux.reconnaissance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.Tableur.Pourcentage;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.disposition.GenreTable;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.tableaux.reconnaissance.entete.FormeCroisee;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures with headings on both sides. */
class TableauCroiseTest {

  private static TableauDeclare tableau(Lecture lecture) {
    assertThat(lecture.valeur().tableaux()).hasSize(1);
    return lecture.valeur().tableaux().get(0);
  }

  private static Optional<Quantite> valeur(TableauDeclare tableau, int rangee, int colonne) {
    return tableau.cellule(rangee, colonne).flatMap(CelluleDeclaree::valeur);
  }

  @Test
  void headingsSayWhatFiguresMeasure() {
    TableauDeclare tableau = tableau(Tableur.bilan()
        .rangee("Thématique", "Nb d'actions", "Bénéficiaires", "Subventions", "Part")
        .rangee("Culture", 3, "5 à 10", 1000, new Pourcentage("0.25"))
        .rangee("Sport", 4, null, 3000, "75 %")
        .rangee("TOTAL", 7, null, 4000, "100 %")
        .lire());
    assertThat(tableau.colonnes())
        .extracting(EnteteTableau::mesure)
        .containsExactly(Mesure.NOMBRE, Mesure.NOMBRE, Mesure.MONTANT, Mesure.NON_PRECISE);
    assertThat(valeur(tableau, 0, 0)).contains(Effectif.of(3));
    assertThat(valeur(tableau, 0, 1)).contains(Effectif.entre(5, 10));
    assertThat(valeur(tableau, 0, 2)).contains(Montant.of(1000));
    assertThat(valeur(tableau, 0, 3)).contains(new Part(new BigDecimal("25")));
    assertThat(valeur(tableau, 1, 3)).contains(new Part(new BigDecimal("75")));
    assertThat(tableau.cellule(1, 1)).isEmpty();
    assertThat(tableau.rangees().get(2).role()).isEqualTo(Role.TOTAL);
  }

  @Test
  void aTotalMeasuresWhatItSums() {
    TableauDeclare tableau = tableau(Tableur.bilan()
        .rangee("Thème", "Ville", "Etat", "Total")
        .rangee("Culture", 1, 2, 3)
        .rangee("Sport", 4, 5, 9)
        .lire());
    assertThat(tableau.colonnes())
        .extracting(EnteteTableau::role, EnteteTableau::mesure)
        .containsExactly(
            tuple(Role.DETAIL, Mesure.MONTANT),
            tuple(Role.DETAIL, Mesure.MONTANT),
            tuple(Role.TOTAL, Mesure.MONTANT));
  }

  @Test
  void aTotalOfNothingIsAFigureLikeTheOthers() {
    TableauDeclare tableau = tableau(Tableur.bilan()
        .rangee("Thème", "Nombre d'actions", "Montant total")
        .rangee("Culture", 1, 200)
        .rangee("Sport", 4, 500)
        .lire());
    assertThat(tableau.colonnes().get(1).role()).isEqualTo(Role.DETAIL);
    assertThat(valeur(tableau, 1, 1)).contains(Montant.of(500));
  }

  @Test
  void figuresThatNothingMeasuresAreReadAsAmountsAndSaid() {
    Lecture lecture = Tableur.bilan()
        .rangee("Thème", "QPV Nord", "QPV Sud", "Total")
        .rangee("Culture", 1, 2, 3)
        .rangee("Total", 1, 2, 3)
        .lire();
    assertThat(valeur(tableau(lecture), 0, 0)).contains(Montant.of(1));
    assertThat(tableau(lecture).colonnes().get(0).territoire()).isPresent();
    assertThat(lecture.constats()).extracting("id").containsExactly("CV-LAY-11");
    Lecture dite = Tableur.bilan()
        .rangee("Crédits par quartier, 2024")
        .rangee("Thème", "QPV Nord", "QPV Sud", "Total")
        .rangee("Culture", 1, 2, 3)
        .rangee("Total", 1, 2, 3)
        .lire();
    assertThat(dite.constats()).isEmpty();
  }

  @Test
  void twoRowsOfHeadingsAndTwoColumnsOfLabels() {
    TableauDeclare tableau = tableau(Tableur.bilan()
        .rangee("Pilier", "Thème", "2022", null, "2023", null)
        .rangee(null, null, "Ville", "Etat", "Ville", "Etat")
        .rangee("Cohésion", "Culture", 1, 2, 3, 4)
        .rangee(null, "Sport", 5, 6, 7, 8)
        .rangee("Total", null, 6, 8, 10, 12)
        .fusion("A1:A2", "B1:B2", "C1:D1", "E1:F1", "A3:A4")
        .lire());
    assertThat(tableau.colonnes())
        .extracting(EnteteTableau::libelle)
        .containsExactly("2022 / Ville", "2022 / Etat", "2023 / Ville", "2023 / Etat");
    assertThat(tableau.rangees())
        .extracting(EnteteTableau::libelle)
        .containsExactly("Cohésion / Culture", "Cohésion / Sport", "Total");
    assertThat(tableau.cellules()).hasSize(12);
  }

  @Test
  void yearsMayLabelTheRows() {
    TableauDeclare tableau = tableau(Tableur.bilan()
        .rangee("Année", "Nombre d'actions", "Montant")
        .rangee(2021, 12, 1000)
        .rangee(2022, 15, 2000)
        .lire());
    assertThat(tableau.rangees())
        .extracting(EnteteTableau::libelle)
        .containsExactly("2021", "2022");
    assertThat(tableau.cellules()).hasSize(4);
  }

  @Test
  void aTextBesideFiguresIsKeptAndNotesBelowToo() {
    Lecture lecture = Tableur.bilan()
        .rangee("Commune", "Actions", "Crédits")
        .rangee("Alès", 3, 1000)
        .rangee("Anduze", "à venir", "1,234")
        .vides(1)
        .rangee("Source : préfecture")
        .lire();
    assertThat(tableau(lecture).cellule(1, 0).flatMap(CelluleDeclaree::texte)).contains("à venir");
    assertThat(tableau(lecture).cellule(1, 1).orElseThrow().valeur()).isEmpty();
    assertThat(lecture.constats())
        .extracting("id")
        .containsExactly("CV-LAY-12", "CV-AMT-02", "CV-LAY-04");
    assertThat(lecture.valeur().complements())
        .extracting("texte")
        .containsExactly("Source : préfecture");
  }

  @Test
  void belowATableOfActionsItMustSayThatItSums() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("MAS", "Table", 1, 2)
        .vides(1)
        .rangee("Répartition par financeur")
        .rangee("Financeur", "Montant")
        .rangee("Ville", 1)
        .rangee("Etat", 2);
    assertThat(tableau(t.lire()).intitule()).isEqualTo("Répartition par financeur");
    assertThat(t.lire().valeur().volets()).hasSize(1);
    assertThat(t.lire().valeur().financeurs()).extracting("nom").containsExactly("Ville", "Etat");
    assertThat(t.lire(t.dispositions()).valeur()).isEqualTo(t.lire().valeur());
  }

  @Test
  void figuresOfAnotherFieldMakeNoTable() {
    assertThat(FormeCroisee.read(
            new Grille(
                Tableur.bilan()
                    .rangee("Nom", "Âge")
                    .rangee("A", 3)
                    .rangee("B", 4)
                    .lue(),
                PlaceFeuille.of(Tableur.NOM, "Bilan")),
            0,
            false))
        .isEmpty();
  }

  @Test
  void aLayoutSaysWhatColumnsAndRowsAre() {
    Tableur t = Tableur.bilan()
        .rangee("X", "Y", "Z", "W")
        .rangee("a", 1, 2, 9)
        .rangee("b", 3, 4, 9)
        .rangee("c", 4, 6, 9);
    Lecture lecture = t.lire(Disposition.automatique()
        .withGenre(GenreTable.DECLARE)
        .withEntete(1, 1)
        .withColonne("B", Colonne.mesure(Mesure.NOMBRE))
        .withColonne("C", Colonne.mesure(Mesure.MONTANT))
        .withColonne("D", Colonne.complement())
        .withLigne(4, GenreLigne.TOTAL));
    TableauDeclare tableau = tableau(lecture);
    assertThat(tableau.colonnes()).extracting(EnteteTableau::libelle).containsExactly("Y", "Z");
    assertThat(tableau.rangees())
        .extracting(EnteteTableau::role)
        .containsExactly(Role.DETAIL, Role.DETAIL, Role.TOTAL);
    assertThat(valeur(tableau, 2, 0)).contains(Effectif.of(4));
    assertThat(valeur(tableau, 2, 1)).contains(Montant.of(6));
    assertThat(lecture.valeur().complements())
        .extracting("texte")
        .isEqualTo(List.of("9", "9", "9"));
    assertThat(lecture.constats()).isEmpty();
  }

  @Test
  void a_synthesis_with_a_column_for_each_step_is_compared_step_by_step() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("Porteur", "Action", "Ville", null, "CAF", null)
        .rangee(null, null, "sollicité", "attribué", "sollicité", "attribué")
        .rangee("Régie", "Jardin", 5000, 4000, 3000, 2400)
        .rangee("MJC", "Danse", 600, 500, 700, 650)
        .fusion("A1:A2", "B1:B2", "C1:D1", "E1:F1")
        .puisFeuille("Synthèse")
        .rangee("Financeur", "sollicité", "attribué")
        .rangee("Ville", 5600, 4500)
        .rangee("CAF", 3700, 3050)
        .rangee("Total", 9300, 7550)
        .lire();
    assertThat(Controles.standard().examiner(lue.valeur(), lue.constats()).constats())
        .filteredOn(c -> c.gravite() != Gravite.INFORMATION)
        .isEmpty();
  }

  @Test
  void a_financeur_in_capitals_and_in_a_synthesis_is_one() {
    Lecture lue = Tableur.feuille("Actions")
        .rangee("PORTEUR", "ACTION", "VILLE", "CAF")
        .rangee("Régie", "Jardin", 5000, 3000)
        .rangee("MJC", "Danse", 600, 700)
        .puisFeuille("Synthèse")
        .rangee("Financeur", "Montant")
        .rangee("Ville", 5600)
        .rangee("CAF", 3700)
        .rangee("Total", 9300)
        .lire();
    assertThat(lue.valeur().financeurs()).extracting(f -> f.nom()).containsExactly("VILLE", "CAF");
  }
}
