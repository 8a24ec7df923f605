package fr.contratdeville.io.xlsx.canonique.ecriture;

import fr.contratdeville.description.Marker;
import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a value of the object of a row into a cell: a text, a number or a day. There is no cell if
 * the object has no such value, or if the cell could not give it back exactly as it was. Values
 * that a cell shows are marked as taken.
 */
final class CelluleEncoder {

  private static final Pattern ENTIER = Pattern.compile("0|[1-9][0-9]{0,14}");

  /** The first day that all spreadsheets count with the same number. */
  private static final LocalDate PREMIER_JOUR = LocalDate.of(1900, 3, 1);

  private CelluleEncoder() {}

  /**
   * The cell of a column; null if there is none.
   *
   * @param chemin the path of the column, with the element that the row shows
   */
  static @Nullable Object of(ColonneFeuillet colonne, List<String> chemin, Tree objet) {
    if (colonne.genre().estListe()) {
      return liste(colonne, chemin, objet);
    }
    Tree valeur = objet.at(chemin);
    Object cellule = valeur == null ? null : seule(colonne, valeur);
    if (cellule != null && valeur != null) {
      valeur.take();
      valeur.children().values().forEach(Tree::take);
    }
    return cellule;
  }

  private static @Nullable Object seule(ColonneFeuillet colonne, Tree valeur) {
    return switch (colonne.genre()) {
      case TEXTE -> valeur.isText() ? texte(colonne, valeur.value()) : null;
      case MONTANT -> valeur.isNumber() ? new BigDecimal(valeur.value()) : null;
      case ENTIER ->
        ENTIER.matcher(valeur.value()).matches() ? new BigDecimal(valeur.value()) : null;
      case QUANTITE -> quantite(valeur);
      case DEBUT -> jour(valeur, 0);
      case FIN -> jour(valeur, 1);
      case ENTREES -> valeur.isObject() ? entrees(valeur) : null;
      case FORMAT -> Marker.NAME + " " + valeur.value();
      default -> null;
    };
  }

  private static @Nullable String texte(ColonneFeuillet colonne, String texte) {
    String montre =
        colonne.choix().estVide() ? texte : colonne.choix().libelle(texte).orElse("");
    return Textes.fits(montre) ? montre : null;
  }

  private static @Nullable Object quantite(Tree valeur) {
    if (!valeur.isText() || !Textes.fits(valeur.value())) {
      return null;
    }
    return ENTIER.matcher(valeur.value()).matches()
        ? new BigDecimal(valeur.value())
        : valeur.value();
  }

  private static @Nullable LocalDate jour(Tree valeur, int rang) {
    String[] jours = valeur.value().split("/", -1);
    try {
      LocalDate debut = LocalDate.parse(jours[0]);
      LocalDate fin = LocalDate.parse(jours[jours.length - 1]);
      boolean sures = jours.length == 2
          && !debut.isBefore(PREMIER_JOUR)
          && !fin.isBefore(PREMIER_JOUR)
          && Math.max(debut.getYear(), fin.getYear()) <= 9999;
      return sures ? rang == 0 ? debut : fin : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable String entrees(Tree objet) {
    List<String> lignes = new ArrayList<>();
    for (Map.Entry<String, Tree> entree : objet.children().entrySet()) {
      String valeur = entree.getValue().value();
      if (!entree.getValue().isText() || !surUneLigne(valeur, Textes.EGALE.strip())) {
        return null;
      }
      lignes.add(entree.getKey() + Textes.EGALE + valeur);
    }
    String texte = String.join(Textes.LIGNE, lignes);
    return Textes.fits(texte) ? texte : null;
  }

  private static @Nullable String liste(ColonneFeuillet colonne, List<String> chemin, Tree objet) {
    int etoile = chemin.indexOf("*");
    Tree liste = objet.at(chemin.subList(0, etoile));
    if (liste == null || !liste.isList()) {
      return null;
    }
    List<Tree> montres = new ArrayList<>();
    List<String> lignes = new ArrayList<>();
    for (Tree element : liste.children().values()) {
      String ligne = ligne(colonne, chemin.subList(etoile + 1, chemin.size()), element, montres);
      if (ligne == null) {
        return null;
      }
      lignes.add(ligne);
    }
    while (!lignes.isEmpty() && lignes.get(lignes.size() - 1).isEmpty()) {
      lignes.remove(lignes.size() - 1);
    }
    String texte = String.join(colonne.genre().separateur(), lignes);
    if (!Textes.fits(texte)) {
      return null;
    }
    montres.forEach(Tree::take);
    return texte;
  }

  /**
   * One line: an element of the list, or the texts of a list in it; empty if it has none, null if
   * it does not fit a line.
   */
  private static @Nullable String ligne(
      ColonneFeuillet colonne, List<String> chemin, Tree element, List<Tree> montres) {
    int etoile = chemin.indexOf("*");
    if (etoile < 0) {
      Tree valeur = element.at(chemin);
      return valeur == null
          ? ""
          : surUneLigne(colonne, valeur, colonne.genre().separateur().strip(), montres);
    }
    Tree liste = element.at(chemin.subList(0, etoile));
    List<String> textes = new ArrayList<>();
    for (Tree valeur : liste == null ? List.<Tree>of() : liste.children().values()) {
      String texte = surUneLigne(colonne, valeur, Textes.SEPARATEUR.strip(), montres);
      if (texte == null) {
        return null;
      }
      textes.add(texte);
    }
    return String.join(Textes.SEPARATEUR, textes);
  }

  private static @Nullable String surUneLigne(
      ColonneFeuillet colonne, Tree valeur, String separateur, List<Tree> montres) {
    String texte = valeur.isText() ? texte(colonne, valeur.value()) : null;
    if (texte == null || !surUneLigne(texte, separateur)) {
      return null;
    }
    montres.add(valeur);
    return texte;
  }

  private static boolean surUneLigne(String texte, String separateur) {
    return !Textes.isBlank(texte)
        && texte.equals(texte.strip())
        && texte.indexOf('\n') < 0
        && texte.indexOf('\r') < 0
        && (separateur.isEmpty() || !texte.contains(separateur));
  }
}
