package fr.contratdeville.io.ods.feuille;

import fr.contratdeville.io.ods.paquet.Espace;
import fr.contratdeville.io.ods.paquet.XmlReader;
import java.util.ArrayDeque;
import java.util.Deque;

/** The groups of rows or columns that are open: the levels of the outline of a sheet. */
final class Groupes {

  private record Groupe(int profondeur, boolean replie) {}

  private final Deque<Groupe> ouverts = new ArrayDeque<>();

  /** Adds the group that has just opened. */
  void ouvrir(XmlReader xml) {
    boolean replie = xml.attribut(Espace.TABLE, "display", "").equals("false");
    ouverts.push(new Groupe(xml.profondeur(), replie || replie()));
  }

  /** Closes the groups that an element opening at this depth stands outside of. */
  void fermer(int profondeur) {
    while (!ouverts.isEmpty() && ouverts.peek().profondeur >= profondeur) {
      ouverts.pop();
    }
  }

  int niveau() {
    return ouverts.size();
  }

  /** Whether what stands here is folded away. */
  boolean replie() {
    return !ouverts.isEmpty() && ouverts.peek().replie;
  }
}
