package fr.contratdeville.io.csv.texte;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Counts, for each position of the lines of a text, how many hold a character there: positions that
 * are blank in nearly all lines are between two columns. Lines without a gap say nothing of
 * columns: they are titles and sentences.
 */
final class Couverture {
  /** Lines of more characters are no printed table. */
  static final int LARGEUR = 4096;
  /** So many blanks stand between two columns at least. */
  private static final int BLANCS = 2;
  /** One line of ten may run over the gap between two columns, and one of five. */
  private static final int TOLERANCE = 10;

  private static final int PEU = 5;

  private static final String SEPARATEURS = ",;|";
  /** Those that stand in no amount. */
  private static final String SURS = ";|";

  private static final int MAXIMUM = 256;

  private final int[] lettres = new int[LARGEUR];
  private final int[][] fois = new int[SURS.length()][MAXIMUM + 1];
  private Optional<List<Troncon>> traits = Optional.empty();
  private boolean traitsDivers;
  private int lignes;
  private int tabulaires;
  private long vides;
  private long videsSepares;

  void add(String ligne) {
    if (ligne.isBlank()) {
      return;
    }
    List<Troncon> troncons = Troncon.of(ligne);
    if (Filet.estUn(ligne)) {
      addFilet(ligne);
    } else {
      lignes++;
      compterSeparateurs(ligne);
    }
    if (troncons.size() < 2) {
      return;
    }
    tabulaires += Filet.estUn(ligne) ? 0 : 1;
    for (int i = 0; i < troncons.size(); i++) {
      Troncon troncon = troncons.get(i);
      for (int p = troncon.debut(); p < Math.min(LARGEUR, troncon.fin()); p++) {
        lettres[p]++;
      }
      if (i > 0) {
        vides++;
        videsSepares += estSepare(ligne, troncons.get(i - 1).fin() - 1, -1)
                || estSepare(ligne, troncon.debut(), 1)
            ? 1
            : 0;
      }
    }
  }

  private void compterSeparateurs(String ligne) {
    for (int i = 0; i < fois.length; i++) {
      char separateur = SURS.charAt(i);
      long ici = ligne.chars().filter(c -> c == separateur).count();
      fois[i][(int) Math.min(ici, MAXIMUM)]++;
    }
  }

  /** Whether the first sign from a gap on is a separator; quotation marks may stand before it. */
  private static boolean estSepare(String ligne, int position, int sens) {
    int ici = position;
    while (ici > 0 && ici < ligne.length() - 1 && ligne.charAt(ici) == '"') {
      ici += sens;
    }
    return SEPARATEURS.indexOf(ligne.charAt(ici)) >= 0;
  }

  private void addFilet(String filet) {
    List<Troncon> ici = Filet.traits(filet);
    if (ici.size() > 1 && !Filet.aDesCoins(filet)) {
      traitsDivers |= traits.isPresent() && !traits.get().equals(ici);
      traits = Optional.of(ici);
    }
  }

  int lignes() {
    return lignes;
  }

  int tabulaires() {
    return tabulaires;
  }

  /**
   * Whether separators explain the text as well: four lines of five have as many semicolons or bars
   * as a line has gaps, or the gaps are blanks beside a separator.
   */
  boolean peutEtreSeparee() {
    if (videsSepares * 2 >= vides) {
      return true;
    }
    for (int[] nombres : fois) {
      for (int n = 1; n <= MAXIMUM; n++) {
        if (nombres[n] * 5 >= lignes * 4 && (long) n * tabulaires >= vides) {
          return true;
        }
      }
    }
    return false;
  }

  /** The columns that drawn lines show, if all of them show the same ones. */
  Optional<List<Troncon>> traits() {
    return traitsDivers ? Optional.empty() : traits;
  }

  /** The columns between positions that are blank in nearly all lines. */
  List<Troncon> colonnes() {
    List<Troncon> colonnes = new ArrayList<>();
    for (Troncon large : plages(new Troncon(0, LARGEUR), 0)) {
      int plus = 0;
      for (int p = large.debut(); p < large.fin(); p++) {
        plus = Math.max(plus, lettres[p]);
      }
      int tolere = Math.max(plus / TOLERANCE, plus >= PEU ? 1 : 0);
      List<Troncon> etroites = plages(large, tolere);
      colonnes.addAll(etroites.size() > 1 ? etroites : List.of(large));
    }
    return colonnes;
  }

  /** The stretches with more than some characters, two positions or more apart. */
  private List<Troncon> plages(Troncon dans, int tolere) {
    List<Troncon> plages = new ArrayList<>();
    int debut = -1;
    int fin = -1;
    for (int p = dans.debut(); p < dans.fin(); p++) {
      if (lettres[p] <= tolere) {
        continue;
      }
      if (debut >= 0 && p - fin >= BLANCS) {
        plages.add(new Troncon(debut, fin));
        debut = -1;
      }
      debut = debut < 0 ? p : debut;
      fin = p + 1;
    }
    if (debut >= 0) {
      plages.add(new Troncon(debut, fin));
    }
    return plages;
  }
}
