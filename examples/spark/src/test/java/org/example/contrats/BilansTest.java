package org.example.contrats;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.nomenclature.TablesAlias;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several partitions come to what one machine comes to, to the cent and to the finding. */
class BilansTest {
  private static final int GENERES = 60;
  private static final Path BAGNOLS = Path.of("../echantillons/bagnols-2023.xlsx");

  private static JavaSparkContext spark;

  @TempDir
  static Path dossier;

  private static final List<String> FICHIERS = new ArrayList<>();

  @BeforeAll
  static void start() throws IOException {
    spark = new JavaSparkContext(new SparkConf()
        .setMaster("local[2]")
        .setAppName("test")
        .set("spark.ui.enabled", "false")
        .set("spark.driver.host", "127.0.0.1")
        .set("spark.driver.bindAddress", "127.0.0.1"));
    Random hasard = new Random(2024);
    for (int i = 0; i < GENERES; i++) {
      Path fichier = dossier.resolve("contrat-" + i + ".json");
      Contrats.write(contrat(i, hasard), fichier);
      FICHIERS.add(fichier.toString());
    }
    FICHIERS.add(BAGNOLS.toString());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** Names of financeurs in several spellings, two years, amounts with cents, some unknown. */
  private static ContratDeVille contrat(int rang, Random hasard) {
    ContratDeVille.Builder contrat = ContratDeVille.builder().intitule("Contrat " + rang);
    String[] noms = {"ETAT", "Préfecture", "CAF", "Ville", "Conseil départemental"};
    String[] themes = {"Emploi", "Santé", "Culture"};
    for (int a = 0; a < 1 + hasard.nextInt(8); a++) {
      Volet.Builder volet = Volet.builder();
      for (int l = 0; l < 1 + hasard.nextInt(4); l++) {
        FinancementLine.Builder ligne = FinancementLine.builder()
            .financeur(Financeur.of(noms[hasard.nextInt(noms.length)], TypeFinanceur.NON_PRECISE))
            .etape(EtapeMontant.ACCORDE)
            .exercice(Exercice.of(2023 + hasard.nextInt(2)));
        volet.addLigne(hasard.nextInt(9) == 0
            ? ligne.texte("à confirmer").build()
            : ligne.montant(Montant.ofCentimes(hasard.nextInt(5_000_000))).build());
      }
      contrat.addAction(Action.builder()
          .intitule("Action " + hasard.nextInt(4))
          .porteur(Porteur.of("MJC " + hasard.nextInt(3)))
          .thematique(Rubrique.of(themes[hasard.nextInt(themes.length)]))
          .addVolet(volet.build())
          .build());
    }
    return contrat.build();
  }

  private static ContratDeVille lire(String fichier) throws IOException {
    return TablesAlias.financeurs().rattacher(Contrats.read(Path.of(fichier)).valeur());
  }

  @Test
  void sums_are_those_of_all_lines_on_one_machine() throws IOException {
    List<LigneSituee> lignes = new ArrayList<>();
    BigDecimal euros = BigDecimal.ZERO;
    for (String fichier : FICHIERS) {
      for (LigneSituee ligne : lire(fichier).retenues()) {
        lignes.add(ligne);
        euros = euros.add(ligne.montant().map(Montant::euros).orElse(BigDecimal.ZERO));
      }
    }
    Part tout = Bilans.analyser(spark, FICHIERS, 7);

    assertThat(tout.lesTotaux()).isEqualTo(Totaux.of(Part.LIGNES, lignes));
    assertThat(tout.leCroisement()).isEqualTo(Croisement.of(Part.LIGNES, Part.COLONNES, lignes));
    assertThat(tout.totaux().stream()
            .map(s -> BigDecimal.valueOf(s.centimes(), 2))
            .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(euros);
    assertThat(tout.lesTotaux().tranches()).hasSize(3);
  }

  @Test
  void the_report_has_every_finding_and_the_answers_of_every_control() throws IOException {
    List<Constat> constats = new ArrayList<>();
    Rapport ensemble = null;
    for (String fichier : FICHIERS) {
      Lecture lecture = Contrats.read(Path.of(fichier));
      Rapport rapport = Controles.standard().examiner(lire(fichier), lecture.constats());
      constats.addAll(rapport.constats());
      ensemble = ensemble == null ? rapport : ensemble.plus(rapport);
    }
    Rapport reparti = Bilans.analyser(spark, FICHIERS, 5).leRapport();

    assertThat(reparti.constats()).containsExactlyInAnyOrderElementsOf(constats);
    assertThat(reparti.controles()).isEqualTo(ensemble.controles());
    assertThat(reparti.constats()).extracting(Constat::id).contains("CV-TOT-01");
  }

  @Test
  void how_files_are_parted_changes_nothing_and_a_bad_one_costs_no_other() throws IOException {
    Path casse = Files.writeString(dossier.resolve("casse.json"), "{\"intitule\": ");
    List<String> tous = new ArrayList<>(FICHIERS.subList(0, 20));
    tous.add(10, casse.toString());
    Part une = Bilans.analyser(spark, tous, 1);
    Part beaucoup = Bilans.analyser(spark, tous, 12);

    assertThat(beaucoup.lesTotaux()).isEqualTo(une.lesTotaux());
    assertThat(beaucoup.leCroisement()).isEqualTo(une.leCroisement());
    assertThat(beaucoup.leRapport().constats()).isEqualTo(une.leRapport().constats());
    assertThat(beaucoup.leRapport().controles()).isEqualTo(une.leRapport().controles());
    assertThat(une.refus()).singleElement().asString().contains("casse.json");
    assertThat(beaucoup.refus()).isEqualTo(une.refus());
  }
}
