package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Tells by their sums which columns of a declared table hold amounts, where some of them are those
 * of financeurs: a total beside them sums the amounts that it closes with, and no counts.
 */
final class MesuresDesColonnes {
  private final Grille grille;
  private final List<Rangee> corps;
  private final NavigableMap<Integer, Colonne> colonnes;

  /** @param colonnes the columns of figures by number, which get their measure */
  MesuresDesColonnes(Grille grille, List<Rangee> corps, NavigableMap<Integer, Colonne> colonnes) {
    this.grille = grille;
    this.corps = corps;
    this.colonnes = colonnes;
  }

  void settle() {
    List<Integer> argent = avec(Mesure.MONTANT);
    List<Integer> inconnues = avec(Mesure.NON_PRECISE);
    for (Map.Entry<Integer, Colonne> e : List.copyOf(colonnes.entrySet())) {
      Colonne total = e.getValue();
      if (total.estTotal() && total.mesure().isEmpty()) {
        int sans = ferment(e.getKey(), argent, List.of());
        int avec = ferment(e.getKey(), argent, inconnues);
        if (Math.max(sans, avec) > 0) {
          colonnes.put(e.getKey(), total.withMesure(Mesure.MONTANT));
        }
        if (avec > sans) {
          inconnues.forEach(n -> colonnes.put(n, Colonne.mesure(Mesure.MONTANT)));
        }
      }
    }
  }

  private List<Integer> avec(Mesure mesure) {
    return colonnes.entrySet().stream()
        .filter(e -> !e.getValue().estTotal())
        .filter(
            e -> e.getValue().financeur().isPresent() || e.getValue().mesure().isPresent())
        .filter(e -> TableauCroise.mesure(e.getValue()) == mesure)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The number of rows where a total is the sum of some columns. */
  private int ferment(int total, List<Integer> argent, List<Integer> autres) {
    int ferment = 0;
    for (Rangee rangee : corps) {
      BigDecimal imprime = chiffre(rangee, total);
      BigDecimal somme = BigDecimal.ZERO;
      for (int numero : argent) {
        somme = somme.add(chiffre(rangee, numero));
      }
      for (int numero : autres) {
        somme = somme.add(chiffre(rangee, numero));
      }
      ferment += imprime.signum() != 0 && imprime.compareTo(somme) == 0 ? 1 : 0;
    }
    return ferment;
  }

  private BigDecimal chiffre(Rangee rangee, int colonne) {
    return grille
        .propre(rangee.ligne(), colonne)
        .filter(c -> c.part().isEmpty())
        .flatMap(Cellule::chiffre)
        .orElse(BigDecimal.ZERO);
  }
}
