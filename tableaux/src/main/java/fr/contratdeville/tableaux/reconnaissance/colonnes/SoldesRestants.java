package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Message;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;

/**
 * Tells a solde that is left from one that is paid: where it is the difference of two other columns
 * in each row, nobody paid it. A cumul down the rows is no total of any.
 */
final class SoldesRestants {
  private static final Pattern SOLDE = Pattern.compile("(le )?soldes?|disponibles?");
  /** The fewest rows that show it. */
  private static final int PREUVES = 3;

  private SoldesRestants() {}

  static void retirer(
      NavigableMap<Integer, Colonne> colonnes,
      Grille grille,
      Entete entete,
      Suppositions suppositions) {
    List<Integer> argent = colonnes.keySet().stream()
        .filter(n -> colonnes.getOrDefault(n, Colonne.complement()).estFinancement())
        .toList();
    for (int cumul : List.copyOf(colonnes.keySet())) {
      if (Normalise.cle(entete.titre(cumul)).startsWith("cumul")
          && argent.stream().anyMatch(n -> n != cumul && cumule(grille, entete, n, cumul))) {
        colonnes.put(cumul, Colonne.complement());
        suppositions.connue(cumul);
        suppositions.raison(
            cumul, Message.of("les sommes au fil des lignes", "the sums down to each row"));
      }
    }
    for (int solde : argent) {
      if (SOLDE.matcher(Normalise.cle(entete.titre(solde))).matches()
          && estUneDifference(grille, entete, argent, solde)) {
        colonnes.put(solde, Colonne.complement());
        suppositions.connue(solde);
        suppositions.raison(
            solde,
            Message.of(
                "la différence de deux autres colonnes", "the difference of two other columns"));
      }
    }
  }

  /** Whether each figure of a column is the sum of those of another one down to its row. */
  private static boolean cumule(Grille grille, Entete entete, int montants, int cumul) {
    long somme = 0;
    int preuves = 0;
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() > entete.derniere() && rangee.cellule(cumul).isPresent()) {
        somme += centimes(rangee, montants);
        if (centimes(rangee, cumul) != somme) {
          return false;
        }
        preuves++;
      }
    }
    return preuves >= PREUVES;
  }

  private static boolean estUneDifference(
      Grille grille, Entete entete, List<Integer> argent, int solde) {
    List<Integer> autres = argent.stream().filter(n -> n != solde).toList();
    return autres.stream()
        .anyMatch(tout -> autres.stream()
            .filter(partie -> !partie.equals(tout))
            .anyMatch(partie -> reste(grille, entete, tout, partie, solde)));
  }

  private static boolean reste(Grille grille, Entete entete, int tout, int partie, int solde) {
    int preuves = 0;
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() > entete.derniere()) {
        long entier = centimes(rangee, tout);
        if (entier - centimes(rangee, partie) != centimes(rangee, solde)) {
          return false;
        }
        preuves += entier == 0 ? 0 : 1;
      }
    }
    return preuves >= PREUVES;
  }

  private static long centimes(Rangee rangee, int colonne) {
    return rangee
        .cellule(colonne)
        .map(Cellule::montant)
        .map(m -> m instanceof MontantLu.Valeur v ? v.montant().centimes() : 0L)
        .orElse(0L);
  }
}
