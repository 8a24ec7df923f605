package fr.contratdeville.agregation;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cross table: lines of money added up along two axes at once, with its margins; it prints
 * itself.
 *
 * <p>Amounts of several steps or years are kept apart, as {@link Totaux} keeps them: the table is
 * printed once for each, unless its rows or its columns are these steps or years.
 *
 * <p>Only the cells that a line falls in are held, so that a wide and sparse table (actions by
 * porteurs) costs no more than its lines. A cell without a line is absent, which is not zero.
 */
public final class Croisement implements NotABean {
  private final Totaux lignes;
  private final Totaux colonnes;
  private final NavigableMap<Tranche, Map<Paire, Poste>> cellules;

  private record Paire(Cle ligne, Cle colonne) {}

  private Croisement(
      Totaux lignes, Totaux colonnes, NavigableMap<Tranche, Map<Paire, Poste>> cellules) {
    this.lignes = lignes;
    this.colonnes = colonnes;
    this.cellules = cellules;
  }

  /**
   * Adds lines up in one pass.
   *
   * @param parLigne the axis of the rows
   * @param parColonne the axis of the columns
   * @param lignes the lines of money
   * @return the table
   * @throws ArithmeticException if a sum does not fit in a {@link Montant}
   */
  public static Croisement of(Axe parLigne, Axe parColonne, Iterable<LigneSituee> lignes) {
    RangsCles rangsLignes = new RangsCles(parLigne);
    RangsCles rangsColonnes = new RangsCles(parColonne);
    RangsPaires paires = new RangsPaires();
    ParTranche parTranche = new ParTranche();
    for (LigneSituee ligne : lignes) {
      parTranche.ajouter(paires.de(rangsLignes.de(ligne), rangsColonnes.de(ligne)), ligne);
    }
    long[] parRang = paires.parRang();
    NavigableMap<Tranche, Map<Paire, Poste>> cellules = parTranche.sommes(rang -> new Paire(
        rangsLignes.cles().get((int) (parRang[rang] >>> Integer.SIZE)),
        rangsColonnes.cles().get((int) parRang[rang])));
    return new Croisement(
        new Totaux(parLigne, rangsLignes.cles(), marge(cellules, Paire::ligne)),
        new Totaux(parColonne, rangsColonnes.cles(), marge(cellules, Paire::colonne)),
        cellules);
  }

  /**
   * {@return the table that sums make, as {@link #sommes()} gives them} What was added up on
   * another machine is put together again with it, and merged by {@link #plus}.
   *
   * @param parLigne the axis that gave the keys of the rows
   * @param parColonne the axis that gave the keys of the columns
   * @param sommes the sum of each row and column in each step and year; keys come in their order
   *     here
   */
  public static Croisement deSommes(
      Axe parLigne,
      Axe parColonne,
      Map<Tranche, ? extends Map<Cle, ? extends Map<Cle, Poste>>> sommes) {
    NavigableMap<Tranche, Map<Paire, Poste>> cellules = new TreeMap<>();
    sommes.forEach((tranche, rangees) ->
        rangees.forEach((ligne, postes) -> postes.forEach((colonne, poste) -> {
          if (poste.lignes() > 0) {
            cellules
                .computeIfAbsent(tranche, t -> new LinkedHashMap<>())
                .put(new Paire(ligne, colonne), poste);
          }
        })));
    return new Croisement(
        Totaux.deSommes(parLigne, marge(cellules, Paire::ligne)),
        Totaux.deSommes(parColonne, marge(cellules, Paire::colonne)),
        cellules);
  }

  private static NavigableMap<Tranche, Map<Cle, Poste>> marge(
      NavigableMap<Tranche, Map<Paire, Poste>> cellules, Function<Paire, Cle> cle) {
    NavigableMap<Tranche, Map<Cle, Poste>> marges = new TreeMap<>();
    cellules.forEach((tranche, siennes) -> {
      Map<Cle, Poste> marge = new LinkedHashMap<>();
      siennes.forEach((paire, poste) -> marge.merge(cle.apply(paire), poste, Poste::plus));
      marges.put(tranche, marge);
    });
    return marges;
  }

  /** {@return the right margin: the rows and their totals} */
  public Totaux lignes() {
    return lignes;
  }

  /** {@return the bottom margin: the columns and their totals} */
  public Totaux colonnes() {
    return colonnes;
  }

  /**
   * {@return all that the table holds: the sum of each row and column in each step and year, as
   * {@link Totaux#sommes()} does for one axis}
   */
  public NavigableMap<Tranche, Map<Cle, Map<Cle, Poste>>> sommes() {
    NavigableMap<Tranche, Map<Cle, Map<Cle, Poste>>> sommes = new TreeMap<>();
    cellules.forEach((tranche, postes) -> {
      Map<Cle, Map<Cle, Poste>> rangees = new LinkedHashMap<>();
      postes.forEach((paire, poste) -> rangees
          .computeIfAbsent(paire.ligne(), l -> new LinkedHashMap<>())
          .put(paire.colonne(), poste));
      rangees.replaceAll((ligne, colonnes) -> Collections.unmodifiableMap(colonnes));
      sommes.put(tranche, Collections.unmodifiableMap(rangees));
    });
    return Collections.unmodifiableNavigableMap(sommes);
  }

  /**
   * {@return the sum of the lines of one cell; empty if there are none}
   *
   * @param ligne the key of the row
   * @param colonne the key of the column
   * @throws ValeurInvalideException if it has amounts of several {@linkplain Totaux#tranches()
   *     steps or years}
   */
  public Optional<Poste> poste(Cle ligne, Cle colonne) {
    NavigableMap<Tranche, Poste> siens = new TreeMap<>();
    cellules.forEach((tranche, postes) -> {
      Poste poste = postes.get(new Paire(ligne, colonne));
      if (poste != null) {
        siens.put(tranche, poste);
      }
    });
    return siens.isEmpty()
        ? Optional.empty()
        : Optional.of(ParTranche.seul("Croisement " + ligne + " × " + colonne, siens));
  }

  /**
   * {@return the table of the lines of one step and year}
   *
   * @param tranche one of the {@linkplain Totaux#tranches() tranches} of {@link #lignes()}; of
   *     another one there are no lines
   */
  public Croisement tranche(Tranche tranche) {
    NavigableMap<Tranche, Map<Paire, Poste>> seule = new TreeMap<>();
    if (cellules.containsKey(tranche)) {
      seule.put(tranche, cellules.getOrDefault(tranche, Map.of()));
    }
    return new Croisement(lignes.tranche(tranche), colonnes.tranche(tranche), seule);
  }

  /**
   * {@return the amount of one cell; empty if no line there has an amount}
   *
   * @param ligne the id of the row; empty for {@link Cle#NON_AFFECTE}
   * @param colonne the id of the column; empty for {@link Cle#NON_AFFECTE}
   * @throws ValeurInvalideException if it has amounts of several {@linkplain Totaux#tranches()
   *     steps or years}
   */
  public Optional<Montant> montant(String ligne, String colonne) {
    return poste(cle(ligne), cle(colonne)).flatMap(Poste::montant);
  }

  /**
   * {@return the share of each cell in its row, as {@linkplain Part#affichee tables show shares},
   * cell by cell} Rows without shares have none: those of a total of zero.
   *
   * <pre>{@code
   * var parts = Croisement.of(Axes.structure(), Axes.financeur(), contrat.retenues()).parts();
   * parts.stream().filter(p -> p.part().isGreaterThan(Part.of(80)));
   * }</pre>
   *
   * @throws ValeurInvalideException if a row has amounts of several {@linkplain Totaux#tranches()
   *     steps or years}
   */
  public List<PartCroisee> parts() {
    Map<Cle, Poste> rangees = lignes.postes();
    List<PartCroisee> parts = new ArrayList<>();
    cellules
        .values()
        .forEach(siennes -> siennes.forEach((paire, poste) -> {
          Poste rangee = rangees.getOrDefault(paire.ligne(), Poste.VIDE);
          poste
              .montant()
              .flatMap(montant -> montant
                  .part(rangee.somme())
                  .map(part -> new PartCroisee(
                      paire.ligne(), paire.colonne(), montant, part, rangee.estComplet())))
              .ifPresent(parts::add);
        }));
    return List.copyOf(parts);
  }

  /**
   * {@return the sum of all known amounts}
   *
   * @throws ValeurInvalideException if they are of several {@linkplain Totaux#tranches() steps or
   *     years}
   */
  public Montant total() {
    return lignes.total();
  }

  /**
   * {@return the table of both sets of lines, which must have no line in common}
   *
   * @param autre the table to add
   * @throws ValeurInvalideException if {@code autre} is along other axes
   * @throws ArithmeticException if a sum does not fit
   */
  public Croisement plus(Croisement autre) {
    return new Croisement(
        lignes.plus(autre.lignes),
        colonnes.plus(autre.colonnes),
        ParTranche.fusion(cellules, autre.cellules));
  }

  /**
   * {@return whether both have the same axes and the same figures, whatever the order of the keys}
   */
  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Croisement croisement
        && lignes.equals(croisement.lignes)
        && colonnes.equals(croisement.colonnes)
        && cellules.equals(croisement.cellules);
  }

  @Override
  public int hashCode() {
    return cellules.hashCode();
  }

  /**
   * {@return this cross table as one table, to be written as Markdown, HTML, CSV or JSON} If its
   * amounts are of several steps and years that neither axis tells apart, its first columns do;
   * each of them has its own rows and its own totals. Where some lines have no amount, the last
   * column counts them.
   */
  public Tableau tableau() {
    return TableauCroisement.of(this);
  }

  /**
   * {@return the whole table, for a terminal; absent cells are blank}
   *
   * @param locale English for English, French for all others
   */
  public String texte(Locale locale) {
    return TableauCroisement.texte(this, locale, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** {@return the table in French, a long one shortened with a count} */
  @Override
  public String toString() {
    return TableauCroisement.texte(
        this, Locale.FRENCH, TableauCroisement.COLONNES, TableauCroisement.RANGEES);
  }

  private static Cle cle(String id) {
    return id.isEmpty() ? Cle.NON_AFFECTE : Cle.of(id);
  }
}
