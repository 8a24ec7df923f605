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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
  /** The most totals of a table, and the most pairs of a total and a column beside it. */
  private static final int TOTAUX = 100;

  private static final int PAIRES = 10_000;

  private final Colonnes colonnes;
  private final Suppositions suppositions;
  private final List<Map<Integer, Long>> rangees = new ArrayList<>();

  private TotauxDeRangee(Colonnes colonnes) {
    this.colonnes = colonnes;
    this.suppositions = colonnes.suppositions();
  }

  /**
   * The columns that are no totals after all, as what they are; marks those of rows. Nothing is
   * looked for in a table with more totals or columns than people print.
   */
  public static Map<Integer, Colonne> find(
      Grille grille, Colonnes colonnes, List<Ligne> lignes, Set<Integer> donnees) {
    TotauxDeRangee totaux = new TotauxDeRangee(colonnes);
    List<Integer> imprimes = colonnes.parNumero().entrySet().stream()
        .filter(e -> e.getValue().est(Champ.TOTAL) && !donnees.contains(e.getKey()))
        .map(Map.Entry::getKey)
        .toList();
    Map<Integer, Colonne> lues = new HashMap<>();
    if (!imprimes.isEmpty() && imprimes.size() <= TOTAUX) {
      totaux.read(grille, lignes);
      List<Integer> libres = totaux.libres();
      boolean trop = imprimes.size() * libres.size() > PAIRES;
      List<Integer> restes = trop || colonnes.financeurs().isEmpty() ? List.of() : libres;
      long[] versees = totaux.sommes(Set.copyOf(colonnes.financeurs()));
      imprimes.forEach(n -> totaux.settle(n, restes, versees, lues));
    }
    return lues;
  }

  /** The columns that are neither a field nor money that counts. */
  private List<Integer> libres() {
    Set<Integer> payees = new HashSet<>(colonnes.financeurs());
    return colonnes.parNumero().entrySet().stream()
        .filter(e -> e.getValue().champ().isEmpty() && !payees.contains(e.getKey()))
        .map(Map.Entry::getKey)
        .toList();
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

  private void settle(int total, List<Integer> restes, long[] versees, Map<Integer, Colonne> lues) {
    Colonne colonne = colonnes.de(total);
    Set<Integer> termes = colonnes.financeurs().stream()
        .filter(n -> colonne.couvre(colonnes.de(n)))
        .collect(Collectors.toSet());
    boolean ferme = ferme(total, sommes(termes), 0);
    if (colonnes.numero(Champ.FINANCEUR).isPresent() && termes.size() > 1 && ferme) {
      suppositions.parRangee(total);
    } else if (!ferme) {
      reste(total, restes, versees, lues);
    }
  }

  /** Whether there is a column of what is left, which the total counts beside what was paid. */
  private void reste(int total, List<Integer> restes, long[] versees, Map<Integer, Colonne> lues) {
    for (int reste : restes) {
      if (reste > total && ferme(total, versees, reste)) {
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

  /** The sum of some columns in each row. */
  private long[] sommes(Set<Integer> termes) {
    return rangees.stream()
        .mapToLong(r -> r.entrySet().stream()
            .filter(e -> termes.contains(e.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum())
        .toArray();
  }

  /**
   * Whether a total is in most rows one of these sums and the figure of one more column, which has
   * one in some row.
   */
  private boolean ferme(int total, long[] sommes, int autre) {
    int ferment = 0;
    int ouvertes = 0;
    int vues = 0;
    for (int i = 0; i < sommes.length; i++) {
      long imprime = rangees.get(i).getOrDefault(total, 0L);
      if (imprime != 0) {
        long ajout = rangees.get(i).getOrDefault(autre, 0L);
        boolean egal = imprime == sommes[i] + ajout;
        ferment += egal ? 1 : 0;
        ouvertes += egal ? 0 : 1;
        vues += autre == 0 || ajout != 0 ? 1 : 0;
      }
    }
    return vues > 0 && ferment >= PREUVES && 4 * ouvertes <= ferment;
  }
}
