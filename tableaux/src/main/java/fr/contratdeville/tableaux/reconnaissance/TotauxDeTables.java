package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.modele.Financeur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Formule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the rows that sum several tables of one sheet, such as {@code Total A + B} below the last
 * one: their formulas reach above the header of their table, or their figures are what the tables
 * make together and not what the last one makes.
 */
final class TotauxDeTables {
  private final List<TableActions> tables;
  private final TableActions derniere;

  private TotauxDeTables(List<TableActions> tables) {
    this.tables = tables;
    this.derniere = tables.get(tables.size() - 1);
  }

  /** Widens the sums below the last table of each sheet that cover the tables above it too. */
  static void elargir(List<TableActions> tables) {
    Map<Emplacement, List<TableActions>> parFeuille = tables.stream()
        .filter(t -> !t.estMiseAPlat())
        .collect(Collectors.groupingBy(
            t -> t.grille().place(), LinkedHashMap::new, Collectors.toList()));
    parFeuille.values().stream()
        .filter(siennes -> siennes.size() > 1)
        .forEach(siennes -> new TotauxDeTables(siennes).elargir());
  }

  private void elargir() {
    TableActions premiere = tables.get(0);
    for (Ligne ligne : List.copyOf(premiere.dessus().autres())) {
      if (couvreTout(premiere, ligne.numero())) {
        premiere.dessus().prendre(ligne);
        premiere.elargir(ligne.numero(), cles());
      }
    }
    int dernier = derniere.lignes().stream()
        .filter(Ligne::estVolet)
        .mapToInt(Ligne::numero)
        .max()
        .orElse(0);
    for (Ligne ligne : derniere.lignes()) {
      if (ligne.estSomme() && ligne.numero() > dernier && couvreTout(derniere, ligne.numero())) {
        derniere.elargir(ligne.numero(), cles());
      }
    }
  }

  private List<String> cles() {
    return tables.stream().flatMap(t -> t.cles().stream()).toList();
  }

  private boolean couvreTout(TableActions porteuse, int ligne) {
    int ensemble = 0;
    int seule = 0;
    for (Cellule cellule : porteuse.grille().cellules(ligne)) {
      Colonne colonne = porteuse.colonne(cellule);
      if (!colonne.estMontant()) {
        continue;
      }
      if (monte(cellule)) {
        return true;
      }
      if (MontantReader.chiffre(cellule, colonne) instanceof MontantLu.Valeur lu
          && lu.montant().centimes() != 0) {
        long imprime = lu.montant().centimes();
        long ici = somme(porteuse, colonne, cellule.colonne());
        long partout = tables.stream()
            .mapToLong(t -> t == porteuse ? ici : somme(t, colonne, 0))
            .sum();
        boolean moities = sontDesMoities() && Math.abs(imprime - partout) < Math.abs(imprime - ici);
        ensemble += (imprime == partout || moities) && partout != ici ? 1 : 0;
        seule += imprime == ici ? 1 : 0;
      }
    }
    return ensemble > seule;
  }

  /**
   * Whether the tables are one list that goes on in the next columns: the same headings side by
   * side, and no sum but below the last of them.
   */
  private boolean sontDesMoities() {
    return tables.stream()
            .allMatch(t -> t.entete().premiere() == derniere.entete().premiere()
                && titres(t).equals(titres(derniere)))
        && tables.stream()
            .filter(t -> t != derniere)
            .allMatch(t -> t.lignes().stream().noneMatch(Ligne::estSomme));
  }

  private static List<String> titres(TableActions table) {
    return table.entete().titres().keySet().stream()
        .map(n -> Normalise.cle(table.entete().titre(n)))
        .toList();
  }

  /** Whether the formula of a cell adds up cells above the header of its table. */
  private boolean monte(Cellule cellule) {
    int entete = derniere.entete().premiere();
    return cellule
        .calcul()
        .filter(Formule::estSomme)
        .filter(f -> f.antecedents().stream()
            .anyMatch(a -> a.feuille().isEmpty() && a.plage().premiereLigne() < entete))
        .isPresent();
  }

  /**
   * What the entries of a table have in the column that stands for the same money.
   *
   * @param numero the column; 0 to find it
   */
  private static long somme(TableActions table, Colonne modele, int numero) {
    Map<Integer, Colonne> siennes = new HashMap<>();
    table.colonnes().parNumero().forEach((n, colonne) -> {
      boolean meme = numero > 0 ? n == numero : memeArgent(colonne, modele);
      if (meme) {
        siennes.put(n, colonne);
      }
    });
    return table.lignes().stream()
        .filter(Ligne::estVolet)
        .flatMap(l -> table.grille().cellules(l.numero()).stream())
        .filter(c -> siennes.containsKey(c.colonne()))
        .mapToLong(c -> MontantReader.chiffre(c, table.colonne(c)) instanceof MontantLu.Valeur lu
            ? lu.montant().centimes()
            : 0)
        .sum();
  }

  private static boolean memeArgent(Colonne colonne, Colonne modele) {
    return modele.est(Champ.TOTAL)
        ? colonne.est(Champ.TOTAL) && colonne.etape().equals(modele.etape())
        : colonne.estFinancement()
            && nom(colonne).equals(nom(modele))
            && colonne.etape().equals(modele.etape())
            && colonne.exercice().equals(modele.exercice());
  }

  private static Optional<String> nom(Colonne colonne) {
    return colonne.financeur().map(Financeur::nom);
  }
}
