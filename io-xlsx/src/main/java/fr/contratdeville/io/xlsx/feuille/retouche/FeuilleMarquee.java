package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.retouche.MarkupReader.TagKind;
import fr.contratdeville.tableaux.feuille.Reference;
import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sheet written again with the style of its marked cells changed. A marked cell that the file
 * does not have is put at its place; all other characters are those that were read.
 */
final class FeuilleMarquee {

  /** Elements that come after the drawing of comments in a sheet (ECMA-376 part 1, 18.3.1.99). */
  private static final Set<String> APRES_DESSIN = Set.of(
      "legacyDrawingHF",
      "drawingHF",
      "picture",
      "oleObjects",
      "controls",
      "AlternateContent",
      "webPublishItems",
      "tableParts",
      "extLst");

  private final NavigableMap<Reference, Marque> marques;
  private final StylesMarques styles;
  private final Geometry geometry;
  /** The columns of marked cells that the file does not have, by row, in rows that it has. */
  private final Map<Integer, NavigableSet<Integer>> absentes = new HashMap<>();

  /** The columns of marked cells in rows that the file does not have, by row. */
  private final NavigableMap<Integer, NavigableSet<Integer>> nouvelles = new TreeMap<>();

  private final Cursor cursor = new Cursor();
  private NavigableSet<Integer> attendues = Collections.emptyNavigableSet();
  private int styleRangee;
  private boolean dansRangees;
  private boolean dansRangee;
  private boolean apresRangees;
  private String dessin;

  /** @param dessin the relationship to a drawing that the sheet does not name yet, or empty */
  FeuilleMarquee(
      NavigableMap<Reference, Marque> marques, Survey survey, StylesMarques styles, String dessin) {
    this.marques = marques;
    this.styles = styles;
    this.dessin = dessin;
    this.geometry = new Geometry(marques.navigableKeySet());
    marques.keySet().stream()
        .filter(m -> !survey.presentes().contains(m))
        .forEach(m -> (survey.rangees().contains(m.ligne()) ? absentes : nouvelles)
            .computeIfAbsent(m.ligne(), l -> new TreeSet<>())
            .add(m.colonne()));
  }

  Geometry geometry() {
    return geometry;
  }

  void write(MarkupReader xml, Writer sortie) throws IOException {
    while (xml.next()) {
      if (dansRangees) {
        dedans(xml, sortie);
      } else {
        autour(xml, sortie);
      }
    }
  }

  private void autour(MarkupReader xml, Writer sortie) throws IOException {
    if (xml.opens("sheetData", 2)) {
      apresRangees = true;
      if (xml.kind() == TagKind.SELF_CLOSING) {
        sortie.write(Tags.opened(xml.raw()));
        nouvellesRangees(xml, Reference.LIGNE_MAX + 1, sortie);
        sortie.write("</" + xml.prefix() + "sheetData>");
        return;
      }
      dansRangees = true;
    } else if (xml.opens("col", 3)) {
      geometry.colonnes(xml);
    } else if (apresRangees && !dessin.isEmpty() && (estApresDessin(xml) || estFinale(xml))) {
      sortie.write("<" + xml.prefix() + "legacyDrawing xmlns:r=\"" + Relations.TYPES + "\" r:id=\""
          + dessin + "\"/>");
      dessin = "";
    }
    sortie.write(xml.raw());
  }

  private static boolean estApresDessin(MarkupReader xml) {
    return xml.depth() == 2
        && (xml.kind() == TagKind.OPENING || xml.kind() == TagKind.SELF_CLOSING)
        && APRES_DESSIN.contains(xml.name());
  }

  private static boolean estFinale(MarkupReader xml) {
    return xml.depth() == 1 && xml.kind() == TagKind.CLOSING;
  }

  private void dedans(MarkupReader xml, Writer sortie) throws IOException {
    if (xml.opens("row", 3)) {
      rangee(xml, sortie);
    } else if (dansRangee && xml.opens("c", 4)) {
      cellule(xml, sortie);
    } else {
      if (dansRangee && xml.closes("row", 3)) {
        nouvellesCellules(xml.prefix(), Reference.COLONNE_MAX + 1, sortie);
        dansRangee = false;
      } else if (xml.closes("sheetData", 2)) {
        nouvellesRangees(xml, Reference.LIGNE_MAX + 1, sortie);
        dansRangees = false;
      }
      sortie.write(xml.raw());
    }
  }

  private void rangee(MarkupReader xml, Writer sortie) throws IOException {
    boolean situee = cursor.rangee(xml.attribute("r"));
    if (!situee) {
      sortie.write(xml.raw());
      return;
    }
    int ligne = cursor.ligne();
    nouvellesRangees(xml, ligne, sortie);
    geometry.rangee(ligne, xml);
    NavigableSet<Integer> colonnes = absentes.remove(ligne);
    attendues = colonnes == null ? Collections.emptyNavigableSet() : colonnes;
    styleRangee = Geometry.flag(xml.attribute("customFormat")) ? Tags.integer(xml.raw(), "s") : -1;
    if (xml.kind() == TagKind.OPENING || attendues.isEmpty()) {
      dansRangee = xml.kind() == TagKind.OPENING;
      sortie.write(xml.raw());
      return;
    }
    sortie.write(Tags.opened(xml.raw()));
    nouvellesCellules(xml.prefix(), Reference.COLONNE_MAX + 1, sortie);
    sortie.write("</" + xml.prefix() + "row>");
  }

  private void cellule(MarkupReader xml, Writer sortie) throws IOException {
    String brut = xml.raw();
    if (cursor.cellule(xml.attribute("r"))) {
      nouvellesCellules(xml.prefix(), cursor.colonne(), sortie);
      Marque marque = marques.get(cursor.here());
      if (marque != null) {
        int style = styles.style(Tags.integer(brut, "s"), marque.teinte());
        brut = Tags.with(brut, "s", Integer.toString(style));
      }
    }
    sortie.write(brut);
  }

  private void nouvellesRangees(MarkupReader xml, int avant, Writer sortie) throws IOException {
    while (!nouvelles.isEmpty() && nouvelles.firstKey() < avant) {
      Map.Entry<Integer, NavigableSet<Integer>> rangee = nouvelles.pollFirstEntry();
      sortie.write("<" + xml.prefix() + "row r=\"" + rangee.getKey() + "\">");
      for (int colonne : rangee.getValue()) {
        neuve(xml.prefix(), Reference.of(rangee.getKey(), colonne), -1, sortie);
      }
      sortie.write("</" + xml.prefix() + "row>");
    }
  }

  private void nouvellesCellules(String prefixe, int avant, Writer sortie) throws IOException {
    while (!attendues.isEmpty() && attendues.first() < avant) {
      neuve(prefixe, Reference.of(cursor.ligne(), attendues.pollFirst()), styleRangee, sortie);
    }
  }

  private void neuve(String prefixe, Reference ici, int styleRangee, Writer sortie)
      throws IOException {
    Marque marque = marques.get(ici);
    if (marque == null) {
      throw new IllegalStateException("expected a mark on " + ici + ", got none");
    }
    int propre = styleRangee >= 0 ? styleRangee : geometry.style(ici.colonne());
    int style = styles.style(propre, marque.teinte());
    sortie.write("<" + prefixe + "c r=\"" + ici + "\" s=\"" + style + "\"/>");
  }
}
