package fr.contratdeville.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSyntheseTest {

  @TempDir
  Path dossier;

  @Test
  @NeedsLibreOffice
  void the_bilan_in_figures_as_libreoffice_computes_them() throws Exception {
    Lecture lecture = bagnols();
    Path synthese = ecrire(lecture, Locale.FRENCH);

    Path calculee = LibreOffice.calculer(synthese);

    assertThat(Calcul.resultats(calculee)).isEqualTo(Calcul.resultats(synthese));
    try (XSSFWorkbook classeur = Calcul.ouvrir(calculee)) {
      Totaux totaux = Totaux.of(Axes.financeur(), lecture.valeur().lignes());
      totaux
          .postes()
          .forEach((cle, poste) -> assertThat(
                  montant(rangee(classeur.getSheet("Synthèse"), 8, cle).getCell(1)))
              .isEqualTo(poste.montant()));
      croise(classeur.getSheet("Thématique"), lecture.valeur(), Axes.thematique());
      croise(classeur.getSheet("Structure"), lecture.valeur(), Axes.structure());
    }
  }

  @Test
  @NeedsLibreOffice
  void an_amount_that_is_changed_changes_the_totals() throws Exception {
    Path synthese = ecrire(bagnols(), Locale.FRENCH);
    Path changee = dossier.resolve("changee.xlsx");
    try (XSSFWorkbook classeur = Calcul.ouvrir(synthese);
        OutputStream sortie = Files.newOutputStream(changee)) {
      XSSFRow ligne = classeur.getSheet("Données").getRow(4);
      assertThat(ligne.getCell(2).getStringCellValue()).isEqualTo("MAIRIE BAGNOLS");
      ligne.getCell(4).setCellValue(ligne.getCell(4).getNumericCellValue() + 1000.25);
      // Another financeur by its name alone.
      classeur.getSheet("Données").getRow(5).getCell(2).setCellValue("CAF");
      classeur.write(sortie);
    }

    Path calculee = LibreOffice.calculer(changee);

    Map<String, String> avant = Calcul.resultats(synthese);
    Map<String, String> apres = Calcul.resultats(calculee);
    assertThat(Double.parseDouble(apres.get("Synthèse!A5")))
        .isEqualTo(Double.parseDouble(avant.get("Synthèse!A5")) + 1000.25);
    assertThat(Double.parseDouble(apres.get("Synthèse!B9")))
        .isEqualTo(Double.parseDouble(avant.get("Synthèse!B9")) + 1000.25);
    assertThat(Double.parseDouble(apres.get("Synthèse!B12")))
        .isEqualTo(Double.parseDouble(avant.get("Synthèse!B12")) + 1000);
    assertThat(apres.get("Thématique!I15")).isEqualTo("0.0000");
  }

  @Test
  void results_are_there_without_computing_anything() throws IOException {
    Path synthese = ecrire(bagnols(), Locale.FRENCH);

    assertThat(Calcul.resultats(synthese))
        .containsEntry("Synthèse!A5", "703039.0000")
        .containsEntry("Synthèse!B9", "321439.0000")
        .containsEntry("Synthèse!D9", "34.0000")
        .containsEntry("Thématique!B14", "321439.0000")
        .containsEntry("Thématique!E7", "");
  }

  @Test
  void a_finding_leads_to_its_cell_and_to_its_line() throws IOException {
    Path synthese = ecrire(bagnols(), Locale.FRENCH);

    try (XSSFWorkbook classeur = Calcul.ouvrir(synthese)) {
      XSSFSheet constats = classeur.getSheet("Constats");
      XSSFRow constat = IntStream.rangeClosed(4, constats.getLastRowNum())
          .mapToObj(constats::getRow)
          .filter(r -> r.getCell(1).getStringCellValue().equals("CV-TOT-01"))
          .findFirst()
          .orElseThrow();
      assertThat(constat.getCell(3).getNumericCellValue()).isEqualTo(4846);
      assertThat(constat.getCell(5).getNumericCellValue()).isEqualTo(2546);
      assertThat(constat.getCell(6).getStringCellValue()).isEqualTo("Bilan 2023!L27");
      assertThat(constat.getCell(6).getHyperlink().getAddress())
          .isEqualTo("bagnols-2023.xlsx#'Bilan 2023'!L27");
      for (int i = 4; i <= constats.getLastRowNum(); i++) {
        assertThat(constats.getRow(i).getCell(6).getHyperlink()).isNotNull();
      }
      XSSFHyperlink ligne = constat.getCell(7).getHyperlink();
      String cellule = ligne.getLocation();
      assertThat(cellule).startsWith("'Données'!A");
      XSSFRow donnee = classeur
          .getSheet("Données")
          .getRow(Integer.parseInt(cellule.substring(cellule.indexOf("!A") + 2)) - 1);
      assertThat(donnee.getCell(0).getStringCellValue())
          .isEqualTo("QE_de l'animation dans mon quartier_MEC");
    }
  }

  @Test
  void the_steps_of_an_amount_are_not_added_up() throws IOException {
    FinancementLine demande = ligne("ETAT", 5000, EtapeMontant.DEMANDE);
    FinancementLine accorde = ligne("ETAT", 3000, EtapeMontant.ACCORDE);
    ContratDeVille contrat =
        contrat(action(List.of(demande, accorde)), action(List.of(demande, demande, accorde)));

    Path synthese = dossier.resolve("synthese.xlsx");
    XlsxSynthese.write(contrat, Rapport.builder().build(), synthese, Locale.FRENCH);

    assertThat(Calcul.resultats(synthese)).containsEntry("Synthèse!A5", "6000.0000");
    try (XSSFWorkbook classeur = Calcul.ouvrir(synthese)) {
      assertThat(classeur.getSheet("Synthèse").getRow(1).getCell(0).getStringCellValue())
          .contains("Étape : accordé", "sans 3 lignes d'autres étapes");
      assertThat(classeur.getSheet("Données").getRow(4).getCell(5).getNumericCellValue())
          .isEqualTo(5000);
    }
  }

  @Test
  @NeedsLibreOffice
  void shares_are_those_of_all_tables_and_equal_for_equal_amounts() throws Exception {
    // 49 of 400 is 12.25 %, which is rounded up, also where binary fractions are below it.
    ContratDeVille contrat = contrat(action(List.of(
        ligne("Ville", 49, null),
        ligne("ETAT", 49, null),
        ligne("CAF", 1, null),
        ligne("EPCI", 301, null))));
    Totaux totaux = Totaux.of(Axes.financeur(), contrat.lignes());

    Path synthese = dossier.resolve("synthese.xlsx");
    XlsxSynthese.write(contrat, Rapport.builder().build(), synthese, Locale.FRENCH);

    Map<String, String> calcules = Calcul.resultats(LibreOffice.calculer(synthese));
    assertThat(calcules).isEqualTo(Calcul.resultats(synthese));
    List<String> parts = IntStream.rangeClosed(9, 13)
        .mapToObj(l -> calcules.get("Synthèse!C" + l))
        .toList();
    assertThat(parts).containsExactly("0.7530", "0.1230", "0.1230", "0.0030", "1.0000");
    assertThat(totaux.parts().values())
        .extracting(Part::toString)
        .containsExactlyInAnyOrder("75.3%", "12.3%", "12.3%", "0.3%");
  }

  @Test
  @NeedsLibreOffice
  void a_total_that_is_nearly_zero_has_no_shares() throws Exception {
    ContratDeVille contrat =
        contrat(action(List.of(ligne("Ville", 20_001, null), ligne("ETAT", -20_000, null))));
    assertThat(Totaux.of(Axes.financeur(), contrat.lignes()).parts()).isEmpty();
    Path synthese = dossier.resolve("synthese.xlsx");
    XlsxSynthese.write(contrat, Rapport.builder().build(), synthese, Locale.FRENCH);
    assertThat(Calcul.resultats(synthese))
        .containsEntry("Synthèse!C9", "")
        .containsEntry("Synthèse!C11", "");
    assertThat(Calcul.resultats(LibreOffice.calculer(synthese)))
        .isEqualTo(Calcul.resultats(synthese));
  }

  @Test
  void years_stand_below_each_other_and_are_not_added_up() throws IOException {
    FinancementLine avant = FinancementLine.builder()
        .from(ligne("ETAT", 3000, EtapeMontant.ACCORDE))
        .exercice(Exercice.of(2022))
        .build();
    FinancementLine apres = FinancementLine.builder()
        .from(ligne("CAF", 500, EtapeMontant.ACCORDE))
        .exercice(Exercice.of(2023))
        .build();
    FinancementLine demande = FinancementLine.builder()
        .from(apres)
        .etape(EtapeMontant.DEMANDE)
        .montant(Montant.of(900))
        .build();
    ContratDeVille contrat = contrat(action(List.of(avant, apres)), action(List.of(demande)));

    Path synthese = dossier.resolve("synthese.xlsx");
    XlsxSynthese.write(contrat, Rapport.builder().build(), synthese, Locale.FRENCH);

    assertThat(Calcul.resultats(synthese)).containsEntry("Synthèse!A5", "500.0000");
    try (XSSFWorkbook classeur = Calcul.ouvrir(synthese)) {
      assertThat(classeur.getSheet("Synthèse").getRow(1).getCell(0).getStringCellValue())
          .contains("Étape : accordé 2023, sans 2 lignes d'autres étapes ou années");
      XSSFSheet annees = classeur.getSheet("Exercice");
      assertThat(annees.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("montants accordés de 2022, montants accordés de 2023\u00A0; les montants"
              + " demandés de 2023 ne sont pas comptés");
      assertThat(montant(annees.getRow(4).getCell(3))).contains(Montant.of(3000));
      assertThat(montant(annees.getRow(5).getCell(3))).contains(Montant.of(500));
      assertThat(annees.getRow(6).getCell(0).getStringCellValue()).isEqualTo("(pas de total)");
      assertThat(annees.getRow(6).getCell(3).getCellType()).isEqualTo(CellType.BLANK);
    }
  }

  @Test
  @NeedsLibreOffice
  void years_are_computed_as_they_were_written() throws Exception {
    FinancementLine ligne = ligne("ETAT", 3000, EtapeMontant.ACCORDE);
    ContratDeVille contrat = contrat(action(List.of(
        FinancementLine.builder().from(ligne).exercice(Exercice.of(2022)).build(),
        FinancementLine.builder().from(ligne).exercice(Exercice.of(2023)).build(),
        FinancementLine.builder()
            .from(ligne)
            .etape(EtapeMontant.DEMANDE)
            .exercice(Exercice.of(2022))
            .build(),
        ligne,
        ligne("ETAT", 700, EtapeMontant.DEMANDE))));
    Path synthese = dossier.resolve("synthese.xlsx");
    XlsxSynthese.write(contrat, Rapport.builder().build(), synthese, Locale.FRENCH);
    assertThat(Calcul.resultats(LibreOffice.calculer(synthese)))
        .isEqualTo(Calcul.resultats(synthese));
  }

  @Test
  void a_line_is_of_the_quartier_that_it_names_or_of_the_only_one_of_its_action()
      throws IOException {
    Action seul = Action.builder()
        .from(action(List.of(ligne("ETAT", 10, null))))
        .addTerritoire(Territoire.of("Escanaux", Territoire.Type.QPV))
        .build();
    Action deux = Action.builder()
        .from(seul)
        .addTerritoire(Territoire.of("Vigan", Territoire.Type.QPV))
        .build();

    Path synthese = dossier.resolve("synthese.xlsx");
    XlsxSynthese.write(contrat(seul, deux), Rapport.builder().build(), synthese, Locale.FRENCH);

    try (XSSFWorkbook classeur = Calcul.ouvrir(synthese)) {
      XSSFSheet quartiers = classeur.getSheet("Quartier");
      assertThat(quartiers.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Escanaux");
      assertThat(quartiers.getRow(5).getCell(0).getStringCellValue()).isEqualTo("(non affecté)");
      assertThat(quartiers.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(10);
    }
  }

  @Test
  void it_prints_on_a4_landscape_and_keeps_its_headers_in_sight() throws IOException {
    try (XSSFWorkbook classeur = Calcul.ouvrir(ecrire(bagnols(), Locale.FRENCH))) {
      assertThat(noms(classeur))
          .containsExactly("Synthèse", "Thématique", "Structure", "Constats", "Données");
      classeur.forEach(f -> {
        assertThat(f.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
        assertThat(f.getPrintSetup().getLandscape()).isTrue();
        assertThat(f.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(f.getPrintSetup().getFitHeight())
            .isEqualTo(f.getSheetName().equals("Synthèse") ? (short) 1 : 0);
      });
      for (String nom : List.of("Thématique", "Structure", "Constats", "Données")) {
        assertThat(classeur.getSheet(nom).getPaneInformation().isFreezePane()).isTrue();
        assertThat(classeur.getSheet(nom).getRepeatingRows()).isNotNull();
      }
    }
  }

  @Test
  void it_speaks_english_when_asked() throws IOException {
    try (XSSFWorkbook classeur = Calcul.ouvrir(ecrire(bagnols(), Locale.ENGLISH))) {
      assertThat(noms(classeur))
          .containsExactly("Summary", "Theme", "Organisation", "Findings", "Data");
      assertThat(classeur.getSheet("Findings").getRow(4).getCell(0).getStringCellValue())
          .isEqualTo("Error");
    }
  }

  @Test
  void a_contract_without_an_action_has_a_synthesis_too() throws IOException {
    Path synthese = dossier.resolve("synthese.xlsx");
    XlsxSynthese.write(contrat(), Rapport.builder().build(), synthese, Locale.FRENCH);

    assertThat(Calcul.resultats(synthese)).containsEntry("Synthèse!A5", "–");
  }

  @Test
  void a_file_that_cannot_be_written_leaves_nothing() throws IOException {
    assertThatIOException()
        .isThrownBy(() -> XlsxSynthese.write(
            contrat(), Rapport.builder().build(), dossier.resolve("absent/s.xlsx"), Locale.FRENCH));
    assertThat(dossier).isEmptyDirectory();
  }

  private static void croise(XSSFSheet feuille, ContratDeVille contrat, Axe axe) {
    Croisement croisement = Croisement.of(axe, Axes.financeur(), contrat.lignes());
    Map<String, Integer> colonnes = new HashMap<>();
    feuille.getRow(3).forEach(c -> colonnes.put(c.toString(), c.getColumnIndex()));
    for (Cle ligne : croisement.lignes().postes().keySet()) {
      XSSFRow rangee = rangee(feuille, 4, ligne);
      for (Cle colonne : croisement.colonnes().postes().keySet()) {
        assertThat(montant(rangee.getCell(colonnes.get(colonne.libelle().fr()))))
            .isEqualTo(croisement.montant(ligne.id(), colonne.id()));
      }
      assertThat(montant(rangee.getCell(colonnes.get("Total"))))
          .isEqualTo(croisement.lignes().montant(ligne.id()));
    }
  }

  private static XSSFRow rangee(XSSFSheet feuille, int premiere, Cle cle) {
    return IntStream.rangeClosed(premiere, feuille.getLastRowNum())
        .mapToObj(feuille::getRow)
        .filter(r -> r != null && r.getCell(0) != null)
        .filter(r -> r.getCell(0).toString().equals(cle.libelle().fr()))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Montant> montant(Cell cellule) {
    return cellule.getCachedFormulaResultType() == CellType.NUMERIC
        ? Optional.of(Montant.ofCentimes(Math.round(cellule.getNumericCellValue() * 100)))
        : Optional.empty();
  }

  private static List<String> noms(XSSFWorkbook classeur) {
    return IntStream.range(0, classeur.getNumberOfSheets())
        .mapToObj(classeur::getSheetName)
        .toList();
  }

  private Lecture bagnols() throws IOException {
    Path fichier = dossier.resolve("bagnols-2023.xlsx");
    try (var stream = XlsxSyntheseTest.class.getResourceAsStream("bagnols-2023.xlsx")) {
      Files.write(fichier, stream.readAllBytes());
    }
    return new XlsxContratReader().read(fichier);
  }

  private Path ecrire(Lecture lecture, Locale locale) throws IOException {
    Path synthese = dossier.resolve("synthese.xlsx");
    XlsxSynthese.write(
        lecture.valeur(),
        Controles.standard().examiner(lecture.valeur()).withSource(lecture.source()),
        synthese,
        locale);
    return synthese;
  }

  private static ContratDeVille contrat(Action... actions) {
    return ContratDeVille.builder().intitule("Essai").addActions(actions).build();
  }

  private static Action action(List<FinancementLine> lignes) {
    return Action.builder()
        .intitule("Une action")
        .addVolet(Volet.builder().addAllLignes(lignes).build())
        .build();
  }

  private static FinancementLine ligne(String financeur, long euros, EtapeMontant etape) {
    return FinancementLine.builder()
        .financeur(Financeur.of(financeur, TypeFinanceur.NON_PRECISE))
        .montant(Montant.of(euros))
        .etape(Optional.ofNullable(etape))
        .build();
  }
}
