package fr.contratdeville.tableaux.feuille;

import fr.contratdeville.tableaux.feuille.Passage.Aspect;
import fr.contratdeville.tableaux.interne.Normalise;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The passages of a text that is shown in more than one way, and what is left of it without those
 * that are struck through.
 *
 * @param passages in the order of the text, none of them empty
 */
record TexteRiche(List<Passage> passages) {

  TexteRiche {
    passages = passages.stream().filter(p -> !p.texte().isEmpty()).toList();
  }

  /** This text in a cell whose style strikes through what does not say otherwise. */
  TexteRiche dansUneCelluleBarree() {
    return new TexteRiche(passages.stream()
        .map(p -> p.est(Aspect.COMME_LA_CELLULE) ? new Passage(p.texte(), Aspect.BARREE) : p)
        .toList());
  }

  /** Whether everything that can be seen is struck through. */
  boolean estBarre() {
    return passages.stream().allMatch(p -> p.est(Aspect.BARREE) || p.texte().isBlank())
        && passages.stream().anyMatch(p -> p.est(Aspect.BARREE) && !p.texte().isBlank());
  }

  /** The text that is struck through, in one line. */
  String barre() {
    return Normalise.espaces(passages.stream()
        .filter(p -> p.est(Aspect.BARREE))
        .map(Passage::texte)
        .collect(Collectors.joining(" ")));
  }

  /** The text that is not struck through; all of it if nothing else is left. */
  String texte() {
    boolean exposants = passages.stream().allMatch(p -> p.est(Aspect.EXPOSANT));
    boolean tout = exposants || estBarre();
    StringBuilder texte = new StringBuilder();
    boolean coupe = false;
    for (Passage passage : passages) {
      if (!tout && passage.est(Aspect.BARREE)) {
        coupe = true;
      } else {
        String vu = tout ? passage.texte() : passage.visible();
        if (coupe && separe(texte, vu)) {
          texte.append(' ');
        }
        coupe = false;
        texte.append(vu);
      }
    }
    return texte.toString();
  }

  /** Whether two texts would become one word once what stood between them is gone. */
  private static boolean separe(CharSequence avant, CharSequence apres) {
    return avant.length() > 0
        && !Character.isWhitespace(avant.charAt(avant.length() - 1))
        && !Character.isWhitespace(apres.charAt(0));
  }

  /**
   * Whether digits of two passages would make one number: {@code 4} in red, then {@code 500}. They
   * may be an amount and a call of note, or two amounts.
   */
  boolean jointDesChiffres() {
    char avant = ' ';
    for (Passage passage : passages) {
      String vu = passage.est(Aspect.BARREE) ? "" : Normalise.espaces(passage.visible());
      if (!vu.isEmpty()) {
        char premier = vu.charAt(0);
        if (estDunNombre(avant) && estDunNombre(premier)) {
          return true;
        }
        avant = vu.charAt(vu.length() - 1);
      }
    }
    return false;
  }

  private static boolean estDunNombre(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == ',';
  }
}
