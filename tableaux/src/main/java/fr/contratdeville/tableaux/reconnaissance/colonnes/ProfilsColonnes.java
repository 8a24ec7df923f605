package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How the cells of each column of a table behave. */
final class ProfilsColonnes {
  /** Numbers that strokes join, as in codes of a nomenclature: {@code 0147-01-05}. */
  private static final Pattern CODE =
      Pattern.compile("(?=.*[0-9])[0-9A-Z]{1,9}(?:[-/][0-9A-Z]{1,9})+");

  /** The letters that words have for each digit, at least. */
  private static final int LETTRES = 3;

  private ProfilsColonnes() {}

  /** The columns that have a cell under the header, with their behaviour. */
  static NavigableMap<Integer, ProfilColonne> of(Grille grille, Entete entete) {
    NavigableMap<Integer, ProfilColonne> profils = new TreeMap<>();
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() > entete.derniere()) {
        for (Cellule cellule : rangee.cellules()) {
          ProfilColonne profil =
              profils.computeIfAbsent(cellule.colonne(), n -> new ProfilColonne());
          if (!entete.repete(cellule)) {
            profil.add(cellule, nEstPasUnMontant(cellule));
          }
        }
      }
    }
    return profils;
  }

  /** The behaviour of one column; that of an empty one if it has no cell. */
  static ProfilColonne de(Map<Integer, ProfilColonne> profils, int numero) {
    return profils.getOrDefault(numero, new ProfilColonne());
  }

  /**
   * Whether a cell holds words. An amount that cannot be read is none: {@code 3 + FPH} has digits.
   */
  private static boolean nEstPasUnMontant(Cellule cellule) {
    return !cellule.estDeLArgent()
        && switch (cellule.genre()) {
          case TEXTE ->
            (cellule.texte().chars().noneMatch(Character::isDigit)
                    || estUneLocution(cellule.texte())
                    || CODE.matcher(cellule.texte().strip()).matches())
                && cellule.montant() instanceof MontantLu.Illisible;
          case NOMBRE ->
            cellule.montant() instanceof MontantLu.Illisible && cellule.part().isEmpty();
          case BOOLEEN -> true;
          case ERREUR, VIDE -> false;
        };
  }

  /** Whether a text with digits is words all the same: {@code Association loi 1901}. */
  private static boolean estUneLocution(String texte) {
    long lettres = texte.chars().filter(Character::isLetter).count();
    long chiffres = texte.chars().filter(Character::isDigit).count();
    return Character.isLetter(texte.codePointAt(0))
        && lettres > LETTRES * chiffres
        && texte.indexOf('€') < 0
        && !Normalise.cle(texte).contains("euro");
  }
}
