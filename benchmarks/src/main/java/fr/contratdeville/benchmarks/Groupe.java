package fr.contratdeville.benchmarks;

import fr.contratdeville.benchmarks.groupes.Agregation;
import fr.contratdeville.benchmarks.groupes.AgregationDuckDb;
import fr.contratdeville.benchmarks.groupes.Construction;
import fr.contratdeville.benchmarks.groupes.Ecriture;
import fr.contratdeville.benchmarks.groupes.Examen;
import fr.contratdeville.benchmarks.groupes.Json;
import fr.contratdeville.benchmarks.groupes.Lecture;
import java.util.List;

/**
 * A group of measures that one table compares.
 *
 * @param nom its name on the command line
 * @param titre the heading of its table
 * @param membres the measures; the times of the others are divided by that of the first
 */
record Groupe(String nom, String titre, List<Membre> membres) {

  /**
   * One measure of a group, of the library or of one of its peers.
   *
   * @param mesure the benchmark, as {@code Class.method}
   * @param libelle its name in the table
   * @param cible the ratio that the library should not exceed; empty for a peer
   */
  record Membre(String mesure, String libelle, String cible) {
    private static Membre pair(Class<?> classe, String methode, String libelle) {
      return new Membre(classe.getSimpleName() + "." + methode, libelle, "");
    }

    private static Membre sdk(Class<?> classe, String methode, String libelle, String cible) {
      return new Membre(classe.getSimpleName() + "." + methode, "**" + libelle + "**", cible);
    }
  }

  static final List<Groupe> TOUS = List.of(
      new Groupe(
          "lecture",
          "Reading a workbook of 100 000 rows and 20 columns",
          List.of(
              Membre.pair(Lecture.class, "fastexcel", "fastexcel-reader, bare"),
              Membre.pair(Lecture.class, "inflation", "inflating the file, nothing else"),
              Membre.pair(Lecture.class, "poiEvenements", "POI, event model"),
              Membre.pair(Lecture.class, "poiModele", "POI, user model"),
              Membre.sdk(Lecture.class, "contrat", "XlsxContratReader, one contract", "1.0"),
              Membre.sdk(Lecture.class, "auFil", "XlsxAuFil, part by part", "1.0"))),
      new Groupe(
          "ecriture",
          "Writing the canonical workbook of 20 000 actions",
          List.of(
              Membre.pair(Ecriture.class, "fastexcel", "fastexcel, bare, same cells"),
              Membre.pair(Ecriture.class, "sxssf", "SXSSF, same cells"),
              Membre.sdk(Ecriture.class, "canonique", "XlsxContratWriter", ""))),
      new Groupe(
          "json-lecture",
          "Reading the JSON of 20 000 actions",
          List.of(
              Membre.pair(Json.class, "lireRecords", "Jackson, plain records"),
              Membre.sdk(Json.class, "lireContrat", "JsonContratReader", "1.0"))),
      new Groupe(
          "json-ecriture",
          "Writing the JSON of 20 000 actions",
          List.of(
              Membre.pair(Json.class, "ecrireRecords", "Jackson, plain records"),
              Membre.pair(
                  Json.class, "ecrireRecordsEnRetrait", "the same with line breaks and spaces"),
              Membre.sdk(Json.class, "ecrireContrat", "JsonContratWriter", "1.0"))),
      new Groupe(
          "totaux",
          "Adding 5 million lines up by financeur",
          List.of(
              Membre.pair(Agregation.class, "totauxDenses", "dense array, written by hand"),
              Membre.pair(Agregation.class, "totauxGroupingBy", "stream, groupingBy"),
              Membre.pair(AgregationDuckDb.class, "totaux", "DuckDB, already loaded"),
              Membre.pair(
                  AgregationDuckDb.class, "totauxChargementCompris", "DuckDB, loading included"),
              Membre.sdk(Agregation.class, "totaux", "Totaux", "1.5"))),
      new Groupe(
          "croisement",
          "Adding 5 million lines up by theme and financeur",
          List.of(
              Membre.pair(Agregation.class, "croisementDense", "dense array, written by hand"),
              Membre.pair(Agregation.class, "croisementGroupingBy", "stream, groupingBy"),
              Membre.pair(AgregationDuckDb.class, "croisement", "DuckDB, already loaded"),
              Membre.sdk(Agregation.class, "croisement", "Croisement", "1.5"))),
      new Groupe(
          "controles",
          "All controls over a million lines",
          List.of(
              Membre.pair(Examen.class, "somme", "one pass that adds the lines up"),
              Membre.sdk(Examen.class, "controles", "Controles.standard()", "10"))),
      new Groupe(
          "construction",
          "Building 20 000 actions of six lines",
          List.of(
              Membre.sdk(Construction.class, "builders", "builders, which check", ""),
              Membre.pair(
                  Construction.class,
                  "buildersPuisHibernateValidator",
                  "the same, then Hibernate Validator"),
              Membre.pair(
                  Construction.class, "recordsSansControle", "plain records that check nothing"))));

  /** The classes whose members must reach the same figure before they are timed. */
  static final List<Class<? extends Pairs>> PAIRS =
      List.of(Lecture.class, Ecriture.class, Json.class, Agregation.class, AgregationDuckDb.class);

  /** The patterns of the benchmarks that JMH is to run. */
  List<String> motifs() {
    return membres.stream().map(m -> "\\." + m.mesure.replace(".", "\\.") + "$").toList();
  }

  /** True if one of the measures is a method of that class. */
  boolean mesure(Class<?> classe) {
    return membres.stream().anyMatch(m -> m.mesure.startsWith(classe.getSimpleName() + "."));
  }
}
