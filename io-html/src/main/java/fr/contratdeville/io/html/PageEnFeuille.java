package fr.contratdeville.io.html;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** The sheet that a spreadsheet makes of a page. */
final class PageEnFeuille {
  /** For a heap of 256 MiB; more for a larger one. */
  static final long CELLULES = 250_000 * Math.max(1, tas() / (256L << 20));

  private static final int PORTEE_MAX = 1000;

  private final String nom;
  private final boolean parTableau;
  private final List<Feuille> finies = new ArrayList<>();
  private final StringBuilder ligneDeTexte = new StringBuilder();
  /** Lines of text that the next table takes along. */
  private final List<String> enAttente = new ArrayList<>();

  private Feuille.Builder feuille;
  private List<Plage> fusions = new ArrayList<>();
  private int tableaux;
  private int ligne;
  private long cellules;
  private int coupees;

  private PageEnFeuille(String nom, boolean parTableau) {
    int point = nom.lastIndexOf('.');
    this.nom = nom;
    this.parTableau = parTableau;
    this.feuille = Feuille.builder(point > 0 ? nom.substring(0, point) : nom);
  }

  /** All of a page in one sheet that bears the name of its file, as a spreadsheet opens it. */
  static PageEnFeuille uneFeuille(String nom) {
    return new PageEnFeuille(nom, false);
  }

  /**
   * A sheet for each table, named {@code Tableau 1} and so on: the lines of text above the table,
   * then its rows. What stands below the last table is at the end of its sheet.
   */
  static PageEnFeuille feuilleParTableau(String nom) {
    return new PageEnFeuille(nom, true);
  }

  private static long tas() {
    return Math.min(Runtime.getRuntime().maxMemory() + (32L << 20), 10 * (256L << 20));
  }

  /** The sheets of all that was added; nothing is added afterwards. */
  List<Feuille> feuilles() throws PageTropGrandeException {
    finirLigne();
    if (parTableau && ligne > 0 && !enAttente.isEmpty()) {
      ligne++;
    }
    ecrireLignes();
    finirFeuille();
    return List.copyOf(finies);
  }

  private void finirFeuille() {
    finies.add(feuille.fusions(Fusions.of(fusions)).build());
    fusions = new ArrayList<>();
    ligne = 0;
  }

  List<Constat> constats() {
    return coupees == 0
        ? List.of()
        : List.of(Constat.of(
            "CV-LAY-07",
            Gravite.INFORMATION,
            new Emplacement.Fichier(nom),
            Message.of(
                coupees + " cellules s'étendent sur d'autres : elles sont coupées avant elles",
                coupees + " cells extend over others: they are cut before them")));
  }

  /** Adds words to the line of text that stands outside of any table. */
  void texte(String mots) {
    ligneDeTexte.append(mots);
  }

  /** Ends a line of text: it is a row of one cell. */
  void finirLigne() throws PageTropGrandeException {
    String texte = CelluleDePage.espaces(ligneDeTexte.toString());
    ligneDeTexte.setLength(0);
    if (!texte.isEmpty()) {
      compter(1);
      enAttente.add(texte);
    }
  }

  private void ecrireLignes() throws PageTropGrandeException {
    for (String texte : enAttente) {
      ligne++;
      compter(0);
      feuille.rangee(Rangee.of(ligne, false, List.of(Cellule.texte(ligne, 1, texte))));
    }
    enAttente.clear();
  }

  private void avancer() throws PageTropGrandeException {
    ligne++;
    compter(1);
  }

  private void compter(int plus) throws PageTropGrandeException {
    cellules += plus;
    if (ligne > Reference.LIGNE_MAX || cellules > CELLULES) {
      throw new PageTropGrandeException(
          "plus de " + CELLULES
              + " cellules : donnez plus de mémoire, ou le tableau au format .xlsx",
          "more than " + CELLULES + " cells: give more memory, or the table as .xlsx");
    }
  }

  /** Adds the rows of a table; on a common sheet a blank row stands above it. */
  void table(Element table) throws PageTropGrandeException {
    finirLigne();
    tableaux++;
    if (parTableau) {
      if (tableaux > 1) {
        finirFeuille();
      }
      feuille = Feuille.builder("Tableau " + tableaux);
    }
    ecrireLignes();
    if (!parTableau && ligne > 0) {
      ligne++;
    }
    List<Element> rangees = table.select("tr");
    // The last row that a cell from above still covers, by column.
    NavigableMap<Integer, Integer> couvertes = new TreeMap<>();
    int fin = ligne + rangees.size();
    for (Element rangee : rangees) {
      avancer();
      rangee(rangee, couvertes, fin);
    }
  }

  private void rangee(Element rangee, NavigableMap<Integer, Integer> couvertes, int fin)
      throws PageTropGrandeException {
    List<Cellule> ici = new ArrayList<>();
    int colonne = 1;
    for (Element element : rangee.children()) {
      if (!element.normalName().equals("td") && !element.normalName().equals("th")) {
        continue;
      }
      while (couvertes.getOrDefault(colonne, 0) >= ligne) {
        colonne++;
      }
      int droite = droite(element, colonne, couvertes);
      int bas = (int) Math.min(fin, (long) ligne + portee(element, "rowspan") - 1);
      if (droite > Reference.COLONNE_MAX) {
        throw new PageTropGrandeException(
            "plus de " + Reference.COLONNE_MAX + " colonnes",
            "more than " + Reference.COLONNE_MAX + " columns");
      }
      CelluleDePage.of(element, ligne, colonne).ifPresent(ici::add);
      compter(droite - colonne + 1);
      if (droite > colonne || bas > ligne) {
        fusions.add(Plage.of(ligne, colonne, bas, droite));
        for (int c = colonne; bas > ligne && c <= droite; c++) {
          couvertes.put(c, bas);
        }
      }
      colonne = droite + 1;
    }
    feuille.rangee(Rangee.of(ligne, PageWeb.estCache(rangee), ici));
  }

  /** The last column of a cell: it ends before one that a cell from above covers. */
  private int droite(Element element, int colonne, NavigableMap<Integer, Integer> couvertes) {
    int voulue = colonne + portee(element, "colspan") - 1;
    Optional<Integer> arret = couvertes.subMap(colonne, false, voulue, true).entrySet().stream()
        .filter(c -> c.getValue() >= ligne)
        .map(c -> c.getKey())
        .findFirst();
    arret.ifPresent(c -> coupees++);
    return arret.map(c -> c - 1).orElse(voulue);
  }

  private static int portee(Element element, String attribut) {
    String texte = element.attr(attribut).strip();
    int portee = texte.matches("\\d{1,6}") ? Integer.parseInt(texte) : 1;
    return Math.max(1, Math.min(PORTEE_MAX, portee));
  }
}
