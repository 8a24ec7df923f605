package fr.contratdeville.agregation;

import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cross table: lines of money added up along two axes at once, with its margins; it prints
 * itself.
 *
 * <p>Only the cells that a line falls in are held, so that a wide and sparse table (actions by
 * porteurs) costs no more than its lines. A cell without a line is absent, which is not zero.
 */
public final class Croisement {
  private final Totaux lignes;
  private final Totaux colonnes;
  private final Map<Paire, Poste> cellules;

  private record Paire(Cle ligne, Cle colonne) {}

  private Croisement(Totaux lignes, Totaux colonnes, Map<Paire, Poste> cellules) {
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
    Cumul cumul = new Cumul();
    for (LigneSituee ligne : lignes) {
      cumul.ajouter(paires.de(rangsLignes.de(ligne), rangsColonnes.de(ligne)), ligne.montant());
    }
    Map<Cle, Poste> margeLignes = vides(rangsLignes);
    Map<Cle, Poste> margeColonnes = vides(rangsColonnes);
    Map<Paire, Poste> cellules = new LinkedHashMap<>();
    long[] parRang = paires.parRang();
    for (int rang = 0; rang < parRang.length; rang++) {
      Cle ligne = rangsLignes.cles().get((int) (parRang[rang] >>> Integer.SIZE));
      Cle colonne = rangsColonnes.cles().get((int) parRang[rang]);
      Poste poste = cumul.poste(rang);
      cellules.put(new Paire(ligne, colonne), poste);
      margeLignes.merge(ligne, poste, Poste::plus);
      margeColonnes.merge(colonne, poste, Poste::plus);
    }
    return new Croisement(
        new Totaux(parLigne, margeLignes), new Totaux(parColonne, margeColonnes), cellules);
  }

  /** The keys in the order of their first line, still without figures. */
  private static Map<Cle, Poste> vides(RangsCles rangs) {
    Map<Cle, Poste> vides = new LinkedHashMap<>();
    rangs.cles().forEach(cle -> vides.put(cle, Poste.VIDE));
    return vides;
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
   * {@return the sum of the lines of one cell; empty if there are none}
   *
   * @param ligne the key of the row
   * @param colonne the key of the column
   */
  public Optional<Poste> poste(Cle ligne, Cle colonne) {
    return Optional.ofNullable(cellules.get(new Paire(ligne, colonne)));
  }

  /**
   * {@return the amount of one cell; empty if no line there has an amount}
   *
   * @param ligne the id of the row; empty for {@link Cle#NON_AFFECTE}
   * @param colonne the id of the column; empty for {@link Cle#NON_AFFECTE}
   */
  public Optional<Montant> montant(String ligne, String colonne) {
    return poste(cle(ligne), cle(colonne)).flatMap(Poste::montant);
  }

  /** {@return the sum of all known amounts} */
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
        Cumul.fusion(cellules, autre.cellules));
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
   * {@return the whole table, for a terminal; absent cells are blank}
   *
   * @param locale English for English, French for all others
   */
  public String texte(Locale locale) {
    return RenduTotaux.tableau(this, locale, Integer.MAX_VALUE).toString();
  }

  /** {@return the table in French, a long one shortened with a count} */
  @Override
  public String toString() {
    return RenduTotaux.tableau(this, Locale.FRENCH, RenduTotaux.COLONNES)
        .abrege(RenduTotaux.RANGEES, Locale.FRENCH)
        .toString();
  }

  private static Cle cle(String id) {
    return id.isEmpty() ? Cle.NON_AFFECTE : Cle.of(id);
  }
}
