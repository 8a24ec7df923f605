package fr.contratdeville.io.xlsx.canonique.lecture;

import fr.contratdeville.description.Decoder;
import fr.contratdeville.description.Input;
import fr.contratdeville.description.Noun;
import fr.contratdeville.description.Refusal;
import fr.contratdeville.description.Tables;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a contract from its tree. A value that cannot be read is reported at its cell, and the rest
 * is read, unless a noun requires that value.
 */
final class TreeInput extends Input {

  private final ConstatsLecture constats;
  private final Deque<Iterator<Map.Entry<String, Tree>>> objects = new ArrayDeque<>();
  private Tree here;

  TreeInput(Tree contrat, Tables tables, ConstatsLecture constats) {
    super(tables);
    this.here = contrat;
    this.constats = constats;
  }

  @Override
  protected boolean isNull() {
    return false;
  }

  @Override
  protected boolean isText() {
    return here.isText();
  }

  @Override
  protected boolean isNumber() {
    return here.isNumber();
  }

  @Override
  protected String text() {
    expect(here.isText(), "a text");
    return here.value();
  }

  @Override
  protected String scalar() {
    expect(here.isValue(), "a text");
    return here.value();
  }

  @Override
  protected void expectObject(String noun) {
    expect(here.isObject(), "an object (" + noun + ")");
    objects.push(here.children().entrySet().iterator());
  }

  @Override
  protected @Nullable String nextName() {
    Iterator<Map.Entry<String, Tree>> reste = objects.getFirst();
    if (!reste.hasNext()) {
      objects.pop();
      return null;
    }
    Map.Entry<String, Tree> suivant = reste.next();
    here = suivant.getValue();
    return suivant.getKey();
  }

  @Override
  protected <B> void property(Noun.ReadInto<B> reader, B builder) throws IOException {
    attempt(() -> reader.read(this, builder));
  }

  @Override
  protected <V> void elements(Decoder<V> codec, Consumer<V> add) throws IOException {
    expect(here.isList(), "a list");
    for (Tree element : here.elements()) {
      here = element;
      attempt(() -> add.accept(codec.read(this)));
    }
  }

  @Override
  protected <V> void all(Decoder<V> codec, Consumer<V> add) throws IOException {
    expect(here.isList(), "a list");
    for (Tree element : here.elements()) {
      here = element;
      add.accept(codec.read(this));
    }
  }

  @Override
  protected void entries(EntryReader reader) throws IOException {
    expectObject("Map");
    for (String nom = nextName(); nom != null; nom = nextName()) {
      String entree = nom;
      attempt(() -> reader.read(entree));
    }
  }

  @Override
  protected void allEntries(EntryReader reader) throws IOException {
    expectObject("Map");
    for (String nom = nextName(); nom != null; nom = nextName()) {
      reader.read(nom);
    }
  }

  @Override
  protected Optional<Complement> unknown(String noun, String property, boolean kept)
      throws IOException {
    String texte = here.plainText();
    if (kept && !texte.isEmpty()) {
      return Optional.of(Complement.of(property, texte));
    }
    constats.illisible(
        constats.place(here),
        property + Textes.EGALE + texte,
        Message.of(
            "« " + property + " » n'est pas connu ici, son texte est conservé",
            "“" + property + "” is not known here, its text is kept"));
    return Optional.empty();
  }

  @Override
  protected LectureException refusal(Message reason) {
    return constats.refus(reason);
  }

  @FunctionalInterface
  private interface Attempt {
    void read() throws IOException;
  }

  private void attempt(Attempt essai) throws IOException {
    Tree depart = here;
    int profondeur = objects.size();
    try {
      essai.read();
    } catch (ValeurInvalideException e) {
      while (objects.size() > profondeur) {
        objects.pop();
      }
      constats.illisible(
          constats.place(depart),
          depart.plainText(),
          Refusal.of("la valeur n'est pas lue, elle est conservée", "not read, but kept", e));
    }
  }

  private void expect(boolean condition, String attendu) {
    if (!condition) {
      throw new ValeurInvalideException("", here.plainText(), attendu);
    }
  }
}
