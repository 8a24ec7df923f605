package fr.contratdeville.io.xlsx.canonique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Noeud;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Dispositif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Siret;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People change the workbook, and what they did is read. */
class EditionTest {

  private static final Financeur VILLE = Financeur.of("Ville", TypeFinanceur.COMMUNE);
  private static final Financeur ETAT = Financeur.of("État", TypeFinanceur.ETAT);
  private static final Porteur MAS =
      Porteur.builder().nom("MAS").siret(Siret.parse("73282932000074")).build();

  private static final ContratDeVille CONTRAT = ContratDeVille.builder()
      .intitule("Contrat de ville")
      .periode(Periode.annees(2015, 2023))
      .addFinanceurs(VILLE, ETAT)
      .addCadre(CadreStrategique.builder()
          .intitule("Cadre")
          .addNoeud(noeud("Pilier un", noeud("Objectif", noeud("Action cadre"))))
          .addNoeud(noeud("Pilier deux"))
          .build())
      .addAction(action("Cirque", "l1", ligne(VILLE, 8826), ligne(ETAT, 2000)))
      .addAction(Action.builder()
          .from(action("École", "l2", ligne(VILLE, 100)))
          .addVolet(Volet.builder()
              .cle("l3")
              .dispositif(Dispositif.QE)
              .addLigne(ligne(ETAT, 300))
              .build())
          .build())
      .build();

  private static Noeud noeud(String titre, Noeud... noeuds) {
    return Noeud.builder().niveau("niveau").titre(titre).addNoeuds(noeuds).build();
  }

  private static FinancementLine ligne(Financeur financeur, int euros) {
    return FinancementLine.of(financeur, Montant.of(euros));
  }

  private static Action action(String intitule, String cle, FinancementLine... lignes) {
    return Action.builder()
        .intitule(intitule)
        .porteur(MAS)
        .thematique(Rubrique.of("Culture"))
        .addVolet(Volet.builder().cle(cle).addLignes(lignes).build())
        .build();
  }

  private static Edition edition() throws IOException {
    return new Edition(Classeurs.ecrire(CONTRAT));
  }

  private static Emplacement cellule(String feuille, int ligne, int colonne) {
    return new Emplacement.Feuille(Classeurs.NOM, feuille).cellule(ligne, colonne);
  }

  @Test
  void rowsAndColumnsMayBeInAnyOrder() throws IOException {
    Lecture lecture = edition()
        .retourner("Actions")
        .retourner("Financements")
        .retourner("Cadre")
        .retourner("Porteurs")
        .lire();
    assertThat(lecture.constats()).isEmpty();
    assertThat(lecture.valeur()).isEqualTo(CONTRAT);
  }

  @Test
  void anActionIsAddedWithItsMoney() throws IOException {
    Lecture lecture = edition()
        .texte("Actions", 5, "Intitulé", "Jardin partagé")
        .texte("Actions", 5, "Porteur", "mas")
        .texte("Actions", 5, "Statut", "Realisee")
        .texte("Financements", 6, "Action ou orientation", "JARDIN  PARTAGE")
        .texte("Financements", 6, "Financeur", "Ville")
        .texte("Financements", 6, "Montant", "2 300,50 €")
        .texte("Financements", 6, "Étape", "accordé")
        .texte("Financements", 7, "Rattaché à", "a1")
        .texte("Financements", 7, "Financeur", "CAF")
        .nombre("Financements", 7, "Montant", 12)
        .lire();
    assertThat(lecture.constats()).isEmpty();
    List<Action> actions = lecture.valeur().actions();
    assertThat(actions).hasSize(3);
    assertThat(actions.get(0).volets().get(0).lignes())
        .endsWith(ligne(Financeur.of("CAF", TypeFinanceur.NON_PRECISE), 12));
    assertThat(actions.get(1)).isEqualTo(CONTRAT.actions().get(1));
    assertThat(actions.get(2))
        .isEqualTo(Action.builder()
            .intitule("Jardin partagé")
            .porteur(MAS)
            .statut(Statut.REALISEE)
            .addVolet(Volet.builder()
                .addLigne(FinancementLine.builder()
                    .financeur(VILLE)
                    .montant(Montant.ofCentimes(230_050))
                    .etape(EtapeMontant.ACCORDE)
                    .build())
                .build())
            .build());
  }

  @Test
  void amountsAreRetypedAndRowsDeleted() throws IOException {
    Lecture lecture = edition()
        .nombre("Financements", 2, "Montant", 9000.10)
        .supprimer("Financements", 3)
        .lire();
    assertThat(lecture.constats()).isEmpty();
    assertThat(lecture.valeur().actions().get(0).volets().get(0).lignes())
        .containsExactly(FinancementLine.of(VILLE, Montant.ofCentimes(900_010)));
    assertThat(lecture.valeur().actions().get(1)).isEqualTo(CONTRAT.actions().get(1));
  }

  @Test
  void oneCellThatCannotBeReadHidesNothingElse() throws IOException {
    Lecture lecture = edition()
        .texte("Financements", 2, "Montant", "douze euros")
        .texte("Porteurs", 2, "SIRET", "123")
        .texte("Contrat", 5, "Contenu", "bientôt")
        .lire();
    assertThat(lecture.constats())
        .extracting(Constat::id, c -> c.cellules().get(0))
        .containsExactlyInAnyOrder(
            tuple("CV-LEC-01", cellule("Financements", 2, 4)),
            tuple("CV-LEC-01", cellule("Porteurs", 2, 2)),
            tuple("CV-LEC-01", cellule("Contrat", 5, 2)));
    ContratDeVille lu = lecture.valeur();
    assertThat(lu.periode()).isEmpty();
    assertThat(lu.actions().get(0).porteur())
        .contains(Porteur.builder().nom("MAS").build());
    assertThat(lu.actions().get(0).volets().get(0).lignes())
        .containsExactly(FinancementLine.builder().financeur(VILLE).build(), ligne(ETAT, 2000));
    assertThat(lu.complements())
        .anyMatch(c -> c.nom().equals("illisible [contrat.xlsx]Financements!D2")
            && c.texte().equals("douze euros"));

    Lecture encore = Classeurs.lire(Classeurs.ecrire(lu));
    assertThat(encore.valeur()).isEqualTo(lu);
    assertThat(encore.constats()).hasSameSizeAs(lecture.constats());
  }

  @Test
  void aRowWhoseActionIsGoneIsKeptAside() throws IOException {
    Lecture lecture = edition().supprimer("Actions", 2).supprimer("Cadre", 4).lire();
    assertThat(lecture.valeur().actions()).containsExactly(CONTRAT.actions().get(1));
    assertThat(lecture.constats())
        .extracting(c -> c.cellules().get(0))
        .containsExactlyInAnyOrder(
            cellule("Financements", 2, 1), cellule("Financements", 3, 1), cellule("Cadre", 4, 2));
    assertThat(lecture.valeur().complements())
        .extracting(c -> c.texte())
        .anyMatch(t -> t.contains("Montant = 8826"))
        .anyMatch(t -> t.contains("Titre = Action cadre"));
  }

  @Test
  void anActionMayLoseItsFirstEntry() throws IOException {
    Lecture lecture =
        edition().supprimer("Actions", 3).supprimer("Financements", 4).lire();
    assertThat(lecture.constats()).isEmpty();
    assertThat(lecture.valeur().actions().get(1).volets())
        .containsExactly(CONTRAT.actions().get(1).volets().get(1));
  }

  @Test
  void aCopiedRowIsANewOne() throws IOException {
    Lecture lecture = edition()
        .copier("Actions", 2)
        .texte("Actions", 5, "Intitulé", "Cirque, deuxième édition")
        .copier("Financements", 2)
        .lire();
    assertThat(lecture.constats())
        .extracting(Constat::id)
        .containsExactlyInAnyOrder("CV-LEC-03", "CV-LEC-01");
    assertThat(lecture.valeur().actions()).hasSize(3);
    assertThat(lecture.valeur().actions().get(2).intitule()).isEqualTo("Cirque, deuxième édition");
    assertThat(lecture.valeur().actions().get(0).volets().get(0).lignes())
        .containsExactly(ligne(VILLE, 8826), ligne(ETAT, 2000), ligne(VILLE, 8826));
  }

  @Test
  void whatHasNoColumnIsKept() throws IOException {
    Lecture lecture = edition()
        .texte("Actions", 2, "Observations", "à revoir")
        .texte("Financements", 2, "Visa", "DDCS")
        .texte("Contrat", 9, "Rubrique", "Signataire")
        .texte("Contrat", 9, "Contenu", "la maire")
        .lire();
    assertThat(lecture.valeur().actions().get(0).complements())
        .extracting(c -> c.nom() + " " + c.texte())
        .containsExactly("Observations à revoir");
    assertThat(lecture.valeur().complements())
        .extracting(c -> c.texte())
        .anyMatch(t -> t.contains("DDCS"))
        .contains("la maire");
  }

  @Test
  void rowsOfOneActionThatDisagreeAreSaid() throws IOException {
    Lecture lecture = edition().texte("Actions", 4, "Thématique", "Sport").lire();
    assertThat(lecture.valeur().actions().get(1).thematique()).contains(Rubrique.of("Culture"));
    assertThat(lecture.constats())
        .singleElement()
        .satisfies(c -> assertThat(c.cellules()).containsExactly(cellule("Actions", 4, 3)));
  }

  @Test
  void aFormulaCountsForItsResult() throws IOException {
    Edition edition = edition();
    edition.cellule("Financements", 2, "Montant").setCellFormula("D3*2");
    edition.cellule("Financements", 4, "Montant").setCellFormula("1/0");
    edition.classeur().getCreationHelper().createFormulaEvaluator().evaluateAll();
    Lecture lecture = edition.lire();
    assertThat(lecture.valeur().actions().get(0).volets().get(0).lignes().get(0))
        .isEqualTo(ligne(VILLE, 4000));
    assertThat(lecture.constats())
        .singleElement()
        .satisfies(c -> assertThat(c.cellules()).containsExactly(cellule("Financements", 4, 4)));
  }

  @Test
  void aWorkbookWithoutATitleOrOfALaterVersionIsRefused() throws IOException {
    Edition sansTitre = edition().texte("Contrat", 2, "Contenu", "");
    assertThatThrownBy(sansTitre::lire)
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("intitule manque");
    Edition future = edition().texte("Contrat", 8, "Contenu", "contrat-de-ville 2");
    assertThatThrownBy(future::lire)
        .isInstanceOf(LectureException.class)
        .hasMessageContaining("format 2");
  }
}
