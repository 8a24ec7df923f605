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
 * @param choix what people choose from; empty when anything goes
 * @param presence when the column is written
 * @param source the sheet whose first column its cells may come from; empty when there is none
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
    /** When it holds something. */
    SI_REMPLIE,
    /** When it holds something, after what ties the row: long texts, which are not printed. */
    ECRAN,
    /** When it holds something, after the others, in a group that folds. */
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

  /** A place, or another thing that people can do without. */
  public static ColonneFeuillet technique(String titre, Genre genre, String chemin) {
    return of(titre, 12, genre, chemin).avec(Presence.TECHNIQUE);
  }

  public ColonneFeuillet siRemplie() {
    return avec(Presence.SI_REMPLIE);
  }

  /** Too long a text for paper. */
  public ColonneFeuillet ecran() {
    return avec(Presence.ECRAN);
  }

  private ColonneFeuillet avec(Presence presence) {
    return new ColonneFeuillet(titre, largeur, genre, chemin, choix, presence, source, unique);
  }

  /** Its cells may be chosen among those of the first column of another sheet. */
  public ColonneFeuillet parmi(String feuille) {
    return new ColonneFeuillet(titre, largeur, genre, chemin, choix, presence, feuille, unique);
  }

  /** One choice on each line, for the elements of a list. */
  public ColonneFeuillet lignes() {
    return new ColonneFeuillet(
        titre, largeur, Genre.LISTE, chemin, choix, presence, source, unique);
  }

  /** No two rows have the same. */
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
