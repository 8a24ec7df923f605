package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.alteration.Alteration;
import fr.contratdeville.testing.alteration.ContratAltere;
import fr.contratdeville.valeur.Emplacement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** One kind of mistake: it alters a table, and knows which explanation is the true one. */
enum Faute {
  LIGNE_PERDUE("a row lost"),
  LIGNE_DOUBLEE("a row twice"),
  SOUS_TOTAL_COMPTE("a block subtotal counted twice"),
  TOTAL_ARRONDI("a total rounded"),
  CHIFFRE_TOTAL("one wrong digit in a total"),
  CHIFFRE_MONTANT("one wrong digit in an amount"),
  MONTANT_DEPLACE("an amount in the next column"),
  PAS_A_JOUR("an amount changed, its totals not"),
  TOTAL_INTERVERTI("two digits of a total swapped"),
  LIGNE_OUBLIEE("a row left out of its column totals");

  /** The most cells that an explanation may name together. */
  private static final int EGALES = 3;

  final String nom;

  Faute(String nom) {
    this.nom = nom;
  }

  /** Whether an explanation, or a finding by itself, says what was done. */
  @FunctionalInterface
  interface Verite {
    boolean dit(Constat constat, Optional<Diagnostic> diagnostic);
  }

  /** A document with one mistake. */
  record Cas(ContratDeVille contrat, Verite verite) {}

  /** Makes the mistake somewhere; absent where it does not fit. */
  Optional<Cas> faire(TableChiffree table, Random hasard) {
    int r = hasard.nextInt(table.cellules.length);
    int c = hasard.nextInt(TableChiffree.COLONNES);
    return switch (this) {
      case LIGNE_PERDUE ->
        altere(Alteration.ACTION_PERDUE, table, r, (constat, d) -> estDe(d, "LIGNE_ABSENTE"));
      case LIGNE_DOUBLEE ->
        altere(
            Alteration.ACTION_DOUBLEE,
            table,
            r,
            (constat, d) -> constat.id().startsWith("CV-DUP")
                && constat.chemin().matches("/actions/" + (r + 1) + "(?:/.*)?"));
      case MONTANT_DEPLACE -> deplace(table, r, c);
      case SOUS_TOTAL_COMPTE -> sousTotal(table, table.bloc(r));
      case TOTAL_ARRONDI -> arrondi(table, c, hasard);
      case CHIFFRE_TOTAL -> total(table, c, chiffre(table.colonnes[c], hasard));
      case TOTAL_INTERVERTI -> total(table, c, interverti(table.colonnes[c], hasard));
      case CHIFFRE_MONTANT -> montant(table, r, c, chiffre(table.cellules[r][c], hasard));
      case PAS_A_JOUR ->
        montant(table, r, c, table.cellules[r][c] + 50L * (1 + hasard.nextInt(40)));
      case LIGNE_OUBLIEE -> oubli(table, r);
    };
  }

  private static Optional<Cas> altere(
      Alteration alteration, TableChiffree table, int choix, Verite verite) {
    return alteration
        .apply(table.contrat(), choix)
        .map(ContratAltere::apres)
        .map(contrat -> new Cas(contrat, verite));
  }

  private static Optional<Cas> deplace(TableChiffree table, int r, int c) {
    long montant = table.cellules[r][c];
    int voisine = (c + 1) % TableChiffree.COLONNES;
    if (montant == 0 || table.cellules[r][voisine] != 0) {
      return Optional.empty();
    }
    table.cellules[r][voisine] = montant;
    table.cellules[r][c] = 0;
    Emplacement place = table.place(r, voisine);
    return Optional.of(new Cas(
        table.contrat(),
        (constat, d) -> estDe(d, Genre.DEPLACEMENT.name()) && nomme(d, Set.of(place))));
  }

  /** The totals at the bottom take in a subtotal beside its rows. */
  private static Optional<Cas> sousTotal(TableChiffree table, int bloc) {
    for (int c = 0; c < TableChiffree.COLONNES; c++) {
      table.colonnes[c] += table.sousTotaux[bloc][c];
      table.general += table.sousTotaux[bloc][c];
    }
    Set<Emplacement> places = new HashSet<>();
    for (int c = 0; c < TableChiffree.COLONNES; c++) {
      places.add(table.placeSousTotal(bloc, c));
      for (int r = table.blocs[bloc]; r < table.blocs[bloc + 1]; r++) {
        places.add(table.place(r, c));
      }
    }
    return Optional.of(new Cas(
        table.contrat(),
        (constat, d) -> estDe(d, Genre.DOUBLE.name())
            && d.orElseThrow().cellules().stream()
                .flatMap(p -> cellules(p).stream())
                .allMatch(places::contains)));
  }

  private static Optional<Cas> arrondi(TableChiffree table, int c, Random hasard) {
    long unite = hasard.nextBoolean() ? 100 : 1000;
    long rond = Math.round((double) table.colonnes[c] / unite) * unite;
    if (rond == table.colonnes[c]) {
      return Optional.empty();
    }
    table.colonnes[c] = rond;
    Set<Emplacement> place = Set.of(table.placeTotal(c));
    return Optional.of(
        new Cas(table.contrat(), (constat, d) -> estDe(d, "ARRONDI") && nomme(d, place)));
  }

  /** A total of a column is printed wrong. */
  private static Optional<Cas> total(TableChiffree table, int c, long faux) {
    long juste = table.colonnes[c];
    if (faux == juste) {
      return Optional.empty();
    }
    table.colonnes[c] = faux;
    Set<Emplacement> place = Set.of(table.placeTotal(c));
    return Optional.of(
        new Cas(table.contrat(), (constat, d) -> corrige(d, juste) && nomme(d, place)));
  }

  private static Optional<Cas> montant(TableChiffree table, int r, int c, long faux) {
    long juste = table.cellules[r][c];
    if (faux == juste || juste == 0) {
      return Optional.empty();
    }
    table.cellules[r][c] = faux;
    Set<Emplacement> place = Set.of(table.place(r, c));
    return Optional.of(
        new Cas(table.contrat(), (constat, d) -> corrige(d, juste) && nomme(d, place)));
  }

  private static Optional<Cas> oubli(TableChiffree table, int r) {
    Set<Emplacement> places = new HashSet<>();
    for (int c = 0; c < TableChiffree.COLONNES; c++) {
      table.colonnes[c] -= table.cellules[r][c];
      table.general -= table.cellules[r][c];
      places.add(table.place(r, c));
    }
    return Optional.of(new Cas(
        table.contrat(), (constat, d) -> estDe(d, Genre.OUBLI.name()) && nomme(d, places)));
  }

  private static boolean estDe(Optional<Diagnostic> diagnostic, String genre) {
    return diagnostic.filter(d -> d.genre().name().equals(genre)).isPresent();
  }

  private static boolean corrige(Optional<Diagnostic> diagnostic, long juste) {
    return diagnostic
        .flatMap(Diagnostic::valeur)
        .filter(v -> v.compareTo(BigDecimal.valueOf(juste)) == 0)
        .isPresent();
  }

  /**
   * Whether all cells that an explanation names are among some, or one is, beside two at most that
   * the document cannot tell from it.
   */
  private static boolean nomme(Optional<Diagnostic> diagnostic, Set<Emplacement> places) {
    List<Emplacement.Cellule> nommes =
        diagnostic.map(Diagnostic::cellules).orElse(List.of()).stream()
            .flatMap(p -> cellules(p).stream())
            .toList();
    return nommes.size() <= EGALES
        ? nommes.stream().anyMatch(places::contains)
        : places.containsAll(nommes);
  }

  private static List<Emplacement.Cellule> cellules(Emplacement place) {
    if (!(place instanceof Emplacement.Plage plage)) {
      return place instanceof Emplacement.Cellule cellule ? List.of(cellule) : List.of();
    }
    List<Emplacement.Cellule> cellules = new ArrayList<>();
    for (int l = plage.debut().ligne(); l <= plage.fin().ligne(); l++) {
      for (int c = plage.debut().colonne(); c <= plage.fin().colonne(); c++) {
        cellules.add(plage.debut().feuille().cellule(l, c));
      }
    }
    return cellules;
  }

  private static long chiffre(long nombre, Random hasard) {
    String chiffres = Long.toString(nombre);
    int rang = hasard.nextInt(chiffres.length());
    int autre = 1 + hasard.nextInt(9);
    return Long.parseLong(chiffres.substring(0, rang) + autre + chiffres.substring(rang + 1));
  }

  private static long interverti(long nombre, Random hasard) {
    String x = Long.toString(nombre);
    int i = hasard.nextInt(Math.max(1, x.length() - 1));
    return x.length() < 2 || (i == 0 && x.charAt(1) == '0')
        ? nombre
        : Long.parseLong(x.substring(0, i) + x.charAt(i + 1) + x.charAt(i) + x.substring(i + 2));
  }
}
