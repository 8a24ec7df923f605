package fr.contratdeville.valeur;

import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Emplacement.Fichier;
import fr.contratdeville.valeur.Emplacement.Plage;
import fr.contratdeville.valeur.Emplacement.Pointeur;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of places, which follows the way spreadsheets write an external reference. */
final class Texte {

  private static final Pattern PLACE =
      Pattern.compile("\\[((?:[^\\]]|\\]\\])+)\\](?!\\])(.*)", Pattern.DOTALL);
  private static final Pattern ADRESSE = Pattern.compile("([A-Z]{1,6})([1-9][0-9]{0,8})");

  static final Comparator<Emplacement> ORDRE = Comparator.comparing(Emplacement::fichier)
      .thenComparing(Texte::feuille)
      .thenComparingInt(place -> debut(place)[0])
      .thenComparingInt(place -> debut(place)[1])
      .thenComparing(Emplacement::toString);

  private Texte() {}

  static String crochets(String fichier) {
    return "[" + fichier.replace("]", "]]") + "]";
  }

  /** 1 is A, 26 is Z, 27 is AA. */
  static String lettres(int colonne) {
    StringBuilder lettres = new StringBuilder();
    for (int reste = colonne; reste > 0; reste = (reste - 1) / 26) {
      lettres.append((char) ('A' + (reste - 1) % 26));
    }
    return lettres.reverse().toString();
  }

  static Emplacement parse(String texte) {
    Matcher place = PLACE.matcher(texte);
    if (!place.matches()) {
      throw refus(texte);
    }
    String fichier = place.group(1).replace("]]", "]");
    String reste = place.group(2);
    if (reste.isEmpty()) {
      return new Fichier(fichier);
    }
    if (reste.startsWith("/")) {
      return new Pointeur(fichier, reste);
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
    return place instanceof Plage plage ? debut(plage.debut()) : new int[] {0, 0};
  }
}
