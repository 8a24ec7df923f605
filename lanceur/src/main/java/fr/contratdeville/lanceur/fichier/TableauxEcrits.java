package fr.contratdeville.lanceur.fichier;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.io.csv.CsvTableauWriter;
import fr.contratdeville.io.csv.EcritureCsv;
import fr.contratdeville.lanceur.ecran.Ecran;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.TableauDeclare;
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

/** Writes tables for other programs: CSV files, or one page. */
public final class TableauxEcrits {
  private static final String LIGNES = "lignes";

  private final Map<String, Tableau> tableaux;
  private final Message titre;
  private final Locale langue;

  /**
   * Tables to write.
   *
   * @param titre the title of a page of them
   * @param tableaux the tables, by the name of the file of each
   * @param langue the language of their headings
   */
  public TableauxEcrits(Message titre, Map<String, Tableau> tableaux, Locale langue) {
    this.titre = titre;
    this.tableaux = new LinkedHashMap<>(tableaux);
    this.langue = langue;
  }

  /** {@return who pays, the cross table, the declared tables and every line of money} */
  public static TableauxEcrits of(ContratDeVille contrat, Locale langue) {
    return new TableauxEcrits(Message.of(contrat.intitule()), tableaux(contrat), langue);
  }

  /** {@return the same, with the findings and the controls before the lines of money} */
  public static TableauxEcrits of(ContratDeVille contrat, Rapport rapport, Locale langue) {
    Map<String, Tableau> tableaux = tableaux(contrat);
    Tableau lignes = tableaux.remove(LIGNES);
    tableaux.put("constats", rapport.tableauConstats());
    tableaux.put("controles", rapport.tableauControles());
    tableaux.put(LIGNES, lignes);
    return new TableauxEcrits(Message.of(contrat.intitule()), tableaux, langue);
  }

  private static Map<String, Tableau> tableaux(ContratDeVille contrat) {
    Map<String, Tableau> tableaux = new LinkedHashMap<>();
    tableaux.put("financeurs", Totaux.of(Axes.financeur(), contrat.retenues()).tableau());
    tableaux.put(
        "thematiques-financeurs",
        Croisement.of(Axes.thematique(), Axes.financeur(), contrat.retenues()).tableau());
    int rang = 1;
    for (TableauDeclare declare : contrat.tableaux()) {
      tableaux.put("tableau-" + rang++, declare.tableau());
    }
    tableaux.put(LIGNES, Selection.of(contrat.lignes()).tableau());
    return tableaux;
  }

  /**
   * Writes each table to a file of a folder: as a French spreadsheet opens it, or for programs if
   * the language is English. Says which files hold cells that were made harmless.
   *
   * @throws SortieException if a file cannot be written
   */
  public void csv(Path dossier, Ecran ecran) throws IOException {
    CsvTableauWriter writer = "en".equals(langue.getLanguage())
        ? CsvTableauWriter.rfc4180()
        : CsvTableauWriter.francais().withMarque(true);
    Sortie.fichier(dossier, Files::createDirectories);
    for (Map.Entry<String, Tableau> tableau : tableaux.entrySet()) {
      Path vers = dossier.resolve(tableau.getKey() + ".csv");
      Sortie.fichier(vers, fichier -> {
        EcritureCsv ecriture = writer.write(tableau.getValue(), fichier, langue);
        if (ecriture.nombre() > 0) {
          ecran.texte(tableau.getKey() + ".csv : " + ecriture.texte(langue));
        }
      });
    }
  }

  /**
   * Writes all tables but the lines of money as one page.
   *
   * @throws SortieException if it cannot be written
   */
  public void html(Path page) throws IOException {
    List<Tableau> montres = tableaux.entrySet().stream()
        .filter(t -> !t.getKey().equals(LIGNES))
        .map(Map.Entry::getValue)
        .toList();
    Sortie.fichier(
        page,
        vers -> Ecriture.atomique(vers, sortie -> {
          Writer texte = new BufferedWriter(new OutputStreamWriter(sortie, StandardCharsets.UTF_8));
          Tableau.page(titre, montres, langue, texte);
          texte.flush();
        }));
  }
}
