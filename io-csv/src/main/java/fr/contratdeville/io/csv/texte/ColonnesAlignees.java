package fr.contratdeville.io.csv.texte;

import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Columns that stand below each other, kept apart by nothing but blanks.
 *
 * @param colonnes where each stands, from left to right
 * @param coupe when a line is cut at the starts of the columns, instead of where it has blanks
 */
record ColonnesAlignees(List<Troncon> colonnes, Debuts coupe, Message raison) implements Coupe {

  /** When the starts of the columns cut a line. */
  enum Debuts {
    /** Always: somebody gave them. */
    TOUJOURS,
    /** Where a blank stands before each: a drawn line shows them, one blank apart. */
    APRES_UN_BLANC,
    /** Never: two blanks or more stand between cells. */
    JAMAIS
  }

  ColonnesAlignees {
    colonnes = List.copyOf(colonnes);
  }

  @Override
  public List<String> cellules(String ligne) {
    if (Filet.estUn(ligne)) {
      return List.of();
    }
    return coupeAuxDebuts(ligne) ? auxDebuts(ligne) : selonLesBlancs(ligne);
  }

  private boolean coupeAuxDebuts(String ligne) {
    return switch (coupe) {
      case TOUJOURS -> true;
      case JAMAIS -> false;
      case APRES_UN_BLANC ->
        colonnes.stream()
            .skip(1)
            .mapToInt(c -> c.debut() - 1)
            .allMatch(p -> p >= ligne.length() || ligne.charAt(p) == ' ');
    };
  }

  private List<String> auxDebuts(String ligne) {
    List<String> cellules = new ArrayList<>();
    for (int c = 0; c < colonnes.size(); c++) {
      int debut = c == 0 && coupe != Debuts.TOUJOURS ? 0 : colonnes.get(c).debut();
      int fin = c + 1 < colonnes.size() ? colonnes.get(c + 1).debut() : Integer.MAX_VALUE;
      cellules.add(new Troncon(debut, fin).dans(ligne));
    }
    return cellules;
  }

  private List<String> selonLesBlancs(String ligne) {
    List<Troncon> troncons = Troncon.of(ligne);
    Troncon[] places = new Troncon[colonnes.size()];
    boolean parOrdre = troncons.size() == places.length && !garde(troncons);
    for (int i = 0; i < troncons.size(); i++) {
      Troncon troncon = troncons.get(i);
      int colonne = parOrdre ? i : colonne(troncon);
      Troncon deja = places[colonne];
      places[colonne] =
          deja == null ? troncon : new Troncon(deja.debut(), Math.max(deja.fin(), troncon.fin()));
    }
    return Arrays.stream(places).map(p -> p == null ? "" : p.dans(ligne)).toList();
  }

  /** The first column that a stretch touches; the nearest if it stands between two. */
  int colonne(Troncon troncon) {
    int proche = 0;
    int ecart = Integer.MAX_VALUE;
    for (int c = 0; c < colonnes.size(); c++) {
      if (colonnes.get(c).touche(troncon)) {
        return c;
      }
      int ici = Math.max(
          colonnes.get(c).debut() - troncon.fin(),
          troncon.debut() - colonnes.get(c).fin());
      if (ici < ecart) {
        ecart = ici;
        proche = c;
      }
    }
    return proche;
  }

  /** Whether each stretch of a line reaches one column at most, and no two the same. */
  boolean garde(List<Troncon> troncons) {
    int derniere = -1;
    for (Troncon troncon : troncons) {
      int colonne = colonne(troncon);
      boolean seule = colonnes.stream().filter(c -> c.touche(troncon)).count() <= 1;
      if (!seule || colonne < derniere) {
        return false;
      }
      derniere = colonne;
    }
    return true;
  }

  /** A title that runs over all columns is no doubt: it stands alone on its line. */
  @Override
  public boolean estDouteuse(String ligne) {
    if (coupe == Debuts.TOUJOURS || Filet.estUn(ligne) || coupeAuxDebuts(ligne)) {
      return false;
    }
    List<Troncon> troncons = Troncon.of(ligne);
    return troncons.size() > 1 && !garde(troncons);
  }

  /**
   * The columns that somebody gave.
   *
   * @param debuts the position of the first character of each, from 1, rising
   */
  static ColonnesAlignees donnees(List<Integer> debuts) {
    return new ColonnesAlignees(
        debuts.stream().map(d -> new Troncon(d - 1, Integer.MAX_VALUE)).toList(),
        Debuts.TOUJOURS,
        Message.of("données : elles commencent en " + debuts, "given: they begin at " + debuts));
  }
}
