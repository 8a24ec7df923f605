package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the totals that add help in kind to the money: they close with both and not without. Such a
 * total is no sum of financements, and is compared with none.
 */
final class TotauxEnNature {
  private final Grille grille;
  private final Entete entete;
  private final Colonnes colonnes;
  private final Set<Integer> enNature = new TreeSet<>();

  private TotauxEnNature(Grille grille, Entete entete, Colonnes colonnes) {
    this.grille = grille;
    this.entete = entete;
    this.colonnes = colonnes;
  }

  /**
   * The columns, without the totals that add help in kind.
   *
   * @param donnees the numbers of the columns that a layout gives
   */
  static Colonnes retirer(Grille grille, Entete entete, Colonnes colonnes, Set<Integer> donnees) {
    TotauxEnNature totaux = new TotauxEnNature(grille, entete, colonnes);
    Map<Integer, Colonne> autres = new TreeMap<>();
    colonnes.parNumero().forEach((numero, colonne) -> {
      if (colonne.champ().isEmpty() && AideEnNature.estUnTitre(entete.titres(numero))) {
        totaux.enNature.add(numero);
      }
    });
    if (!totaux.enNature.isEmpty()) {
      colonnes.parNumero().forEach((numero, colonne) -> {
        if (colonne.est(Champ.TOTAL) && !donnees.contains(numero) && totaux.comprend(numero)) {
          autres.put(numero, Colonne.complement());
          colonnes
              .suppositions()
              .doute(
                  numero,
                  Message.of(
                      "total qui ajoute les aides en nature aux financements : il n'est comparé à rien, ses cellules sont gardées telles quelles, hors des comptes",
                      "total that adds help in kind to the money: it is compared with nothing, its cells are kept as they are, outside of all sums"));
        }
      });
    }
    return autres.isEmpty() ? colonnes : colonnes.with(autres);
  }

  /**
   * Whether a total closes with the help in kind in most rows that have some, and never without.
   */
  private boolean comprend(int total) {
    int avec = 0;
    int autrement = 0;
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() > entete.derniere()) {
        BigDecimal aide = aide(rangee);
        BigDecimal imprime = montant(rangee, total);
        if (aide.signum() != 0 && imprime.signum() != 0) {
          BigDecimal argent = colonnes.financeurs().stream()
              .map(c -> montant(rangee, c))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
          if (imprime.compareTo(argent) == 0) {
            return false;
          } else if (imprime.compareTo(argent.add(aide)) == 0) {
            avec++;
          } else {
            autrement++;
          }
        }
      }
    }
    return avec > autrement;
  }

  private BigDecimal aide(Rangee rangee) {
    return enNature.stream()
        .flatMap(c -> rangee.cellule(c).flatMap(Cellule::chiffre).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal montant(Rangee rangee, int colonne) {
    return rangee
        .cellule(colonne)
        .map(c -> MontantReader.read(c, colonnes.de(colonne)))
        .map(lu -> lu instanceof MontantLu.Valeur v ? v.montant().euros() : BigDecimal.ZERO)
        .orElse(BigDecimal.ZERO);
  }
}
