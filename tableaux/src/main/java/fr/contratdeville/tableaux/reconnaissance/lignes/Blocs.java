package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Finds the entries that subtotals cover: the entries since the previous subtotal, or, if the
 * printed amounts are not their sums, those of the blocks before as well if that closes: a subtotal
 * of subtotals.
 */
public final class Blocs {
  /** No table nests more blocks under one subtotal. */
  private static final int PROFONDEUR = 100;

  /** Entries, and the sums of their amounts by column, in cents. */
  private static final class Bloc {
    private final List<String> cles = new ArrayList<>();
    private final Map<Integer, Long> sommes = new HashMap<>();

    void add(Bloc autre) {
      cles.addAll(autre.cles);
      autre.sommes.forEach((colonne, somme) -> sommes.merge(colonne, somme, Long::sum));
    }

    /** Whether the sums of the block are all these printed amounts. */
    boolean fait(Map<Integer, Long> imprimes) {
      return !imprimes.isEmpty()
          && imprimes.entrySet().stream()
              .allMatch(e -> sommes.getOrDefault(e.getKey(), 0L).equals(e.getValue()));
    }
  }

  private final Colonnes colonnes;
  /** The blocks that a subtotal closed, the last first. */
  private final Deque<Bloc> fermes = new ArrayDeque<>();

  private Bloc courant = new Bloc();

  public Blocs(Colonnes colonnes) {
    this.colonnes = colonnes;
  }

  /** Adds the amounts of the financeurs on a row that opens an entry, or adds to one. */
  public void add(List<Cellule> cellules) {
    montants(cellules).forEach((colonne, m) -> courant.sommes.merge(colonne, m, Long::sum));
  }

  public void open(String cle) {
    courant.cles.add(cle);
  }

  /**
   * Closes the block that a subtotal covers.
   *
   * @param nomme whether the subtotal has a label: without one, it may repeat the subtotal above
   * @return the keys of the entries that it covers; empty if it covers none
   */
  public List<String> close(List<Cellule> cellules, boolean nomme) {
    Map<Integer, Long> imprimes = montants(cellules);
    if (!courant.cles.isEmpty() && courant.fait(imprimes)) {
      return clore(courant);
    }
    Bloc reunion = new Bloc();
    Iterator<Bloc> avant = fermes.iterator();
    for (int i = 1; i <= PROFONDEUR && avant.hasNext(); i++) {
      Bloc bloc = avant.next();
      bloc.sommes.forEach((colonne, m) -> reunion.sommes.merge(colonne, m, Long::sum));
      Bloc essai = new Bloc();
      essai.sommes.putAll(reunion.sommes);
      courant.sommes.forEach((colonne, m) -> essai.sommes.merge(colonne, m, Long::sum));
      boolean autre = nomme || i > 1 || !courant.cles.isEmpty();
      if (autre && essai.fait(imprimes)) {
        return clore(reunir(i));
      }
    }
    return courant.cles.isEmpty() ? List.of() : clore(courant);
  }

  /** Joins the last closed blocks and the current one, in the order of the sheet. */
  private Bloc reunir(int nombre) {
    Deque<Bloc> derniers = new ArrayDeque<>();
    for (int i = 0; i < nombre; i++) {
      derniers.push(fermes.pop());
    }
    Bloc tous = new Bloc();
    derniers.forEach(tous::add);
    tous.add(courant);
    return tous;
  }

  private List<String> clore(Bloc bloc) {
    fermes.push(bloc);
    courant = new Bloc();
    return bloc.cles;
  }

  private Map<Integer, Long> montants(List<Cellule> cellules) {
    Map<Integer, Long> montants = new HashMap<>();
    for (Cellule cellule : cellules) {
      if (colonnes.de(cellule).estFinancement()
          && MontantReader.read(cellule, colonnes.de(cellule)) instanceof MontantLu.Valeur valeur) {
        montants.put(cellule.colonne(), valeur.montant().centimes());
      }
    }
    return montants;
  }
}
