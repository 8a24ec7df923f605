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
 * Which entry a row speaks of, where a table has one row per financement: the one of the same
 * porteur, title, place and theme, wherever it stands; or the one above, for a row that names none.
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
   * @param intertitres what the headings above say where a row does not
   * @param anterieurs what earlier parts of the table opened
   */
  public Sujets(
      Grille grille, Colonnes colonnes, Intertitres intertitres, VoletsAnterieurs anterieurs) {
    this.grille = grille;
    this.colonnes = colonnes;
    this.intertitres = intertitres;
    this.anterieurs = anterieurs;
  }

  /** Takes a row for a new entry. */
  public void open(int ligne) {
    derniere = ligne;
    if (colonnes.enLignes()) {
      premieres.putIfAbsent(sujet(ligne), ligne);
    }
  }

  /** Takes a row for more of an entry: those below that name none are too. */
  public void follow(int ligne) {
    derniere = ouverte(ligne);
  }

  /** Whether a row says what it speaks of. */
  public boolean nomme(int ligne) {
    return CHAMPS.stream().anyMatch(champ -> cellule(ligne, champ).isPresent());
  }

  /** Whether a row speaks of an entry that is open. */
  boolean connait(int ligne) {
    List<String> sujet = sujet(ligne);
    return premieres.containsKey(sujet) || !nomme(ligne);
  }

  /** The row of an earlier part that opened the entry that this row speaks of; 0 for none. */
  public int anterieure(int ligne) {
    return colonnes.enLignes() ? anterieurs.ligne(sujet(ligne)) : 0;
  }

  /** Lets later parts know of the entry that this row opens or goes on with. */
  public void remember(int ligne) {
    if (colonnes.enLignes()) {
      anterieurs.remember(sujet(ligne), ligne);
    }
  }

  /** The row that opened the entry that this row speaks of. */
  public int ouverte(int ligne) {
    return premieres.getOrDefault(sujet(ligne), derniere);
  }

  private List<String> sujet(int ligne) {
    List<String> sujet = new ArrayList<>(CHAMPS.size());
    for (Champ champ : CHAMPS) {
      Optional<Cellule> cellule = cellule(ligne, champ).or(() -> intertitres.de(ligne, champ));
      sujet.add(cellule.map(Cellule::uneLigne).orElse(""));
    }
    return sujet;
  }

  private Optional<Cellule> cellule(int ligne, Champ champ) {
    return colonnes.numero(champ).flatMap(c -> grille.visible(ligne, c));
  }
}
