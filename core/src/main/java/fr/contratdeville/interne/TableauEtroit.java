package fr.contratdeville.interne;

import fr.contratdeville.interne.TableauTexte.Cote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for a narrow terminal. Headings and words are broken at spaces, the widest column first,
 * while figures stay whole; what still does not fit becomes several tables, each with the first
 * column.
 */
final class TableauEtroit {
  private static final int ENTRE = 2;
  /** The least that a column of words is broken to. */
  private static final int MOTS = 22;

  private final TableauTexte table;
  private final int largeur;
  private final int[] largeurs;
  private final int[] moindres;

  TableauEtroit(TableauTexte table, int largeur) {
    this.table = table;
    this.largeur = largeur;
    int colonnes = table.entetes().size();
    this.largeurs = new int[colonnes];
    this.moindres = new int[colonnes];
    for (int c = 0; c < colonnes; c++) {
      int cellules = table.rangees().stream().mapToInt(largeurDe(c)).max().orElse(0);
      String entete = table.entetes().get(c);
      largeurs[c] = Math.max(cellules, TableauTexte.largeur(entete));
      moindres[c] = Math.max(
          table.cote(c) == Cote.DROITE ? cellules : Math.min(cellules, MOTS),
          motLePlusLong(entete));
    }
  }

  private ToIntFunction<List<String>> largeurDe(int colonne) {
    return rangee -> colonne < rangee.size()
        ? TableauTexte.replie(rangee.get(colonne), table.limite(colonne))
            .lines()
            .mapToInt(TableauTexte::largeur)
            .max()
            .orElse(0)
        : 0;
  }

  private static int motLePlusLong(String entete) {
    return Stream.of(entete.split(" ", -1))
        .mapToInt(TableauTexte::largeur)
        .max()
        .orElse(0);
  }

  List<String> tableaux() {
    List<String> tableaux = new ArrayList<>();
    for (List<Integer> bande : bandes()) {
      TableauTexte partie = table.vide();
      for (int c : bande) {
        partie.colonne(
            TableauTexte.replie(table.entetes().get(c), largeurs[c]), table.cote(c), largeurs[c]);
      }
      for (List<String> rangee : table.rangees()) {
        partie.rangee(
            bande.stream().map(c -> c < rangee.size() ? rangee.get(c) : "").toList());
      }
      tableaux.add(partie.toString());
    }
    return tableaux;
  }

  /** The columns of each table, after the widths were settled. */
  private List<List<Integer>> bandes() {
    retrecir();
    if (somme() <= largeur) {
      return List.of(IntStream.range(0, largeurs.length).boxed().toList());
    }
    List<List<Integer>> bandes = new ArrayList<>();
    List<Integer> bande = new ArrayList<>(List.of(0));
    int prise = largeurs[0];
    for (int c = 1; c < largeurs.length; c++) {
      if (bande.size() > 1 && prise + ENTRE + largeurs[c] > largeur) {
        bandes.add(bande);
        bande = new ArrayList<>(List.of(0));
        prise = largeurs[0];
      }
      bande.add(c);
      prise += ENTRE + largeurs[c];
    }
    bandes.add(bande);
    return bandes;
  }

  private void retrecir() {
    for (int trop = somme() - largeur; trop > 0; trop--) {
      int c = IntStream.range(0, largeurs.length)
          .filter(i -> largeurs[i] > moindres[i])
          .reduce((a, b) -> largeurs[b] > largeurs[a] ? b : a)
          .orElse(-1);
      if (c < 0) {
        return;
      }
      largeurs[c]--;
    }
  }

  private int somme() {
    return Arrays.stream(largeurs).sum() + ENTRE * Math.max(0, largeurs.length - 1);
  }
}
