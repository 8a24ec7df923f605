package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.reconnaissance.TableauCroise;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsTable;
import fr.contratdeville.tableaux.reconnaissance.entete.Mesures;
import fr.contratdeville.tableaux.reconnaissance.francais.TerritoireFrancais;
import fr.contratdeville.tableaux.reconnaissance.lignes.Ligne;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a declared table into the model: rows, columns, cells and margins, nothing derived. */
final class TableauCroiseReader {
  private final TableauCroise table;
  private final CelluleConverter cellules;
  /** The measure of the figures whose row and column give none. */
  private final Mesure mesure;

  private final List<Complement> complements = new ArrayList<>();
  private final List<Financeur> financeurs = new ArrayList<>();
  private final List<Territoire> territoires = new ArrayList<>();

  TableauCroiseReader(TableauCroise table, CelluleConverter cellules) {
    this.table = table;
    this.cellules = cellules;
    this.mesure = table.preambule().cellules().stream()
        .map(c -> Mesures.of(c.texte()))
        .filter(m -> m == Mesure.MONTANT)
        .findFirst()
        .orElse(Mesure.NON_PRECISE);
  }

  /** Reads the table; cells that have no place in it become complements. */
  TableLue read(String intitule) {
    TableauDeclare.Builder tableau = TableauDeclare.builder();
    tableau.intitule(intitule).emplacement(table.grille().place());
    List<Integer> colonnes = table.chiffres();
    List<EnteteTableau> titres = colonnes.stream().map(this::colonne).toList();
    tableau.addAllColonnes(titres);
    int rangee = 0;
    boolean incertain = false;
    for (Ligne ligne : table.lignes()) {
      if (!ligne.est(GenreLigne.DETAIL) && !ligne.est(GenreLigne.TOTAL)) {
        completer(ligne);
        continue;
      }
      EnteteTableau entete = rangee(ligne);
      tableau.addRangee(entete);
      for (Cellule cellule : table.grille().cellules(ligne.numero())) {
        int colonne = colonnes.indexOf(cellule.colonne());
        if (colonne >= 0) {
          Mesure mesuree = mesure(entete, titres.get(colonne));
          incertain |= mesuree == Mesure.NON_PRECISE
              && cellule.genre() == Genre.NOMBRE
              && cellule.part().isEmpty();
          tableau.addCellule(cellule(cellule, rangee, colonne, mesuree));
        } else if (!table.etiquettes(ligne.numero()).contains(cellule)) {
          complements.add(cellules.complement(cellule));
        }
      }
      rangee++;
    }
    if (incertain) {
      cellules.report(ConstatsTable.mesureInconnue(table.grille().place(), intitule));
    }
    TableauDeclare lu = tableau.build();
    reste();
    return new TableLue(
        List.of(),
        List.of(),
        List.of(lu),
        complements,
        financeurs,
        territoires,
        cellules.constats());
  }

  private void completer(Ligne ligne) {
    if (!ligne.est(GenreLigne.ENTETE) && !ligne.est(GenreLigne.IGNOREE)) {
      table.grille().cellules(ligne.numero()).forEach(c -> complements.add(cellules.complement(c)));
    }
  }

  /** Reports the rows below the table, and keeps their cells as complements. */
  private void reste() {
    table.reste().forEach(rangee -> {
      cellules.report(
          ConstatsTable.ligneHorsTableau(table.grille().place(rangee.cellules().get(0))));
      rangee.cellules().forEach(c -> complements.add(cellules.complement(c)));
    });
  }

  private EnteteTableau colonne(int numero) {
    Colonne colonne = table.colonne(numero);
    Optional<Financeur> financeur = colonne.financeur().map(cellules.noms()::of);
    financeur.ifPresent(financeurs::add);
    String libelle = table.libelle(numero);
    Optional<Territoire> territoire =
        TerritoireFrancais.dansUnTitre(libelle).filter(t -> colonne.financeur().isEmpty());
    territoire.ifPresent(territoires::add);
    return EnteteTableau.builder()
        .libelle(libelle)
        .role(TableauCroise.role(colonne))
        .mesure(TableauCroise.mesure(colonne))
        .financeur(financeur)
        .territoire(territoire)
        .emplacement(table.placeDuTitre(numero))
        .build();
  }

  private EnteteTableau rangee(Ligne ligne) {
    String libelle = table.libelle(ligne);
    boolean total = ligne.est(GenreLigne.TOTAL);
    Optional<Territoire> territoire = total ? Optional.empty() : territoire(libelle);
    Optional<Financeur> financeur = total || territoire.isPresent() || table.sousDesFinanceurs()
        ? Optional.empty()
        : Mesures.financeur(libelle, table.grille().lexique()).map(cellules.noms()::of);
    financeur.ifPresent(financeurs::add);
    territoire.ifPresent(territoires::add);
    EnteteTableau.Builder entete = EnteteTableau.builder()
        .libelle(libelle)
        .role(total ? Role.TOTAL : Role.DETAIL)
        .mesure(territoire.isPresent() ? Mesure.NON_PRECISE : table.mesure(ligne))
        .financeur(financeur)
        .territoire(territoire);
    table.etiquettes(ligne.numero()).stream()
        .reduce((a, b) -> b)
        .ifPresent(c -> entete.emplacement(table.grille().place(c)));
    return entete.build();
  }

  private Optional<Territoire> territoire(String libelle) {
    return table
        .nature()
        .map(n -> TerritoireFrancais.nomme(libelle, n == Champ.COMMUNE))
        .or(() -> TerritoireFrancais.dansUnTitre(libelle));
  }

  /**
   * The measure of a cell: that of its row, or else of its column, or else of the lines above the
   * table.
   */
  private Mesure mesure(EnteteTableau rangee, EnteteTableau colonne) {
    return Stream.of(rangee.mesure(), colonne.mesure(), mesure)
        .filter(m -> m != Mesure.NON_PRECISE)
        .findFirst()
        .orElse(Mesure.NON_PRECISE);
  }

  private CelluleDeclaree cellule(Cellule cellule, int rangee, int colonne, Mesure mesuree) {
    Optional<Quantite> valeur = valeur(cellule, mesuree);
    boolean nombre = cellule.genre() == Genre.NOMBRE && valeur.isPresent();
    return CelluleDeclaree.builder()
        .rangee(rangee)
        .colonne(colonne)
        .valeur(valeur)
        .texte(nombre ? Optional.empty() : Optional.of(cellule.imprime()))
        .emplacement(table.grille().place(cellule))
        .build();
  }

  /**
   * Reads a figure. A text in a column of counts is reported here; one in a column of money is
   * reported by {@link CelluleConverter#montant}.
   */
  private Optional<Quantite> valeur(Cellule cellule, Mesure mesuree) {
    Optional<Part> part = cellule.part();
    if (part.isPresent()) {
      return part.map(Quantite.class::cast);
    }
    if (mesuree == Mesure.NOMBRE) {
      Optional<Effectif> compte = Mesures.compte(cellule);
      if (compte.isEmpty()) {
        cellules.report(
            ConstatsTable.texteDansUnTableau(table.grille().place(cellule), cellule.uneLigne()));
      }
      return compte.map(Quantite.class::cast);
    }
    return cellules.montant(cellule, table.colonne(cellule.colonne()))
            instanceof MontantLu.Valeur valeur
        ? Optional.of(valeur.montant())
        : Optional.empty();
  }
}
