package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.valeur.Champ;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The kind of each column of a table, and the column where each field stands. */
public final class Colonnes {
  private final NavigableMap<Integer, Colonne> parNumero;
  private final List<Integer> financeurs;
  /** The columns by number, in an array: one is looked up for each cell. */
  private final Colonne[] toutes;

  private final Map<Champ, Integer> premieres = new EnumMap<>(Champ.class);
  private final Suppositions suppositions;

  Colonnes(NavigableMap<Integer, Colonne> parNumero, Suppositions suppositions) {
    this.suppositions = suppositions;
    this.parNumero = Collections.unmodifiableNavigableMap(parNumero);
    this.financeurs = parNumero.entrySet().stream()
        .filter(e -> e.getValue().estFinancement())
        .map(Map.Entry::getKey)
        .toList();
    this.toutes = new Colonne[parNumero.isEmpty() ? 0 : parNumero.lastKey() + 1];
    Arrays.fill(toutes, Colonne.complement());
    parNumero.forEach((numero, colonne) -> toutes[numero] = colonne);
    parNumero.forEach(
        (numero, colonne) -> colonne.champ().ifPresent(c -> premieres.putIfAbsent(c, numero)));
  }

  /** These columns, with others in the place of those of the same number. */
  public Colonnes with(Map<Integer, Colonne> autres) {
    NavigableMap<Integer, Colonne> toutes = new TreeMap<>(parNumero);
    toutes.putAll(autres);
    return new Colonnes(toutes, suppositions);
  }

  /** These columns, with those that a layout gives: nothing is supposed of these any more. */
  public Colonnes withDonnees(Map<Integer, Colonne> donnees) {
    donnees.forEach((numero, donnee) -> {
      if (!donnee.equals(parNumero.get(numero)) && !donnee.estTotal()) {
        suppositions.oublier(numero);
      }
    });
    return with(donnees);
  }

  public NavigableMap<Integer, Colonne> parNumero() {
    return parNumero;
  }

  public Colonne de(Cellule cellule) {
    return de(cellule.colonne());
  }

  public Colonne de(int numero) {
    return numero < toutes.length ? toutes[numero] : Colonne.complement();
  }

  /** The first column that holds a field. */
  public Optional<Integer> numero(Champ champ) {
    return Optional.ofNullable(premieres.get(champ));
  }

  /** The columns of places that stand for one quartier each. */
  public List<Integer> coches() {
    return suppositions().coches().stream()
        .filter(n -> de(n).est(Champ.TERRITOIRE))
        .toList();
  }

  /** The columns of financeurs that hold shares of a cost, and no euros. */
  public List<Integer> parts() {
    return suppositions().parts().stream().filter(n -> de(n).champ().isEmpty()).toList();
  }

  /** Whether each row names its financeur. */
  public boolean enLignes() {
    return numero(Champ.FINANCEUR).isPresent();
  }

  /** The field that names each row: its title, or the porteur in a list without titles. */
  public Champ sujet() {
    return numero(Champ.INTITULE).isPresent() ? Champ.INTITULE : Champ.PORTEUR;
  }

  /** Whether neither a column of amounts nor the rows name who pays. */
  public boolean sansFinanceur() {
    return !enLignes()
        && financeurs.stream().noneMatch(n -> de(n).financeur().isPresent())
        && suppositions.nommees().isEmpty();
  }

  /** Whether no column of amounts names a step, nor do the rows. */
  public boolean sansEtape() {
    return numero(Champ.ETAPE).isEmpty()
        && parNumero.values().stream().noneMatch(c -> c.etape().isPresent());
  }

  /** What was taken for granted of the columns. */
  public Suppositions suppositions() {
    return suppositions;
  }

  /** The columns of amounts that financeurs pay, from left to right. */
  public List<Integer> financeurs() {
    return financeurs;
  }
}
