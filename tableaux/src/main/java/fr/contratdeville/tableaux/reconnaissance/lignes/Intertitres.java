package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The headings inside a table, by the rows below them. A heading holds until another one of its
 * field, or of a field that it stands under: a new axe ends the thématique of the axe before.
 */
public final class Intertitres {
  private final Grille grille;
  /** The first column that holds anything. */
  private final int gauche;

  private final Map<Champ, Cellule> derniers = new LinkedHashMap<>();
  private final NavigableMap<Integer, Map<Champ, Cellule>> parLigne = new TreeMap<>();

  Intertitres(Grille grille) {
    this.grille = grille;
    this.gauche = grille.rangees().stream()
        .flatMap(r -> r.cellules().stream().limit(1))
        .mapToInt(Cellule::colonne)
        .min()
        .orElse(0);
  }

  /** The headings among the rows of a table. */
  public static Intertitres of(Grille grille, List<Ligne> lignes) {
    Intertitres intertitres = new Intertitres(grille);
    lignes.forEach(intertitres::follow);
    return intertitres;
  }

  /** Takes the next row into account. */
  void follow(Ligne ligne) {
    champ(ligne).ifPresent(champ -> {
      List<Champ> ordre = new ArrayList<>(derniers.keySet());
      int rang = ordre.indexOf(champ);
      derniers.keySet().removeAll(rang < 0 ? List.of() : ordre.subList(rang, ordre.size()));
      derniers.put(champ, grille.cellules(ligne.numero()).get(0));
      parLigne.put(ligne.numero(), new LinkedHashMap<>(derniers));
    });
  }

  /** The field that a row gives as a heading; a row with the sums of the block below may be one. */
  private Optional<Champ> champ(Ligne ligne) {
    if (!ligne.est(GenreLigne.SOUS_TOTAL_DESSOUS)) {
      return ligne.genre().champ();
    }
    Cellule premiere = grille.cellules(ligne.numero()).get(0);
    // A sum of 2000 euros is no year.
    return Intertitre.of(premiere, grille.lexique())
        .filter(c -> c != Champ.EXERCICE || premiere.colonne() == gauche);
  }

  /** The heading above a row that gives this field. */
  public Optional<Cellule> de(int ligne, Champ champ) {
    return Optional.ofNullable(courants(ligne).get(champ));
  }

  /** The visible cell of a field on a row, or else the heading above the row that gives it. */
  public Optional<Cellule> visible(Colonnes colonnes, int ligne, Champ champ) {
    return colonnes.numero(champ).flatMap(c -> grille.visible(ligne, c)).or(() -> de(ligne, champ));
  }

  /** The headings that a row stands under. */
  public Collection<Cellule> de(int ligne) {
    return courants(ligne).values();
  }

  private Map<Champ, Cellule> courants(int ligne) {
    Map.Entry<Integer, Map<Champ, Cellule>> dessus = parLigne.floorEntry(ligne);
    return dessus == null ? Map.of() : dessus.getValue();
  }
}
