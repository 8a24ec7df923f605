package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.echange.Decision;
import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.entete.Preambule;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.List;
import java.util.Optional;

/** A table that was recognised in some rows of a sheet. */
public abstract sealed class Table permits TableActions, TableauCroise, SansTable {
  private final Grille grille;
  private final Preambule preambule;

  /**
   * @param grille the rows of the sheet that it stands on, those above its header included
   * @param premiere the first row of its header
   */
  Table(Grille grille, int premiere) {
    this.grille = grille;
    this.preambule = new Preambule(grille, premiere);
  }

  /** Everything that was recognised, as a layout that another reading can be given. */
  abstract Disposition disposition();

  /**
   * The kind of the header, of each column and of each row, with the reason, in the order of the
   * sheet.
   */
  public abstract List<Decision> decisions();

  /** The heading over a cell; empty if its column has none. */
  public abstract String titre(Cellule cellule);

  /** The rows of the sheet that it stands on. */
  public final Grille grille() {
    return grille;
  }

  /** The title of the document, if it stands above its header. */
  public final Optional<Cellule> titre() {
    return preambule.titre(this instanceof TableauCroise);
  }

  /** The rows above its header. */
  public final Preambule preambule() {
    return preambule;
  }
}
