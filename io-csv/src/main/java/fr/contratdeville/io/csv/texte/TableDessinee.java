package fr.contratdeville.io.csv.texte;

import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that is drawn with bars: framed, as databases and Markdown print it, or with a drawn line
 * under its headings.
 *
 * @param barre the bar between two columns
 * @param cadre whether each line begins with a bar, which is no column
 * @param markdown whether a backslash before a sign makes it an ordinary one
 */
record TableDessinee(char barre, boolean cadre, boolean markdown, Message raison) implements Coupe {

  @Override
  public List<String> cellules(String ligne) {
    List<String> cellules = new ArrayList<>();
    if (Filet.estUn(ligne)) {
      return cellules;
    }
    StringBuilder cellule = new StringBuilder();
    String reste = ligne.strip();
    boolean ouverte = cadre && !reste.isEmpty() && reste.charAt(0) == barre;
    for (int i = ouverte ? 1 : 0; i < reste.length(); i++) {
      char lettre = reste.charAt(i);
      if (markdown && lettre == '\\' && i + 1 < reste.length() && estSigne(reste.charAt(i + 1))) {
        i++;
        cellule.append(reste.charAt(i));
      } else if (lettre == barre) {
        cellules.add(cellule.toString().strip());
        cellule.setLength(0);
      } else {
        cellule.append(lettre);
      }
    }
    cellules.add(cellule.toString().strip());
    return cellules;
  }

  private static boolean estSigne(char c) {
    return c > ' ' && c < '\u007F' && !Character.isLetterOrDigit(c);
  }

  @Override
  public boolean estDouteuse(String ligne) {
    return false;
  }

  /** Counts what bars there are in a text. */
  static final class Indices {
    private static final String BARRES = "|│┃║";
    private static final int MAXIMUM = 256;

    private final int[][] fois = new int[BARRES.length()][MAXIMUM + 1];
    private final int[] encadrees = new int[BARRES.length()];
    private final int[] avecBarre = new int[BARRES.length()];
    private int lignes;
    private int filets;
    private int filetsAvecCoins;
    private boolean filetMarkdown;

    void add(String ligne) {
      if (ligne.isBlank()) {
        return;
      }
      if (Filet.estUn(ligne)) {
        filets++;
        filetsAvecCoins += Filet.aDesCoins(ligne) ? 1 : 0;
        filetMarkdown |= ligne.strip().matches("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?")
            && ligne.indexOf('|') >= 0;
        return;
      }
      lignes++;
      String reste = ligne.strip();
      for (int b = 0; b < BARRES.length(); b++) {
        int barres = compter(reste, BARRES.charAt(b));
        if (barres > 0) {
          avecBarre[b]++;
          fois[b][Math.min(barres, MAXIMUM)]++;
          encadrees[b] += barres > 1
                  && reste.charAt(0) == BARRES.charAt(b)
                  && reste.charAt(reste.length() - 1) == BARRES.charAt(b)
              ? 1
              : 0;
        }
      }
    }

    private static int compter(String ligne, char barre) {
      int barres = 0;
      for (int i = 0; i < ligne.length(); i++) {
        if (ligne.charAt(i) == barre && (i == 0 || ligne.charAt(i - 1) != '\\')) {
          barres++;
        }
      }
      return barres;
    }

    /** The most lines that have one bar the same number of times. */
    private int memes(int barre) {
      int memes = 0;
      for (int n : fois[barre]) {
        memes = Math.max(memes, n);
      }
      return memes;
    }

    /** Whether lines hold a bar at all, in whatever number. */
    int lignesABarres() {
      int lignesABarres = 0;
      for (int n : avecBarre) {
        lignesABarres = Math.max(lignesABarres, n);
      }
      return lignesABarres;
    }

    /**
     * The table that the bars draw; null if they draw none. Most lines have the same number of
     * them, and stand in a frame or under a drawn line that crosses bars.
     */
    @Nullable
    TableDessinee table() {
      int barre = 0;
      for (int b = 1; b < BARRES.length(); b++) {
        barre = memes(b) > memes(barre) ? b : barre;
      }
      int memes = memes(barre);
      boolean cadre = encadrees[barre] * 10 >= avecBarre[barre] * 9;
      if (memes < 2 || memes * 2 < lignes || !(cadre || filetsAvecCoins > 0)) {
        return null;
      }
      return new TableDessinee(
          BARRES.charAt(barre),
          cadre,
          filetMarkdown,
          Message.of(
              "dessinées : " + memes + " des " + lignes + " lignes ont autant de fois « "
                  + BARRES.charAt(barre) + " », " + filets + " filets",
              "drawn: " + memes + " of the " + lignes + " lines have as often \""
                  + BARRES.charAt(barre) + "\", " + filets + " drawn lines"));
    }
  }
}
