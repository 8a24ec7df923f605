package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A row of an outline, with the rows below that stand under it. */
final class Branche {
  private final Rangee rangee;
  private final Cellule libelle;
  private final int niveau;
  private final Map<Integer, Long> montants = new TreeMap<>();
  private final List<Branche> dessous = new ArrayList<>();

  /**
   * @param niveau the depth of the row, 0 for the widest
   * @param colonnes the columns of amounts
   */
  Branche(Rangee rangee, Cellule libelle, int niveau, List<Integer> colonnes) {
    this.rangee = rangee;
    this.libelle = libelle;
    this.niveau = niveau;
    for (Cellule cellule : rangee.cellules()) {
      if (colonnes.contains(cellule.colonne())) {
        Releve.montant(cellule).ifPresent(m -> montants.put(cellule.colonne(), m));
      }
    }
  }

  /** Builds the outline that rows with their levels make, and returns its widest branches. */
  static List<Branche> racines(List<Branche> rangees) {
    List<Branche> racines = new ArrayList<>();
    List<Branche> ouvertes = new ArrayList<>();
    for (Branche branche : rangees) {
      while (!ouvertes.isEmpty() && ouvertes.get(ouvertes.size() - 1).niveau >= branche.niveau) {
        ouvertes.remove(ouvertes.size() - 1);
      }
      (ouvertes.isEmpty() ? racines : ouvertes.get(ouvertes.size() - 1).dessous).add(branche);
      ouvertes.add(branche);
    }
    return racines;
  }

  Rangee rangee() {
    return rangee;
  }

  Cellule libelle() {
    return libelle;
  }

  int niveau() {
    return niveau;
  }

  /** The amounts that its row prints, in cents by column. */
  Map<Integer, Long> montants() {
    return montants;
  }

  List<Branche> dessous() {
    return dessous;
  }

  boolean estUneFeuille() {
    return dessous.isEmpty();
  }

  /** This branch and all those under it, in the order of the sheet. */
  Stream<Branche> toutes() {
    return Stream.concat(Stream.of(this), dessous.stream().flatMap(Branche::toutes));
  }

  /** The sums of the rows that nothing stands under, in cents by column, without zeros. */
  Map<Integer, Long> sommeDesFeuilles() {
    Map<Integer, Long> somme = new TreeMap<>();
    toutes()
        .filter(Branche::estUneFeuille)
        .forEach(f -> f.montants.forEach((colonne, m) -> somme.merge(colonne, m, Long::sum)));
    somme.values().removeIf(m -> m == 0);
    return somme;
  }

  /** Whether its own amounts are the sums of the branches right under it. */
  boolean ferme() {
    Map<Integer, Long> somme = new TreeMap<>();
    dessous.forEach(d -> d.montants.forEach((colonne, m) -> somme.merge(colonne, m, Long::sum)));
    return montants.entrySet().stream()
            .allMatch(e -> somme.getOrDefault(e.getKey(), 0L).equals(e.getValue()))
        && !montants.isEmpty();
  }
}
