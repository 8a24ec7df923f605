package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsSommes;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.tableaux.reconnaissance.lignes.Soldes;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Checks what a table says is left: what was to be spent, less what its actions get. The amounts to
 * be spent are those of a row that says so and with which one column closes; the other columns are
 * then compared with it.
 */
final class SoldesDeTable {
  private final TableActions table;

  SoldesDeTable(TableActions table) {
    this.table = table;
  }

  List<Constat> constats() {
    List<Constat> constats = new ArrayList<>();
    List<Ligne> restes = table.lignes().stream()
        .filter(Ligne::estTexte)
        .filter(l -> parle(table.grille().cellules(l.numero()), Soldes::estUnReste))
        .toList();
    if (restes.isEmpty()) {
      return constats;
    }
    // They may stand above the table, with headings of their own.
    List<Rangee> enveloppes = table.grille().feuille().rangees().stream()
        .filter(r -> !table.estVolet(r.ligne()))
        .filter(r -> parle(r.cellules(), Soldes::estUneEnveloppe))
        .toList();
    for (Ligne reste : restes) {
      enveloppes.stream()
          .map(r -> ecarts(reste.numero(), r))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(constats::addAll);
    }
    return constats;
  }

  private static boolean parle(List<Cellule> cellules, Predicate<Cellule> mots) {
    return cellules.stream().anyMatch(c -> c.genre() == Cellule.Genre.TEXTE && mots.test(c));
  }

  /** The gaps of what is left of some amounts; empty if no column closes with these. */
  private Optional<List<Constat>> ecarts(int reste, Rangee enveloppe) {
    List<Constat> ecarts = new ArrayList<>();
    Map<Integer, Montant> dits = montants(table.grille().cellules(reste));
    Map<Integer, Montant> notifies = montants(enveloppe.cellules());
    int ferment = 0;
    for (Map.Entry<Integer, Montant> dit : dits.entrySet()) {
      Montant notifie = notifies.get(dit.getKey());
      if (notifie != null) {
        Montant depense = somme(dit.getKey());
        Montant juste = notifie.minus(depense);
        if (juste.equals(dit.getValue())) {
          ferment++;
        } else {
          ecarts.add(ConstatsSommes.solde(
              List.of(
                  table.grille().place(reste, dit.getKey()),
                  table.grille().place(enveloppe.ligne(), dit.getKey())),
              libelle(reste),
              dit.getValue(),
              notifie,
              depense));
        }
      }
    }
    return ferment == 0 ? Optional.empty() : Optional.of(ecarts);
  }

  private String libelle(int ligne) {
    return table.grille().cellules(ligne).stream()
        .filter(c -> c.genre() == Cellule.Genre.TEXTE)
        .findFirst()
        .map(Cellule::uneLigne)
        .orElse("");
  }

  /** The amounts of a row in columns of money, by column. */
  private Map<Integer, Montant> montants(List<Cellule> cellules) {
    Map<Integer, Montant> montants = new TreeMap<>();
    for (Cellule cellule : cellules) {
      lu(cellule).ifPresent(m -> montants.put(cellule.colonne(), m));
    }
    return montants;
  }

  private Optional<Montant> lu(Cellule cellule) {
    Colonne colonne = table.colonne(cellule);
    return colonne.estMontant()
            && MontantReader.chiffre(cellule, colonne) instanceof MontantLu.Valeur lu
        ? Optional.of(lu.montant())
        : Optional.empty();
  }

  private Montant somme(int colonne) {
    return table.lignes().stream()
        .filter(Ligne::estVolet)
        .flatMap(l -> table.grille().propre(l.numero(), colonne).stream())
        .flatMap(c -> lu(c).stream())
        .reduce(Montant.ZERO, Montant::plus);
  }
}
