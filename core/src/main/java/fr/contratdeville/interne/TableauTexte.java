package fr.contratdeville.interne;

import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of texts with aligned columns, for a terminal. */
public final class TableauTexte {
  /** The side that the texts of a column are aligned to. */
  public enum Cote {
    /** The left. */
    GAUCHE,
    /** The right, for numbers. */
    DROITE
  }

  private final List<String> entetes = new ArrayList<>();
  private final List<Cote> cotes = new ArrayList<>();
  private final List<Integer> limites = new ArrayList<>();
  private final List<List<String>> rangees = new ArrayList<>();
  private final List<Integer> traits = new ArrayList<>();
  private int limite = Integer.MAX_VALUE;
  private int largeur = Integer.MAX_VALUE;
  private Locale langue = Locale.FRENCH;

  /**
   * Adds a column.
   *
   * @param entete its heading
   * @param cote the side that its texts are aligned to
   * @return this table
   */
  public TableauTexte colonne(String entete, Cote cote) {
    return colonne(entete, cote, Integer.MAX_VALUE);
  }

  /**
   * Adds a column whose longer texts are broken at spaces.
   *
   * @param entete its heading
   * @param cote the side that its texts are aligned to
   * @param largeur the longest line, if words allow it
   * @return this table
   */
  public TableauTexte colonne(String entete, Cote cote, int largeur) {
    entetes.add(entete);
    cotes.add(cote);
    limites.add(largeur);
    return this;
  }

  /**
   * Adds a row; a cell may hold several lines.
   *
   * @param cellules its texts
   * @return this table
   */
  public TableauTexte rangee(List<String> cellules) {
    rangees.add(cellules);
    return this;
  }

  private List<List<String>> repliees() {
    return rangees.stream()
        .map(cellules -> {
          List<String> repliees = new ArrayList<>();
          for (int i = 0; i < cellules.size(); i++) {
            repliees.add(
                replie(cellules.get(i), i < limites.size() ? limites.get(i) : Integer.MAX_VALUE));
          }
          return repliees;
        })
        .collect(Collectors.toList());
  }

  /**
   * Adds a row; a cell may hold several lines.
   *
   * @param cellules its texts
   * @return this table
   */
  public TableauTexte rangee(String... cellules) {
    return rangee(List.of(cellules));
  }

  /**
   * Draws a line before the next row.
   *
   * @return this table
   */
  public TableauTexte trait() {
    traits.add(rangees.size());
    return this;
  }

  /**
   * Prints the first rows only and counts the others; those after the last line, the totals, stay.
   *
   * @param limite the number of rows; one more than that is printed too, being no longer than its
   *     count
   * @param langue the language of the count
   * @return this table
   */
  public TableauTexte abrege(int limite, Locale langue) {
    this.limite = limite;
    this.langue = langue;
    return this;
  }

  /**
   * Makes the table fit a width: its columns of words are broken at spaces, and if that is not
   * enough its columns stand in several tables below each other, each with the first column.
   *
   * @param largeur the longest line, in characters, if words allow it
   * @return this table
   */
  public TableauTexte tient(int largeur) {
    this.largeur = largeur;
    return this;
  }

  @Override
  public String toString() {
    if (largeur < Integer.MAX_VALUE) {
      return String.join("\n", new TableauEtroit(this, largeur).tableaux());
    }
    List<List<String>> rangees = repliees();
    int fin = traits.isEmpty() ? rangees.size() : traits.get(traits.size() - 1);
    int debut = fin - 1 > limite ? limite : fin;
    int[] largeurs = new int[entetes.size()];
    mesurer(entetes, largeurs);
    rangees.subList(0, debut).forEach(rangee -> mesurer(rangee, largeurs));
    rangees.subList(fin, rangees.size()).forEach(rangee -> mesurer(rangee, largeurs));
    StringBuilder sortie = new StringBuilder();
    ecrire(sortie, entetes, largeurs);
    regle(sortie, largeurs);
    ecrire(sortie, rangees, 0, debut, largeurs);
    if (debut < fin) {
      sortie.append(suite(fin - debut, langue)).append('\n');
    }
    ecrire(sortie, rangees, fin, rangees.size(), largeurs);
    return Imprimable.of(sortie.toString());
  }

  /**
   * {@return the text in place of rows or columns that are not printed: "… 12 de plus"}
   *
   * @param nombre how many are not printed
   * @param langue English for English, French for all others
   */
  public static String suite(long nombre, Locale langue) {
    return "… " + Nombres.texte(BigDecimal.valueOf(nombre), langue)
        + Message.of(" de plus", " more").texte(langue);
  }

  /** The headings, the rows and where lines are drawn: what {@link TableauEtroit} takes apart. */
  List<String> entetes() {
    return entetes;
  }

  int limite(int colonne) {
    return limites.get(colonne);
  }

  Cote cote(int colonne) {
    return cotes.get(colonne);
  }

  List<List<String>> rangees() {
    return rangees;
  }

  /** An empty table that draws lines, shortens and counts as this one does. */
  TableauTexte vide() {
    TableauTexte vide = new TableauTexte().abrege(limite, langue);
    vide.traits.addAll(traits);
    return vide;
  }

  private void ecrire(
      StringBuilder sortie, List<List<String>> rangees, int de, int a, int[] largeurs) {
    for (int i = de; i < a; i++) {
      if (traits.contains(i)) {
        regle(sortie, largeurs);
      }
      ecrire(sortie, rangees.get(i), largeurs);
    }
  }

  /**
   * {@return a text broken at spaces so that no line is longer than a width, if words allow it}
   *
   * @param texte the text
   * @param largeur the width, in characters
   */
  public static String replie(String texte, int largeur) {
    if (largeur(texte) <= largeur) {
      return texte;
    }
    StringBuilder sortie = new StringBuilder();
    int colonne = 0;
    for (String mot : texte.split(" ", -1)) {
      if (colonne > 0 && colonne + 1 + largeur(mot) > largeur) {
        sortie.append('\n');
        colonne = 0;
      } else if (colonne > 0) {
        sortie.append(' ');
        colonne++;
      }
      sortie.append(mot);
      colonne += largeur(mot);
    }
    return sortie.toString();
  }

  private static void mesurer(List<String> cellules, int[] largeurs) {
    for (int i = 0; i < largeurs.length; i++) {
      for (String ligne : lignes(cellules, i)) {
        largeurs[i] = Math.max(largeurs[i], largeur(ligne));
      }
    }
  }

  private static List<String> lignes(List<String> cellules, int colonne) {
    return colonne < cellules.size() ? cellules.get(colonne).lines().toList() : List.of();
  }

  static int largeur(String ligne) {
    return ligne.codePointCount(0, ligne.length());
  }

  private static void regle(StringBuilder sortie, int[] largeurs) {
    for (int i = 0; i < largeurs.length; i++) {
      sortie.append(i == 0 ? "" : "  ").append("─".repeat(largeurs[i]));
    }
    sortie.append('\n');
  }

  private void ecrire(StringBuilder sortie, List<String> cellules, int[] largeurs) {
    int hauteur = 1;
    for (int i = 0; i < largeurs.length; i++) {
      hauteur = Math.max(hauteur, lignes(cellules, i).size());
    }
    for (int h = 0; h < hauteur; h++) {
      StringBuilder ligne = new StringBuilder();
      for (int i = 0; i < largeurs.length; i++) {
        List<String> textes = lignes(cellules, i);
        String texte = h < textes.size() ? textes.get(h) : "";
        String vide = " ".repeat(largeurs[i] - largeur(texte));
        ligne.append(i == 0 ? "" : "  ");
        ligne.append(cotes.get(i) == Cote.DROITE ? vide + texte : texte + vide);
      }
      sortie.append(ligne.toString().stripTrailing()).append('\n');
    }
  }
}
