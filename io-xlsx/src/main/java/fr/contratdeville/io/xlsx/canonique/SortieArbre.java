package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.description.Output;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Builds the tree of a contract. Each element of its own lists (an action, a framework) is handed
 * over when it is complete and then let go, so that the whole contract is never a tree.
 */
final class SortieArbre extends Output {

  /** Takes what is complete. */
  @FunctionalInterface
  interface Suite {
    void element(List<String> chemin, Arbre element) throws IOException;
  }

  private static final class Etage {
    private final Arbre arbre;
    private String nom = "";
    private int rang;

    Etage(Arbre arbre) {
      this.arbre = arbre;
    }

    String suivant() {
      return arbre.estListe() ? String.valueOf(++rang) : nom;
    }
  }

  private final Suite suite;
  private final Deque<Etage> pile = new ArrayDeque<>();

  SortieArbre(Suite suite) {
    this.suite = suite;
  }

  @Override
  public void startObject() throws IOException {
    descendre(Arbre.objet());
  }

  @Override
  public void startList() throws IOException {
    descendre(Arbre.liste());
  }

  private void descendre(Arbre arbre) throws IOException {
    if (pile.size() >= Clef.PROFONDEUR) {
      throw new IOException("ce contrat est trop profond pour être relu");
    }
    ajouter(arbre);
    pile.push(new Etage(arbre));
  }

  @Override
  public void endObject() throws IOException {
    Arbre complet = pile.pop().arbre;
    if (pile.isEmpty()) {
      suite.element(List.of(), complet);
    } else if (pile.size() == 2) {
      Etage liste = pile.getFirst();
      String etiquette = String.valueOf(liste.rang);
      liste.arbre.enfants().remove(etiquette);
      suite.element(List.of(pile.getLast().nom, etiquette), complet);
    }
  }

  @Override
  public void endList() {
    pile.pop();
  }

  @Override
  public void inline() {
    // Says how a text is laid out, and this is none.
  }

  @Override
  public void name(String name) {
    pile.getFirst().nom = name;
  }

  @Override
  public void text(String text) {
    ajouter(Arbre.texte(text));
  }

  @Override
  public void number(BigDecimal number) {
    ajouter(Arbre.nombre(number.toPlainString()));
  }

  private void ajouter(Arbre arbre) {
    Etage ici = pile.peek();
    if (ici != null) {
      ici.arbre.enfants().put(ici.suivant(), arbre);
    }
  }
}
