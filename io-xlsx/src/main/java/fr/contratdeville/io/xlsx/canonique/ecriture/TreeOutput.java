package fr.contratdeville.io.xlsx.canonique.ecriture;

import fr.contratdeville.description.Output;
import fr.contratdeville.io.xlsx.canonique.arbre.Clef;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Builds the tree of a contract. Each element of its own lists (an action, a framework) is handed
 * over when it is complete and then let go, so that the whole contract is never a tree.
 */
final class TreeOutput extends Output {

  /** Receives each element once it is complete. */
  @FunctionalInterface
  interface ElementSink {
    void element(List<String> chemin, Tree element) throws IOException;
  }

  private static final class Level {
    private final Tree tree;
    private String name = "";
    private int rank;

    Level(Tree tree) {
      this.tree = tree;
    }

    String nextName() {
      return tree.isList() ? String.valueOf(++rank) : name;
    }
  }

  private final ElementSink sink;
  private final Deque<Level> stack = new ArrayDeque<>();

  TreeOutput(ElementSink suite) {
    this.sink = suite;
  }

  @Override
  public void startObject() throws IOException {
    descend(Tree.object());
  }

  @Override
  public void startList() throws IOException {
    descend(Tree.list());
  }

  private void descend(Tree tree) throws IOException {
    if (stack.size() >= Clef.PROFONDEUR) {
      throw new IOException(
          "expected a contract of at most " + Clef.PROFONDEUR + " levels, got more");
    }
    add(tree);
    stack.push(new Level(tree));
  }

  @Override
  public void endObject() throws IOException {
    Tree complet = stack.pop().tree;
    if (stack.isEmpty()) {
      sink.element(List.of(), complet);
    } else if (stack.size() == 2) {
      Level liste = stack.getFirst();
      String etiquette = String.valueOf(liste.rank);
      liste.tree.children().remove(etiquette);
      sink.element(List.of(stack.getLast().name, etiquette), complet);
    }
  }

  @Override
  public void endList() {
    stack.pop();
  }

  @Override
  public void inline() {
    // A tree has no lines on which to keep anything.
  }

  @Override
  public void name(String name) {
    stack.getFirst().name = name;
  }

  @Override
  public void text(String text) {
    add(Tree.text(text));
  }

  @Override
  public void number(BigDecimal number) {
    add(Tree.number(number.toPlainString()));
  }

  private void add(Tree tree) {
    Level ici = stack.peek();
    if (ici != null) {
      ici.tree.children().put(ici.nextName(), tree);
    }
  }
}
