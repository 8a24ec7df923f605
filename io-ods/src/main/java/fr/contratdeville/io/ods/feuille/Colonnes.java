package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.ods.paquet.Espace;
import fr.contratdeville.io.ods.paquet.Garde;
import fr.contratdeville.io.ods.paquet.XmlReader;
import fr.contratdeville.tableaux.feuille.Reference;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/** The columns of a sheet: which are hidden, and the style of the cells that have none. */
final class Colonnes {
  private final Garde garde;
  /** The style from a column on. */
  private final TreeMap<Integer, String> styles = new TreeMap<>();

  private final BitSet masquees = new BitSet();
  private int suivante = 1;

  Colonnes(Garde garde) {
    this.garde = garde;
  }

  /** Adds the columns of the element that has just opened. */
  void ajouter(XmlReader xml, boolean repliees) throws LectureException {
    int debut = suivante;
    suivante = Math.min(
        Reference.COLONNE_MAX + 1, debut + xml.nombre(Espace.TABLE, "number-columns-repeated"));
    if (debut <= Reference.COLONNE_MAX) {
      String style = xml.attribut(Espace.TABLE, "default-cell-style-name", "");
      garde.objets(2);
      garde.texte(style);
      styles.put(debut, style);
      if (repliees || estCachee(xml)) {
        masquees.set(debut, suivante);
      }
    }
  }

  /** Whether a column or a row is not shown, by hand or because of a filter. */
  static boolean estCachee(XmlReader xml) {
    String visible = xml.attribut(Espace.TABLE, "visibility", "");
    return visible.equals("collapse") || visible.equals("filter");
  }

  /** The style of the cells of a column that state none. */
  String style(int colonne) {
    Map.Entry<Integer, String> style = styles.floorEntry(colonne);
    return style == null || colonne >= suivante ? "" : style.getValue();
  }

  /** The numbers of the hidden columns, from 1. */
  BitSet masquees() {
    return masquees;
  }
}
