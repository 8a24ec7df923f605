package fr.contratdeville.io.xlsx.canonique.lecture;

import fr.contratdeville.description.Marker;
import fr.contratdeville.io.xlsx.canonique.arbre.Clef;
import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Genre;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns a cell into values of the tree, with their paths below the object of the row: the inverse
 * of {@code CelluleEncoder}, and more lenient, since people type. A text that the column cannot
 * hold stays a text, and the model refuses it by name.
 */
final class CelluleDecoder {

  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRENCH);

  private static final Pattern NOMBRE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LIGNES = Pattern.compile("\r\n|[\r\n]");

  private static final Pattern SEPARATEURS = Pattern.compile("[;\r\n]");

  private CelluleDecoder() {}

  /**
   * The values of a cell, with their paths.
   *
   * @param chemin the path of the column, with the element that the row shows
   */
  static List<Map.Entry<List<String>, Tree>> of(
      ColonneFeuillet colonne, List<String> chemin, Cellule cellule) {
    String texte = cellule.texte();
    return switch (colonne.genre()) {
      case LISTE, ENUMERATION -> liste(colonne, chemin, texte);
      case ENTREES -> entrees(chemin, texte);
      default -> List.of(Map.entry(chemin, seule(colonne, cellule, texte)));
    };
  }

  private static Tree seule(ColonneFeuillet colonne, Cellule cellule, String texte) {
    return switch (colonne.genre()) {
      case MONTANT -> nombreOuTexte(cellule.nombre().isPresent() ? texte : Textes.montant(texte));
      case ENTIER -> nombreOuTexte(cellule.nombre().map(n -> plat(n)).orElseGet(texte::strip));
      case QUANTITE -> Tree.text(quantite(cellule, texte));
      case DEBUT, FIN -> Tree.text(jour(cellule, texte));
      case FORMAT -> Tree.text(texte.replace(Marker.NAME, "").strip());
      default -> Tree.text(colonne.choix().nom(texte));
    };
  }

  /** A number if the text is the digits of one, else the text. */
  static Tree nombreOuTexte(String texte) {
    return NOMBRE.matcher(texte).matches() ? Tree.number(texte) : Tree.text(texte);
  }

  private static String quantite(Cellule cellule, String texte) {
    if (cellule.nombre().isEmpty() || cellule.nature().porteUneDate()) {
      return texte;
    }
    BigDecimal nombre = cellule.nombre().get();
    return cellule.nature() == Nature.POURCENTAGE
        ? plat(nombre.movePointRight(2)) + "%"
        : plat(nombre);
  }

  private static String plat(BigDecimal nombre) {
    return nombre.signum() == 0 ? "0" : nombre.stripTrailingZeros().toPlainString();
  }

  private static String jour(Cellule cellule, String texte) {
    if (cellule.date().isPresent()) {
      return cellule.date().get().toString();
    }
    try {
      return LocalDate.parse(texte.strip(), JOUR).toString();
    } catch (DateTimeParseException e) {
      return texte;
    }
  }

  /** Whether a text is a day as cells of days give it: {@code 2024-03-31}. */
  static boolean estJour(String texte) {
    return ISO.matcher(texte).matches();
  }

  private static List<Map.Entry<List<String>, Tree>> entrees(List<String> chemin, String texte) {
    List<Map.Entry<List<String>, Tree>> valeurs = new ArrayList<>();
    for (String ligne : LIGNES.split(texte, -1)) {
      int egale = ligne.indexOf(Textes.EGALE.strip());
      if (egale > 0) {
        valeurs.add(Map.entry(
            Clef.with(chemin, ligne.substring(0, egale).strip()),
            Tree.text(ligne.substring(egale + 1).strip())));
      } else if (!Textes.isBlank(ligne)) {
        valeurs.add(Map.entry(Clef.with(chemin, ligne.strip()), Tree.text("")));
      }
    }
    return valeurs;
  }

  private static List<Map.Entry<List<String>, Tree>> liste(
      ColonneFeuillet colonne, List<String> chemin, String texte) {
    List<Map.Entry<List<String>, Tree>> valeurs = new ArrayList<>();
    int etoile = chemin.indexOf("*");
    boolean deuxListes = chemin.lastIndexOf("*") > etoile;
    String[] lignes =
        colonne.genre() == Genre.LISTE ? LIGNES.split(texte, -1) : SEPARATEURS.split(texte, -1);
    for (int i = 0; i < lignes.length; i++) {
      List<String> ici = new ArrayList<>(chemin);
      ici.set(etoile, String.valueOf(i + 1));
      if (deuxListes) {
        valeurs.addAll(interieure(colonne, ici, lignes[i]));
      } else if (!Textes.isBlank(lignes[i])) {
        valeurs.add(Map.entry(ici, Tree.text(colonne.choix().nom(lignes[i].strip()))));
      }
    }
    return valeurs;
  }

  private static List<Map.Entry<List<String>, Tree>> interieure(
      ColonneFeuillet colonne, List<String> chemin, String ligne) {
    List<Map.Entry<List<String>, Tree>> valeurs = new ArrayList<>();
    for (String texte : ligne.split(Textes.SEPARATEUR.strip(), -1)) {
      if (!Textes.isBlank(texte)) {
        List<String> ici = new ArrayList<>(chemin);
        ici.set(chemin.indexOf("*"), String.valueOf(valeurs.size() + 1));
        valeurs.add(Map.entry(ici, Tree.text(colonne.choix().nom(texte.strip()))));
      }
    }
    return valeurs;
  }
}
