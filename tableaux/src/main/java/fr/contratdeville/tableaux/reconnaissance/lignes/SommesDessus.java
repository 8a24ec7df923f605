package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ContenuLigne;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Recognises headings that carry the sums of the rows below them: a text and amounts without a
 * title, which the rows down to the next such heading add up to, column by column.
 */
final class SommesDessus {
  private final Grille grille;
  private final Colonnes colonnes;
  private final Set<Integer> imposees;

  SommesDessus(Grille grille, Colonnes colonnes, Set<Integer> imposees) {
    this.grille = grille;
    this.colonnes = colonnes;
    this.imposees = imposees;
  }

  /** Reads from the last row up, so that each block is added up once. */
  List<Ligne> refine(List<Ligne> lignes) {
    List<Ligne> precisees = new ArrayList<>(lignes);
    Map<Integer, Long> sommes = new HashMap<>();
    int actions = 0;
    for (int i = lignes.size() - 1; i >= 0; i--) {
      Ligne ligne = lignes.get(i);
      boolean candidate = peutSommer(ligne);
      if (candidate && actions > 0 && ferme(ligne, sommes)) {
        precisees.set(
            i,
            Ligne.sure(
                ligne.numero(),
                GenreLigne.SOUS_TOTAL_DESSOUS,
                "un texte et des montants que font les lignes au-dessous",
                "a text and amounts that the rows below come to"));
      }
      boolean action = !candidate && (ligne.estVolet() || ligne.est(GenreLigne.FINANCEMENT));
      if (action) {
        montants(ligne).forEach((colonne, m) -> sommes.merge(colonne, m, Long::sum));
        actions++;
      } else if (!ligne.estTexte() && !ligne.est(GenreLigne.ENTETE)) {
        sommes.clear();
        actions = 0;
      }
    }
    return precisees;
  }

  private boolean peutSommer(Ligne ligne) {
    return ligne.est(GenreLigne.ACTION)
        && ligne.supposee()
        && !imposees.contains(ligne.numero())
        && ContenuLigne.of(grille.cellules(ligne.numero()), colonnes).textes().size() == 1;
  }

  private boolean ferme(Ligne ligne, Map<Integer, Long> sommes) {
    Map<Integer, Long> imprimes = montants(ligne);
    return !imprimes.isEmpty() && imprimes.equals(sommes);
  }

  private Map<Integer, Long> montants(Ligne ligne) {
    Map<Integer, Long> montants = new HashMap<>();
    for (Cellule cellule : grille.cellules(ligne.numero())) {
      if (colonnes.de(cellule).estFinancement()
          && MontantReader.read(cellule, colonnes.de(cellule)) instanceof MontantLu.Valeur valeur
          && valeur.montant().centimes() != 0) {
        montants.put(cellule.colonne(), valeur.montant().centimes());
      }
    }
    return montants;
  }
}
