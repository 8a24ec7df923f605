package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ContenuLigne;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.colonnes.PartsNues;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises rows of shares that no percent sign tells from amounts: such a row stands below a row
 * of sums, with one text at most, and its numbers are the shares of these sums in their total.
 */
final class LignesDeParts {
  /**
   * The matches that prove shares. Fewer prove nothing: one number is always some share of some
   * total.
   */
  private static final int PREUVES = 2;

  /**
   * The number of sums in succession that may stand above their shares: many more are a list, not a
   * synthesis.
   */
  private static final int PORTEE = 16;

  private final Grille grille;
  private final Colonnes colonnes;
  private final Set<Integer> imposees;

  LignesDeParts(Grille grille, Colonnes colonnes, Set<Integer> imposees) {
    this.grille = grille;
    this.colonnes = colonnes;
    this.imposees = imposees;
  }

  List<Ligne> refine(List<Ligne> lignes) {
    List<Ligne> precisees = new ArrayList<>(lignes.size());
    Deque<Ligne> sommes = new ArrayDeque<>();
    for (Ligne ligne : lignes) {
      Ligne precisee = parts(ligne, sommes).orElse(ligne);
      if (precisee.est(GenreLigne.TOTAL) || precisee.est(GenreLigne.SOUS_TOTAL)) {
        sommes.push(precisee);
        if (sommes.size() > PORTEE) {
          sommes.removeLast();
        }
      } else if (precisee.estVolet()) {
        sommes.clear();
      }
      precisees.add(precisee);
    }
    return precisees;
  }

  /** The row as shares of the nearest sum above that its numbers match; empty if there is none. */
  private Optional<Ligne> parts(Ligne ligne, Deque<Ligne> sommes) {
    boolean possible = !sommes.isEmpty()
        && !imposees.contains(ligne.numero())
        && !ligne.est(GenreLigne.PARTS)
        && !ligne.est(GenreLigne.ENTETE);
    if (!possible
        || ContenuLigne.of(grille.cellules(ligne.numero()), colonnes).textes().size() > 1) {
      return Optional.empty();
    }
    PartsNues parts = PartsNues.of(grille.cellules(ligne.numero()), colonnes);
    return parts.nombres().size() < PREUVES
        ? Optional.empty()
        : sommes.stream().flatMap(s -> read(ligne, parts, s).stream()).findFirst();
  }

  private Optional<Ligne> read(Ligne ligne, PartsNues parts, Ligne somme) {
    Map<Integer, BigDecimal> montants = montants(somme);
    int ferment = totaux(montants).stream()
        .map(total -> parts.ferment(montants, total))
        .filter(colonnes -> colonnes.stream().filter(parts::compte).count() >= PREUVES)
        .mapToInt(List::size)
        .max()
        .orElse(0);
    int nombre = parts.nombres().size();
    // Numbers up to one with decimals are no amounts: most must match. Others may be: all must.
    boolean prouve = parts.enFractions()
        ? parts.unite().compareTo(BigDecimal.ONE) < 0 && 2 * ferment > nombre
        : ferment == nombre && !parts.repetent(montants);
    return prouve
        ? Optional.of(Ligne.sure(
            ligne.numero(),
            GenreLigne.PARTS,
            "parts de la ligne " + somme.numero() + " : " + ferment + " sur " + nombre
                + " y correspondent",
            "shares of row " + somme.numero() + ": " + ferment + " of " + nombre + " match"))
        : Optional.empty();
  }

  private Map<Integer, BigDecimal> montants(Ligne somme) {
    Map<Integer, BigDecimal> montants = new HashMap<>();
    for (Cellule cellule : grille.cellules(somme.numero())) {
      if (colonnes.de(cellule).estMontant()
          && MontantReader.chiffre(cellule, colonnes.de(cellule))
              instanceof MontantLu.Valeur valeur) {
        montants.put(cellule.colonne(), valeur.montant().euros());
      }
    }
    return montants;
  }

  /**
   * The totals that the numbers may be shares of: each printed one, and the sum of the financeurs.
   */
  private List<BigDecimal> totaux(Map<Integer, BigDecimal> montants) {
    List<BigDecimal> totaux = new ArrayList<>();
    BigDecimal somme = BigDecimal.ZERO;
    for (Map.Entry<Integer, BigDecimal> montant : montants.entrySet()) {
      if (colonnes.de(montant.getKey()).estTotal()) {
        totaux.add(montant.getValue());
      } else if (colonnes.de(montant.getKey()).estFinancement()) {
        somme = somme.add(montant.getValue());
      }
    }
    totaux.add(somme);
    return totaux.stream().filter(t -> t.signum() > 0).distinct().toList();
  }
}
