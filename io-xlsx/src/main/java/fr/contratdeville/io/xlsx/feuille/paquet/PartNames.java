package fr.contratdeville.io.xlsx.feuille.paquet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Names of parts inside the archive. They are keys of a map and never become a path of the disk.
 */
public final class PartNames {

  private PartNames() {}

  /**
   * Forward slashes, none in front, no case: parts whose names differ by these alone are the same.
   */
  static String key(String nom) {
    return withForwardSlashes(nom).toLowerCase(Locale.ROOT);
  }

  /** Forward slashes, none in front. */
  static String withForwardSlashes(String nom) {
    String droit = nom.replace('\\', '/');
    return droit.startsWith("/") ? droit.substring(1) : droit;
  }

  /**
   * The key of what a part points to: an absolute target starts with a slash, another is beside the
   * part.
   */
  static String resolve(String partie, String cible) {
    String droite = cible.replace('\\', '/');
    Deque<String> pas = new ArrayDeque<>();
    if (!droite.startsWith("/")) {
      add(pas, folder(partie));
    }
    add(pas, droite);
    return key(String.join("/", pas));
  }

  /**
   * The key of the part that holds the relationships of this one; the archive itself is the part
   * without a name.
   */
  public static String relations(String partie) {
    return folder(partie) + "_rels/" + partie.substring(folder(partie).length()) + ".rels";
  }

  private static String folder(String partie) {
    return partie.substring(0, partie.lastIndexOf('/') + 1);
  }

  private static void add(Deque<String> pas, String chemin) {
    for (String nom : chemin.split("/", -1)) {
      if (nom.equals("..")) {
        pas.pollLast();
      } else if (!nom.isEmpty() && !nom.equals(".")) {
        pas.addLast(nom);
      }
    }
  }
}
