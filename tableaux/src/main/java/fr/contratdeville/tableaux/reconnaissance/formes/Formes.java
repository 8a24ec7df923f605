package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.reconnaissance.entete.FormeListe;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.List;
import java.util.Optional;

/** The layouts that are no plain table, each tried in turn. */
public final class Formes {
  private static final List<Forme> TOUTES =
      List.of(new ActionsEnColonnes(), new Fiches(), new Arborescence());

  /** A sheet with more rows is a plain table: people read no form or outline of that length. */
  private static final int RANGEES = 20_000;

  private Formes() {}

  /** The layout of a sheet; empty if it is laid out as tables, or holds none. */
  public static Optional<FormeLue> of(Grille grille) {
    if (grille.rangees().size() > RANGEES || Fiches.estUneTable(grille)) {
      return Optional.empty();
    }
    // A list may be an outline by its indents, but is no form: each of its rows is a record.
    List<Forme> possibles = FormeListe.remplit(grille) ? List.of(new Arborescence()) : TOUTES;
    return possibles.stream().flatMap(f -> f.read(grille).stream()).findFirst();
  }
}
