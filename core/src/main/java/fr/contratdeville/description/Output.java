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
 * A file as its parts are written: objects of names and values, lists, texts and numbers. A format
 * decides how each looks; the sheets and financeurs that parts of a contract refer to are kept
 * here.
 */
public abstract class Output {

  private Map<Feuille, Integer> sheets = Map.of();
  private final Map<String, Optional<Financeur>> financeurs = new HashMap<>();

  /** Starts without a contract: parts refer to nothing yet. */
  protected Output() {}

  /**
   * Starts an object; names and values follow.
   *
   * @throws IOException if it cannot be written
   */
  public abstract void startObject() throws IOException;

  /**
   * Ends the object.
   *
   * @throws IOException if it cannot be written
   */
  public abstract void endObject() throws IOException;

  /**
   * Starts a list; values follow.
   *
   * @throws IOException if it cannot be written
   */
  public abstract void startList() throws IOException;

  /**
   * Ends the list.
   *
   * @throws IOException if it cannot be written
   */
  public abstract void endList() throws IOException;

  /**
   * Announces that the next object or list is small: a format for people may keep it on one line.
   */
  public abstract void inline();

  /**
   * Writes the name of the next value in the object.
   *
   * @param name the name
   * @throws IOException if it cannot be written
   */
  public abstract void name(String name) throws IOException;

  /**
   * Writes a text.
   *
   * @param text the text
   * @throws IOException if it cannot be written
   */
  public abstract void text(String text) throws IOException;

  /**
   * Writes a number exactly, without exponent.
   *
   * @param number the number
   * @throws IOException if it cannot be written
   */
  public abstract void number(BigDecimal number) throws IOException;

  /**
   * Writes the texts that the model has no attribute for, as a list.
   *
   * @param complements the texts
   * @param taken the names of the properties of the noun
   * @throws IOException if they cannot be written
   */
  protected void complements(List<Complement> complements, Set<String> taken) throws IOException {
    list("complements", SharedNouns.COMPLEMENT, complements);
  }

  /**
   * Prepares the sheets and financeurs that the rest of the contract refers to, and gives the
   * sheets.
   */
  final List<Feuille> refer(ContratDeVille contrat) {
    sheets = Sheets.of(contrat);
    for (Financeur financeur : contrat.financeurs()) {
      financeurs.merge(financeur.nom(), Optional.of(financeur), (a, b) -> Optional.empty());
    }
    return List.copyOf(sheets.keySet());
  }

  /** Whether the name alone is enough to find this financeur in the contract. */
  final boolean isListed(Financeur financeur) {
    Optional<Financeur> listed = financeurs.get(financeur.nom());
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

  /**
   * Writes a name and a list, unless it is empty.
   *
   * @param <V> the elements
   * @param name the name
   * @param encoder writes an element
   * @param values the elements
   * @throws IOException if it cannot be written
   */
  public final <V> void list(String name, Encoder<V> encoder, Collection<V> values)
      throws IOException {
    if (!values.isEmpty()) {
      name(name);
      all(encoder, values);
    }
  }

  /**
   * Writes a list, even if it is empty.
   *
   * @param <V> the elements
   * @param encoder writes an element
   * @param values the elements
   * @throws IOException if it cannot be written
   */
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

  /**
   * Writes a list of texts on one line, even if it is empty.
   *
   * @param texts the texts
   * @throws IOException if it cannot be written
   */
  public final void texts(Collection<String> texts) throws IOException {
    inline();
    all(Words.TEXT, texts);
  }
}
