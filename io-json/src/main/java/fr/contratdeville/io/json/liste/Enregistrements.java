package fr.contratdeville.io.json.liste;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.Source;
import fr.contratdeville.io.json.codec.Encoding;
import fr.contratdeville.io.json.codec.Limits;
import fr.contratdeville.io.json.codec.Refusals;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The records of a JSON list, in their order, and the names of their properties in that of their
 * first appearance. The list is the file, or what portals call {@code results}, {@code records},
 * {@code data} or {@code features} in it; a portal may wrap each record in {@code fields} or
 * {@code properties}.
 */
final class Enregistrements {
  private static final Set<String> LISTES = Set.of("results", "records", "data", "features");
  private static final Set<String> ENVELOPPES = Set.of("fields", "properties", "record");

  /** A file with more values does not fit in memory as a table. */
  private static final int VALEURS = 2_500_000;

  private final String nom;
  private final JsonParser parser;
  private final Set<String> proprietes = new LinkedHashSet<>();
  private final List<Map<String, Object>> tous = new ArrayList<>();
  private int valeurs;

  private Enregistrements(String nom, JsonParser parser) {
    this.nom = nom;
    this.parser = parser;
  }

  /** The list in a file; empty if the file holds an object without one. */
  static Optional<Enregistrements> read(Source source) throws LectureException {
    String nom = source.nom();
    try (SeekableByteChannel canal = source.channel()) {
      Encoding.skipMark(canal, nom);
      try (JsonParser parser = Limits.FACTORY.createParser(Channels.newInputStream(canal))) {
        Enregistrements lus = new Enregistrements(nom, parser);
        boolean liste = lus.lire(parser.nextToken());
        if (parser.nextToken() != null) {
          throw new LectureException(nom, Refusals.TRAILING);
        }
        return liste ? Optional.of(lus) : Optional.empty();
      }
    } catch (LectureException e) {
      throw e;
    } catch (IOException e) {
      throw Refusals.of(nom, e);
    }
  }

  Set<String> proprietes() {
    return proprietes;
  }

  List<Map<String, Object>> tous() {
    return tous;
  }

  private boolean lire(JsonToken premier) throws IOException {
    if (premier == JsonToken.START_ARRAY) {
      liste();
      return true;
    }
    boolean liste = false;
    for (String champ = parser.nextFieldName(); champ != null; champ = parser.nextFieldName()) {
      boolean sienne = parser.nextToken() == JsonToken.START_ARRAY && LISTES.contains(champ);
      if (sienne && !liste) {
        liste = true;
        liste();
      } else {
        parser.skipChildren();
      }
    }
    return liste;
  }

  private void liste() throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw new LectureException(
            nom,
            Message.of(
                "ce JSON n'est ni un contrat de ville ni une liste de subventions : l'élément "
                    + (tous.size() + 1) + " de la liste n'est pas un objet",
                "this JSON is neither a contrat de ville nor a list of subsidies: element "
                    + (tous.size() + 1) + " of the list is no object"));
      }
      Map<String, Object> enregistrement = new LinkedHashMap<>();
      objet(enregistrement, true);
      tous.add(enregistrement);
    }
  }

  private void objet(Map<String, Object> enregistrement, boolean enveloppable) throws IOException {
    for (String champ = parser.nextFieldName(); champ != null; champ = parser.nextFieldName()) {
      JsonToken valeur = parser.nextToken();
      if (enveloppable && valeur == JsonToken.START_OBJECT && ENVELOPPES.contains(champ)) {
        objet(enregistrement, false);
      } else if (valeur != JsonToken.VALUE_NULL) {
        proprietes.add(champ);
        enregistrement.putIfAbsent(champ, valeur(valeur));
        if (++valeurs > VALEURS) {
          throw new LectureException(nom, Refusals.LIMITS);
        }
      }
    }
  }

  private Object valeur(JsonToken valeur) throws IOException {
    if (valeur.isNumeric()) {
      return parser.getDecimalValue();
    }
    if (valeur.isBoolean()) {
      return parser.getBooleanValue();
    }
    return valeur.isStructStart() ? texte() : parser.getText();
  }

  /** The text of a value that no cell can hold, such as a place on a map. */
  private String texte() throws IOException {
    StringWriter texte = new StringWriter();
    try (var ecriture = Limits.FACTORY.createGenerator(texte)) {
      ecriture.copyCurrentStructure(parser);
    }
    return texte.toString();
  }
}
