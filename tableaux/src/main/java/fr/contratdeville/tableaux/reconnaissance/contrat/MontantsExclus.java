package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Devise;
import fr.contratdeville.tableaux.feuille.MontantLu.Raison;
import fr.contratdeville.tableaux.reconnaissance.Table;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsMonnaie;
import fr.contratdeville.valeur.Emplacement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The amounts of a table that are no euros paid: in another currency, in kind, struck through. They
 * are gathered by column, so that a whole table in francs makes a finding for each column.
 */
final class MontantsExclus {

  private record Groupe(int colonne, Raison raison, String devise) {}

  private static final class Suite {
    final String titre;
    final List<Emplacement> places = new ArrayList<>();
    BigDecimal somme = BigDecimal.ZERO;

    Suite(String titre) {
      this.titre = titre;
    }
  }

  private final Table table;
  private final Map<Groupe, Suite> groupes = new LinkedHashMap<>();

  MontantsExclus(Table table) {
    this.table = table;
  }

  /** @param unite the number that 1 stands for in the column of the cell */
  void add(Cellule cellule, Raison raison, int unite) {
    String devise = raison == Raison.DEVISE ? cellule.devise().map(Devise::code).orElse("") : "€";
    Suite suite = groupes.computeIfAbsent(
        new Groupe(cellule.colonne(), raison, devise), g -> new Suite(table.titre(cellule)));
    suite.places.add(table.grille().place(cellule));
    suite.somme = cellule
        .chiffre()
        .map(n -> n.multiply(BigDecimal.valueOf(unite)))
        .map(suite.somme::add)
        .orElse(suite.somme);
  }

  List<Constat> constats() {
    return groupes.entrySet().stream()
        .map(e -> constat(e.getKey(), e.getValue()))
        .toList();
  }

  private static Constat constat(Groupe groupe, Suite suite) {
    return switch (groupe.raison()) {
      case DEVISE ->
        ConstatsMonnaie.autreDevise(suite.places, suite.titre, groupe.devise(), suite.somme);
      case EN_NATURE -> ConstatsMonnaie.enNature(suite.places, suite.titre, suite.somme);
      default -> ConstatsMonnaie.barres(suite.places, suite.titre, suite.somme);
    };
  }
}
