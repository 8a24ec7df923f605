package fr.contratdeville.io.xlsx.canonique;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell shows of the object of its row: a text, a number or a day. Nothing when the object
 * has no such value, or when a cell could not give it back exactly as it was; what a cell shows is
 * marked as taken.
 */
final class Cellules {

  static final String LIGNE = "\n";
  static final String SEPARATEUR = " ; ";
  static final String EGALE = " = ";

  private static final Pattern ENTIER = Pattern.compile("0|[1-9][0-9]{0,14}");

  /** Before this day, spreadsheets do not agree on the number of a day. */
  private static final LocalDate PREMIER_JOUR = LocalDate.of(1900, 3, 1);

  private Cellules() {}

  /** @param chemin the path of the column, with the element that the row shows */
  static @Nullable Object of(Colonne colonne, List<String> chemin, Arbre objet) {
    if (colonne.genre().estListe()) {
      return liste(colonne, chemin, objet);
    }
    Arbre valeur = objet.a(chemin);
    Object cellule = valeur == null ? null : seule(colonne, valeur);
    if (cellule != null && valeur != null) {
      valeur.prendre();
      valeur.enfants().values().forEach(Arbre::prendre);
    }
    return cellule;
  }

  private static @Nullable Object seule(Colonne colonne, Arbre valeur) {
    return switch (colonne.genre()) {
      case TEXTE -> valeur.estTexte() ? texte(colonne, valeur.valeur()) : null;
      case MONTANT -> valeur.estNombre() ? new BigDecimal(valeur.valeur()) : null;
      case ENTIER ->
        ENTIER.matcher(valeur.valeur()).matches() ? new BigDecimal(valeur.valeur()) : null;
      case QUANTITE -> quantite(valeur);
      case DEBUT -> jour(valeur, 0);
      case FIN -> jour(valeur, 1);
      case ENTREES -> valeur.estObjet() ? entrees(valeur) : null;
      case FORMAT -> Ouverture.MARQUE + " " + valeur.valeur();
      default -> null;
    };
  }

  private static @Nullable String texte(Colonne colonne, String texte) {
    String montre =
        colonne.choix().estVide() ? texte : colonne.choix().libelle(texte).orElse("");
    return Textes.tient(montre) ? montre : null;
  }

  private static @Nullable Object quantite(Arbre valeur) {
    if (!valeur.estTexte() || !Textes.tient(valeur.valeur())) {
      return null;
    }
    return ENTIER.matcher(valeur.valeur()).matches()
        ? new BigDecimal(valeur.valeur())
        : valeur.valeur();
  }

  private static @Nullable LocalDate jour(Arbre valeur, int rang) {
    String[] jours = valeur.valeur().split("/", -1);
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

  private static @Nullable String entrees(Arbre objet) {
    List<String> lignes = new ArrayList<>();
    for (Map.Entry<String, Arbre> entree : objet.enfants().entrySet()) {
      String valeur = entree.getValue().valeur();
      if (!entree.getValue().estTexte() || !surUneLigne(valeur, EGALE.strip())) {
        return null;
      }
      lignes.add(entree.getKey() + EGALE + valeur);
    }
    String texte = String.join(LIGNE, lignes);
    return Textes.tient(texte) ? texte : null;
  }

  private static @Nullable String liste(Colonne colonne, List<String> chemin, Arbre objet) {
    int etoile = chemin.indexOf("*");
    Arbre liste = objet.a(chemin.subList(0, etoile));
    if (liste == null || !liste.estListe()) {
      return null;
    }
    List<Arbre> montres = new ArrayList<>();
    List<String> lignes = new ArrayList<>();
    for (Arbre element : liste.enfants().values()) {
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
    if (!Textes.tient(texte)) {
      return null;
    }
    montres.forEach(Arbre::prendre);
    return texte;
  }

  /** One line: an element of the list, or the texts of a list in it; empty when it has none. */
  private static @Nullable String ligne(
      Colonne colonne, List<String> chemin, Arbre element, List<Arbre> montres) {
    int etoile = chemin.indexOf("*");
    if (etoile < 0) {
      Arbre valeur = element.a(chemin);
      return valeur == null
          ? ""
          : surUneLigne(colonne, valeur, colonne.genre().separateur().strip(), montres);
    }
    Arbre liste = element.a(chemin.subList(0, etoile));
    List<String> textes = new ArrayList<>();
    for (Arbre valeur : liste == null ? List.<Arbre>of() : liste.enfants().values()) {
      String texte = surUneLigne(colonne, valeur, SEPARATEUR.strip(), montres);
      if (texte == null) {
        return null;
      }
      textes.add(texte);
    }
    return String.join(SEPARATEUR, textes);
  }

  private static @Nullable String surUneLigne(
      Colonne colonne, Arbre valeur, String separateur, List<Arbre> montres) {
    String texte = valeur.estTexte() ? texte(colonne, valeur.valeur()) : null;
    if (texte == null || !surUneLigne(texte, separateur)) {
      return null;
    }
    montres.add(valeur);
    return texte;
  }

  private static boolean surUneLigne(String texte, String separateur) {
    return !Textes.estBlanc(texte)
        && texte.equals(texte.strip())
        && texte.indexOf('\n') < 0
        && texte.indexOf('\r') < 0
        && (separateur.isEmpty() || !texte.contains(separateur));
  }
}
