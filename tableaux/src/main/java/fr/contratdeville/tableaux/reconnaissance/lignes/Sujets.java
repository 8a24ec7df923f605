package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the entry that a row belongs to, where a table has one row per financement: the entry of
 * the same porteur, title, place and theme, wherever it stands; or the entry above, for a row that
 * names none of these.
 */
public final class Sujets {
  private static final List<Champ> CHAMPS = List.of(
      Champ.PORTEUR,
      Champ.INTITULE,
      Champ.TERRITOIRE,
      Champ.COMMUNE,
      Champ.AXE,
      Champ.THEMATIQUE,
      Champ.DISPOSITIF);

  private final Grille grille;
  private final Colonnes colonnes;
  private final Intertitres intertitres;
  private final VoletsAnterieurs anterieurs;
  private final Map<List<String>, Integer> premieres = new HashMap<>();
  private int derniere;

  /**
   * @param intertitres the headings above, for the fields that a row leaves out
   * @param anterieurs the entries that earlier chunks of the table opened
   */
  public Sujets(
      Grille grille, Colonnes colonnes, Intertitres intertitres, VoletsAnterieurs anterieurs) {
    this.grille = grille;
    this.colonnes = colonnes;
    this.intertitres = intertitres;
    this.anterieurs = anterieurs;
  }

  /** Follows a row that opens an entry. */
  public void open(int ligne) {
    derniere = ligne;
    if (colonnes.enLignes()) {
      premieres.putIfAbsent(sujet(ligne), ligne);
    }
  }

  /** Follows a row that goes on with an open entry; so do the rows below it that name none. */
  public void follow(int ligne) {
    derniere = ouverte(ligne);
  }

  /** Whether the cells of a row name a porteur, a title, a place, a theme or a dispositif. */
  public boolean nomme(int ligne) {
    return CHAMPS.stream().anyMatch(champ -> cellule(ligne, champ).isPresent());
  }

  /**
   * Whether a row belongs to an open entry: it names one, or names none and goes on with the last.
   */
  boolean connait(int ligne) {
    List<String> sujet = sujet(ligne);
    return premieres.containsKey(sujet) || !nomme(ligne);
  }

  /** The row of an earlier chunk that opened the entry of this row; 0 if there is none. */
  public int anterieure(int ligne) {
    return colonnes.enLignes() ? anterieurs.ligne(sujet(ligne)) : 0;
  }

  /** Remembers for later chunks the entry that this row opens or goes on with. */
  public void remember(int ligne) {
    if (colonnes.enLignes()) {
      anterieurs.remember(sujet(ligne), ligne);
    }
  }

  /** The row that opened the entry of this row. */
  public int ouverte(int ligne) {
    return premieres.getOrDefault(sujet(ligne), derniere);
  }

  private List<String> sujet(int ligne) {
    List<String> sujet = new ArrayList<>(CHAMPS.size());
    for (Champ champ : CHAMPS) {
      Optional<Cellule> cellule = cellule(ligne, champ).or(() -> intertitres.de(ligne, champ));
      sujet.add(cellule.map(Sujets::nom).orElse(""));
    }
    return sujet;
  }

  /** A name without its case and accents: {@code LES FRANCAS} carry the action of Les Francas. */
  private static String nom(Cellule cellule) {
    return cellule.cle().isEmpty() ? cellule.uneLigne() : cellule.cle();
  }

  private Optional<Cellule> cellule(int ligne, Champ champ) {
    return colonnes.numero(champ).flatMap(c -> grille.visible(ligne, c));
  }
}
