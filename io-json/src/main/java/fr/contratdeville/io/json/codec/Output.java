package fr.contratdeville.io.json.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Feuille;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON file while it is written. */
public final class Output {

  private final JsonGenerator generator;
  private final Layout layout = new Layout();
  private Map<Feuille, Integer> sheets = Map.of();
  private final Map<String, Optional<Financeur>> funders = new HashMap<>();

  private Output(JsonGenerator generator) {
    this.generator = generator;
    generator.setPrettyPrinter(layout);
  }

  /** Writes one value and a line feed; the stream is left open. */
  public static <T> void write(T value, Encoder<? super T> encoder, OutputStream stream)
      throws IOException {
    try (JsonGenerator generator = Limits.FACTORY.createGenerator(stream)) {
      Output out = new Output(generator);
      encoder.write(value, out);
      generator.writeRaw('\n');
    }
  }

  /** Prepares what the rest of the contract refers to, and gives its sheets. */
  List<Feuille> refer(ContratDeVille contrat) {
    sheets = Sheets.of(contrat);
    for (Financeur financeur : contrat.financeurs()) {
      funders.merge(financeur.nom(), Optional.of(financeur), (a, b) -> Optional.empty());
    }
    return List.copyOf(sheets.keySet());
  }

  /** Whether the name alone says which financeur of the contract this is. */
  boolean isListed(Financeur financeur) {
    Optional<Financeur> listed = funders.get(financeur.nom());
    return listed != null && listed.isPresent() && listed.get().equals(financeur);
  }

  public void startObject() throws IOException {
    generator.writeStartObject();
  }

  /** An object on one line, with all that it holds. */
  public void startInline() throws IOException {
    layout.inline();
    generator.writeStartObject();
  }

  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  public void name(String name) throws IOException {
    escapeSurrogates(name);
    generator.writeFieldName(name);
    generator.setCharacterEscapes(null);
  }

  public void text(String text) throws IOException {
    escapeSurrogates(text);
    generator.writeString(text);
    generator.setCharacterEscapes(null);
  }

  public void number(long number) throws IOException {
    generator.writeNumber(number);
  }

  /** Exactly, without exponent. */
  public void number(BigDecimal number) throws IOException {
    generator.writeNumber(number);
  }

  public void nothing() throws IOException {
    generator.writeNull();
  }

  /** Whether a value that nests so deep can be written here and be read again. */
  boolean hasDepthFor(int depth) {
    return generator.getOutputContext().getNestingDepth() + depth <= Limits.DEPTH;
  }

  void raw(String json) throws IOException {
    generator.writeRawValue(json);
  }

  void place(Emplacement place) throws IOException {
    text(Addresses.text(place, sheets));
  }

  void places(String name, Map<Champ, Emplacement> places) throws IOException {
    if (!places.isEmpty()) {
      name(name);
      startInline();
      for (Map.Entry<Champ, Emplacement> place : places.entrySet()) {
        name(place.getKey().name());
        place(place.getValue());
      }
      endObject();
    }
  }

  void entries(String name, Map<String, String> entries) throws IOException {
    if (!entries.isEmpty()) {
      name(name);
      startObject();
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        name(entry.getKey());
        text(entry.getValue());
      }
      endObject();
    }
  }

  <V> void list(String name, Encoder<V> encoder, Collection<V> values) throws IOException {
    if (!values.isEmpty()) {
      name(name);
      all(encoder, values);
    }
  }

  /** A list, even if it is empty. */
  public <V> void all(Encoder<V> encoder, Collection<V> values) throws IOException {
    generator.writeStartArray();
    for (V value : values) {
      encoder.write(value, this);
    }
    generator.writeEndArray();
  }

  <V> void words(String name, Encoder<V> encoder, Collection<V> words) throws IOException {
    if (!words.isEmpty()) {
      name(name);
      layout.inline();
      all(encoder, words);
    }
  }

  /** A list of texts on one line, even if it is empty. */
  public void texts(Collection<String> texts) throws IOException {
    layout.inline();
    all(Words.TEXT, texts);
  }

  private void escapeSurrogates(String text) {
    if (!isWellFormed(text)) {
      generator.setCharacterEscapes(Surrogates.ESCAPED);
    }
  }

  /** Whether a text can be written in UTF-8: half a surrogate pair cannot. */
  static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
