package fr.contratdeville.tableaux.reconnaissance.entete;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.TitreArgent;
import fr.contratdeville.tableaux.reconnaissance.entete.Decoupage.Zone;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts a sheet into tables that stand side by side, with a blank column between; each is read by
 * itself. Cells on the right of a blank column that are no table of their own belong to the table
 * on its left.
 */
public final class Bandes {
  /** A sheet with more runs of columns is not cut: blank columns are its habit, not its layout. */
  private static final int MAXIMUM = 20;

  /** What a table that sums up actions may be by. */
  private static final Set<Champ> GROUPES = Set.of(
      Champ.FINANCEUR,
      Champ.AXE,
      Champ.THEMATIQUE,
      Champ.TERRITOIRE,
      Champ.COMMUNE,
      Champ.PORTEUR,
      Champ.STATUT);

  private Bandes() {}

  /** The sheet in one piece, or in bands from left to right that leave nothing out. */
  public static List<Grille> of(Grille grille) {
    List<int[]> pleines = pleines(grille);
    List<Integer> debuts = new ArrayList<>(List.of(1));
    if (pleines.size() >= 2 && pleines.size() <= MAXIMUM) {
      int gauche = 1;
      for (int i = 1; i < pleines.size(); i++) {
        int debut = pleines.get(i)[0];
        if (separees(
            grille.bande(gauche, debut - 1), grille.bande(debut, pleines.get(i)[1]))) {
          debuts.add(debut);
          gauche = debut;
        }
      }
    }
    List<Grille> bandes = new ArrayList<>();
    for (int i = 0; i < debuts.size(); i++) {
      int fin = i + 1 < debuts.size() ? debuts.get(i + 1) - 1 : Reference.COLONNE_MAX;
      bandes.add(debuts.size() == 1 ? grille : grille.bande(debuts.get(i), fin));
    }
    return bandes;
  }

  /** The first and last columns of the runs without a blank column, lines of text aside. */
  private static List<int[]> pleines(Grille grille) {
    BitSet remplies = new BitSet();
    for (Rangee rangee : grille.rangees()) {
      if (rangee.texteSeul().isEmpty()) {
        rangee.cellules().forEach(c -> fill(grille, remplies, c));
      }
    }
    List<int[]> pleines = new ArrayList<>();
    for (int debut = remplies.nextSetBit(0); debut >= 0; ) {
      int fin = remplies.nextClearBit(debut);
      pleines.add(new int[] {debut, fin - 1});
      debut = remplies.nextSetBit(fin);
    }
    return pleines;
  }

  private static void fill(Grille grille, BitSet remplies, Cellule cellule) {
    int fin = grille
        .fusion(cellule.ligne(), cellule.colonne())
        .map(Plage::derniereColonne)
        .orElse(cellule.colonne());
    remplies.set(cellule.colonne(), Math.min(fin, grille.droite()) + 1);
  }

  /** Whether both hold tables, and the right one is not more columns of the left one's rows. */
  private static boolean separees(Grille gauche, Grille droite) {
    List<Zone> deDroite = Decoupage.of(droite, List.of());
    List<Zone> deGauche = Decoupage.of(gauche, List.of());
    // Words in an unnamed column are no list of their own beside actions without money.
    boolean suite = prolonge(deGauche, droite) && deDroite.stream().noneMatch(Bandes::aUnSujet);
    return !deDroite.isEmpty()
        && !deGauche.isEmpty()
        && !suite
        && (deDroite.stream().anyMatch(z -> z.actions().isPresent())
            || resument(deGauche, deDroite)
            || (!memesRangees(gauche, droite) && !sontLesMontants(deGauche, deDroite)));
  }

  private static boolean aUnSujet(Zone zone) {
    Lexique lexique = zone.grille().lexique();
    return zone.actions()
        .filter(e -> e.nomme(Champ.INTITULE, lexique) || e.nomme(Champ.PORTEUR, lexique))
        .isPresent();
  }

  /**
   * Whether the columns on the right go on with the rows of actions on the left, which name no
   * money: they have headings on the same row, and cells on most rows.
   */
  private static boolean prolonge(List<Zone> deGauche, Grille droite) {
    return deGauche.stream()
        .anyMatch(z -> z.actions()
            .filter(e -> sansArgent(e, z.grille().lexique()))
            .filter(e -> !droite.cellules(e.premiere()).isEmpty())
            .filter(e -> {
              List<Integer> rangees = z.grille().rangees().stream()
                  .filter(r -> r.ligne() > e.derniere() && r.texteSeul().isEmpty())
                  .map(Rangee::ligne)
                  .toList();
              long aussi =
                  rangees.stream().filter(l -> !droite.cellules(l).isEmpty()).count();
              return aussi * 4 >= rangees.size() * 3L;
            })
            .isPresent());
  }

  private static boolean sansArgent(Entete entete, Lexique lexique) {
    return entete.titres().values().stream()
        .flatMap(List::stream)
        .noneMatch(t -> deLArgent(t, lexique) && !TitreMontant.estDeduit(t));
  }

  /**
   * Whether the figures on the right are the money of the actions on the left: their headings stand
   * on one row, and none on the left heads money.
   */
  private static boolean sontLesMontants(List<Zone> deGauche, List<Zone> deDroite) {
    return deGauche.stream()
        .flatMap(z -> z.actions().stream().filter(e -> sansArgent(e, z.grille().lexique())))
        .anyMatch(e -> deDroite.stream()
            .flatMap(z -> z.forme().stream())
            .anyMatch(f -> f.premiere() <= e.derniere() && e.premiere() <= f.entete()));
  }

  /**
   * Whether the figures on the right sum up the actions on the left, which have money of their own:
   * each row on the right names a financeur or a group, as its heading or its labels say.
   */
  private static boolean resument(List<Zone> deGauche, List<Zone> deDroite) {
    boolean argent = deGauche.stream()
        .flatMap(z -> z.actions().stream()
            .flatMap(e -> e.titres().values().stream())
            .flatMap(List::stream)
            .filter(t -> z.grille().lexique().financeur(t).isPresent()))
        .findAny()
        .isPresent();
    return argent
        && deDroite.stream()
            .anyMatch(z -> z.forme().filter(f -> nommeDesGroupes(z.grille(), f)).isPresent());
  }

  private static boolean nommeDesGroupes(Grille grille, FormeCroisee forme) {
    return grille.rangees().stream()
        .filter(r -> r.ligne() >= forme.premiere() && r.ligne() <= forme.derniere())
        .flatMap(r -> r.cellules().stream())
        .filter(c -> forme.libelles().contains(c.colonne()))
        .anyMatch(c -> c.ligne() <= forme.entete()
            ? grille.lexique().champ(c.texte()).filter(GROUPES::contains).isPresent()
            : grille.lexique().estTotalSeul(c.texte()));
  }

  private static boolean deLArgent(String titre, Lexique lexique) {
    return lexique.financeur(titre).isPresent()
        || lexique.etape(titre).isPresent()
        || lexique.argent(titre).filter(TitreArgent::somme).isPresent()
        || lexique.champ(titre).filter(c -> c == Champ.TOTAL).isPresent();
  }

  private static boolean memesRangees(Grille gauche, Grille droite) {
    return derniere(gauche) == derniere(droite);
  }

  private static int derniere(Grille grille) {
    List<Rangee> rangees = grille.rangees();
    return rangees.isEmpty() ? 0 : rangees.get(rangees.size() - 1).ligne();
  }
}
