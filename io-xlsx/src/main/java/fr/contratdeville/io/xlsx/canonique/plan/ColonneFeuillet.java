package fr.contratdeville.io.xlsx.canonique.plan;

import fr.contratdeville.io.xlsx.ecriture.ColonneNeuve;
import fr.contratdeville.io.xlsx.ecriture.Style;
import java.util.Arrays;
import java.util.List;

/**
 * A column of a sheet.
 *
 * @param chemin the path from the object of a row to the value; {@code *} stands for each element
 *     of a list, {@code =} for the element that the row shows
 * @param choix the labels to choose from; empty if anything goes
 * @param presence when the column is written
 * @param source the sheet whose first column offers values; empty if there is none
 * @param unique whether a second row with the same value is a mistake
 */
public record ColonneFeuillet(
    String titre,
    double largeur,
    Genre genre,
    List<String> chemin,
    Choix choix,
    Presence presence,
    String source,
    boolean unique) {

  /** When a column is written, and where. */
  public enum Presence {
    /** Always: people expect it, or fill it. */
    TOUJOURS,
    /** Written if it holds something. */
    SI_REMPLIE,
    /**
     * Written if it holds something, after the columns that tie rows: long texts, which are not
     * printed.
     */
    ECRAN,
    /** Written if it holds something, after all others, in a group that folds. */
    TECHNIQUE
  }

  public static ColonneFeuillet of(String titre, double largeur, Genre genre, String chemin) {
    return new ColonneFeuillet(
        titre,
        largeur,
        genre,
        chemin.isEmpty() ? List.of() : Arrays.asList(chemin.split("/", -1)),
        Choix.AUCUN,
        Presence.TOUJOURS,
        "",
        false);
  }

  public static ColonneFeuillet texte(String titre, double largeur, String chemin) {
    return of(titre, largeur, Genre.TEXTE, chemin);
  }

  public static ColonneFeuillet choix(String titre, double largeur, Choix choix, String chemin) {
    ColonneFeuillet c = texte(titre, largeur, chemin);
    return new ColonneFeuillet(titre, largeur, c.genre, c.chemin, choix, c.presence, "", false);
  }

  /** A column that people can do without, such as that of a place. */
  public static ColonneFeuillet technique(String titre, Genre genre, String chemin) {
    return of(titre, 12, genre, chemin).avec(Presence.TECHNIQUE);
  }

  public ColonneFeuillet siRemplie() {
    return avec(Presence.SI_REMPLIE);
  }

  /** This column for texts that are too long for paper. */
  public ColonneFeuillet ecran() {
    return avec(Presence.ECRAN);
  }

  private ColonneFeuillet avec(Presence presence) {
    return new ColonneFeuillet(titre, largeur, genre, chemin, choix, presence, source, unique);
  }

  /** This column, whose cells may be chosen among those of the first column of another sheet. */
  public ColonneFeuillet parmi(String feuille) {
    return new ColonneFeuillet(titre, largeur, genre, chemin, choix, presence, feuille, unique);
  }

  /** This column for the elements of a list, one choice on each line. */
  public ColonneFeuillet lignes() {
    return new ColonneFeuillet(
        titre, largeur, Genre.LISTE, chemin, choix, presence, source, unique);
  }

  /** This column, in which no two rows may have the same value. */
  public ColonneFeuillet sansDoublon() {
    return new ColonneFeuillet(titre, largeur, genre, chemin, choix, presence, source, true);
  }

  public boolean estTechnique() {
    return presence == Presence.TECHNIQUE;
  }

  public ColonneNeuve neuve() {
    return new ColonneNeuve(
        titre,
        largeur,
        estTechnique() ? Style.TECHNIQUE : genre.style(),
        genre.estListe() ? List.of() : choix.libelles(),
        source,
        presence == Presence.TOUJOURS || presence == Presence.SI_REMPLIE,
        estTechnique());
  }
}
