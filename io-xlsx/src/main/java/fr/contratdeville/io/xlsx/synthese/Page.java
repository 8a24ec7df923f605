package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.io.xlsx.ecriture.CelluleEscape;
import fr.contratdeville.io.xlsx.ecriture.FeuilleNeuve;
import fr.contratdeville.io.xlsx.feuille.retouche.Completion;
import fr.contratdeville.io.xlsx.feuille.retouche.Graphique;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of the synthesis while it is filled: formulas with their results, links, looks. */
final class Page {

  static final String ENCRE = "FF1F3864";
  static final String FOND = "FFDCE6F1";
  static final String TRAIT = "FFB8C4D6";
  static final String GRIS = "FF6B7280";

  private static final int HAUTEUR_ENTETE = 32;
  private static final double HAUTEUR_LIGNE = 13.5;

  private final FeuilleNeuve feuille;
  private final String nom;
  private final int rang;
  private final Completion completion;
  private final Locale locale;

  /** @param rang the rank of the sheet in the workbook, from 1 */
  Page(FeuilleNeuve feuille, String nom, int rang, Completion completion, Locale locale) {
    this.feuille = feuille;
    this.nom = nom;
    this.rang = rang;
    this.completion = completion;
    this.locale = locale;
  }

  String nom() {
    return nom;
  }

  Locale locale() {
    return locale;
  }

  /** The sheet of the library that writes, for what this class does not offer. */
  Worksheet worksheet() {
    return feuille.worksheet();
  }

  void texte(int ligne, int colonne, String texte) {
    feuille.texte(ligne, colonne, court(texte));
  }

  void texte(int ligne, int colonne, Message texte) {
    texte(ligne, colonne, texte.texte(locale));
  }

  /**
   * A text cut so that a cell holds it even if each character is escaped as seven. The contract has
   * the whole text.
   */
  static String court(String texte) {
    int max = CelluleEscape.LENGTH_MAX / 7;
    return texte.length() <= max ? texte : texte.substring(0, max - 1) + "…";
  }

  void nombre(int ligne, int colonne, BigDecimal nombre) {
    feuille.nombre(ligne, colonne, nombre);
  }

  void nombre(int ligne, int colonne, long nombre) {
    nombre(ligne, colonne, BigDecimal.valueOf(nombre));
  }

  /**
   * Writes a formula.
   *
   * @param resultat its result now
   */
  void formule(int ligne, int colonne, String formule, BigDecimal resultat) {
    poser(ligne, colonne, formule);
    completion.addResult(rang, Reference.of(ligne, colonne), resultat);
  }

  /** Writes a formula whose result is a text now, maybe an empty one. */
  void formule(int ligne, int colonne, String formule, String resultat) {
    poser(ligne, colonne, formule);
    completion.addResult(rang, Reference.of(ligne, colonne), resultat);
  }

  private void poser(int ligne, int colonne, String formule) {
    // The library does not escape formulas.
    String xml = formule.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    worksheet().formula(ligne - 1, colonne - 1, xml);
  }

  /**
   * Writes a place of the document that was examined, with a link if the document is a workbook.
   */
  void lien(int ligne, int colonne, Emplacement place) {
    String fichier = place.fichier();
    boolean classeur = fichier.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|xlsm)");
    if (classeur && !(place instanceof Emplacement.Pointeur)) {
      completion.addLink(rang, Reference.of(ligne, colonne), url(fichier), ou(place));
    }
    texte(ligne, colonne, place.court());
  }

  private static String ou(Emplacement place) {
    if (place instanceof Emplacement.Plage plage) {
      return reference(plage.debut().feuille().nom(), plage.debut().adresse()) + ":"
          + plage.fin().adresse();
    }
    return place instanceof Emplacement.Cellule cellule
        ? reference(cellule.feuille().nom(), cellule.adresse())
        : place instanceof Emplacement.Feuille f ? reference(f.nom(), "A1") : "";
  }

  private static String url(String fichier) {
    try {
      return new URI(null, null, "/" + fichier, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      return fichier;
    }
  }

  /** Writes a text with a link to a cell of this workbook. */
  void lien(int ligne, int colonne, String texte, String cible) {
    completion.addLink(rang, Reference.of(ligne, colonne), "", cible);
    texte(ligne, colonne, texte);
  }

  /** The name of a cell or a range of a sheet in a formula. */
  static String reference(String feuille, String adresse) {
    return "'" + feuille.replace("'", "''") + "'!" + adresse;
  }

  /** The name of a range of one column of this sheet, in formulas of other sheets. */
  String colonne(int colonne, int premiere, int derniere) {
    String lettres = Reference.lettres(colonne);
    return reference(nom, "$" + lettres + "$" + premiere + ":$" + lettres + "$" + derniere);
  }

  void graphique(Graphique graphique) {
    completion.addGraphique(rang, graphique);
  }

  StyleSetter style(int ligne, int colonne) {
    return worksheet().style(ligne - 1, colonne - 1);
  }

  StyleSetter style(int ligne, int premiere, int derniere) {
    return style(ligne, premiere, ligne, derniere);
  }

  StyleSetter style(int ligne, int premiere, int derniereLigne, int derniere) {
    return worksheet()
        .range(ligne - 1, premiere - 1, derniereLigne - 1, derniere - 1)
        .style();
  }

  /** Gives its look to the header of a table, once its texts are there. */
  void enTete(int ligne, int premiere, int derniere) {
    worksheet().rowHeight(ligne - 1, HAUTEUR_ENTETE);
    style(ligne, premiere, derniere)
        .bold()
        .fontSize(10)
        .fontColor(ENCRE)
        .fillColor(FOND)
        .wrapText(true)
        .verticalAlignment("center")
        .borderStyle("thin")
        .borderColor(TRAIT)
        .set();
  }

  /**
   * How many lines a text takes in a column.
   *
   * @param largeur the width of the column, in characters
   */
  static int lignes(String texte, int largeur) {
    return texte.lines().mapToInt(l -> 1 + l.length() / largeur).sum();
  }

  /** Makes a row high enough for texts that wrap: not every program does when it opens a file. */
  void hauteur(int ligne, int lignes) {
    worksheet().rowHeight(ligne - 1, Math.min(400, 4 + HAUTEUR_LIGNE * Math.max(1, lignes)));
  }

  /** Gives a height, in points, to rows that a chart lies over. */
  void rangeesVides(int premiere, int derniere, double hauteur) {
    for (int l = premiere; l <= derniere; l++) {
      // The library leaves out a row without a cell, and its height.
      style(l, 1).fontSize(10).set();
      worksheet().rowHeight(l - 1, hauteur);
    }
  }

  void largeurs(double... largeurs) {
    for (int i = 0; i < largeurs.length; i++) {
      worksheet().width(i, largeurs[i]);
    }
  }

  void titre(int derniere, String titre, String sousTitre) {
    texte(1, 1, titre);
    worksheet().range(0, 0, 0, derniere - 1).style().merge().set();
    worksheet().rowHeight(0, 4 + 21 * lignes(titre, 70));
    worksheet().rowHeight(1, 3 + 13 * lignes(sousTitre, 110));
    style(1, 1)
        .bold()
        .fontSize(16)
        .fontColor(ENCRE)
        .wrapText(true)
        .verticalAlignment("center")
        .set();
    texte(2, 1, sousTitre);
    worksheet().range(1, 0, 1, derniere - 1).style().merge().set();
    style(2, 1)
        .fontColor(GRIS)
        .fontSize(10)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
  }

  void close() throws IOException {
    feuille.close();
  }
}
