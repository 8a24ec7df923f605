package fr.contratdeville.tableaux.reconnaissance.sommes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;

/**
 * The running sums of the columns of a table over the rows that are terms, from top to bottom: the
 * run of rows that a sum covers is found in each column by a search for one number.
 *
 * <p>A place {@code p} stands between the first {@code p} terms and the others.
 */
public final class Cumuls {
  /** The rows that are tried one by one in a column that goes down as well as up. */
  private static final int ESSAIS = 2000;
  /** The columns whose places are tried for a sum; those of further ones are only counted. */
  private static final int COLONNES = 32;

  /** The running sum of one column, at the terms that have a figure in it. */
  private static final class Colonne {
    private int[] rangs = new int[8];
    private long[] sommes = new long[8];
    private int taille;
    private boolean monte = true;

    void add(int rang, long centimes) {
      if (taille == rangs.length) {
        rangs = Arrays.copyOf(rangs, 2 * taille);
        sommes = Arrays.copyOf(sommes, 2 * taille);
      }
      rangs[taille] = rang;
      sommes[taille] = (taille == 0 ? 0 : sommes[taille - 1]) + centimes;
      monte &= centimes > 0;
      taille++;
    }

    /** The number of figures before a place. */
    int avant(int place) {
      int i = Arrays.binarySearch(rangs, 0, taille, place);
      return i < 0 ? -i - 1 : i;
    }

    long somme(int nombre) {
      return nombre == 0 ? 0 : sommes[nombre - 1];
    }

    /** A number of figures that add up to {@code cible}, nearest to {@code pres}; -1 for none. */
    int chercher(long cible, int pres, boolean versLeHaut) {
      if (monte) {
        if (cible == 0) {
          return 0;
        }
        int i = Arrays.binarySearch(sommes, 0, taille, cible);
        return i < 0 ? -1 : i + 1;
      }
      int pas = versLeHaut ? -1 : 1;
      int fin = versLeHaut ? Math.max(0, pres - ESSAIS) : Math.min(taille, pres + ESSAIS);
      for (int n = pres; versLeHaut ? n >= fin : n <= fin; n += pas) {
        if (somme(n) == cible) {
          return n;
        }
      }
      return -1;
    }
  }

  /** The places where a column closes, ends included. */
  private record Fermees(int colonne, long centimes, int debut, int fin) {}

  private final Map<Integer, Colonne> colonnes = new HashMap<>();
  private final BitSet totaux;
  private final NavigableSet<Integer> bornes;
  private final int taille;
  private final List<RangeeChiffree> termes;

  /**
   * @param termes the rows that are terms, from top to bottom
   * @param totaux the columns that are known to sum others: they prove nothing beside these
   * @param bornes the places where a block of rows may start or end; where a sum leaves the choice,
   *     it covers a block
   */
  public Cumuls(List<RangeeChiffree> termes, BitSet totaux, NavigableSet<Integer> bornes) {
    this.totaux = totaux;
    this.bornes = bornes;
    this.taille = termes.size();
    this.termes = termes;
    for (int rang = 0; rang < taille; rang++) {
      RangeeChiffree rangee = termes.get(rang);
      for (int i = 0; i < rangee.taille(); i++) {
        colonnes
            .computeIfAbsent(rangee.colonne(i), c -> new Colonne())
            .add(rang, rangee.centimes(i));
      }
    }
  }

  /** The number of terms. */
  public int taille() {
    return taille;
  }

  /** The run of terms right above a place that explains most of a row. */
  public Course dessus(RangeeChiffree somme, int place) {
    return chercher(somme, place, true);
  }

  /** The run of terms right below a place that explains most of a row. */
  public Course dessous(RangeeChiffree somme, int place) {
    return chercher(somme, place, false);
  }

  private Course chercher(RangeeChiffree somme, int place, boolean versLeHaut) {
    List<Fermees> places = new ArrayList<>();
    for (int i = 0; i < somme.taille(); i++) {
      Colonne colonne = colonnes.get(somme.colonne(i));
      if (colonne != null) {
        int pres = colonne.avant(place);
        long cible = colonne.somme(pres) + (versLeHaut ? -somme.centimes(i) : somme.centimes(i));
        int n = colonne.chercher(cible, pres, versLeHaut);
        if (n >= 0 && n != pres) {
          int debut = n == 0 ? 0 : colonne.rangs[n - 1] + 1;
          int fin = n == colonne.taille ? taille : colonne.rangs[n];
          if (versLeHaut ? debut < place : fin > place) {
            places.add(new Fermees(
                somme.colonne(i),
                somme.centimes(i),
                versLeHaut ? debut : Math.max(debut, place + 1),
                versLeHaut ? Math.min(fin, place - 1) : fin));
          }
        }
      }
    }
    int autre = meilleure(places, place, versLeHaut);
    return mesurer(somme, versLeHaut ? Places.of(autre, place) : Places.of(place, autre));
  }

  /** The place where most columns close: at a border of blocks if possible, or else the nearest. */
  private int meilleure(List<Fermees> places, int pres, boolean versLeHaut) {
    int meilleure = pres;
    int nombre = 0;
    boolean borne = false;
    for (Fermees essai : places.subList(0, Math.min(places.size(), COLONNES))) {
      int loin = versLeHaut ? essai.debut : essai.fin;
      int proche = versLeHaut ? essai.fin : essai.debut;
      for (int extremite : new int[] {proche, loin}) {
        int ici = (int) places.stream()
            .filter(p -> p.debut <= extremite && extremite <= p.fin)
            .count();
        int bas = places.stream()
            .filter(p -> p.debut <= extremite && extremite <= p.fin)
            .mapToInt(Fermees::debut)
            .max()
            .orElse(extremite);
        int haut = places.stream()
            .filter(p -> p.debut <= extremite && extremite <= p.fin)
            .mapToInt(Fermees::fin)
            .min()
            .orElse(extremite);
        Integer limite = versLeHaut ? bornes.floor(haut) : bornes.ceiling(bas);
        boolean auBord = limite != null && limite >= bas && limite <= haut;
        int choisie = auBord ? limite : versLeHaut ? haut : bas;
        boolean mieux = ici > nombre
            || (ici == nombre && auBord && !borne)
            || (ici == nombre
                && auBord == borne
                && Math.abs(choisie - pres) < Math.abs(meilleure - pres));
        if (mieux) {
          meilleure = choisie;
          nombre = ici;
          borne = auBord;
        }
      }
    }
    return meilleure;
  }

  /** How well some terms explain a row. */
  public Course mesurer(RangeeChiffree somme, Places places) {
    Set<Long> distincts = new HashSet<>();
    boolean unTotal = false;
    int ouvertes = 0;
    int nombre = 0;
    for (int i = 0; i < somme.taille(); i++) {
      int numero = somme.colonne(i);
      if (places.taille() == 0 || somme(numero, places) != somme.centimes(i)) {
        ouvertes++;
      } else {
        nombre = Math.max(nombre, termes(numero, places));
        unTotal |= totaux.get(numero);
        if (!totaux.get(numero)) {
          distincts.add(somme.centimes(i));
        }
      }
    }
    int ferment = distincts.isEmpty() && unTotal ? 1 : distincts.size();
    return new Course(places, ferment, ouvertes, nombre);
  }

  /** The sum of a column over some terms, in cents. */
  public long somme(int colonne, Places places) {
    Colonne cumul = colonnes.get(colonne);
    if (cumul == null) {
      return 0;
    }
    return places.seSuivent()
        ? cumul.somme(cumul.avant(places.fin())) - cumul.somme(cumul.avant(places.debut()))
        : places.stream().mapToLong(place -> termes.get(place).dans(colonne)).sum();
  }

  /** The number of terms that have a figure in a column. */
  private int termes(int colonne, Places places) {
    Colonne cumul = colonnes.get(colonne);
    if (cumul == null) {
      return 0;
    }
    return places.seSuivent()
        ? cumul.avant(places.fin()) - cumul.avant(places.debut())
        : (int) places.stream()
            .filter(place -> termes.get(place).dans(colonne) != 0)
            .count();
  }
}
