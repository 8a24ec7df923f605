package fr.contratdeville.tableaux.reconnaissance;

import fr.contratdeville.tableaux.disposition.Disposition;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import java.util.List;

/**
 * The end of a chunk: the layout of its last table of actions, which the rows of the next chunk
 * need, and the row where the chunk can be cut, which never stands before the first entry of the
 * table.
 *
 * @param premiere the first row of the table, the lines of text above its header included
 * @param derniereEntete the last row of its header
 * @param disposition the lexique, sheet, header and columns of the table
 * @param coupe the row where the next chunk can start: the last one that opens a block if there are
 *     blocks, or else the last one that opens an action; 0 if there is none
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
