package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.List;
import java.util.Optional;

/** The layouts that are no plain table, each tried in turn. */
public final class Formes {
  private static final List<Forme> TOUTES = 
      List.of(new ActionsEnColonnes(), new Fiches(), new Arborescence());

  private Formes() {}

  /** The layout of a sheet; empty if it is laid out as tables, or holds none. */
  public static Optional<FormeLue> of(Grille grille) {
    return TOUTES.stream().flatMap(f -> f.read(grille).stream()).findFirst();
  }
}
