package fr.contratdeville.io.xlsx.feuille.partie;

import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.io.xlsx.feuille.lecture.ReadContext;
import fr.contratdeville.tableaux.feuille.Passage;
import fr.contratdeville.tableaux.feuille.TexteCellule;
import java.util.ArrayList;
import java.util.List;

/** The runs of a rich text while it is read: neighbours of one font are one passage. */
final class RichRuns {

  /** A passage and the place that it takes in a list, in bytes. */
  private static final int PASSAGE = 64;

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder texte = new StringBuilder();
  private RunFont font;

  RichRuns(String texte, RunFont font) {
    this.texte.append(texte);
    this.font = font;
  }

  void add(String morceau, RunFont autre) {
    if (!autre.equals(font) && !morceau.isEmpty()) {
      close();
      font = autre;
    }
    texte.append(morceau);
  }

  private void close() {
    if (texte.length() > 0) {
      passages.add(new Passage(texte.toString(), font.aspect()));
      texte.setLength(0);
    }
  }

  TexteCellule texte(ReadContext context) throws ClasseurIllisibleException {
    close();
    for (Passage passage : passages) {
      context.countText(passage.texte());
      context.countMemory(PASSAGE);
    }
    return TexteCellule.of(passages);
  }
}
