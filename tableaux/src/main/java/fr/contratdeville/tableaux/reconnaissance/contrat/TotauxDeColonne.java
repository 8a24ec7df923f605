package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsListe;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares the sums under columns of amounts that only their headings tell apart: {@code Subvention
 * de fonctionnement | Subvention exceptionnelle}. No financeur, step or year gives such a sum a
 * scope in the contract, so it is compared with its column here, and kept as a complement.
 */
final class TotauxDeColonne {
  private final TableActions table;

  TotauxDeColonne(TableActions table) {
    this.table = table;
  }

  /** Whether another column of amounts has no financeur either, and the same step and year. */
  boolean sontIndistincts(Colonne colonne) {
    return estAnonyme(colonne)
        && !table.grille().isTurned()
        && table.colonnes().parNumero().values().stream()
                .filter(TotauxDeColonne::estAnonyme)
                .filter(c ->
                    c.etape().equals(colonne.etape()) && c.exercice().equals(colonne.exercice()))
                .count()
            > 1;
  }

  private static boolean estAnonyme(Colonne colonne) {
    return colonne.estFinancement() && colonne.financeur().isEmpty();
  }

  /**
   * Reports a sum that is not that of its column.
   *
   * @param bloc the keys of the entries that it covers; empty for the whole table
   */
  Optional<Constat> compare(Cellule cellule, Montant imprime, List<String> bloc) {
    Colonne colonne = table.colonne(cellule);
    long somme = 0;
    boolean dedans = bloc.isEmpty();
    for (Ligne ligne : table.lignes()) {
      if (ligne.estVolet()) {
        dedans = bloc.isEmpty() || bloc.contains(table.cle(ligne.numero()));
      }
      boolean compte = ligne.estVolet()
          || ligne.est(GenreLigne.FINANCEMENT)
          || ligne.est(GenreLigne.CONTINUATION);
      if (dedans && compte) {
        somme += table.grille().propre(ligne.numero(), cellule.colonne()).stream()
            .map(c -> MontantReader.read(c, colonne))
            .mapToLong(m -> m instanceof MontantLu.Valeur v ? v.montant().centimes() : 0)
            .sum();
      }
    }
    return somme == imprime.centimes()
        ? Optional.empty()
        : Optional.of(ConstatsListe.totalDeColonne(
            table.grille().place(cellule),
            Map.entry(table.titre(cellule), imprime),
            Montant.ofCentimes(somme)));
  }
}
