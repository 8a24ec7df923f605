package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A whole published document: every figure and every place against the CSV it was made of. */
class BilanBagnolsTest {

  private static final List<List<String>> ATTENDUS = Bagnols.enregistrements();
  private static final Lecture LECTURE = Bagnols.classeur().lire();
  private static final ContratDeVille CONTRAT = LECTURE.valeur();

  @Test
  void hasTheEntriesActionsAndPorteursOfTheDocument() {
    assertThat(CONTRAT.volets()).hasSize(46);
    assertThat(CONTRAT.actions()).hasSize(44);
    assertThat(
            CONTRAT.actions().stream().map(a -> a.porteur().map(Porteur::nom)).distinct())
        .hasSize(25)
        .allMatch(Optional::isPresent);
    assertThat(CONTRAT.intitule())
        .isEqualTo("BILAN DES ACTIONS DU CONTRAT DE VILLE 2023 PAR PORTEUR - QPV DE BAGNOLS/CEZE");
    assertThat(CONTRAT.exercice()).contains(Exercice.parse("2023"));
    assertThat(CONTRAT.emplacements())
        .containsEntry(Champ.INTITULE, cellule("A", 2))
        .containsEntry(Champ.EXERCICE, cellule("A", 2));
  }

  @Test
  void hasEachAmountInItsCell() {
    for (int i = 0; i < ATTENDUS.size(); i++) {
      assertThat(CONTRAT.volets().get(i).volet().lignes().stream()
              .map(BilanBagnolsTest::texte)
              .toList())
          .as("row %s", Bagnols.ligne(i))
          .isEqualTo(lignesAttendues(i));
    }
  }

  private static List<String> lignesAttendues(int i) {
    List<String> lignes = new ArrayList<>();
    String colonnes = "FGHIJKM";
    for (int f = 0; f < colonnes.length(); f++) {
      char colonne = colonnes.charAt(f);
      String montant = ATTENDUS.get(i).get(colonne - 'A');
      if (!montant.isEmpty()) {
        String nom = f < 6 ? Bagnols.FINANCEURS.get(f) : "CAF";
        lignes.add(nom + " " + montant + ".00 " + colonne + Bagnols.ligne(i));
      }
    }
    return lignes;
  }

  private static String texte(FinancementLine ligne) {
    return ligne.financeur().nom() + " " + ligne.montant().orElseThrow() + " "
        + adresse(ligne.emplacement());
  }

  @Test
  void hasEachTextOfAnEntryInItsCell() {
    String porteur = "";
    String intitule = "";
    for (int i = 0; i < ATTENDUS.size(); i++) {
      List<String> attendu = ATTENDUS.get(i);
      porteur = attendu.get(0).isEmpty() ? porteur : attendu.get(0);
      intitule = attendu.get(1).isEmpty() ? intitule : attendu.get(1);
      VoletSitue situe = CONTRAT.volets().get(i);
      assertThat(situe.action().porteur().map(Porteur::nom)).contains(porteur);
      assertThat(situe.action().intitule()).isEqualTo(intitule);
      assertThat(situe.action().axePrioritaire().map(Rubrique::libelle)).contains(attendu.get(2));
      assertThat(situe.action().thematique().map(Rubrique::libelle)).contains(attendu.get(3));
      assertThat(situe.volet().cle()).contains("" + Bagnols.ligne(i));
      assertThat(situe.volet().complements()).isEmpty();
    }
  }

  @Test
  void aMergedPorteurAndTitleKeepTheirCell() {
    VoletSitue suite = CONTRAT.volets().get(4);
    assertThat(suite.chemin()).isEqualTo("/actions/3/volets/1");
    assertThat(suite.action().emplacements())
        .containsEntry(Champ.PORTEUR, cellule("A", 9))
        .containsEntry(Champ.INTITULE, cellule("B", 9));
    VoletSitue jump = CONTRAT.volets().get(42);
    assertThat(jump.action().emplacements())
        .containsEntry(Champ.PORTEUR, cellule("A", 50))
        .containsEntry(Champ.INTITULE, cellule("B", 51));
  }

  @Test
  void hasEachCountInItsCell() {
    for (int i = 0; i < ATTENDUS.size(); i++) {
      String nombre = ATTENDUS.get(i).get(4);
      List<Beneficiaires> lus = CONTRAT.volets().get(i).volet().beneficiaires();
      assertThat(lus).hasSize(nombre.isEmpty() ? 0 : 1);
      if (!nombre.isEmpty()) {
        assertThat(lus.get(0).effectif()).contains(Effectif.of(Long.parseLong(nombre)));
        assertThat(lus.get(0).perimetre()).isEqualTo(Beneficiaires.Perimetre.QPV);
        assertThat(lus.get(0).emplacement()).contains(cellule("E", Bagnols.ligne(i)));
      }
    }
  }

  @Test
  void hasEachDeclaredTotalOfARowWithItsScope() {
    for (int i = 0; i < ATTENDUS.size(); i++) {
      List<String> attendus = new ArrayList<>();
      String total = ATTENDUS.get(i).get(11);
      String sousTotal = ATTENDUS.get(i).get(13);
      if (!total.isEmpty()) {
        attendus.add("LIGNE " + total + ".00 L" + Bagnols.ligne(i));
      }
      if (!sousTotal.isEmpty()) {
        attendus.add("PORTEUR " + sousTotal.replace(" ", "") + ".00 N" + Bagnols.ligne(i));
      }
      List<TotalDeclare> lus = CONTRAT.volets().get(i).volet().totaux();
      assertThat(
              lus.stream().map(t -> t.nature() + " " + t.valeur() + " " + adresse(t.emplacement())))
          .containsExactlyElementsOf(attendus);
      assertThat(lus)
          .allMatch(t -> t.portee().financeurs().equals(Set.copyOf(Bagnols.FINANCEURS))
              && t.portee().volets().isEmpty());
    }
    assertThat(CONTRAT.volets().get(26).volet().totaux().get(1).texte()).contains("24 000");
  }

  @Test
  void theUnlabelledSubtotalIsThatOfTheBlockOfTheVille() {
    TotalDeclare bloc = totaux(Nature.BLOC).get(0);
    assertThat(totaux(Nature.BLOC)).hasSize(1);
    assertThat(bloc.montant()).contains(Montant.of(413867));
    assertThat(bloc.emplacement()).contains(cellule("L", 21));
    assertThat(bloc.portee().volets())
        .isEqualTo(
            IntStream.rangeClosed(6, 19).mapToObj(Integer::toString).collect(Collectors.toSet()));
    assertThat(bloc.portee().financeurs()).containsExactlyInAnyOrderElementsOf(Bagnols.FINANCEURS);
  }

  @Test
  void totalsAndSharesOfTheColumnsAreDeclaredFigures() {
    for (int i = 0; i < 8; i++) {
      String adresse = (char) ('F' + i) + "56";
      TotalDeclare total = enCellule(adresse);
      assertThat(total.montant()).contains(Montant.of(Bagnols.TOTAUX_EN_EUROS[i]));
      assertThat(total.texte()).contains(Bagnols.TOTAUX[i]);
      assertThat(total.nature()).isEqualTo(i == 6 ? Nature.GENERAL : Nature.FINANCEUR);
    }
    for (int i = 0; i < 6; i++) {
      TotalDeclare part = enCellule((char) ('F' + i) + "57");
      assertThat(part.part()).contains(Part.of(Bagnols.PARTS[i]));
      assertThat(part.portee().financeurs()).containsExactly(Bagnols.FINANCEURS.get(i));
    }
    assertThat(CONTRAT.totaux()).hasSize(1 + 8 + 6);
    assertThat(enCellule("L56").portee().financeurs())
        .containsExactlyInAnyOrderElementsOf(Bagnols.FINANCEURS);
  }

  @Test
  void knowsTheFinanceurs() {
    assertThat(CONTRAT.financeurs())
        .containsExactly(
            Financeur.of("MAIRIE BAGNOLS", TypeFinanceur.COMMUNE),
            Financeur.of("AGGLO", TypeFinanceur.EPCI),
            Financeur.of("PSE", TypeFinanceur.NON_PRECISE),
            Financeur.of("ETAT", TypeFinanceur.ETAT),
            Financeur.of("Département", TypeFinanceur.DEPARTEMENT),
            Financeur.of("Région", TypeFinanceur.REGION),
            Financeur.of("CAF", TypeFinanceur.CAF));
  }

  @Test
  void findsNothingToSay() {
    assertThat(LECTURE.constats()).extracting(Constat::id).isEmpty();
    assertThat(CONTRAT.complements()).isEmpty();
  }

  @Test
  void theLayoutSaysThatTheCafIsOutside() {
    assertThat(Bagnols.classeur().disposition().colonne("L"))
        .contains(Colonne.total(Bagnols.FINANCEURS));
    // Long decisions are broken at spaces.
    assertThat(LECTURE.toString().replaceAll("\\s+", " "))
        .contains(
            "les financeurs à sa gauche : 42 lignes sur 43 ferment ; avec tous les financeurs, ");
  }

  private static List<TotalDeclare> totaux(Nature nature) {
    return CONTRAT.totaux().stream().filter(t -> t.nature() == nature).toList();
  }

  private static TotalDeclare enCellule(String adresse) {
    return CONTRAT.totaux().stream()
        .filter(t -> adresse(t.emplacement()).equals(adresse))
        .collect(Collectors.collectingAndThen(Collectors.toList(), liste -> {
          assertThat(liste).as(adresse).hasSize(1);
          return liste.get(0);
        }));
  }

  private static Emplacement cellule(String colonne, int ligne) {
    return Emplacement.parse("[" + Tableur.NOM + "]Bilan 2023!" + colonne + ligne);
  }

  private static String adresse(Optional<Emplacement> place) {
    return ((Emplacement.Cellule) place.orElseThrow()).adresse();
  }
}
