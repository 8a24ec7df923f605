package fr.contratdeville.examples;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.io.csv.CsvTableauWriter;
import fr.contratdeville.io.csv.EcritureCsv;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what {@link Analyser} prints as tables for other programs: CSV files, or one page. */
final class TableauxEcrits {
  private final Map<String, Tableau> tableaux = new LinkedHashMap<>();
  private final Message titre;
  private final Locale langue;

  TableauxEcrits(ContratDeVille contrat, Rapport rapport, Locale langue) {
    this.titre = Message.of(contrat.intitule());
    this.langue = langue;
    tableaux.put("financeurs", Totaux.of(Axes.financeur(), contrat.retenues()).tableau());
    tableaux.put(
        "thematiques-financeurs",
        Croisement.of(Axes.thematique(), Axes.financeur(), contrat.retenues()).tableau());
    tableaux.put("constats", rapport.tableauConstats());
    tableaux.put("controles", rapport.tableauControles());
    tableaux.put("lignes", Selection.of(contrat.lignes()).tableau());
  }

  /**
   * Writes each table to a file of a folder: as a French spreadsheet opens it, or for programs if
   * the language is English.
   *
   * @return a line for each file that holds cells which were made harmless
   */
  String csv(Path dossier) throws IOException {
    Files.createDirectories(dossier);
    CsvTableauWriter writer = "en".equals(langue.getLanguage())
        ? CsvTableauWriter.rfc4180()
        : CsvTableauWriter.francais().withMarque(true);
    StringBuilder dit = new StringBuilder();
    for (Map.Entry<String, Tableau> tableau : tableaux.entrySet()) {
      Path fichier = dossier.resolve(tableau.getKey() + ".csv");
      EcritureCsv ecriture = writer.write(tableau.getValue(), fichier, langue);
      if (ecriture.nombre() > 0) {
        dit.append(fichier.getFileName())
            .append(" : ")
            .append(ecriture.texte(langue))
            .append('\n');
      }
    }
    return dit.toString();
  }

  /** Writes all tables but the lines of money as one page. */
  void html(Path page) throws IOException {
    List<Tableau> montres = tableaux.entrySet().stream()
        .filter(t -> !t.getKey().equals("lignes"))
        .map(Map.Entry::getValue)
        .toList();
    Ecriture.atomique(page, sortie -> {
      Writer texte = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
      Tableau.page(titre, montres, langue, texte);
      texte.flush();
    });
  }
}
