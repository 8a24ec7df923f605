package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Devise;
import fr.contratdeville.tableaux.feuille.MontantLu.Raison;
import fr.contratdeville.tableaux.reconnaissance.Table;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsMonnaie;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsMonnaie.Somme;
import fr.contratdeville.valeur.Emplacement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The amounts of a table that are no euros paid: in another currency, in kind, struck through. They
 * are gathered, so that a whole table in francs makes one finding, with the sum of each column.
 */
final class MontantsExclus {

  private record Groupe(Raison raison, String unite) {}

  private static final class Suite {
    final List<Emplacement> places = new ArrayList<>();
    final Map<Integer, Somme> sommes = new TreeMap<>();
  }

  private final Table table;
  private final Map<Groupe, Suite> groupes = new LinkedHashMap<>();

  MontantsExclus(Table table) {
    this.table = table;
  }

  /** @param unite the number that 1 stands for in the column of the cell */
  void add(Cellule cellule, Raison raison, int unite) {
    String devise = raison == Raison.DEVISE ? cellule.devise().map(Devise::code).orElse("") : "€";
    Suite suite = groupes.computeIfAbsent(new Groupe(raison, devise), g -> new Suite());
    suite.places.add(table.grille().place(cellule));
    BigDecimal nombre =
        cellule.chiffre().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(unite));
    suite.sommes.merge(
        cellule.colonne(), new Somme(table.titre(cellule), nombre, devise), Somme::plus);
  }

  List<Constat> constats() {
    return groupes.entrySet().stream()
        .map(e -> constat(e.getKey(), e.getValue()))
        .toList();
  }

  private static Constat constat(Groupe groupe, Suite suite) {
    List<Somme> sommes = List.copyOf(suite.sommes.values());
    return switch (groupe.raison()) {
      case DEVISE -> ConstatsMonnaie.autreDevise(suite.places, groupe.unite(), sommes);
      case EN_NATURE -> ConstatsMonnaie.enNature(suite.places, sommes);
      default -> ConstatsMonnaie.barres(suite.places, sommes);
    };
  }
}
