package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a true explanation of a mistake says. */
interface Verite {
  /** The most cells that an explanation may name as equally likely. */
  int EGALES = 3;

  /** The kinds of explanation that say: this figure is to be read otherwise. */
  Set<Genre> A_LIRE = EnumSet.of(
      Genre.INVERSION, Genre.FACTEUR, Genre.SIGNE, Genre.ARRONDI, Genre.CHIFFRE, Genre.CELLULE);

  /** Whether an explanation says what was done, and where. */
  boolean dit(Diagnostic diagnostic);

  /** Whether a finding says so by itself, without an explanation. */
  default boolean dit(Constat constat) {
    return false;
  }

  /** Either of two. */
  default Verite ou(Verite autre) {
    return d -> dit(d) || autre.dit(d);
  }

  /** A figure is to be read otherwise. */
  static Verite aLire(Cellule place, long centimes) {
    BigDecimal juste = BigDecimal.valueOf(centimes, 2);
    return d -> A_LIRE.contains(d.genre())
        && nomme(d, Set.of(place))
        && d.valeur().filter(v -> v.compareTo(juste) != 0).isEmpty();
  }

  /** An explanation of a kind that names some cells. */
  static Verite de(Genre genre, Set<Cellule> places) {
    return d -> d.genre() == genre && nomme(d, places);
  }

  /** An explanation of a kind, whatever it names. */
  static Verite de(Genre genre) {
    return d -> d.genre() == genre;
  }

  /** A finding on a row that stands twice, or an explanation that says so of this row. */
  static Verite doublee(Cellule place) {
    return new Verite() {
      private boolean estLa(Emplacement emplacement) {
        return cellules(emplacement).stream()
            .anyMatch(c -> c.feuille().equals(place.feuille())
                && (c.ligne() == place.ligne() || c.ligne() == place.ligne() + 1));
      }

      @Override
      public boolean dit(Diagnostic d) {
        return d.genre() == Genre.DOUBLE && d.cellules().stream().allMatch(this::estLa);
      }

      @Override
      public boolean dit(Constat constat) {
        return constat.id().startsWith("CV-DUP")
            && constat.cellules().stream().anyMatch(this::estLa);
      }
    };
  }

  /**
   * Whether all cells that an explanation names are among some, or one is, beside two at most that
   * the document cannot tell from it.
   */
  private static boolean nomme(Diagnostic diagnostic, Set<Cellule> places) {
    List<Cellule> nommes =
        diagnostic.cellules().stream().flatMap(p -> cellules(p).stream()).toList();
    return nommes.size() <= EGALES
        ? nommes.stream().anyMatch(places::contains)
        : places.containsAll(nommes);
  }

  private static List<Cellule> cellules(Emplacement place) {
    return place instanceof Emplacement.Plage plage
        ? Cellules.de(plage)
        : place instanceof Cellule cellule ? List.of(cellule) : List.of();
  }
}
