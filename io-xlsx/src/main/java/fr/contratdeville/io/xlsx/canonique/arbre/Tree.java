package fr.contratdeville.io.xlsx.canonique.arbre;

import fr.contratdeville.valeur.Emplacement;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a contract as {@code fr.contratdeville.description} describes it: an object of names, a
 * list, a text or a number. The elements of a list have labels, {@code 1}, {@code 2}..., that are
 * theirs for good: a row that is deleted leaves a hole and moves nothing.
 */
public final class Tree {

  private enum Kind {
    OBJECT,
    LIST,
    TEXT,
    NUMBER
  }

  private final Kind kind;
  private final String value;
  private final Map<String, Tree> children;
  private boolean taken;
  private @Nullable Emplacement place;

  private Tree(Kind genre, String valeur, Map<String, Tree> enfants) {
    this.kind = genre;
    this.value = valeur;
    this.children = enfants;
  }

  public static Tree object() {
    return new Tree(Kind.OBJECT, "", new LinkedHashMap<>());
  }

  public static Tree list() {
    return new Tree(Kind.LIST, "", new LinkedHashMap<>());
  }

  public static Tree text(String texte) {
    return new Tree(Kind.TEXT, texte, Collections.emptyMap());
  }

  /** A number, given by its digits. */
  public static Tree number(String chiffres) {
    return new Tree(Kind.NUMBER, chiffres, Collections.emptyMap());
  }

  public boolean isObject() {
    return kind == Kind.OBJECT;
  }

  public boolean isList() {
    return kind == Kind.LIST;
  }

  public boolean isText() {
    return kind == Kind.TEXT;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isValue() {
    return isText() || isNumber();
  }

  /** The text or the digits; empty for an object or a list. */
  public String value() {
    return value;
  }

  public Map<String, Tree> children() {
    return children;
  }

  /** The part at a path below this one; null if there is no such path. */
  @Nullable
  public Tree at(List<String> chemin) {
    Tree ici = this;
    for (String nom : chemin) {
      ici = ici == null ? null : ici.children.get(nom);
    }
    return ici;
  }

  /** The elements of a list: first those with numbers, in their order, then new ones. */
  public List<Tree> elements() {
    return children.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> Clef.ordre(e.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Its values as a text for people: {@code nom = MAS}, one value on each line. */
  public String plainText() {
    if (isValue()) {
      return value;
    }
    StringBuilder texte = new StringBuilder();
    children.forEach((nom, enfant) -> enfant.write(nom, texte));
    return texte.toString().strip();
  }

  private void write(String chemin, StringBuilder texte) {
    if (isValue()) {
      texte.append(chemin).append(Textes.EGALE).append(value).append('\n');
    }
    children.forEach((nom, enfant) -> enfant.write(chemin + "/" + nom, texte));
  }

  /** The text or the digits of a child; empty if there is no such child. */
  public String textOf(String nom) {
    Tree enfant = children.get(nom);
    return enfant == null ? "" : enfant.value;
  }

  /**
   * Puts a value at a path, and makes the objects and lists that lead to it.
   *
   * @return the value, or the part that was there or in the way and stays
   */
  public Tree put(List<String> chemin, Tree valeur) {
    Tree ici = this;
    for (int i = 0; i + 1 < chemin.size(); i++) {
      boolean liste = Clef.estEtiquette(chemin.get(i + 1));
      Tree suivant = ici.children.get(chemin.get(i));
      if (suivant == null) {
        suivant = liste ? list() : object();
        ici.children.put(chemin.get(i), suivant);
      } else if (suivant.isList() != liste || suivant.isValue()) {
        return suivant;
      }
      suivant.locate(valeur.place);
      ici = suivant;
    }
    Tree la = ici.children.putIfAbsent(chemin.get(chemin.size() - 1), valeur);
    return la == null ? valeur : la;
  }

  /** Whether a cell shows it. */
  public boolean isTaken() {
    return taken;
  }

  public void take() {
    taken = true;
  }

  /**
   * The place where it was read, that of its first value for an object; null if it was not read.
   */
  @Nullable
  public Emplacement place() {
    return place;
  }

  public Tree locate(@Nullable Emplacement place) {
    if (this.place == null) {
      this.place = place;
    }
    return this;
  }

  /** A text that is equal for two parts with the same content. */
  @Override
  public String toString() {
    return isValue() ? kind + ":" + value.length() + ":" + value : kind + ":" + children;
  }
}
