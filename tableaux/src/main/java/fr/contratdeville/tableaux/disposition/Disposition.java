package fr.contratdeville.tableaux.disposition;

import fr.contratdeville.modele.Territoire;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a table: which sheet, which header rows, what each column and each row is taken
 * for.
 *
 * <p>One that a reader recognised says everything; one that is given to a reader may say as little
 * as one column: it overrides what it says, and the rest is recognised as usual. Rows and columns
 * are those of the spreadsheet: rows from 1, columns by letters.
 *
 * <p>One that names a sheet speaks of the tables of that sheet, or of the one whose header it
 * gives; one that names none speaks of every sheet.
 */
public final class Disposition {

  private static final Disposition VIDE =
      new Disposition(null, 0, 0, new TreeMap<>(), new TreeMap<>(), Contexte.VIDE);

  /** What the layout says of the table as a whole. */
  private record Contexte(
      Optional<Lexique> lexique,
      Optional<GenreTable> genre,
      Optional<Territoire> territoire,
      Optional<Exercice> exercice) {
    static final Contexte VIDE =
        new Contexte(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Contexte with(Contexte autre) {
      return new Contexte(
          autre.lexique.or(() -> lexique),
          autre.genre.or(() -> genre),
          autre.territoire.or(() -> territoire),
          autre.exercice.or(() -> exercice));
    }
  }

  private final @Nullable String feuille;
  private final int premiereEntete;
  private final int derniereEntete;
  private final NavigableMap<Integer, Colonne> colonnes;
  private final NavigableMap<Integer, GenreLigne> lignes;
  private final Contexte contexte;

  private Disposition(
      @Nullable String feuille,
      int premiereEntete,
      int derniereEntete,
      NavigableMap<Integer, Colonne> colonnes,
      NavigableMap<Integer, GenreLigne> lignes,
      Contexte contexte) {
    this.feuille = feuille;
    this.premiereEntete = premiereEntete;
    this.derniereEntete = derniereEntete;
    this.colonnes = Collections.unmodifiableNavigableMap(colonnes);
    this.lignes = Collections.unmodifiableNavigableMap(lignes);
    this.contexte = contexte;
  }

  /** A layout that says nothing: everything is recognised. */
  public static Disposition automatique() {
    return VIDE;
  }

  /** The name of the sheet; empty when it is to be recognised. */
  public Optional<String> feuille() {
    return Optional.ofNullable(feuille);
  }

  /** The first row of the header; 0 when it is to be recognised. */
  public int premiereEntete() {
    return premiereEntete;
  }

  /** The last row of the header; 0 when it is to be recognised. */
  public int derniereEntete() {
    return derniereEntete;
  }

  /** Columns by number, 1 for A. */
  public NavigableMap<Integer, Colonne> colonnes() {
    return colonnes;
  }

  /**
   * What a column is taken for.
   *
   * @param lettres its letters, as in {@code L}
   */
  public Optional<Colonne> colonne(String lettres) {
    return Optional.ofNullable(colonnes.get(numero(lettres)));
  }

  /** Rows by number. */
  public NavigableMap<Integer, GenreLigne> lignes() {
    return lignes;
  }

  /** What headings and labels mean; the {@linkplain Lexique#standard() standard} one unless set. */
  public Lexique lexique() {
    return contexte.lexique().orElseGet(Lexique::standard);
  }

  /** The same with another table of headings. */
  public Disposition withLexique(Lexique lexique) {
    return with(new Contexte(
        Optional.of(lexique).filter(l -> !l.equals(Lexique.standard())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty()));
  }

  /** What the table is; empty when it is to be recognised. */
  public Optional<GenreTable> genre() {
    return contexte.genre();
  }

  /** The place that its actions are for; empty when it is to be recognised. */
  public Optional<Territoire> territoire() {
    return contexte.territoire();
  }

  /** The budget year of its amounts; empty when it is to be recognised. */
  public Optional<Exercice> exercice() {
    return contexte.exercice();
  }

  public Disposition withGenre(GenreTable genre) {
    return with(
        new Contexte(Optional.empty(), Optional.of(genre), Optional.empty(), Optional.empty()));
  }

  public Disposition withTerritoire(Territoire territoire) {
    return with(new Contexte(
        Optional.empty(), Optional.empty(), Optional.of(territoire), Optional.empty()));
  }

  public Disposition withExercice(Exercice exercice) {
    return with(
        new Contexte(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(exercice)));
  }

  private Disposition with(Contexte autre) {
    return new Disposition(
        feuille, premiereEntete, derniereEntete, colonnes, lignes, contexte.with(autre));
  }

  /** What both say; where both say something, the other one. */
  public Disposition with(Disposition autre) {
    Disposition colonnesEtLignes =
        withColonnes(autre.colonnes).withLignes(autre.lignes).with(autre.contexte);
    boolean entete = autre.premiereEntete > 0;
    return new Disposition(
        autre.feuille().orElse(feuille),
        entete ? autre.premiereEntete : premiereEntete,
        entete ? autre.derniereEntete : derniereEntete,
        colonnesEtLignes.colonnes,
        colonnesEtLignes.lignes,
        colonnesEtLignes.contexte);
  }

  public Disposition withFeuille(String feuille) {
    return new Disposition(feuille, premiereEntete, derniereEntete, colonnes, lignes, contexte);
  }

  /** @throws IllegalArgumentException unless {@code 1 <= premiere <= derniere} */
  public Disposition withEntete(int premiere, int derniere) {
    if (premiere < 1 || derniere < premiere) {
      throw new IllegalArgumentException("Disposition.entete: " + premiere + " to " + derniere);
    }
    return new Disposition(feuille, premiere, derniere, colonnes, lignes, contexte);
  }

  /** @param lettres the letters of the column, as in {@code L} */
  public Disposition withColonne(String lettres, Colonne colonne) {
    return withColonne(numero(lettres), colonne);
  }

  /** @param ligne the number of the row, from 1 */
  public Disposition withLigne(int ligne, GenreLigne genre) {
    return withLignes(Map.of(ligne, genre));
  }

  /** The same with these rows added or replaced. */
  public Disposition withLignes(Map<Integer, GenreLigne> autres) {
    NavigableMap<Integer, GenreLigne> copie = new TreeMap<>(lignes);
    copie.putAll(autres);
    return new Disposition(feuille, premiereEntete, derniereEntete, colonnes, copie, contexte);
  }

  /** @param numero the number of the column, 1 for A */
  public Disposition withColonne(int numero, Colonne colonne) {
    return withColonnes(Map.of(numero, colonne));
  }

  /** The same with these columns, by number, added or replaced. */
  public Disposition withColonnes(Map<Integer, Colonne> autres) {
    NavigableMap<Integer, Colonne> copie = new TreeMap<>(colonnes);
    copie.putAll(autres);
    return new Disposition(feuille, premiereEntete, derniereEntete, copie, lignes, contexte);
  }

  /** The same without what it says of columns that are not these. */
  public Disposition filtrer(IntPredicate colonnesGardees) {
    NavigableMap<Integer, Colonne> gardees = new TreeMap<>(colonnes);
    gardees.keySet().removeIf(c -> !colonnesGardees.test(c));
    return new Disposition(feuille, premiereEntete, derniereEntete, gardees, lignes, contexte);
  }

  private static int numero(String lettres) {
    return Reference.parse(lettres + "1").colonne();
  }

  @Override
  public boolean equals(@Nullable Object autre) {
    return autre instanceof Disposition d
        && Objects.equals(feuille, d.feuille)
        && premiereEntete == d.premiereEntete
        && derniereEntete == d.derniereEntete
        && colonnes.equals(d.colonnes)
        && lignes.equals(d.lignes)
        && contexte.equals(d.contexte);
  }

  @Override
  public int hashCode() {
    return Objects.hash(feuille, premiereEntete, derniereEntete, colonnes, lignes, contexte);
  }

  /** Sheet, header, columns by letter and rows by number, one a line. */
  @Override
  public String toString() {
    StringBuilder texte = new StringBuilder();
    contexte.lexique().ifPresent(l -> texte.append("lexique ").append(l.nom()).append('\n'));
    feuille().ifPresent(f -> texte.append("feuille ").append(f).append('\n'));
    genre().ifPresent(g -> texte.append(g.libelle().fr()).append('\n'));
    territoire().ifPresent(t -> texte.append("territoire ").append(t.nom()).append('\n'));
    exercice().ifPresent(e -> texte.append("exercice ").append(e).append('\n'));
    if (premiereEntete > 0) {
      texte
          .append("en-tête ")
          .append(premiereEntete)
          .append(" à ")
          .append(derniereEntete)
          .append('\n');
    }
    colonnes.forEach((numero, colonne) ->
        texte.append(Reference.lettres(numero)).append("  ").append(colonne).append('\n'));
    lignes.forEach((numero, genre) -> {
      Message libelle = genre.libelle();
      texte.append(numero).append("  ").append(libelle.fr()).append('\n');
    });
    return texte.toString();
  }
}
