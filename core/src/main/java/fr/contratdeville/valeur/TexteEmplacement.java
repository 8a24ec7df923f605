package fr.contratdeville.valeur;

import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Emplacement.Fichier;
import fr.contratdeville.valeur.Emplacement.Ligne;
import fr.contratdeville.valeur.Emplacement.Plage;
import fr.contratdeville.valeur.Emplacement.Pointeur;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The canonical text of places, which follows the way spreadsheets write an external reference. */
final class TexteEmplacement {

  private static final Pattern LIGNE = Pattern.compile(":([1-9][0-9]{0,8})");
  private static final Pattern ADRESSE = Pattern.compile("([A-Z]{1,6})([1-9][0-9]{0,8})");

  /** An index of a JSON array has no leading zero, so that length orders before digits do. */
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]*");

  static final Comparator<Emplacement> ORDRE = Comparator.comparing(Emplacement::fichier)
      .thenComparing(TexteEmplacement::feuille)
      .thenComparingInt(place -> debut(place)[0])
      .thenComparingInt(place -> debut(place)[1])
      .thenComparing(TexteEmplacement::pointeur, TexteEmplacement::comparerPointeurs)
      .thenComparing(Emplacement::toString);

  static final Comparator<Cellule> PAR_COLONNE = Comparator.comparing(Cellule::fichier)
      .thenComparing(cellule -> cellule.feuille().nom())
      .thenComparingInt(Cellule::colonne)
      .thenComparingInt(Cellule::ligne);

  private TexteEmplacement() {}

  static String crochets(String fichier) {
    return "[" + fichier.replace("]", "]]") + "]";
  }

  /** The letters of a column: 1 is A, 26 is Z, 27 is AA. */
  static String lettres(int colonne) {
    StringBuilder lettres = new StringBuilder();
    for (int reste = colonne; reste > 0; reste = (reste - 1) / 26) {
      lettres.append((char) ('A' + (reste - 1) % 26));
    }
    return lettres.reverse().toString();
  }

  static Emplacement parse(String texte) {
    int fin = crochet(texte);
    if (fin < 0) {
      throw refus(texte);
    }
    String fichier = texte.substring(1, fin).replace("]]", "]");
    String reste = texte.substring(fin + 1);
    if (reste.isEmpty()) {
      return new Fichier(fichier);
    }
    if (reste.startsWith("/")) {
      return new Pointeur(fichier, reste);
    }
    Matcher ligne = LIGNE.matcher(reste);
    if (ligne.matches()) {
      return new Ligne(fichier, Integer.parseInt(ligne.group(1)));
    }
    int bang = reste.lastIndexOf('!');
    if (bang <= 0) {
      throw refus(texte);
    }
    Feuille feuille = new Feuille(fichier, reste.substring(0, bang));
    String adresses = reste.substring(bang + 1);
    if (adresses.isEmpty()) {
      return feuille;
    }
    int deuxPoints = adresses.indexOf(':');
    return deuxPoints < 0
        ? cellule(feuille, adresses)
        : new Plage(
            cellule(feuille, adresses.substring(0, deuxPoints)),
            cellule(feuille, adresses.substring(deuxPoints + 1)));
  }

  /**
   * The index of the bracket that closes the name of the file, or -1. Two brackets stand for one
   * that is part of the name.
   */
  private static int crochet(String texte) {
    if (!texte.startsWith("[")) {
      return -1;
    }
    int i = texte.indexOf(']');
    while (i >= 0 && texte.startsWith("]]", i)) {
      i = texte.indexOf(']', i + 2);
    }
    return i;
  }

  private static Cellule cellule(Feuille feuille, String adresse) {
    Matcher m = ADRESSE.matcher(adresse);
    if (!m.matches()) {
      throw refus(adresse);
    }
    int colonne = 0;
    for (char lettre : m.group(1).toCharArray()) {
      colonne = 26 * colonne + lettre - 'A' + 1;
    }
    return new Cellule(feuille, Integer.parseInt(m.group(2)), colonne);
  }

  private static ValeurInvalideException refus(String texte) {
    return new ValeurInvalideException(
        "Emplacement", texte, "a place such as [bilan.xlsx]Bilan 2023!L27");
  }

  private static String feuille(Emplacement place) {
    if (place instanceof Cellule cellule) {
      return cellule.feuille().nom();
    }
    if (place instanceof Plage plage) {
      return plage.debut().feuille().nom();
    }
    return place instanceof Feuille feuille ? feuille.nom() : "";
  }

  private static int[] debut(Emplacement place) {
    if (place instanceof Cellule cellule) {
      return new int[] {cellule.ligne(), cellule.colonne()};
    }
    if (place instanceof Ligne ligne) {
      return new int[] {ligne.ligne(), 0};
    }
    return place instanceof Plage plage ? debut(plage.debut()) : new int[] {0, 0};
  }

  private static String pointeur(Emplacement place) {
    return place instanceof Pointeur pointeur ? pointeur.pointeur() : "";
  }

  private static int comparerPointeurs(String a, String b) {
    String[] segmentsA = a.split("/", -1);
    String[] segmentsB = b.split("/", -1);
    for (int i = 0; i < Math.min(segmentsA.length, segmentsB.length); i++) {
      int ordre = comparerSegments(segmentsA[i], segmentsB[i]);
      if (ordre != 0) {
        return ordre;
      }
    }
    return Integer.compare(segmentsA.length, segmentsB.length);
  }

  private static int comparerSegments(String a, String b) {
    boolean indexA = INDEX.matcher(a).matches();
    boolean indexB = INDEX.matcher(b).matches();
    if (indexA && indexB) {
      int longueur = Integer.compare(a.length(), b.length());
      return longueur != 0 ? longueur : a.compareTo(b);
    }
    return indexA == indexB ? a.compareTo(b) : Boolean.compare(indexB, indexA);
  }
}
