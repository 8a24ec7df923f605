package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsCellule;
import fr.contratdeville.tableaux.reconnaissance.francais.DateFrancaise;
import fr.contratdeville.tableaux.reconnaissance.francais.DateFrancaise.JourLu;
import fr.contratdeville.tableaux.reconnaissance.francais.IdentifiantFrancais;
import fr.contratdeville.tableaux.reconnaissance.francais.IdentifiantFrancais.Identifiant;
import fr.contratdeville.tableaux.reconnaissance.francais.IdentifiantFrancais.IdentifiantAbime;
import fr.contratdeville.tableaux.reconnaissance.francais.IdentifiantFrancais.IdentifiantLu;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.CodeCommune;
import fr.contratdeville.valeur.CodeQPV;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Periode;
import fr.contratdeville.valeur.Rna;
import fr.contratdeville.valeur.Siret;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads the identifiers and days of cells. A text that is no such value is reported, and the result
 * is empty: the caller keeps the cell as a complement.
 */
final class MotsReader {
  private final Grille grille;
  private final CelluleConverter cellules;

  MotsReader(Grille grille, CelluleConverter cellules) {
    this.grille = grille;
    this.cellules = cellules;
  }

  Optional<Siret> siret(Cellule cellule) {
    IdentifiantLu<Siret> lu = IdentifiantFrancais.siret(cellule);
    if (lu instanceof Identifiant<Siret> valeur && valeur.nombre()) {
      cellules.report(
          ConstatsCellule.siretEnNombre(grille.place(cellule), valeur.valeur().toString()));
    }
    return identifiant(cellule, lu);
  }

  /** Reads a SIREN and the NIC beside it as one SIRET; empty if they make none. */
  static Optional<Siret> siret(Cellule siren, Cellule nic) {
    return IdentifiantFrancais.siret(siren, nic);
  }

  Optional<Rna> rna(Cellule cellule) {
    return identifiant(cellule, IdentifiantFrancais.rna(cellule));
  }

  Optional<CodeQPV> qpv(Cellule cellule) {
    return identifiant(cellule, IdentifiantFrancais.qpv(cellule));
  }

  Optional<CodeCommune> commune(Cellule cellule) {
    return identifiant(cellule, IdentifiantFrancais.commune(cellule));
  }

  Optional<Periode> periode(Cellule cellule) {
    Optional<Periode> periode = DateFrancaise.periode(cellule);
    if (periode.isEmpty()) {
      cellules.report(ConstatsCellule.date(grille.place(cellule), cellule.imprime()));
    }
    return periode;
  }

  Optional<LocalDate> jour(Cellule cellule) {
    Emplacement place = grille.place(cellule);
    JourLu lu = DateFrancaise.jour(cellule);
    if (lu instanceof JourLu.Jour jour) {
      if (jour.nombre()) {
        cellules.report(ConstatsCellule.jourEnNombre(place, cellule.imprime(), jour.jour()));
      }
      return Optional.of(jour.jour());
    }
    if (lu instanceof JourLu.PasUnJour) {
      cellules.report(ConstatsCellule.date(place, cellule.imprime()));
    }
    return Optional.empty();
  }

  private <T> Optional<T> identifiant(Cellule cellule, IdentifiantLu<T> lu) {
    if (lu instanceof IdentifiantAbime<T> abime) {
      cellules.report(ConstatsCellule.identifiant(
          grille.place(cellule), cellule.imprime(), abime.id(), abime.pourquoi()));
    }
    return lu instanceof Identifiant<T> valeur ? Optional.of(valeur.valeur()) : Optional.empty();
  }
}
