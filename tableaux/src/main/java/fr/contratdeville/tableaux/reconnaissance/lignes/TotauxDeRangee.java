package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Suppositions;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what totals are made of in tables of one row for each financeur: {@code Total versé} is the
 * sum of the payments on its row, and no sum of the rows of the action; {@code Montant total} may
 * be what was paid and what is left to pay, and sums no money alone.
 */
public final class TotauxDeRangee {
  /** The rows that are looked at. */
  private static final int RANGEES = 2000;
  /** The fewest rows that show it. */
  private static final int PREUVES = 3;

  private final Colonnes colonnes;
  private final Suppositions suppositions;
  private final List<Map<Integer, Long>> rangees = new ArrayList<>();

  private TotauxDeRangee(Colonnes colonnes) {
    this.colonnes = colonnes;
    this.suppositions = colonnes.suppositions();
  }

  /** The columns that are no totals after all, as what they are; marks those of rows. */
  public static Map<Integer, Colonne> find(
      Grille grille, Colonnes colonnes, List<Ligne> lignes, Set<Integer> donnees) {
    TotauxDeRangee totaux = new TotauxDeRangee(colonnes);
    List<Integer> imprimes = colonnes.parNumero().entrySet().stream()
        .filter(e -> e.getValue().est(Champ.TOTAL) && !donnees.contains(e.getKey()))
        .map(Map.Entry::getKey)
        .toList();
    Map<Integer, Colonne> lues = new HashMap<>();
    if (!imprimes.isEmpty()) {
      totaux.read(grille, lignes);
      imprimes.forEach(n -> totaux.settle(n, lues));
    }
    return lues;
  }

  private void read(Grille grille, List<Ligne> lignes) {
    for (Ligne ligne : lignes) {
      boolean argent = ligne.estVolet() || ligne.est(GenreLigne.FINANCEMENT);
      if (argent && rangees.size() < RANGEES) {
        Map<Integer, Long> montants = new HashMap<>();
        for (Cellule cellule : grille.cellules(ligne.numero())) {
          if (MontantReader.chiffre(cellule, colonnes.de(cellule))
              instanceof MontantLu.Valeur valeur) {
            montants.put(cellule.colonne(), valeur.montant().centimes());
          }
        }
        rangees.add(montants);
      }
    }
  }

  private void settle(int total, Map<Integer, Colonne> lues) {
    Colonne colonne = colonnes.de(total);
    List<Integer> termes = colonnes.financeurs().stream()
        .filter(n -> colonne.couvre(colonnes.de(n)))
        .toList();
    if (colonnes.numero(Champ.FINANCEUR).isPresent()
        && termes.size() > 1
        && ferme(total, termes, 0)) {
      suppositions.parRangee(total);
    } else {
      reste(total, termes, lues);
    }
  }

  /** Whether there is a column of what is left, which the total counts beside what was paid. */
  private void reste(int total, List<Integer> termes, Map<Integer, Colonne> lues) {
    List<Integer> payees = colonnes.financeurs();
    for (Map.Entry<Integer, Colonne> e : colonnes.parNumero().entrySet()) {
      int reste = e.getKey();
      boolean hors = reste > total && e.getValue().champ().isEmpty();
      if (hors && !ferme(total, termes, 0) && !payees.isEmpty() && ferme(total, payees, reste)) {
        lues.put(total, Colonne.complement());
        suppositions.prouver(
            total,
            Message.of(
                "ce qui est versé et ce que compte la colonne " + Reference.lettres(reste)
                    + ", et non une somme de versements",
                "what was paid and what column " + Reference.lettres(reste)
                    + " counts, and no sum of payments"));
        return;
      }
    }
  }

  /**
   * Whether a total is in most rows the sum of these columns and of one more, which has a figure in
   * some row.
   */
  private boolean ferme(int total, List<Integer> termes, int autre) {
    int ferment = 0;
    int ouvertes = 0;
    int vues = 0;
    for (Map<Integer, Long> rangee : rangees) {
      long imprime = rangee.getOrDefault(total, 0L);
      if (imprime != 0) {
        long somme = termes.stream().mapToLong(n -> rangee.getOrDefault(n, 0L)).sum()
            + rangee.getOrDefault(autre, 0L);
        ferment += imprime == somme ? 1 : 0;
        ouvertes += imprime == somme ? 0 : 1;
        vues += autre == 0 || rangee.getOrDefault(autre, 0L) != 0 ? 1 : 0;
      }
    }
    return vues > 0 && ferment >= PREUVES && 4 * ouvertes <= ferment;
  }
}
