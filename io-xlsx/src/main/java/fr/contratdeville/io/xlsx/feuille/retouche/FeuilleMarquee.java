package fr.contratdeville.io.xlsx.feuille.retouche;

import fr.contratdeville.io.xlsx.feuille.retouche.Decoupe.Genre;
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

  /** What comes after the drawing of comments in a sheet (ECMA-376 part 1, 18.3.1.99). */
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
  private final Geometrie geometrie;
  /** The columns of the cells that the file does not have, by row: rows that it has, and others. */
  private final Map<Integer, NavigableSet<Integer>> absentes = new HashMap<>();

  private final NavigableMap<Integer, NavigableSet<Integer>> nouvelles = new TreeMap<>();
  private final Curseur curseur = new Curseur();
  private NavigableSet<Integer> attendues = Collections.emptyNavigableSet();
  private int styleRangee;
  private boolean dansRangees;
  private boolean dansRangee;
  private boolean apresRangees;
  private String dessin;

  /** @param dessin the relationship to a drawing that the sheet does not name yet, or empty */
  FeuilleMarquee(
      NavigableMap<Reference, Marque> marques, Releve releve, StylesMarques styles, String dessin) {
    this.marques = marques;
    this.styles = styles;
    this.dessin = dessin;
    this.geometrie = new Geometrie(marques.navigableKeySet());
    marques.keySet().stream()
        .filter(m -> !releve.presentes().contains(m))
        .forEach(m -> (releve.rangees().contains(m.ligne()) ? absentes : nouvelles)
            .computeIfAbsent(m.ligne(), l -> new TreeSet<>())
            .add(m.colonne()));
  }

  Geometrie geometrie() {
    return geometrie;
  }

  void ecrire(Decoupe xml, Writer sortie) throws IOException {
    while (xml.suivant()) {
      if (dansRangees) {
        dedans(xml, sortie);
      } else {
        autour(xml, sortie);
      }
    }
  }

  private void autour(Decoupe xml, Writer sortie) throws IOException {
    if (xml.ouvre("sheetData", 2)) {
      apresRangees = true;
      if (xml.genre() == Genre.SEULE) {
        sortie.write(Balises.ouverte(xml.brut()));
        nouvellesRangees(xml, Reference.LIGNE_MAX + 1, sortie);
        sortie.write("</" + xml.prefixe() + "sheetData>");
        return;
      }
      dansRangees = true;
    } else if (xml.ouvre("col", 3)) {
      geometrie.colonnes(xml);
    } else if (apresRangees && !dessin.isEmpty() && (estApresDessin(xml) || estFinale(xml))) {
      sortie.write("<" + xml.prefixe() + "legacyDrawing xmlns:r=\"" + Relations.TYPES + "\" r:id=\""
          + dessin + "\"/>");
      dessin = "";
    }
    sortie.write(xml.brut());
  }

  private static boolean estApresDessin(Decoupe xml) {
    return xml.profondeur() == 2
        && (xml.genre() == Genre.OUVRANTE || xml.genre() == Genre.SEULE)
        && APRES_DESSIN.contains(xml.nom());
  }

  private static boolean estFinale(Decoupe xml) {
    return xml.profondeur() == 1 && xml.genre() == Genre.FERMANTE;
  }

  private void dedans(Decoupe xml, Writer sortie) throws IOException {
    if (xml.ouvre("row", 3)) {
      rangee(xml, sortie);
    } else if (dansRangee && xml.ouvre("c", 4)) {
      cellule(xml, sortie);
    } else {
      if (dansRangee && xml.ferme("row", 3)) {
        nouvellesCellules(xml.prefixe(), Reference.COLONNE_MAX + 1, sortie);
        dansRangee = false;
      } else if (xml.ferme("sheetData", 2)) {
        nouvellesRangees(xml, Reference.LIGNE_MAX + 1, sortie);
        dansRangees = false;
      }
      sortie.write(xml.brut());
    }
  }

  private void rangee(Decoupe xml, Writer sortie) throws IOException {
    boolean situee = curseur.rangee(xml.attribut("r"));
    if (!situee) {
      sortie.write(xml.brut());
      return;
    }
    int ligne = curseur.ligne();
    nouvellesRangees(xml, ligne, sortie);
    geometrie.rangee(ligne, xml);
    NavigableSet<Integer> colonnes = absentes.remove(ligne);
    attendues = colonnes == null ? Collections.emptyNavigableSet() : colonnes;
    styleRangee =
        Geometrie.vrai(xml.attribut("customFormat")) ? Balises.entier(xml.brut(), "s") : -1;
    if (xml.genre() == Genre.OUVRANTE || attendues.isEmpty()) {
      dansRangee = xml.genre() == Genre.OUVRANTE;
      sortie.write(xml.brut());
      return;
    }
    sortie.write(Balises.ouverte(xml.brut()));
    nouvellesCellules(xml.prefixe(), Reference.COLONNE_MAX + 1, sortie);
    sortie.write("</" + xml.prefixe() + "row>");
  }

  private void cellule(Decoupe xml, Writer sortie) throws IOException {
    String brut = xml.brut();
    if (curseur.cellule(xml.attribut("r"))) {
      nouvellesCellules(xml.prefixe(), curseur.colonne(), sortie);
      Marque marque = marques.get(curseur.ici());
      if (marque != null) {
        int style = styles.style(Balises.entier(brut, "s"), marque.teinte());
        brut = Balises.avec(brut, "s", Integer.toString(style));
      }
    }
    sortie.write(brut);
  }

  private void nouvellesRangees(Decoupe xml, int avant, Writer sortie) throws IOException {
    while (!nouvelles.isEmpty() && nouvelles.firstKey() < avant) {
      Map.Entry<Integer, NavigableSet<Integer>> rangee = nouvelles.pollFirstEntry();
      sortie.write("<" + xml.prefixe() + "row r=\"" + rangee.getKey() + "\">");
      for (int colonne : rangee.getValue()) {
        neuve(xml.prefixe(), Reference.of(rangee.getKey(), colonne), -1, sortie);
      }
      sortie.write("</" + xml.prefixe() + "row>");
    }
  }

  private void nouvellesCellules(String prefixe, int avant, Writer sortie) throws IOException {
    while (!attendues.isEmpty() && attendues.first() < avant) {
      neuve(prefixe, Reference.of(curseur.ligne(), attendues.pollFirst()), styleRangee, sortie);
    }
  }

  private void neuve(String prefixe, Reference ici, int styleRangee, Writer sortie)
      throws IOException {
    Marque marque = marques.get(ici);
    if (marque == null) {
      throw new IllegalStateException(ici.toString());
    }
    int propre = styleRangee >= 0 ? styleRangee : geometrie.style(ici.colonne());
    int style = styles.style(propre, marque.teinte());
    sortie.write("<" + prefixe + "c r=\"" + ici + "\" s=\"" + style + "\"/>");
  }
}
