package fr.contratdeville.io.json.referentiel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.json.codec.Refusals;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * The rows of a list of objects, or of the features of a GeoJSON (RFC 7946): their properties; what
 * else an object holds, as its geometry, is passed over.
 */
final class RangeesJson {

  private static final String FEATURES = "features";
  private static final String PROPERTIES = "properties";

  private final JsonParser parser;
  private final Rangees rangees;

  RangeesJson(JsonParser parser, Rangees rangees) {
    this.parser = parser;
    this.rangees = rangees;
  }

  void lire() throws IOException {
    boolean trouve = parser.nextToken() == JsonToken.START_ARRAY;
    if (trouve) {
      liste();
    } else {
      for (String nom = parser.nextFieldName(); nom != null; nom = parser.nextFieldName()) {
        if (parser.nextToken() == JsonToken.START_ARRAY && nom.equals(FEATURES)) {
          trouve = true;
          liste();
        } else {
          parser.skipChildren();
        }
      }
    }
    String fichier = rangees.constats().fichier();
    if (parser.nextToken() != null) {
      throw new LectureException(fichier, Refusals.TRAILING);
    }
    if (!trouve) {
      throw new LectureException(
          fichier,
          Message.of(
              "ce n'est ni une liste d'objets ni un GeoJSON (« features »)",
              "this is neither a list of objects nor a GeoJSON (\"features\")"));
    }
  }

  private void liste() throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Emplacement place = new Emplacement.Pointeur(
          rangees.constats().fichier(),
          parser.getParsingContext().pathAsPointer().toString());
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        Map<Colonne, String> textes = new EnumMap<>(Colonne.class);
        objet(textes, true);
        rangees.prendre(new Rangee(place, textes));
      } else {
        parser.skipChildren();
        rangees.constats().rangee(place, "ce n'est pas un objet", "it is no object");
      }
    }
  }

  /** The texts and numbers of an object, with those of its properties if it is a feature. */
  private void objet(Map<Colonne, String> textes, boolean feature) throws IOException {
    for (String nom = parser.nextFieldName(); nom != null; nom = parser.nextFieldName()) {
      JsonToken valeur = parser.nextToken();
      if (feature && valeur == JsonToken.START_OBJECT && nom.equals(PROPERTIES)) {
        objet(textes, false);
      } else if (valeur.isStructStart()) {
        parser.skipChildren();
      } else if (valeur != JsonToken.VALUE_NULL) {
        String texte = parser.getText();
        rangees.colonne(nom).ifPresent(colonne -> textes.putIfAbsent(colonne, texte));
      }
    }
  }
}
