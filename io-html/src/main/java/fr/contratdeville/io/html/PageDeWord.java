package fr.contratdeville.io.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes a page of what Word writes: paragraphs, tables, rows and cells, and runs of text that are
 * struck through, raised or lowered. What becomes of a page is then the same for both.
 */
final class PageDeWord {
  /** For a heap of 256 MiB; more for a larger one. */
  private static final long NOEUDS =
      400_000 * Math.max(1, Math.min(10, (Runtime.getRuntime().maxMemory() + (32L << 20)) >> 28));

  /** A table that is being read: where its rows and its merged cells are. */
  private static final class Tableau {
    final Element table;
    final Map<Integer, Element> fusions = new HashMap<>();

    @Nullable
    Element rangee;

    boolean supprimee;
    int colonne;

    Tableau(Element table) {
      this.table = table;
    }
  }

  /** A cell that is being read, with the properties that come before its text. */
  private static final class Cellule {
    final Element td = new Element("td");
    int largeur = 1;
    String fusion = "";
    boolean gras = true;
    boolean vide = true;
  }

  private final Document document = Document.createShell("");
  private final Deque<Tableau> tableaux = new ArrayDeque<>();
  private final Deque<Cellule> cellules = new ArrayDeque<>();
  private final Deque<Element> blocs = new ArrayDeque<>();
  private String hauteur = "";
  private boolean barre;
  private boolean gras;
  private boolean cache;
  private boolean texte;
  private boolean dansUnMot;
  private long noeuds;
  private int renvois;

  PageDeWord() {
    blocs.push(document.body());
  }

  /** The page, once all was told. */
  Document document() {
    return document;
  }

  /** How many notes and comments the text points at, which are no part of it. */
  int renvois() {
    return renvois;
  }

  private Element ici() {
    Element bloc = blocs.peek();
    return bloc == null ? document.body() : bloc;
  }

  /** An element starts. */
  void entrer(String nom, TexteWord xml) throws PageTropGrandeException {
    Tableau tableau = tableaux.peek();
    Cellule cellule = cellules.peek();
    switch (nom) {
      case "p" -> paragraphe();
      case "tbl" -> tableaux.push(new Tableau(add(new Element("table"))));
      case "tr" -> rangee(tableau);
      case "hidden" -> masquer(tableau);
      case "gridBefore" -> avant(tableau, xml.nombre());
      case "del" -> supprimer(tableau);
      case "tc" -> {
        Cellule neuve = new Cellule();
        cellules.push(neuve);
        blocs.push(neuve.td);
      }
      case "gridSpan" -> largeur(cellule, xml.nombre());
      case "vMerge" -> fusion(cellule, xml.attribut("val"));
      case "shd" -> fond(dansUnMot ? null : cellule, xml.attribut("fill"));
      case "r" -> {
        plain();
        dansUnMot = true;
      }
      case "strike", "dstrike" -> barre |= xml.estActif();
      case "b" -> gras |= xml.estActif();
      case "vanish" -> cache |= xml.estActif();
      case "vertAlign" -> hauteur = xml.attribut("val");
      case "t" -> texte = true;
      case "tab" -> run(" ");
      case "noBreakHyphen" -> run("-");
      case "br", "cr" -> add(new Element("br"));
      case "footnoteReference", "endnoteReference", "commentReference" -> renvois++;
      default -> {}
    }
  }

  /** An element ends. */
  void sortir(String nom) throws PageTropGrandeException {
    switch (nom) {
      case "p" -> finirParagraphe();
      case "tbl" -> tableaux.poll();
      case "tc" -> finirCellule();
      case "tr" -> finirRangee();
      case "t" -> texte = false;
      case "r" -> {
        plain();
        dansUnMot = false;
      }
      default -> {}
    }
  }

  private void plain() {
    barre = false;
    gras = false;
    cache = false;
    hauteur = "";
  }

  /** Characters: only those of a text count. */
  void texte(String lu) throws PageTropGrandeException {
    if (texte) {
      run(lu);
    }
  }

  private void run(String lu) throws PageTropGrandeException {
    if (cache || lu.isEmpty()) {
      return;
    }
    Cellule cellule = cellules.peek();
    if (cellule != null && !lu.isBlank()) {
      cellule.gras &= gras;
      cellule.vide = false;
    }
    String balise = barre
        ? "s"
        : switch (hauteur) {
          case "superscript" -> "sup";
          case "subscript" -> "sub";
          default -> "";
        };
    compter(1 + lu.length() / 64);
    Node derniere = ici().lastChild();
    if (balise.isEmpty()) {
      ici().appendChild(new TextNode(lu));
    } else if (derniere instanceof Element e && e.normalName().equals(balise)) {
      e.appendChild(new TextNode(lu));
    } else {
      ici().appendChild(new Element(balise).appendChild(new TextNode(lu)));
    }
  }

  private Element add(Element element) throws PageTropGrandeException {
    compter(1);
    ici().appendChild(element);
    return element;
  }

  private void compter(int plus) throws PageTropGrandeException {
    noeuds += plus;
    if (noeuds > NOEUDS) {
      throw new PageTropGrandeException(
          "plus de " + NOEUDS
              + " mots ou cellules : donnez plus de mémoire, ou le tableau au format .xlsx",
          "more than " + NOEUDS + " words or cells: give more memory, or the table as .xlsx");
    }
  }

  private void paragraphe() throws PageTropGrandeException {
    plain();
    if (ici().normalName().equals("td") && ici().childNodeSize() > 0) {
      add(new Element("br"));
    }
    blocs.push(ici().normalName().equals("td") ? ici() : add(new Element("p")));
  }

  private void finirParagraphe() {
    blocs.poll();
  }

  private void rangee(@Nullable Tableau tableau) throws PageTropGrandeException {
    if (tableau != null) {
      compter(1);
      tableau.rangee = new Element("tr");
      tableau.supprimee = false;
      tableau.colonne = 0;
    }
  }

  private static void supprimer(@Nullable Tableau tableau) {
    if (tableau != null) {
      tableau.supprimee = true;
    }
  }

  private static void masquer(@Nullable Tableau tableau) {
    if (tableau != null && tableau.rangee != null) {
      tableau.rangee.attr("hidden", "");
    }
  }

  private void finirRangee() {
    Tableau tableau = tableaux.peek();
    if (tableau != null && tableau.rangee != null && !tableau.supprimee) {
      tableau.table.appendChild(tableau.rangee);
      tableau.rangee = null;
    }
  }

  /** Columns that a row leaves out at its start. */
  private static void avant(@Nullable Tableau tableau, int combien) {
    if (tableau != null && tableau.rangee != null && combien > 0) {
      tableau.rangee.appendElement("td").attr("colspan", String.valueOf(combien));
      tableau.colonne += combien;
    }
  }

  private static void largeur(@Nullable Cellule cellule, int largeur) {
    if (cellule != null) {
      cellule.largeur = Math.max(1, largeur);
    }
  }

  private static void fusion(@Nullable Cellule cellule, String valeur) {
    if (cellule != null) {
      cellule.fusion = valeur.isEmpty() ? "continue" : valeur;
    }
  }

  private static void fond(@Nullable Cellule cellule, String couleur) {
    boolean blanc =
        couleur.isEmpty() || couleur.equals("auto") || couleur.equalsIgnoreCase("ffffff");
    if (cellule != null && !blanc) {
      cellule.td.attr("bgcolor", couleur);
    }
  }

  private void finirCellule() throws PageTropGrandeException {
    Cellule cellule = cellules.poll();
    Tableau tableau = tableaux.peek();
    blocs.poll();
    if (cellule == null || tableau == null || tableau.rangee == null) {
      return;
    }
    compter(1);
    if (cellule.gras && !cellule.vide) {
      cellule.td.attr("style", "font-weight:bold");
    }
    if (cellule.largeur > 1) {
      cellule.td.attr("colspan", String.valueOf(cellule.largeur));
    }
    Element dessus = tableau.fusions.get(tableau.colonne);
    boolean suite = cellule.fusion.equals("continue")
        && dessus != null
        && dessus.attr("colspan").equals(cellule.td.attr("colspan"));
    if (suite && dessus != null) {
      // A row that was deleted is not shown, and its part of the merge is none.
      int hauteur = dessus.attr("rowspan").isEmpty() ? 1 : Integer.parseInt(dessus.attr("rowspan"));
      dessus.attr("rowspan", String.valueOf(hauteur + (tableau.supprimee ? 0 : 1)));
    } else {
      tableau.rangee.appendChild(cellule.td);
      tableau.fusions.remove(tableau.colonne);
      if (!cellule.fusion.isEmpty() && !tableau.supprimee) {
        tableau.fusions.put(tableau.colonne, cellule.td);
      }
    }
    tableau.colonne += cellule.largeur;
  }
}
