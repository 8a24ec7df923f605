package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.ContenuLigne;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells totals from subtotals, which takes the whole table. A total with actions above and below
 * covers a block. Of the sums after the last action, the last one labelled {@code TOTAL} and no
 * more covers the table, or else the last of all.
 */
final class LignesDeTotal {
  private static final int AUCUN = Integer.MAX_VALUE;

  private final Grille grille;
  private final Colonnes colonnes;
  private final Set<Integer> imposees;
  private final boolean suivie;

  /** @param suivie whether rows that were not read yet hold more actions */
  LignesDeTotal(Grille grille, Colonnes colonnes, Set<Integer> imposees, boolean suivie) {
    this.grille = grille;
    this.colonnes = colonnes;
    this.imposees = imposees;
    this.suivie = suivie;
  }

  List<Ligne> refine(List<Ligne> lignes) {
    List<Integer> volets =
        lignes.stream().filter(Ligne::estVolet).map(Ligne::numero).toList();
    int premier = volets.isEmpty() ? 0 : volets.get(0);
    int dernier = suivie ? AUCUN : volets.isEmpty() ? 0 : volets.get(volets.size() - 1);
    long financees = lignes.stream()
        .filter(l -> l.estVolet() || l.est(GenreLigne.FINANCEMENT))
        .count();
    // Where blocks have sums without a label, the last one is that of a block too.
    boolean parBlocs = lignes.stream()
        .anyMatch(l -> l.numero() < dernier && l.numero() > premier && estSommeSansLibelle(l));
    List<Ligne> sommes = lignes.stream()
        .filter(l -> l.numero() > dernier && !imposees.contains(l.numero()))
        .filter(l -> l.est(GenreLigne.TOTAL)
            || (estSommeSansLibelle(l)
                && ((l.supposee() && !(parBlocs && !l.termes().isEmpty()))
                    || l.termes().size() >= financees)))
        .toList();
    int general = general(sommes, dansLaTable(lignes, premier, dernier));
    List<Ligne> precisees = new ArrayList<>(lignes.size());
    for (Ligne ligne : lignes) {
      boolean entoure = ligne.numero() > premier && ligne.numero() < dernier;
      if (imposees.contains(ligne.numero())) {
        precisees.add(ligne);
      } else if (ligne.est(GenreLigne.TOTAL) && entoure) {
        precisees.add(sousTotal(ligne, "suivi d'autres actions", "with actions below"));
      } else if (ligne.est(GenreLigne.TOTAL)
          && ligne.numero() > dernier
          && ligne.numero() < general
          && general != AUCUN) {
        precisees.add(sousTotal(ligne, "suivi d'un total général", "with a general total below"));
      } else if (ligne.est(GenreLigne.TOTAL) && ligne.numero() > dernier && general == AUCUN) {
        precisees.add(sousTotal(ligne, "comme les blocs au-dessus", "as the blocks above"));
      } else if (ligne.numero() == general && estSommeSansLibelle(ligne)) {
        precisees.add(ligne.withGenre(
            GenreLigne.TOTAL,
            "par financeur, après la dernière action",
            "by financeur, after the last action"));
      } else {
        precisees.add(ligne);
      }
    }
    return precisees;
  }

  /** Whether blocks inside the table already have a labelled total each. */
  private static boolean dansLaTable(List<Ligne> lignes, int premier, int dernier) {
    return lignes.stream()
        .anyMatch(l -> l.est(GenreLigne.TOTAL) && l.numero() > premier && l.numero() < dernier);
  }

  /** The row of the general total; {@link #AUCUN} if the only sum is that of the last block. */
  private int general(List<Ligne> sommes, boolean parBlocs) {
    Optional<Ligne> seul = sommes.stream().filter(this::nommeToutLeTableau).reduce((a, b) -> b);
    if (seul.isPresent()) {
      return seul.get().numero();
    }
    boolean dernierBloc = sommes.size() == 1 && parBlocs && sommes.get(0).est(GenreLigne.TOTAL);
    return sommes.isEmpty() || dernierBloc
        ? AUCUN
        : sommes.get(sommes.size() - 1).numero();
  }

  private boolean nommeToutLeTableau(Ligne ligne) {
    return contenu(ligne).textes().stream()
        .anyMatch(c -> grille.lexique().estTotalSeul(c.uneLigne()));
  }

  private boolean estSommeSansLibelle(Ligne ligne) {
    return ligne.est(GenreLigne.SOUS_TOTAL)
        && contenu(ligne).textes().isEmpty()
        && contenu(ligne).couvreLesFinanceurs(colonnes);
  }

  private ContenuLigne contenu(Ligne ligne) {
    return ContenuLigne.of(grille.cellules(ligne.numero()), colonnes);
  }

  private static Ligne sousTotal(Ligne ligne, String fr, String en) {
    return ligne.withGenre(GenreLigne.SOUS_TOTAL, fr, en);
  }
}
