package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ContenuLigne;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Optional;

/**
 * Tells the rows that are a part of the sum right above, as {@code dont QPV} below {@code Total}:
 * what they name may stand nowhere in the table.
 */
final class PartiesDeSomme {
  private static final String DONT = "dont ";

  private final Grille grille;
  private final Colonnes colonnes;
  private final int premiere;

  /** @param premiere the first row of the table below its header */
  PartiesDeSomme(Grille grille, Colonnes colonnes, int premiere) {
    this.grille = grille;
    this.colonnes = colonnes;
    this.premiere = premiere;
  }

  /**
   * Whether a row has no text but its label, stands below a row of sums or another part of it, and
   * has no figure above that of the sum.
   */
  boolean est(Cellule libelle, ContenuLigne contenu) {
    if (!libelle.cle().startsWith(DONT) || contenu.textes().size() > 1) {
      return false;
    }
    List<Rangee> rangees = grille.rangees();
    int i = grille.indice(libelle.ligne()) - 1;
    while (i >= 0
        && contenu(rangees.get(i)).textes().stream().anyMatch(PartiesDeSomme::estUnePart)) {
      i--;
    }
    return i >= 0
        && rangees.get(i).ligne() >= premiere
        && IndicesLigne.libelle(contenu(rangees.get(i))).isPresent()
        && neDepassePas(grille.cellules(libelle.ligne()), rangees.get(i));
  }

  private static boolean estUnePart(Cellule cellule) {
    return cellule.cle().startsWith(DONT);
  }

  private ContenuLigne contenu(Rangee rangee) {
    return ContenuLigne.of(rangee.cellules(), colonnes);
  }

  private boolean neDepassePas(List<Cellule> part, Rangee somme) {
    return part.stream().filter(c -> colonnes.de(c).estMontant()).allMatch(c -> {
      Optional<Montant> sien = montant(c);
      Optional<Montant> tout = somme.cellule(c.colonne()).flatMap(this::montant);
      return sien.isEmpty()
          || tout.isEmpty()
          || sien.get().euros().compareTo(tout.get().euros()) <= 0;
    });
  }

  private Optional<Montant> montant(Cellule cellule) {
    return MontantReader.chiffre(cellule, colonnes.de(cellule)) instanceof MontantLu.Valeur v
        ? Optional.of(v.montant())
        : Optional.empty();
  }
}
