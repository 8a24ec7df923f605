package fr.contratdeville.io.xlsx.synthese;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.modele.LigneSituee;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of an axis, those of the largest amounts first, each with a number that formulas can
 * compare: names would be taken for patterns ({@code *}), for operators ({@code >5}) and for equal
 * if only capitals tell them apart. The key of money without a value has number 0 and comes last.
 */
final class Numeros {

  private final Axe axe;
  private final Totaux totaux;
  private final List<Cle> cles;
  private final Map<Cle, Integer> numeros = new HashMap<>();

  /**
   * @param lignes the lines that are added up
   * @param toutes the lines whose keys have a number, these included
   * @param parNom whether keys are sorted by their id, as years are
   */
  Numeros(Axe axe, List<LigneSituee> lignes, List<LigneSituee> toutes, boolean parNom) {
    this.axe = axe;
    this.totaux = Totaux.of(axe, lignes);
    this.cles = new ArrayList<>(Totaux.of(axe, toutes).cles());
    cles.sort(Comparator.<Cle, Boolean>comparing(Cle.NON_AFFECTE::equals)
        .thenComparing(
            parNom
                ? Comparator.comparing(Cle::id)
                : Comparator.comparing(this::somme).reversed()));
    for (Cle cle : cles) {
      numeros.put(cle, cle.equals(Cle.NON_AFFECTE) ? 0 : numeros.size() + 1);
    }
  }

  private Long somme(Cle cle) {
    return totaux.poste(cle).map(p -> p.somme().centimes()).orElse(0L);
  }

  Axe axe() {
    return axe;
  }

  Totaux totaux() {
    return totaux;
  }

  List<Cle> cles() {
    return cles;
  }

  int numero(Cle cle) {
    return numeros.getOrDefault(cle, 0);
  }
}
