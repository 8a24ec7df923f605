package fr.contratdeville.tableaux.reconnaissance.grille;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The cells of a grid that look like money: amounts with a euro sign, and numbers too large for
 * counts and numbers of rows that are no years.
 *
 * @param nombre how many there are
 * @param somme what they add up to, in euros
 */
public record ArgentVu(int nombre, BigDecimal somme) {
  /** Fewer are no table of money: a notice quotes a threshold. */
  private static final int PLUSIEURS = 3;

  private static final BigDecimal GRAND = BigDecimal.valueOf(100);
  private static final BigDecimal AVANT = BigDecimal.valueOf(1949);
  private static final BigDecimal APRES = BigDecimal.valueOf(2100);

  public static ArgentVu of(Grille grille) {
    BitSet colonnes = new BitSet();
    List<Cellule> annees = new ArrayList<>();
    int nombre = 0;
    BigDecimal somme = BigDecimal.ZERO;
    for (Rangee rangee : grille.rangees()) {
      for (Cellule cellule : rangee.cellules()) {
        Optional<BigDecimal> euros = euros(cellule);
        if (euros.isPresent() && estUneAnnee(cellule, euros.get())) {
          annees.add(cellule);
        } else if (euros.isPresent()) {
          colonnes.set(cellule.colonne());
          nombre++;
          somme = somme.add(euros.get());
        }
      }
    }
    // An amount of 2 000 is no year if it stands among amounts.
    for (Cellule annee : annees) {
      if (colonnes.get(annee.colonne())) {
        nombre++;
        somme = somme.add(euros(annee).orElseThrow());
      }
    }
    return new ArgentVu(nombre, somme);
  }

  private static Optional<BigDecimal> euros(Cellule cellule) {
    return cellule.montant() instanceof MontantLu.Valeur valeur
        ? Optional.of(valeur.montant().euros())
            .filter(e -> estDit(cellule)
                || (cellule.genre() == Genre.NOMBRE
                    && cellule.part().isEmpty()
                    && e.abs().compareTo(GRAND) >= 0))
        : Optional.empty();
  }

  private static boolean estDit(Cellule cellule) {
    return cellule.genre() == Genre.TEXTE
        ? cellule.cle().endsWith("€") || cellule.cle().endsWith(" euros")
        : cellule.apparence().format().indexOf('€') >= 0;
  }

  private static boolean estUneAnnee(Cellule cellule, BigDecimal euros) {
    return !estDit(cellule)
        && euros.compareTo(AVANT) > 0
        && euros.compareTo(APRES) < 0
        && euros.stripTrailingZeros().scale() <= 0;
  }

  /** Whether there are several, as in a table that was not read. */
  public boolean compte() {
    return nombre >= PLUSIEURS;
  }
}
