package fr.contratdeville.io.html;

import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.tableaux.LectureTableaux;
import fr.contratdeville.tableaux.feuille.Classeur;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Fusions;
import fr.contratdeville.testing.layout.Layout;
import fr.contratdeville.testing.layout.grid.GridCell;
import fr.contratdeville.testing.layout.grid.GridRange;
import fr.contratdeville.testing.layout.grid.GridSheet;
import fr.contratdeville.testing.suite.LayoutSuite;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Layouts made by chance, as tables of Word: one for each sheet. Word has no hidden columns, no
 * outlines and no formulas, and its numbers are texts: a layout that has some of these is not asked
 * for.
 */
class DispositionsTireesProperties extends LayoutSuite {

  @Override
  protected Lecture read(Layout layout) throws IOException {
    if (!tientDansWord(layout)) {
      throw new LectureException(
          "grille.docx", Message.of("ne tient pas dans Word", "Word does not hold it"));
    }
    Path fichier = Files.createTempFile("grille", ".docx");
    try {
      Files.write(
          fichier,
          Docx.of(layout.sheets().stream()
              .map(DispositionsTireesProperties::tableau)
              .collect(Collectors.joining("<w:p/>"))));
      return new LectureTableaux()
          .read(renommees(fichier, layout), "grille.docx", DocxContratReader.FORMAT);
    } finally {
      Files.delete(fichier);
    }
  }

  /** The tables as sheets of the names by which the truth speaks of them. */
  private static Classeur renommees(Path fichier, Layout layout) throws IOException {
    List<Feuille> lues =
        DocxContratReader.classeur(Source.of(fichier, "grille.docx")).feuilles();
    List<Feuille> renommees = new ArrayList<>();
    for (int i = 0; i < lues.size(); i++) {
      renommees.add(Feuille.builder(layout.sheets().get(i).name())
          .rangees(lues.get(i).rangees())
          .fusions(Fusions.of(lues.get(i).fusions()))
          .build());
    }
    return new Classeur(renommees, Optional.empty(), List.of());
  }

  private static boolean tientDansWord(Layout layout) {
    return layout.sheets().stream()
        .allMatch(f -> f.hiddenColumns().isEmpty()
            && f.levels().isEmpty()
            && f.rows().values().stream()
                .flatMap(r -> r.values().stream())
                .noneMatch(c -> c.style().indent() > 0
                    || (c.formula().isPresent() && c.number().isEmpty())));
  }

  private static String tableau(GridSheet feuille) {
    int derniere = feuille.rows().isEmpty() ? 0 : feuille.rows().lastKey();
    int largeur = feuille.rows().values().stream()
        .mapToInt(r -> r.isEmpty() ? 0 : r.lastKey())
        .max()
        .orElse(0);
    return IntStream.rangeClosed(1, derniere)
        .mapToObj(l -> rangee(feuille, l, largeur))
        .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
  }

  private static String rangee(GridSheet feuille, int ligne, int largeur) {
    NavigableMap<Integer, GridCell> cellules = feuille.rows().getOrDefault(ligne, new TreeMap<>());
    StringBuilder rangee = new StringBuilder("<w:tr>")
        .append(feuille.hiddenRows().contains(ligne) ? "<w:trPr><w:hidden/></w:trPr>" : "");
    for (int c = 1; c <= largeur; c++) {
      int colonne = c;
      Optional<GridRange> fusion = feuille.merges().stream()
          .filter(m -> ligne >= m.firstRow()
              && ligne <= m.lastRow()
              && colonne >= m.firstColumn()
              && colonne <= m.lastColumn())
          .findFirst();
      rangee.append(Docx.tc(
          fusion.map(f -> proprietes(f, ligne)).orElse(""),
          Optional.ofNullable(cellules.get(c))
              .map(DispositionsTireesProperties::contenu)
              .orElse("<w:p/>")));
      c = fusion.map(GridRange::lastColumn).orElse(c);
    }
    return rangee + "</w:tr>";
  }

  private static String proprietes(GridRange fusion, int ligne) {
    int largeur = fusion.lastColumn() - fusion.firstColumn() + 1;
    String dessous = fusion.firstRow() == ligne ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>";
    return (largeur > 1 ? "<w:gridSpan w:val=\"" + largeur + "\"/>" : "")
        + (fusion.lastRow() > fusion.firstRow() ? dessous : "");
  }

  private static String contenu(GridCell cellule) {
    String texte = cellule.text().orElseGet(() -> nombre(cellule));
    String police =
        (cellule.style().bold() ? "<w:b/>" : "") + (cellule.style().struck() ? "<w:strike/>" : "");
    return "<w:p>" + Docx.r(police, texte) + "</w:p>";
  }

  /** A number as it is shown where decimals have a comma. */
  private static String nombre(GridCell cellule) {
    BigDecimal nombre = cellule.number().orElse(BigDecimal.ZERO);
    boolean part = cellule.style().format().contains("%");
    String chiffres = (part ? nombre.movePointRight(2) : nombre).toPlainString().replace('.', ',');
    return part ? chiffres + "%" : chiffres;
  }

  @Override
  protected int layouts() {
    return 24;
  }
}
