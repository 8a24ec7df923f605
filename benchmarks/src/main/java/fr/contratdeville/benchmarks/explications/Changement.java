package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.valeur.Emplacement.Cellule;

/** One thing that a person does to a document. Whatever is not named stays as it is. */
sealed interface Changement {
  /** A printed figure becomes another, in centimes. */
  record Valeur(Cellule place, long centimes) implements Changement {}

  /** An amount stands in another column of its row, whose cell was blank. */
  record Deplacement(Cellule de, Cellule vers) implements Changement {}

  /** The row of this cell is gone, and those below it move up. */
  record Perdue(Cellule place) implements Changement {}

  /** The row of this cell stands there twice, and those below it move down. */
  record Doublee(Cellule place) implements Changement {}
}
