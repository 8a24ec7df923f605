package org.example.contrats;

import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.nomenclature.TablesAlias;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Many files of contracts in, one table of totals, one cross table and one report out, on as many
 * machines as Spark has. Each file is read, added up and examined by itself; what comes of the
 * files of a partition is put together there, and then what comes of the partitions.
 *
 * <p>Files must be of one year, or say the year of each amount: amounts without one add up.
 */
public final class Bilans {
  private Bilans() {}

  /** Takes a folder that all machines see, and prints the three results. */
  public static void main(String[] args) throws IOException {
    SparkConf conf = new SparkConf()
        .setAppName("contrats-de-ville")
        .setIfMissing("spark.master", "local[*]");
    try (JavaSparkContext spark = new JavaSparkContext(conf);
        Stream<Path> dossier = Files.list(Path.of(args[0]))) {
      List<String> fichiers =
          dossier.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
      Part tout = analyser(spark, fichiers, spark.defaultParallelism() * 4);
      System.out.println(tout.lesTotaux());
      System.out.println(tout.leCroisement());
      System.out.println(tout.leRapport().withSeuil(Rapport.SEUIL).texte(Locale.FRENCH));
      tout.refus().forEach(System.err::println);
    }
  }

  /** What all files come to. */
  static Part analyser(JavaSparkContext spark, List<String> fichiers, int partitions) {
    return spark.parallelize(fichiers, partitions)
        .mapPartitions(Bilans::partition)
        .reduce(Part::plus);
  }

  /** What the files of one partition come to; of none, nothing. */
  static Iterator<Part> partition(Iterator<String> fichiers) {
    Totaux totaux = Totaux.of(Part.LIGNES, List.of());
    Croisement croisement = Croisement.of(Part.LIGNES, Part.COLONNES, List.of());
    List<Rapport> rapports = new ArrayList<>();
    List<String> refus = new ArrayList<>();
    while (fichiers.hasNext()) {
      String fichier = fichiers.next();
      try {
        Lecture lecture = Contrats.read(Path.of(fichier));
        ContratDeVille contrat = TablesAlias.financeurs().rattacher(lecture.valeur());
        Selection retenues = contrat.retenues();
        totaux = totaux.plus(Totaux.of(Part.LIGNES, retenues));
        croisement = croisement.plus(Croisement.of(Part.LIGNES, Part.COLONNES, retenues));
        rapports.add(Controles.standard().examiner(contrat, lecture.constats()));
      } catch (LectureException e) {
        refus.add(e.getMessage());
      }
    }
    return List.of(Part.of(totaux, croisement, Rapport.somme(rapports), refus)).iterator();
  }
}
