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
   * The name with forward slashes, none in front, in lower case. Names that differ by these alone
   * mean the same part.
   */
  static String key(String nom) {
    return withForwardSlashes(nom).toLowerCase(Locale.ROOT);
  }

  /** The name with forward slashes and none in front. */
  static String withForwardSlashes(String nom) {
    String droit = nom.replace('\\', '/');
    return droit.startsWith("/") ? droit.substring(1) : droit;
  }

  /**
   * The key of the part that a relationship of {@code partie} points to: a target with a slash in
   * front is absolute, another stands beside {@code partie}.
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
   * The key of the part that holds the relationships of {@code partie}; the archive itself is the
   * part without a name.
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
