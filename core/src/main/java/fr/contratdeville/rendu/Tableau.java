package fr.contratdeville.rendu;

import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.NotABean;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A table that leaves the library: a title, columns, rows, and the rows of totals below them. It
 * prints itself for a terminal, as Markdown and as HTML; modules of formats write it as CSV and as
 * JSON.
 *
 * <pre>{@code
 * Totaux.of(Axes.financeur(), contrat.retenues()).tableau().html(Locale.FRENCH);
 * contrat.retenues().tableau().markdown(Locale.FRENCH, sortie);
 * }</pre>
 *
 * <p>Rows are made when they are asked for, so that a table of many lines takes little room.
 */
public final class Tableau implements NotABean {
  /** The number of rows that stand on a screen. */
  private static final int RANGEES = 30;

  private final @Nullable Message titre;
  private final List<Colonne> colonnes;
  private final List<List<Cellule>> rangees;
  private final List<List<Cellule>> pied;

  private Tableau(
      @Nullable Message titre,
      List<Colonne> colonnes,
      List<List<Cellule>> rangees,
      List<List<Cellule>> pied) {
    this.titre = titre;
    this.colonnes = colonnes;
    this.rangees = rangees;
    this.pied = pied;
  }

  /** {@return a builder of a table without a title} */
  public static Builder builder() {
    return new Builder(null);
  }

  /**
   * {@return a builder of a table}
   *
   * @param titre its title
   */
  public static Builder builder(Message titre) {
    return new Builder(titre);
  }

  /** {@return the title, if it has one} */
  public Optional<Message> titre() {
    return Optional.ofNullable(titre);
  }

  /** {@return the columns} */
  public List<Colonne> colonnes() {
    return colonnes;
  }

  /** {@return the rows, each with a cell for every column} */
  public List<List<Cellule>> rangees() {
    return rangees;
  }

  /** {@return the rows below, which add the others up} */
  public List<List<Cellule>> pied() {
    return pied;
  }

  /** {@return this table without its title} */
  public Tableau sansTitre() {
    return new Tableau(null, colonnes, rangees, pied);
  }

  /** {@return this table without the rows that add the others up: for a program that does so} */
  public Tableau sansPied() {
    return new Tableau(titre, colonnes, rangees, List.of());
  }

  /**
   * {@return the whole table, for a terminal}
   *
   * @param locale English for English, French for all others
   */
  public String texte(Locale locale) {
    return apercu(Integer.MAX_VALUE, locale);
  }

  /**
   * {@return the table for a terminal, a long one shortened with a count above its totals}
   *
   * @param limite the number of rows
   * @param locale English for English, French for all others
   */
  public String apercu(int limite, Locale locale) {
    return apercu(limite, Integer.MAX_VALUE, locale);
  }

  /**
   * {@return the table for a terminal of some width, a long one shortened with a count above its
   * totals} Headings and words are broken at spaces, figures stay whole, and columns that still do
   * not fit stand in a second table below, which has the first column too.
   *
   * @param limite the number of rows
   * @param largeur the longest line, in characters, if words and figures allow it
   * @param locale English for English, French for all others
   */
  public String apercu(int limite, int largeur, Locale locale) {
    return EnTexte.of(this, limite, largeur, locale);
  }

  /**
   * {@return the table as Markdown (tables of GitHub Flavored Markdown)} No text breaks the table,
   * and none is taken for Markdown.
   *
   * @param locale English for English, French for all others
   */
  public String markdown(Locale locale) {
    return ecrit(sortie -> markdown(locale, sortie));
  }

  /**
   * Writes the table as Markdown.
   *
   * @param locale English for English, French for all others
   * @param sortie what it is written to
   * @throws IOException if that throws it
   */
  public void markdown(Locale locale, Appendable sortie) throws IOException {
    EnMarkdown.ecrire(this, locale, sortie);
  }

  /**
   * {@return the table as an element of HTML: {@code <table>} with its caption, the scope of each
   * heading, and no style; figures are of the class {@code nombre}} Every text is escaped.
   *
   * @param locale English for English, French for all others
   */
  public String html(Locale locale) {
    return ecrit(sortie -> html(locale, sortie));
  }

  /**
   * Writes the table as an element of HTML.
   *
   * @param locale English for English, French for all others
   * @param sortie what it is written to
   * @throws IOException if that throws it
   */
  public void html(Locale locale, Appendable sortie) throws IOException {
    EnHtml.tableau(this, locale, sortie);
  }

  /**
   * Writes tables as a whole page of HTML, to be saved in UTF-8. It needs no other file and runs
   * nothing.
   *
   * @param titre the title of the page
   * @param tableaux the tables, one below the other
   * @param locale English for English, French for all others
   * @param sortie what it is written to
   * @throws IOException if that throws it
   */
  public static void page(Message titre, List<Tableau> tableaux, Locale locale, Appendable sortie)
      throws IOException {
    EnHtml.page(titre, tableaux, locale, sortie);
  }

  /** {@return the table in French, a long one shortened with a count} */
  @Override
  public String toString() {
    return apercu(RANGEES, Locale.FRENCH);
  }

  /** What writes to a text, which throws nothing. */
  private interface Ecrit {
    void ecrire(Appendable sortie) throws IOException;
  }

  private static String ecrit(Ecrit ecrit) {
    StringBuilder texte = new StringBuilder();
    try {
      ecrit.ecrire(texte);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texte.toString();
  }

  /** Builds a {@link Tableau}. Rows with fewer cells than columns end with blank ones. */
  public static final class Builder {
    private final @Nullable Message titre;
    private final List<Colonne> colonnes = new ArrayList<>();
    private final List<Supplier<List<Cellule>>> rangees = new ArrayList<>();
    private final List<Supplier<List<Cellule>>> pied = new ArrayList<>();

    private Builder(@Nullable Message titre) {
      this.titre = titre;
    }

    /**
     * Adds a column.
     *
     * @param colonne the column
     * @return this builder
     */
    public Builder colonne(Colonne colonne) {
      colonnes.add(colonne);
      return this;
    }

    /**
     * Adds a row.
     *
     * @param cellules its cells
     * @return this builder
     */
    public Builder rangee(List<Cellule> cellules) {
      rangees.add(() -> cellules);
      return this;
    }

    /**
     * Adds a row.
     *
     * @param cellules its cells
     * @return this builder
     */
    public Builder rangee(Cellule... cellules) {
      return rangee(List.of(cellules));
    }

    /**
     * Adds a row for each of some objects, which is made each time that it is asked for.
     *
     * @param <T> what a row shows
     * @param objets the objects
     * @param rangee makes the cells of one of them
     * @return this builder
     */
    public <T> Builder rangees(Collection<T> objets, Function<? super T, List<Cellule>> rangee) {
      objets.forEach(objet -> rangees.add(() -> rangee.apply(objet)));
      return this;
    }

    /**
     * Adds a row below the others, which adds them up.
     *
     * @param cellules its cells
     * @return this builder
     */
    public Builder pied(List<Cellule> cellules) {
      pied.add(() -> cellules);
      return this;
    }

    /**
     * {@return the table}
     *
     * @throws ValeurInvalideException if it has no column. A row that has more cells than there are
     *     columns is refused when it is asked for
     */
    public Tableau build() {
      ValeurInvalideException.exiger(
          !colonnes.isEmpty(), "Tableau.colonnes", 0, "one column or more");
      List<Colonne> toutes = List.copyOf(colonnes);
      return new Tableau(
          titre,
          toutes,
          new Rangees(List.copyOf(rangees), toutes.size()),
          new Rangees(List.copyOf(pied), toutes.size()));
    }
  }

  /** Rows that are made when they are asked for, with a cell for each column. */
  private static final class Rangees extends AbstractList<List<Cellule>> implements RandomAccess {
    private final List<Supplier<List<Cellule>>> faites;
    private final int colonnes;

    Rangees(List<Supplier<List<Cellule>>> faites, int colonnes) {
      this.faites = faites;
      this.colonnes = colonnes;
    }

    @Override
    public List<Cellule> get(int rang) {
      List<Cellule> cellules = new ArrayList<>(faites.get(rang).get());
      ValeurInvalideException.exiger(
          cellules.size() <= colonnes, "Tableau.rangees", cellules, "at most " + colonnes);
      while (cellules.size() < colonnes) {
        cellules.add(Cellule.VIDE);
      }
      return List.copyOf(cellules);
    }

    @Override
    public int size() {
      return faites.size();
    }
  }
}
