package fr.contratdeville.io.xlsx.canonique.plan;

import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.ecriture.Style;

/** What the cells of a column are, and how a value of the tree becomes one. */
public enum Genre {
  TEXTE(Style.TEXTE),
  /** A number of the tree, in euros. */
  MONTANT(Style.MONTANT),
  /** A number without decimals: a year, a row. */
  ENTIER(Style.ENTIER),
  /** A count, a share or what a document says instead; a plain number stands as one. */
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
  /** What makes the workbook known, and its version. */
  FORMAT(Style.TECHNIQUE),
  /** Repeats what stands elsewhere, for people; it is not read. */
  RAPPEL(Style.RAPPEL),
  /** What a row is and what it belongs to. */
  LIEN(Style.TEXTE);

  private final Style style;

  Genre(Style style) {
    this.style = style;
  }

  /** What stands between the texts of a list; nothing if it is no list. */
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
