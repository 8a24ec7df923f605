package fr.contratdeville.io.json.referentiel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.contratdeville.valeur.Emplacement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows of a CSV under its headings. */
final class RangeesCsv {

  private final JsonParser parser;
  private final Rangees rangees;

  RangeesCsv(JsonParser parser, Rangees rangees) {
    this.parser = parser;
    this.rangees = rangees;
  }

  void lire() throws IOException {
    if (parser.nextToken() == null) {
      return;
    }
    List<String> entetes = rangee();
    Map<Colonne, Integer> colonnes = new EnumMap<>(Colonne.class);
    for (int i = 0; i < entetes.size(); i++) {
      int rang = i;
      rangees.colonne(entetes.get(i)).ifPresent(c -> colonnes.putIfAbsent(c, rang));
    }
    rangees.exiger();
    while (parser.nextToken() != null) {
      Emplacement place = new Emplacement.Ligne(
          rangees.constats().fichier(), parser.currentLocation().getLineNr());
      List<String> textes = rangee();
      if (textes.stream().allMatch(String::isBlank)) {
        continue;
      }
      if (textes.stream().skip(entetes.size()).allMatch(String::isBlank)) {
        rangees.prendre(new Rangee(place, nommer(colonnes, textes)));
      } else {
        rangees
            .constats()
            .rangee(
                place,
                textes.size() + " cellules pour " + entetes.size() + " colonnes",
                textes.size() + " cells for " + entetes.size() + " columns");
      }
    }
  }

  private List<String> rangee() throws IOException {
    List<String> textes = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      textes.add(parser.getText());
    }
    return textes;
  }

  private static Map<Colonne, String> nommer(Map<Colonne, Integer> colonnes, List<String> textes) {
    Map<Colonne, String> nommes = new EnumMap<>(Colonne.class);
    colonnes.forEach((colonne, rang) -> {
      if (rang < textes.size()) {
        nommes.put(colonne, textes.get(rang));
      }
    });
    return nommes;
  }
}
