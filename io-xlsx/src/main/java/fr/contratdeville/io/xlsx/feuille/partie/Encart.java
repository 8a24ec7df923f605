package fr.contratdeville.io.xlsx.feuille.partie;

/**
 * The text that the SDK puts in a comment of a workbook that goes back, between two lines that tell
 * it from the words of the sender: {@code ——— Contrôle ———} and {@code ———}. It is not read again
 * as if the sender had written it; what people write before or after it is.
 */
public final class Encart {

  /** Stands between an earlier comment and the insert. */
  public static final String SUITE = "\n\n";

  private static final String TRAIT = "———";

  private Encart() {}

  /**
   * The insert as it stands in the comment.
   *
   * @param auteur the author, in one line
   */
  public static String of(String auteur, String texte) {
    return TRAIT + " " + auteur + " " + TRAIT + "\n" + texte + "\n" + TRAIT;
  }

  /** A comment without its inserts. An insert whose first or last line was altered is left in. */
  public static String without(String commentaire) {
    String reste = commentaire;
    for (int fin = fin(reste); fin >= 0; fin = fin(reste)) {
      int debut = debut(reste, fin);
      if (debut < 0) {
        break;
      }
      String avant = reste.substring(0, debut);
      reste = (avant.endsWith(SUITE) ? avant.substring(0, debut - SUITE.length()) : avant)
          + reste.substring(fin);
    }
    return reste;
  }

  /** The place after the first line that ends an insert; -1 if there is none. */
  private static int fin(String texte) {
    int ici = texte.indexOf("\n" + TRAIT);
    while (ici >= 0) {
      int apres = ici + 1 + TRAIT.length();
      if (apres == texte.length() || texte.charAt(apres) == '\n') {
        return apres;
      }
      ici = texte.indexOf("\n" + TRAIT, apres);
    }
    return -1;
  }

  /** The place before the last line that starts an insert ending there; -1 if there is none. */
  private static int debut(String texte, int fin) {
    int ici = texte.lastIndexOf(TRAIT + " ", fin - TRAIT.length() - 1);
    while (ici >= 0) {
      int bout = texte.indexOf('\n', ici);
      boolean seul = ici == 0 || texte.charAt(ici - 1) == '\n';
      if (seul
          && bout > ici + 2 * TRAIT.length()
          && texte.startsWith(" " + TRAIT, bout - TRAIT.length() - 1)) {
        return ici;
      }
      ici = ici == 0 ? -1 : texte.lastIndexOf(TRAIT + " ", ici - 1);
    }
    return -1;
  }
}
