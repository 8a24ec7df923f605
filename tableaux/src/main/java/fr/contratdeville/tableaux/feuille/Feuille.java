package fr.contratdeville.tableaux.feuille;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A sheet in memory: the grid that tables are recognised in. Only cells that hold something are
 * there; rows and columns count from 1.
 */
public final class Feuille {

  private final String nom;
  private final Visibilite visibilite;
  private final List<Rangee> rangees;
  private final Fusions fusions;
  private final NavigableMap<Reference, String> commentaires;
  private final BitSet colonnesMasquees;
  private final BitSet lignesMasquees;
  private final List<TableStructuree> tables;
  private final Optional<Plage> filtre;
  private final Optional<Plage> dimension;

  private Feuille(Builder builder) {
    this.nom = builder.nom;
    this.visibilite = builder.visibilite;
    this.rangees = enOrdre(builder.rangees);
    this.fusions = builder.fusions;
    this.commentaires = new TreeMap<>(builder.commentaires);
    this.colonnesMasquees = (BitSet) builder.colonnesMasquees.clone();
    this.lignesMasquees = (BitSet) builder.lignesMasquees.clone();
    this.rangees.stream().filter(Rangee::masquee).forEach(r -> lignesMasquees.set(r.ligne()));
    this.tables = List.copyOf(builder.tables);
    this.filtre = builder.filtre;
    this.dimension = dimension(this.rangees);
  }

  /** Starts a visible sheet of that name, without any cell. */
  public static Builder builder(String nom) {
    return new Builder(nom);
  }

  /**
   * Sorts the rows and joins those of the same number, the later cells replacing the earlier ones.
   */
  private static List<Rangee> enOrdre(List<Rangee> lues) {
    boolean enOrdre = IntStream.range(1, lues.size())
        .allMatch(i -> lues.get(i - 1).ligne() < lues.get(i).ligne());
    if (enOrdre) {
      return List.copyOf(lues);
    }
    List<Rangee> triees = new ArrayList<>(lues);
    triees.sort(Comparator.comparingInt(Rangee::ligne));
    List<Rangee> jointes = new ArrayList<>();
    for (int debut = 0, fin; debut < triees.size(); debut = fin) {
      int ligne = triees.get(debut).ligne();
      for (fin = debut; fin < triees.size() && triees.get(fin).ligne() == ligne; ) {
        fin++;
      }
      jointes.add(join(ligne, triees.subList(debut, fin)));
    }
    return List.copyOf(jointes);
  }

  private static Rangee join(int ligne, List<Rangee> morceaux) {
    boolean masquee = morceaux.stream().anyMatch(Rangee::masquee);
    List<Cellule> cellules =
        morceaux.stream().flatMap(r -> r.cellules().stream()).toList();
    return morceaux.size() == 1
        ? morceaux.get(0)
        : Rangee.of(ligne, masquee, cellules).withNiveau(morceaux.get(0).niveau());
  }

  private static Optional<Plage> dimension(List<Rangee> rangees) {
    if (rangees.isEmpty()) {
      return Optional.empty();
    }
    int premiere = Reference.COLONNE_MAX;
    int derniere = 1;
    for (Rangee rangee : rangees) {
      List<Cellule> cellules = rangee.cellules();
      premiere = Math.min(premiere, cellules.get(0).colonne());
      derniere = Math.max(derniere, cellules.get(cellules.size() - 1).colonne());
    }
    return Optional.of(Plage.of(
        rangees.get(0).ligne(), premiere, rangees.get(rangees.size() - 1).ligne(), derniere));
  }

  /** {@return the name of the sheet, as on its tab} */
  public String nom() {
    return nom;
  }

  /** {@return whether the spreadsheet shows the tab of the sheet} */
  public Visibilite visibilite() {
    return visibilite;
  }

  /** The rows that have a cell, from top to bottom. */
  public List<Rangee> rangees() {
    return rangees;
  }

  /** The row of this number, from 1; empty if it has no cell. */
  public Optional<Rangee> rangee(int ligne) {
    int bas = 0;
    int haut = rangees.size() - 1;
    while (bas <= haut) {
      int milieu = (bas + haut) >>> 1;
      Rangee rangee = rangees.get(milieu);
      if (rangee.ligne() == ligne) {
        return Optional.of(rangee);
      }
      if (rangee.ligne() < ligne) {
        bas = milieu + 1;
      } else {
        haut = milieu - 1;
      }
    }
    return Optional.empty();
  }

  /** The cell in this place, with row and column from 1; empty if nothing stands there. */
  public Optional<Cellule> cellule(int ligne, int colonne) {
    return rangee(ligne).flatMap(r -> r.cellule(colonne));
  }

  /** The merged ranges in reading order, none of a single cell, none overlapping another. */
  public List<Plage> fusions() {
    return fusions.plages();
  }

  /**
   * The merged range that covers this cell, found in O(log² n); empty if there is none. The value
   * of the range is that of its first cell.
   */
  public Optional<Plage> fusionDe(int ligne, int colonne) {
    return fusions.de(ligne, colonne);
  }

  /** Whether the spreadsheet does not show the row of this number, from 1. */
  public boolean ligneMasquee(int ligne) {
    return lignesMasquees.get(ligne);
  }

  /** Whether the spreadsheet does not show the column of this number, 1 for A. */
  public boolean colonneMasquee(int colonne) {
    return colonnesMasquees.get(colonne);
  }

  /** The numbers of the hidden rows, with or without cells, from top to bottom. */
  public IntStream lignesMasquees() {
    return lignesMasquees.stream();
  }

  /** The numbers of the hidden columns, with or without cells, from left to right. */
  public IntStream colonnesMasquees() {
    return colonnesMasquees.stream();
  }

  /** The comments by cell, in reading order. */
  public NavigableMap<Reference, String> commentaires() {
    return commentaires;
  }

  /** The comment on the cell in this place; empty if there is none. */
  public Optional<String> commentaire(int ligne, int colonne) {
    return Reference.estPossible(ligne, colonne)
        ? Optional.ofNullable(commentaires.get(Reference.of(ligne, colonne)))
        : Optional.empty();
  }

  /** The ranges that people made tables of in their spreadsheet. */
  public List<TableStructuree> tables() {
    return tables;
  }

  /**
   * The range that carries filter buttons, whose first row is the header of a table; empty if there
   * is none.
   */
  public Optional<Plage> filtre() {
    return filtre;
  }

  /**
   * The smallest range that holds every cell, whatever the file claims; empty for an empty sheet.
   */
  public Optional<Plage> dimension() {
    return dimension;
  }

  @Override
  public String toString() {
    return nom() + dimension.map(d -> " " + d).orElse(" (vide)");
  }

  /** Builds a {@link Feuille}; rows and cells may come in any order. */
  public static final class Builder {
    private final String nom;
    private Visibilite visibilite = Visibilite.VISIBLE;
    private final List<Rangee> rangees = new ArrayList<>();
    private Fusions fusions = Fusions.AUCUNE;
    private final Map<Reference, String> commentaires = new TreeMap<>();
    private final BitSet colonnesMasquees = new BitSet();
    private final BitSet lignesMasquees = new BitSet();
    private final List<TableStructuree> tables = new ArrayList<>();
    private Optional<Plage> filtre = Optional.empty();
    private int derniere;

    private Builder(String nom) {
      this.nom = nom;
    }

    /** Sets whether the spreadsheet shows the tab of the sheet; it does unless this is called. */
    public Builder visibilite(Visibilite visibilite) {
      this.visibilite = visibilite;
      return this;
    }

    /**
     * Adds the next row as texts from column A on: the row after the last one given. An empty text
     * is no cell.
     *
     * @throws IllegalArgumentException if there are more texts than a sheet has columns
     */
    public Builder rangee(String... textes) {
      int ligne = derniere + 1;
      List<Cellule> cellules = new ArrayList<>();
      for (int i = 0; i < textes.length; i++) {
        if (!textes[i].isEmpty()) {
          cellules.add(Cellule.texte(ligne, i + 1, textes[i]));
        }
      }
      if (cellules.isEmpty()) {
        derniere = ligne;
        return this;
      }
      return rangee(Rangee.of(ligne, false, cellules));
    }

    /** Adds a row; of two cells in one place the later one is kept. */
    public Builder rangee(Rangee rangee) {
      if (!rangee.estVide()) {
        rangees.add(rangee);
      }
      derniere = rangee.ligne();
      return this;
    }

    /** Adds rows; of two cells in one place the later one is kept. */
    public Builder rangees(Collection<Rangee> plusieurs) {
      plusieurs.forEach(this::rangee);
      return this;
    }

    /** Sets the merged ranges, in place of those given before. */
    public Builder fusions(Fusions fusions) {
      this.fusions = fusions;
      return this;
    }

    /** Adds comments by cell. */
    public Builder commentaires(Map<Reference, String> plusieurs) {
      commentaires.putAll(plusieurs);
      return this;
    }

    /** Marks columns, counted from 1, as hidden. */
    public Builder colonnesMasquees(BitSet colonnes) {
      colonnesMasquees.or(colonnes);
      return this;
    }

    /** Marks rows, counted from 1, as hidden; a {@link Rangee} that is hidden needs no mark. */
    public Builder lignesMasquees(BitSet lignes) {
      lignesMasquees.or(lignes);
      return this;
    }

    /** Adds ranges that people made tables of. */
    public Builder tables(Collection<TableStructuree> plusieurs) {
      tables.addAll(plusieurs);
      return this;
    }

    /** Sets the range that carries filter buttons, if there is one. */
    public Builder filtre(Optional<Plage> filtre) {
      this.filtre = filtre;
      return this;
    }

    /** {@return the sheet of all that was added so far} */
    public Feuille build() {
      return new Feuille(this);
    }
  }
}
