package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.Optional;

/** A way to lay actions out on a sheet that is no plain table. */
interface Forme {

  /** The sheet in this layout; empty if it is not laid out so. */
  Optional<FormeLue> read(Grille grille);
}
