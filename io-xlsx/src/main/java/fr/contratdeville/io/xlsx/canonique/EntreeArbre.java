package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.description.Decoder;
import fr.contratdeville.description.Input;
import fr.contratdeville.description.Noun;
import fr.contratdeville.description.Refusal;
import fr.contratdeville.description.Tables;
import fr.contratdeville.echange.LectureException;
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
 * Reads a contract from its tree. A value that cannot be read is a finding at its cell and takes
 * nothing else with it, unless its noun cannot do without.
 */
final class EntreeArbre extends Input {

  private final Trouvailles trouvailles;
  private final Deque<Iterator<Map.Entry<String, Arbre>>> objets = new ArrayDeque<>();
  private Arbre ici;

  EntreeArbre(Arbre contrat, Tables tables, Trouvailles trouvailles) {
    super(tables);
    this.ici = contrat;
    this.trouvailles = trouvailles;
  }

  @Override
  protected boolean isNull() {
    return false;
  }

  @Override
  protected boolean isText() {
    return ici.estTexte();
  }

  @Override
  protected boolean isNumber() {
    return ici.estNombre();
  }

  @Override
  protected String text() {
    exiger(ici.estTexte(), "a text");
    return ici.valeur();
  }

  @Override
  protected String scalar() {
    exiger(ici.estValeur(), "a text");
    return ici.valeur();
  }

  @Override
  protected void expectObject(String noun) {
    exiger(ici.estObjet(), "an object (" + noun + ")");
    objets.push(ici.enfants().entrySet().iterator());
  }

  @Override
  protected @Nullable String nextName() {
    Iterator<Map.Entry<String, Arbre>> reste = objets.getFirst();
    if (!reste.hasNext()) {
      objets.pop();
      return null;
    }
    Map.Entry<String, Arbre> suivant = reste.next();
    ici = suivant.getValue();
    return suivant.getKey();
  }

  @Override
  protected <B> void property(Noun.ReadInto<B> reader, B builder) throws IOException {
    essayer(() -> reader.read(this, builder));
  }

  @Override
  protected <V> void elements(Decoder<V> codec, Consumer<V> add) throws IOException {
    exiger(ici.estListe(), "a list");
    for (Arbre element : ici.elements()) {
      ici = element;
      essayer(() -> add.accept(codec.read(this)));
    }
  }

  @Override
  protected <V> void all(Decoder<V> codec, Consumer<V> add) throws IOException {
    exiger(ici.estListe(), "a list");
    for (Arbre element : ici.elements()) {
      ici = element;
      add.accept(codec.read(this));
    }
  }

  @Override
  protected void entries(EntryReader reader) throws IOException {
    expectObject("Map");
    for (String nom = nextName(); nom != null; nom = nextName()) {
      String entree = nom;
      essayer(() -> reader.read(entree));
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
    String texte = ici.enClair();
    if (kept && !texte.isEmpty()) {
      return Optional.of(Complement.of(property, texte));
    }
    trouvailles.illisible(
        trouvailles.place(ici),
        property + Cellules.EGALE + texte,
        Message.of(
            "« " + property + " » n'est pas connu ici, son texte est conservé",
            "\"" + property + "\" is not known here, its text is kept"));
    return Optional.empty();
  }

  @Override
  protected LectureException refusal(Message reason) {
    return trouvailles.refus(reason);
  }

  @FunctionalInterface
  private interface Essai {
    void lire() throws IOException;
  }

  private void essayer(Essai essai) throws IOException {
    Arbre depart = ici;
    int profondeur = objets.size();
    try {
      essai.lire();
    } catch (ValeurInvalideException e) {
      while (objets.size() > profondeur) {
        objets.pop();
      }
      trouvailles.illisible(
          trouvailles.place(depart),
          depart.enClair(),
          Refusal.of("la valeur n'est pas lue, elle est conservée", "not read, but kept", e));
    }
  }

  private void exiger(boolean condition, String attendu) {
    if (!condition) {
      throw new ValeurInvalideException("", ici.enClair(), attendu);
    }
  }
}
