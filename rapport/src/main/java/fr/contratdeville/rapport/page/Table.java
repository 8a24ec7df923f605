package fr.contratdeville.rapport.page;

import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of the page: its caption, its headings, and its rows as texts. A row starts with its
 * heading.
 *
 * @param titre the caption
 * @param colonnes the headings
 * @param rangees the rows, each with a text for every column
 * @param pied the rows that add the others up
 * @param autres the number of rows that are left out
 */
public record Table(
    String titre,
    List<Entete> colonnes,
    List<List<String>> rangees,
    List<List<String>> pied,
    int autres) {

  /**
   * The heading of a column.
   *
   * @param texte the heading
   * @param classe {@code n} over figures, which are aligned to the right; {@code null} over words
   */
  public record Entete(String texte, @Nullable String classe) {}

  /** The class of the heading of a row: the id of a control stays on one line. */
  public static @Nullable String classeDeTitre(String titre) {
    return titre.matches("CV-[A-Z]{3}-[0-9]{2}") ? "code" : null;
  }

  /** A table of the library, of which some rows at most are shown. */
  static Table of(Tableau tableau, String titre, int limite, Langue langue) {
    List<Colonne> colonnes = tableau.colonnes();
    List<List<Cellule>> montrees =
        tableau.rangees().subList(0, Math.min(limite, tableau.rangees().size()));
    boolean[] centimes = new boolean[colonnes.size()];
    for (List<List<Cellule>> rangees : List.of(montrees, tableau.pied())) {
      for (List<Cellule> rangee : rangees) {
        for (int i = 0; i < centimes.length; i++) {
          centimes[i] |= colonnes.get(i).genre() == Genre.MONTANT
              && rangee.get(i).nombre().filter(Langue::aDesCentimes).isPresent();
        }
      }
    }
    return new Table(
        titre,
        colonnes.stream()
            .map(c -> new Entete(langue.mot(c.titre()), c.genre().estChiffre() ? "n" : null))
            .toList(),
        textes(montrees, colonnes, centimes, langue),
        textes(tableau.pied(), colonnes, centimes, langue),
        tableau.rangees().size() - montrees.size());
  }

  private static List<List<String>> textes(
      List<List<Cellule>> rangees, List<Colonne> colonnes, boolean[] centimes, Langue langue) {
    List<List<String>> textes = new ArrayList<>();
    for (List<Cellule> rangee : rangees) {
      textes.add(IntStream.range(0, rangee.size())
          .mapToObj(i -> texte(rangee.get(i), colonnes.get(i), centimes[i], langue))
          .toList());
    }
    return textes;
  }

  private static String texte(Cellule cellule, Colonne colonne, boolean centimes, Langue langue) {
    return centimes && cellule.nombre().isPresent() && !cellule.estPartielle()
        ? langue.centimes(cellule.nombre().get())
        : colonne.lisible(cellule, langue.locale());
  }
}
