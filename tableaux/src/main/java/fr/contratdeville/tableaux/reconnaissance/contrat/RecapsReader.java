package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.TableActions;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.tableaux.reconnaissance.lignes.RecapParFinanceur;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns the small summaries by financeur below the actions of a table into declared tables, which
 * controls compare with the lines.
 */
final class RecapsReader {
  private static final String SANS_TITRE = "Récapitulatif par financeur";

  private final TableActions table;
  private final CelluleConverter cellules;
  private final RecapParFinanceur recap;

  RecapsReader(TableActions table, CelluleConverter cellules) {
    this.table = table;
    this.cellules = cellules;
    this.recap = new RecapParFinanceur(table.grille(), table.colonnes());
  }

  /** Whether it reads a row. */
  boolean lit(Ligne ligne) {
    return ligne.est(GenreLigne.DETAIL) && recap.est(ligne.numero());
  }

  List<TableauDeclare> read() {
    List<TableauDeclare> lus = new ArrayList<>();
    List<Ligne> suite = new ArrayList<>();
    String titre = SANS_TITRE;
    for (Ligne ligne : table.lignes()) {
      if (lit(ligne)) {
        suite.add(ligne);
        continue;
      }
      add(lus, titre, suite);
      suite = new ArrayList<>();
      titre = ligne.est(GenreLigne.TEXTE)
          ? table.grille().cellules(ligne.numero()).get(0).uneLigne()
          : SANS_TITRE;
    }
    add(lus, titre, suite);
    return lus;
  }

  private void add(List<TableauDeclare> lus, String titre, List<Ligne> suite) {
    if (!suite.isEmpty()) {
      lus.add(tableau(titre, suite));
    }
  }

  private TableauDeclare tableau(String titre, List<Ligne> suite) {
    TableauDeclare.Builder tableau = TableauDeclare.builder()
        .intitule(titre)
        .addColonne(
            EnteteTableau.builder().libelle("Montant").mesure(Mesure.MONTANT).build());
    for (int i = 0; i < suite.size(); i++) {
      List<Cellule> rangee = table.grille().cellules(suite.get(i).numero());
      Cellule nom = RecapParFinanceur.nom(rangee);
      Cellule montant = RecapParFinanceur.montant(rangee);
      tableau.addRangee(EnteteTableau.builder()
          .libelle(nom.uneLigne())
          .financeur(financeur(nom))
          .emplacement(table.grille().place(nom))
          .build());
      tableau.addCellule(CelluleDeclaree.builder()
          .rangee(i)
          .colonne(0)
          .valeur(valeur(montant))
          .texte(CelluleConverter.texte(montant))
          .emplacement(table.grille().place(montant))
          .build());
    }
    return tableau.build();
  }

  private Optional<Financeur> financeur(Cellule nom) {
    return table
        .grille()
        .lexique()
        .financeur(nom.uneLigne())
        .map(type -> cellules.noms().of(Financeur.of(nom.uneLigne(), type)));
  }

  /** An amount in the unit of the amounts of the table, if they all have one. */
  private Optional<Montant> valeur(Cellule montant) {
    List<Colonne> unites = table.colonnes().parNumero().values().stream()
        .filter(Colonne::estFinancement)
        .map(c -> Colonne.montant().withUnite(c.unite()))
        .distinct()
        .toList();
    Colonne colonne = unites.size() == 1 ? unites.get(0) : Colonne.montant();
    return cellules.montant(montant, colonne) instanceof MontantLu.Valeur lu
        ? Optional.of(lu.montant())
        : Optional.empty();
  }
}
