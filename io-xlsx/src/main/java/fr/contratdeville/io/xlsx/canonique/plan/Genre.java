package fr.contratdeville.io.xlsx.canonique.plan;

import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.ecriture.Style;

/** The kinds of columns: what their cells are, and how a value of the tree becomes one. */
public enum Genre {
  TEXTE(Style.TEXTE),
  /** A number of the tree, in euros. */
  MONTANT(Style.MONTANT),
  /** A number without decimals: a year, a rank. */
  ENTIER(Style.ENTIER),
  /** A count, a share or the words of a document in its stead; digits alone stand as a number. */
  QUANTITE(Style.QUANTITE),
  /** The first and the last day of a period, in two columns. */
  DEBUT(Style.DATE),
  FIN(Style.DATE),
  /**
   * The texts of a list, one on each line; an empty line stands for an element that has none. Where
   * the path has a second list, its texts are separated by semicolons.
   */
  LISTE(Style.TEXTE),
  /** The texts of a list, one after the other, between semicolons. */
  ENUMERATION(Style.TEXTE),
  /** Names and their texts, one pair on each line: {@code TOTAL = L6}. */
  ENTREES(Style.TECHNIQUE),
  /** The mark of a canonical workbook, with its version. */
  FORMAT(Style.TECHNIQUE),
  /** A value that stands elsewhere, repeated for people; it is not read. */
  RAPPEL(Style.RAPPEL),
  /** The kind of a row, its key, or the key of its owner. */
  LIEN(Style.TEXTE);

  private final Style style;

  Genre(Style style) {
    this.style = style;
  }

  /** The text between two elements of a list; empty if the column holds no list. */
  public String separateur() {
    return this == LISTE ? Textes.LIGNE : this == ENUMERATION ? Textes.SEPARATEUR : "";
  }

  public boolean estListe() {
    return this == LISTE || this == ENUMERATION;
  }

  public Style style() {
    return style;
  }
}
