package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.reconnaissance.Reconnaissance;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Contenu;
import fr.contratdeville.tableaux.reconnaissance.constats.Constats;
import fr.contratdeville.tableaux.reconnaissance.lignes.Blocs;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a table of actions into the model; every cell ends somewhere in it. */
final class LecteurTable {
  private final Reconnaissance table;
  private final LecteurCellule cellules;
  private final List<TotalDeclare> declares = new ArrayList<>();
  private final List<Complement> complements = new ArrayList<>();
  private final LecteurFinanceur financeurs;
  private final LecteurVolet volets;
  private final LecteurActions actions;
  private final LecteurTotaux totaux;
  private final Blocs blocs;
  /** The heading that sums the rows being read, and the entries of these. */
  private Optional<Ligne> dessus = Optional.empty();

  private final List<String> clesDessous = new ArrayList<>();

  /** The entries of the subtotal right above, which shares below it are of; none below a total. */
  private List<String> blocDessus = List.of();

  LecteurTable(Reconnaissance table, LecteurCellule cellules) {
    this.table = table;
    this.cellules = cellules;
    this.financeurs = new LecteurFinanceur(table);
    this.volets = new LecteurVolet(table, cellules, financeurs);
    LecteurMots mots = new LecteurMots(table.grille(), cellules);
    this.actions =
        new LecteurActions(table, cellules, volets, new LecteurDetails(table, cellules, mots));
    this.totaux = new LecteurTotaux(table, cellules);
    this.blocs = new Blocs(table.colonnes());
  }

  TableLue lire() {
    colonnes();
    table.lignes().forEach(this::lire);
    fermerDessous();
    List<Action> lues = actions.terminer();
    declares.addAll(volets.blocs());
    return new TableLue(
        lues,
        declares,
        List.of(),
        complements,
        financeurs.nommes(),
        List.of(),
        cellules.constats());
  }

  private void colonnes() {
    boolean nommes = table.colonnes().enLignes();
    table.colonnes().parNumero().forEach((numero, colonne) -> {
      Emplacement place = table.grille().place().cellule(table.entete().derniere(), numero);
      String titre = table.entete().titre(numero);
      if (colonne.champ().isEmpty()) {
        cellules.noter(Constats.colonneInconnue(place, titre));
      } else if (colonne.estFinancement() && colonne.financeur().isEmpty() && !nommes) {
        cellules.noter(Constats.sansFinanceur(place, titre));
      }
    });
  }

  private void lire(Ligne ligne) {
    List<Cellule> toutes = table.grille().cellules(ligne.numero());
    if (ligne.estVolet()) {
      blocDessus = List.of();
      actions.lire(ligne);
      blocs.ouvrir(table.cle(ligne.numero()));
      clesDessous.add(table.cle(ligne.numero()));
      blocs.ajouter(toutes);
    } else if (ligne.est(GenreLigne.FINANCEMENT) && actions.ajouter(ligne)) {
      blocs.ajouter(toutes);
    } else if (ligne.est(GenreLigne.SOUS_TOTAL_DESSOUS)) {
      fermerDessous();
      dessus = Optional.of(ligne);
    } else if (!ligne.est(GenreLigne.ENTETE) && !ligne.est(GenreLigne.IGNOREE)) {
      autre(ligne, toutes, bloc(ligne, toutes));
      actions.porteurSeul(ligne);
    }
  }

  /** The entries that the figures of a row cover; none when they are those of the whole table. */
  private List<String> bloc(Ligne ligne, List<Cellule> toutes) {
    if (ligne.est(GenreLigne.SOUS_TOTAL)) {
      blocDessus = blocs.fermer(toutes, nomme(toutes));
      return blocDessus;
    }
    if (ligne.est(GenreLigne.TOTAL)) {
      blocDessus = List.of();
    }
    return ligne.est(GenreLigne.PARTS) ? blocDessus : List.of();
  }

  /** The heading whose rows are all read gives their sums. */
  private void fermerDessous() {
    dessus.ifPresent(ligne -> {
      List<String> cles = List.copyOf(clesDessous);
      autre(ligne, table.grille().cellules(ligne.numero()), cles);
    });
    dessus = Optional.empty();
    clesDessous.clear();
  }

  /** A row that is no financed entry: declared figures, and complements for all else. */
  private void autre(Ligne ligne, List<Cellule> toutes, List<String> bloc) {
    Emplacement place = table.grille().place(toutes.get(0));
    boolean deBloc = ligne.est(GenreLigne.SOUS_TOTAL) || ligne.est(GenreLigne.SOUS_TOTAL_DESSOUS);
    boolean sansBloc = deBloc && bloc.isEmpty();
    if (sansBloc) {
      cellules.noter(Constats.sousTotalSansBloc(place));
    } else if (ligne.supposee() && ligne.est(GenreLigne.SOUS_TOTAL)) {
      cellules.noter(Constats.sousTotalSuppose(place, ligne.raison()));
    } else if (ligne.supposee()) {
      cellules.noter(Constats.ligneInclassable(place, ligne.raison()));
    }
    boolean sommes = deBloc || ligne.est(GenreLigne.TOTAL) || ligne.est(GenreLigne.PARTS);
    for (Cellule cellule : toutes) {
      Optional<TotalDeclare> total =
          sommes && !sansBloc ? totaux.lire(ligne, cellule, bloc) : Optional.empty();
      total.ifPresentOrElse(declares::add, () -> complements.add(cellules.complement(cellule)));
    }
  }

  private boolean nomme(List<Cellule> cellules) {
    return !Contenu.of(cellules, table.colonnes()).textes().isEmpty();
  }
}
