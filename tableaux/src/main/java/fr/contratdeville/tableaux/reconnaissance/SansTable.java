package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreTable;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.feuille.Visibilite;
import fr.contratdeville.tableaux.reconnaissance.formes.FormeLue;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.List;
import java.util.Optional;

/** Rows in which no table was recognised, or whose table a layout leaves out. */
public final class SansTable extends Table {

  private final Optional<FormeLue> forme;
  private final boolean imposee;
  private final Optional<Recapitulatifs.Recapitulatif> recapitulatif;

  public SansTable(Grille grille) {
    this(grille, Optional.empty(), false, Optional.empty());
  }

  private SansTable(
      Grille grille,
      Optional<FormeLue> forme,
      boolean imposee,
      Optional<Recapitulatifs.Recapitulatif> recapitulatif) {
    super(grille, Reference.LIGNE_MAX + 1);
    this.recapitulatif = recapitulatif;
    this.forme = forme;
    this.imposee = imposee;
  }

  /** Rows in a layout that is no plain table: all of them, or what its reading left. */
  static SansTable of(Grille grille, FormeLue forme) {
    return new SansTable(grille, Optional.of(forme), false, Optional.empty());
  }

  /** Rows that a given layout leaves out. */
  static SansTable imposee(Grille grille) {
    return new SansTable(grille, Optional.empty(), true, Optional.empty());
  }

  /** A table that repeats the actions of others. */
  static SansTable of(Recapitulatifs.Recapitulatif recapitulatif) {
    return new SansTable(
        recapitulatif.table().grille(), Optional.empty(), false, Optional.of(recapitulatif));
  }

  /** What the rows repeat, if they are those of a table that repeats the actions of others. */
  public Optional<Recapitulatifs.Recapitulatif> recapitulatif() {
    return recapitulatif;
  }

  /** Whether a given layout leaves them out. */
  public boolean estImposee() {
    return imposee;
  }

  /** The layout that is no plain table, of all its rows or of those that its reading left. */
  public Optional<FormeLue> forme() {
    return forme;
  }

  /** Whether the rows hold neither a cell nor a comment. */
  public boolean estVide() {
    return preambule().cellules().isEmpty() && grille().commentaires().isEmpty();
  }

  /**
   * Whether the sheet is visible: a hidden one is reported as hidden, not as one without a table.
   */
  public boolean estVisible() {
    return grille().feuille().visibilite() == Visibilite.VISIBLE;
  }

  @Override
  Disposition disposition() {
    return Disposition.automatique()
        .withFeuille(grille().feuille().nom())
        .withGenre(GenreTable.IGNOREE);
  }

  @Override
  public List<Decision> decisions() {
    return List.of();
  }

  @Override
  public String titre(Cellule cellule) {
    return "";
  }
}
