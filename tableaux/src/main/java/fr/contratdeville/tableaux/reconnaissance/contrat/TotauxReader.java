package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.colonnes.PartsNues;
import fr.contratdeville.tableaux.reconnaissance.francais.EffectifFrancais;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the cells of a row of sums or shares into declared figures, each with its scope. */
final class TotauxReader {
  private final TableActions table;
  private final CelluleConverter cellules;
  /** One scope per column, over all entries of the table. */
  private final Map<Integer, Portee> portees = new HashMap<>();

  TotauxReader(TableActions table, CelluleConverter cellules) {
    this.table = table;
    this.cellules = cellules;
  }

  /**
   * Reads the declared figure of one cell of such a row. If the file has several tables of actions,
   * even the totals of the columns cover the entries of this table alone.
   *
   * @param bloc the keys of the entries that a subtotal covers, or that a row of shares refers to;
   *     empty for the whole table
   * @return empty for a cell that holds no figure of a known scope: the caller keeps it as a
   *     complement
   */
  Optional<TotalDeclare> read(Ligne ligne, Cellule cellule, List<String> bloc) {
    Colonne colonne = table.colonne(cellule);
    Optional<Quantite> valeur =
        ligne.est(GenreLigne.PARTS) ? part(colonne, cellule) : quantite(colonne, cellule);
    Portee portee = cellules.portee(cellule, colonne);
    if (!bloc.isEmpty()) {
      return valeur.map(v -> cellules.total(
          Nature.BLOC, v, Portee.builder().from(portee).addAllVolets(bloc).build(), cellule));
    }
    if (table.parmiDautres()) {
      Portee delaTable = portees.computeIfAbsent(
          cellule.colonne(),
          c -> Portee.builder().from(portee).addAllVolets(table.cles()).build());
      return valeur.map(v -> cellules.total(Nature.BLOC, v, delaTable, cellule));
    }
    return valeur.flatMap(v -> nature(colonne, v).map(n -> cellules.total(n, v, portee, cellule)));
  }

  private Optional<Quantite> part(Colonne colonne, Cellule cellule) {
    Optional<Part> part = cellule.part();
    return part.isEmpty() && colonne.estMontant()
        ? PartsNues.of(table.grille().cellules(cellule.ligne()), table.colonnes())
            .part(cellule)
            .map(Quantite.class::cast)
        : part.map(Quantite.class::cast);
  }

  private static Optional<Nature> nature(Colonne colonne, Quantite valeur) {
    if (colonne.financeur().isPresent()) {
      return Optional.of(Nature.FINANCEUR);
    }
    boolean general = colonne.est(Champ.TOTAL)
        || colonne.estFinancement()
        || (colonne.est(Champ.BENEFICIAIRES) && !(valeur instanceof Part));
    return general ? Optional.of(Nature.GENERAL) : Optional.empty();
  }

  private Optional<Quantite> quantite(Colonne colonne, Cellule cellule) {
    if (colonne.est(Champ.BENEFICIAIRES)) {
      return EffectifFrancais.read(cellule).map(Quantite.class::cast);
    }
    return colonne.estMontant()
            && cellules.somme(cellule, colonne) instanceof MontantLu.Valeur valeur
        ? Optional.of(valeur.montant())
        : Optional.empty();
  }
}
