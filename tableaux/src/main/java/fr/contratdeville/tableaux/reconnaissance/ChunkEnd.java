package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import java.util.List;

/**
 * What the rows that follow a table of actions must know of it, and where it can be cut: not before
 * its first entry.
 *
 * @param premiere the first row of what stands above its header
 * @param derniereEntete the last row of its header
 * @param disposition what its columns are
 * @param coupe the last row where an action of its own starts, between two blocks if there are
 *     some; 0 when there is none
 * @param entreDeuxBlocs whether no subtotal covers rows on both sides of the cut
 */
public record ChunkEnd(
    int premiere, int derniereEntete, Disposition disposition, int coupe, boolean entreDeuxBlocs) {

  static ChunkEnd of(TableActions table) {
    List<Ligne> lignes = table.lignes();
    int action = 0;
    int apres = 0;
    boolean sousTotal = false;
    boolean volet = false;
    // A row of amounts without a title may be the sums of a block whose end is not read yet.
    int incertaine = 0;
    for (Ligne ligne : lignes) {
      sousTotal |= ligne.est(GenreLigne.SOUS_TOTAL);
      if (volet && ligne.est(GenreLigne.ACTION) && commence(table, ligne.numero())) {
        action = ligne.numero();
        apres = sousTotal ? action : apres;
        sousTotal = false;
      }
      if (volet && ligne.est(GenreLigne.SOUS_TOTAL_DESSOUS)) {
        apres = ligne.numero();
        incertaine = 0;
      } else if (volet && ligne.est(GenreLigne.ACTION) && ligne.supposee()) {
        incertaine = ligne.numero();
      }
      volet |= ligne.estVolet();
    }
    Disposition disposition = Disposition.builder()
        .lexique(table.grille().lexique())
        .feuille(table.grille().feuille().nom())
        .entete(table.entete().premiere(), table.entete().derniere())
        .colonnes(table.colonnes().parNumero())
        .build();
    return new ChunkEnd(
        table.grille().premiere(),
        table.entete().derniere(),
        disposition,
        incertaine > 0 ? incertaine : apres > 0 ? apres : action,
        incertaine == 0 && apres > 0);
  }

  /** Whether a row is the first of an action, and no merged cell comes down to it. */
  private static boolean commence(TableActions table, int ligne) {
    return table
            .colonnes()
            .numero(Champ.INTITULE)
            .or(() -> table.colonnes().numero(Champ.PORTEUR))
            .filter(c -> table.grille().propre(ligne, c).isPresent())
            .isPresent()
        && table.colonnes().parNumero().keySet().stream()
            .noneMatch(c -> table.grille().prolonge(ligne, c));
  }
}
