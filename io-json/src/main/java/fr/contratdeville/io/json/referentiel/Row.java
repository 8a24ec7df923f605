package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.valeur.Emplacement;
import java.util.Map;
import java.util.Optional;

/** One row of a list, CSV or JSON: the texts of the columns that are known. */
record Rangee(Emplacement place, Map<Colonne, String> textes) {

  /** The text of a cell without white space around it; empty if it is blank or not there. */
  Optional<String> texte(Colonne colonne) {
    return Optional.ofNullable(textes.get(colonne)).map(String::strip).filter(t -> !t.isEmpty());
  }
}
