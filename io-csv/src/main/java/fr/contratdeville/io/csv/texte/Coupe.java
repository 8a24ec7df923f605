package fr.contratdeville.io.csv.texte;

import fr.contratdeville.valeur.Message;
import java.util.List;

/** The way in which each line of a text is cut into columns, where no quotation mark counts. */
interface Coupe {

  /** The cells of a line, from the first column; none for a line that is drawn. */
  List<String> cellules(String ligne);

  /** Whether cells of a line may stand in the wrong column. */
  boolean estDouteuse(String ligne);

  /** How it was found. */
  Message raison();
}
