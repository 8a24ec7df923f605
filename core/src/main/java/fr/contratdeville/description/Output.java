package fr.contratdeville.description;

import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Feuille;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a value is written to, part by part: objects of names and values, lists, texts and numbers.
 * A format says what becomes of each; what they share is what the parts of a contract refer to.
 */
public abstract class Output {

  private Map<Feuille, Integer> sheets = Map.of();
  private final Map<String, Optional<Financeur>> funders = new HashMap<>();

  protected Output() {}

  public abstract void startObject() throws IOException;

  public abstract void endObject() throws IOException;

  public abstract void startList() throws IOException;

  public abstract void endList() throws IOException;

  /** The next object or list is small: a format for people may keep it on one line. */
  public abstract void inline();

  /** The name of the next value in the object. */
  public abstract void name(String name) throws IOException;

  public abstract void text(String text) throws IOException;

  /** Exactly, without exponent. */
  public abstract void number(BigDecimal number) throws IOException;

  /**
   * What the model has no name for, as a list.
   *
   * @param taken the names of the properties of the noun
   */
  protected void complements(List<Complement> complements, Set<String> taken) throws IOException {
    list("complements", SharedNouns.COMPLEMENT, complements);
  }

  /** Prepares what the rest of the contract refers to, and gives its sheets. */
  final List<Feuille> refer(ContratDeVille contrat) {
    sheets = Sheets.of(contrat);
    for (Financeur financeur : contrat.financeurs()) {
      funders.merge(financeur.nom(), Optional.of(financeur), (a, b) -> Optional.empty());
    }
    return List.copyOf(sheets.keySet());
  }

  /** Whether the name alone says which financeur of the contract this is. */
  final boolean isListed(Financeur financeur) {
    Optional<Financeur> listed = funders.get(financeur.nom());
    return listed != null && listed.isPresent() && listed.get().equals(financeur);
  }

  final void place(Emplacement place) throws IOException {
    text(Addresses.text(place, sheets));
  }

  final void places(String name, Map<Champ, Emplacement> places) throws IOException {
    if (!places.isEmpty()) {
      name(name);
      inline();
      startObject();
      for (Map.Entry<Champ, Emplacement> place : places.entrySet()) {
        name(place.getKey().name());
        place(place.getValue());
      }
      endObject();
    }
  }

  /** An object of one property for each entry, even if there is none. */
  final <V> void entries(Encoder<V> encoder, Map<String, V> entries) throws IOException {
    startObject();
    for (Map.Entry<String, V> entry : entries.entrySet()) {
      name(entry.getKey());
      encoder.write(entry.getValue(), this);
    }
    endObject();
  }

  public final <V> void list(String name, Encoder<V> encoder, Collection<V> values)
      throws IOException {
    if (!values.isEmpty()) {
      name(name);
      all(encoder, values);
    }
  }

  /** A list, even if it is empty. */
  public final <V> void all(Encoder<V> encoder, Collection<V> values) throws IOException {
    startList();
    for (V value : values) {
      encoder.write(value, this);
    }
    endList();
  }

  final <V> void words(String name, Encoder<V> encoder, Collection<V> words) throws IOException {
    if (!words.isEmpty()) {
      name(name);
      inline();
      all(encoder, words);
    }
  }

  /** A list of texts on one line, even if it is empty. */
  public final void texts(Collection<String> texts) throws IOException {
    inline();
    all(Words.TEXT, texts);
  }
}
