package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsTable;
import fr.contratdeville.tableaux.reconnaissance.francais.StatutFrancais;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The amounts of requests that were refused or withdrawn, as their status says: they were asked
 * for, and are not granted.
 */
final class Refus {
  private final TableActions table;
  private final List<Emplacement> places = new ArrayList<>();
  private Montant somme = Montant.ZERO;

  Refus(TableActions table) {
    this.table = table;
  }

  /** Whether an amount is left out, since the status of its row says that nothing was granted. */
  boolean ecarte(Cellule cellule, Optional<EtapeMontant> etape, Montant montant) {
    boolean accorde = etape.isEmpty()
        || etape.get() == EtapeMontant.ACCORDE
        || etape.get() == EtapeMontant.NOTIFIE;
    boolean refusee = accorde
        && table
            .visible(cellule.ligne(), Champ.STATUT)
            .filter(c -> StatutFrancais.estRefusee(c.uneLigne()))
            .isPresent();
    if (refusee && !montant.equals(Montant.ZERO)) {
      places.add(table.grille().place(cellule));
      somme = somme.plus(montant);
    }
    return refusee;
  }

  /** One finding on all that was left out; empty if nothing was. */
  Optional<Constat> constat() {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(ConstatsTable.refusees(Emplacement.regrouper(places), somme));
  }
}
