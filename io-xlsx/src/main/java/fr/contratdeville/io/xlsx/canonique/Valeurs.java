package fr.contratdeville.io.xlsx.canonique;

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
 * What a cell says, as values of the tree with their paths below the object of the row: the inverse
 * of {@link Cellules}, and more lenient, since people type. A text that is not what the column
 * holds stays a text, and the model refuses it by name.
 */
final class Valeurs {

  private static final DateTimeFormatter JOUR =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRENCH);

  private static final Pattern NOMBRE = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern LIGNES = Pattern.compile("\r\n|[\r\n]");

  private static final Pattern SEPARATEURS = Pattern.compile("[;\r\n]");

  private Valeurs() {}

  /** @param chemin the path of the column, with the element that the row shows */
  static List<Map.Entry<List<String>, Arbre>> of(
      Colonne colonne, List<String> chemin, Cellule cellule) {
    String texte = cellule.texte();
    return switch (colonne.genre()) {
      case LISTE, ENUMERATION -> liste(colonne, chemin, texte);
      case ENTREES -> entrees(chemin, texte);
      default -> List.of(Map.entry(chemin, seule(colonne, cellule, texte)));
    };
  }

  private static Arbre seule(Colonne colonne, Cellule cellule, String texte) {
    return switch (colonne.genre()) {
      case MONTANT -> nombreOuTexte(cellule.nombre().isPresent() ? texte : Textes.montant(texte));
      case ENTIER -> nombreOuTexte(cellule.nombre().map(n -> plat(n)).orElseGet(texte::strip));
      case QUANTITE -> Arbre.texte(quantite(cellule, texte));
      case DEBUT, FIN -> Arbre.texte(jour(cellule, texte));
      case FORMAT -> Arbre.texte(texte.replace(Ouverture.MARQUE, "").strip());
      default -> Arbre.texte(colonne.choix().nom(texte));
    };
  }

  /** A number if the text is the digits of one. */
  static Arbre nombreOuTexte(String texte) {
    return NOMBRE.matcher(texte).matches() ? Arbre.nombre(texte) : Arbre.texte(texte);
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

  /** Whether a text is what the cell of a day gives. */
  static boolean estJour(String texte) {
    return ISO.matcher(texte).matches();
  }

  private static List<Map.Entry<List<String>, Arbre>> entrees(List<String> chemin, String texte) {
    List<Map.Entry<List<String>, Arbre>> valeurs = new ArrayList<>();
    for (String ligne : LIGNES.split(texte, -1)) {
      int egale = ligne.indexOf(Cellules.EGALE.strip());
      if (egale > 0) {
        valeurs.add(Map.entry(
            avec(chemin, ligne.substring(0, egale).strip()),
            Arbre.texte(ligne.substring(egale + 1).strip())));
      } else if (!Textes.estBlanc(ligne)) {
        valeurs.add(Map.entry(avec(chemin, ligne.strip()), Arbre.texte("")));
      }
    }
    return valeurs;
  }

  private static List<Map.Entry<List<String>, Arbre>> liste(
      Colonne colonne, List<String> chemin, String texte) {
    List<Map.Entry<List<String>, Arbre>> valeurs = new ArrayList<>();
    int etoile = chemin.indexOf("*");
    boolean deuxListes = chemin.lastIndexOf("*") > etoile;
    String[] lignes =
        colonne.genre() == Genre.LISTE ? LIGNES.split(texte, -1) : SEPARATEURS.split(texte, -1);
    for (int i = 0; i < lignes.length; i++) {
      List<String> ici = new ArrayList<>(chemin);
      ici.set(etoile, String.valueOf(i + 1));
      if (deuxListes) {
        valeurs.addAll(interieure(colonne, ici, lignes[i]));
      } else if (!Textes.estBlanc(lignes[i])) {
        valeurs.add(Map.entry(ici, Arbre.texte(colonne.choix().nom(lignes[i].strip()))));
      }
    }
    return valeurs;
  }

  private static List<Map.Entry<List<String>, Arbre>> interieure(
      Colonne colonne, List<String> chemin, String ligne) {
    List<Map.Entry<List<String>, Arbre>> valeurs = new ArrayList<>();
    for (String texte : ligne.split(Cellules.SEPARATEUR.strip(), -1)) {
      if (!Textes.estBlanc(texte)) {
        List<String> ici = new ArrayList<>(chemin);
        ici.set(chemin.indexOf("*"), String.valueOf(valeurs.size() + 1));
        valeurs.add(Map.entry(ici, Arbre.texte(colonne.choix().nom(texte.strip()))));
      }
    }
    return valeurs;
  }

  static List<String> avec(List<String> chemin, String... suite) {
    List<String> plusLong = new ArrayList<>(chemin.size() + suite.length);
    plusLong.addAll(chemin);
    plusLong.addAll(List.of(suite));
    return plusLong;
  }
}
