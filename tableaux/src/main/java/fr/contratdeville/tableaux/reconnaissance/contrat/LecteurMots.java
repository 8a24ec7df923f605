package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsCellule;
import fr.contratdeville.tableaux.reconnaissance.francais.DateFrancaise;
import fr.contratdeville.tableaux.reconnaissance.francais.IdentifiantFrancais;
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
 * The identifiers and days that cells hold. What is none becomes a finding, and nothing is
 * returned: whoever asks keeps the cell as a complement.
 */
final class LecteurMots {
  private final Grille grille;
  private final LecteurCellule cellules;

  LecteurMots(Grille grille, LecteurCellule cellules) {
    this.grille = grille;
    this.cellules = cellules;
  }

  Optional<Siret> siret(Cellule cellule) {
    IdentifiantFrancais.Lu<Siret> lu = IdentifiantFrancais.siret(cellule);
    if (lu instanceof IdentifiantFrancais.Valeur<Siret> valeur && valeur.nombre()) {
      cellules.noter(
          ConstatsCellule.siretEnNombre(grille.place(cellule), valeur.valeur().toString()));
    }
    return identifiant(cellule, lu);
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
      cellules.noter(ConstatsCellule.date(grille.place(cellule), cellule.imprime()));
    }
    return periode;
  }

  Optional<LocalDate> jour(Cellule cellule) {
    Emplacement place = grille.place(cellule);
    DateFrancaise.Lu lu = DateFrancaise.jour(cellule);
    if (lu instanceof DateFrancaise.Lu.Jour jour) {
      if (jour.nombre()) {
        cellules.noter(ConstatsCellule.jourEnNombre(place, cellule.imprime(), jour.jour()));
      }
      return Optional.of(jour.jour());
    }
    if (lu instanceof DateFrancaise.Lu.Illisible) {
      cellules.noter(ConstatsCellule.date(place, cellule.imprime()));
    }
    return Optional.empty();
  }

  private <T> Optional<T> identifiant(Cellule cellule, IdentifiantFrancais.Lu<T> lu) {
    if (lu instanceof IdentifiantFrancais.Abime<T> abime) {
      cellules.noter(ConstatsCellule.identifiant(
          grille.place(cellule), cellule.imprime(), abime.id(), abime.pourquoi()));
    }
    return lu instanceof IdentifiantFrancais.Valeur<T> valeur
        ? Optional.of(valeur.valeur())
        : Optional.empty();
  }
}
