package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.colonnes.PartsNues;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsSommes;
import fr.contratdeville.tableaux.reconnaissance.francais.EffectifFrancais;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Montant;
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
  private final TotauxDeColonne deColonne;
  /** One scope per column, over all entries of the table. */
  private final Map<Integer, Portee> portees = new HashMap<>();

  TotauxReader(TableActions table, CelluleConverter cellules) {
    this.table = table;
    this.cellules = cellules;
    this.deColonne = new TotauxDeColonne(table);
  }

  /**
   * Reads the declared figure of one cell of such a row. If the file has several tables of actions,
   * even the totals of the columns cover the entries of this table alone.
   *
   * @param bloc the keys of the entries that a subtotal covers, or that a row of shares refers to;
   *     empty for the whole table
   * @param payeur the financeur whose amounts the row sums, where rows name who pays
   * @return empty for a cell that holds no figure of a known scope: the caller keeps it as a
   *     complement
   */
  Optional<TotalDeclare> read(
      Ligne ligne, Cellule cellule, List<String> bloc, Optional<String> payeur) {
    Colonne colonne = table.colonne(cellule);
    Optional<Quantite> valeur =
        ligne.est(GenreLigne.PARTS) ? part(colonne, cellule) : quantite(colonne, cellule);
    if (valeur.isPresent()
        && valeur.get() instanceof Montant imprime
        && deColonne.sontIndistincts(colonne)) {
      deColonne.compare(cellule, imprime, bloc).ifPresent(cellules::report);
      return Optional.empty();
    }
    Portee portee = cellules.portee(cellule, colonne);
    if (payeur.isPresent()) {
      Portee duPayeur = Portee.builder()
          .from(portee)
          .addFinanceur(cellules.noms().nom(payeur.get()))
          .addAllVolets(table.parmiDautres() ? table.cles() : List.of())
          .build();
      Nature nature = table.parmiDautres() ? Nature.BLOC : Nature.FINANCEUR;
      return valeur.map(v -> cellules.total(nature, v, duPayeur, cellule));
    }
    if (valeur.isPresent() && valeur.get() instanceof Montant && partage(colonne)) {
      verifier(ligne, cellule, valeur.get());
      return Optional.empty();
    }
    if (table.plusieursTables(ligne.numero()).isPresent() && colonne.est(Champ.TOTAL)) {
      // The other tables may have financeurs that this one has not.
      portee =
          Portee.builder().etape(colonne.etape()).exercice(colonne.exercice()).build();
    }
    Portee sienne = portee;
    if (!bloc.isEmpty()) {
      return valeur.map(v -> cellules.total(
          Nature.BLOC, v, Portee.builder().from(sienne).addAllVolets(bloc).build(), cellule));
    }
    if (table.parmiDautres()) {
      Portee delaTable = portees.computeIfAbsent(
          cellule.colonne(),
          c -> Portee.builder().from(sienne).addAllVolets(table.cles()).build());
      return valeur.map(v -> cellules.total(Nature.BLOC, v, delaTable, cellule));
    }
    return valeur.flatMap(v -> nature(colonne, v).map(n -> cellules.total(n, v, sienne, cellule)));
  }

  /**
   * Whether another column holds amounts of the same financeur, step and year: {@code Acompte} and
   * {@code Solde}. A scope cannot tell their totals apart.
   */
  private boolean partage(Colonne colonne) {
    return colonne.estFinancement()
        && !table.colonnes().enLignes()
        && table.colonnes().financeurs().stream()
                .map(table.colonnes()::de)
                .filter(c -> c.financeur().equals(colonne.financeur())
                    && c.etape().equals(colonne.etape())
                    && c.exercice().equals(colonne.exercice()))
                .limit(2)
                .count()
            > 1;
  }

  /** Reports the total of such a column if it is not the sum of the rows that it covers. */
  private void verifier(Ligne ligne, Cellule cellule, Quantite imprime) {
    List<Integer> rangees = ligne.est(GenreLigne.TOTAL) || ligne.termes().isEmpty()
        ? table.lignes().stream().filter(Ligne::estVolet).map(Ligne::numero).toList()
        : ligne.termes();
    Montant somme = Montant.ZERO;
    for (int rangee : rangees) {
      Optional<Cellule> terme = table.grille().propre(rangee, cellule.colonne());
      if (terme.isPresent()
          && MontantReader.read(terme.get(), table.colonne(terme.get()))
              instanceof MontantLu.Valeur lu) {
        somme = somme.plus(lu.montant());
      }
    }
    if (!rangees.isEmpty() && !imprime.equals(somme)) {
      cellules.report(ConstatsSommes.colonne(
          table.grille().place(cellule), table.titre(cellule), (Montant) imprime, somme));
    }
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
