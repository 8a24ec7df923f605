package fr.contratdeville.tableaux.reconnaissance.contrat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Formule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.Table;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsCellule;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsMonnaie;
import fr.contratdeville.tableaux.reconnaissance.constats.ConstatsParColonne;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Converts single cells into amounts, declared figures or complements. */
final class CelluleConverter {
  private static final String COMMENTAIRE = "commentaire";

  private final Table table;
  private final List<Constat> constats = new ArrayList<>();
  /** One scope per column, however many cells refer to it. */
  private final Map<Integer, Portee> portees = new HashMap<>();

  private final MontantsExclus exclus;
  private final NomsFinanceurs noms;

  /** @param noms the names of the financeurs of the document */
  CelluleConverter(Table table, NomsFinanceurs noms) {
    this.table = table;
    this.noms = noms;
    this.exclus = new MontantsExclus(table);
  }

  /** The names of the financeurs of the document. */
  NomsFinanceurs noms() {
    return noms;
  }

  /** Keeps a finding on a cell or a row of the table. */
  void report(Constat constat) {
    constats.add(constat);
  }

  /** The findings so far, in the order in which the cells were read. */
  List<Constat> constats() {
    List<Constat> tous = new ArrayList<>(constats);
    tous.addAll(exclus.constats());
    return ConstatsParColonne.of(tous);
  }

  /** Reads a cell of money; one that cannot be read, does not count or was rounded is reported. */
  MontantLu montant(Cellule cellule, Colonne colonne) {
    MontantLu lu = lire(cellule, colonne, colonne.estTotal());
    if (lu instanceof MontantLu.Illisible illisible && illisible.raison().exclutUnMontant()) {
      exclus.add(cellule, illisible.raison(), colonne.unite());
    }
    return lu;
  }

  /**
   * Reads a cell of money in a row of sums, which say once more what their terms hold: of an amount
   * that does not count, the terms are reported.
   */
  MontantLu somme(Cellule cellule, Colonne colonne) {
    return lire(cellule, colonne, true);
  }

  /** @param redit whether the cell says once more what its terms hold */
  private MontantLu lire(Cellule cellule, Colonne colonne, boolean redit) {
    Emplacement place = table.grille().place(cellule);
    MontantLu lu = MontantReader.read(cellule, colonne);
    if (lu instanceof MontantLu.Illisible illisible
        && !illisible.raison().exclutUnMontant()
        && !(redit && estUneSommeSansResultat(cellule))) {
      report(ConstatsCellule.montant(place, cellule.imprime(), illisible.raison()));
    } else if (lu instanceof MontantLu.Valeur valeur && valeur.arrondi()) {
      report(ConstatsCellule.arrondi(place, cellule, valeur.montant()));
    } else if (lu instanceof MontantLu.Valeur valeur && cellule.porteUnAppelDeNote()) {
      report(ConstatsMonnaie.appelDeNote(place, cellule.uneLigne(), valeur.montant()));
    } else if (lu instanceof MontantLu.Valeur valeur && cellule.porteUneEtoile()) {
      report(ConstatsMonnaie.etoile(place, cellule.uneLigne(), valeur.montant()));
    }
    return lu;
  }

  /**
   * Whether a cell adds up others and was never computed: its terms are read, so that no money is
   * lost. {@link ConstatsCellule#sansValeur} names all such cells in one finding.
   */
  private static boolean estUneSommeSansResultat(Cellule cellule) {
    return cellule.estSansResultat()
        && cellule.calcul().filter(Formule::estSomme).isPresent();
  }

  TotalDeclare total(Nature nature, Quantite valeur, Portee portee, Cellule cellule) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(valeur)
        .portee(portee)
        .texte(valeur instanceof Part ? Optional.of(cellule.imprime()) : texte(cellule))
        .emplacement(table.grille().place(cellule))
        .build();
  }

  /** The financeurs that the column of a figure covers. */
  Portee portee(Cellule cellule, Colonne colonne) {
    return portees.computeIfAbsent(cellule.colonne(), numero -> {
      Portee.Builder portee = Portee.builder();
      colonne.financeur().ifPresent(f -> portee.addFinanceur(noms.nom(f.nom())));
      colonne.portee().forEach(nom -> portee.addFinanceur(noms.nom(nom)));
      return portee.etape(colonne.etape()).exercice(colonne.exercice()).build();
    });
  }

  Complement complement(Cellule cellule) {
    return Complement.builder()
        .nom(table.titre(cellule))
        .texte(cellule.imprime())
        .emplacement(table.grille().place(cellule))
        .build();
  }

  /** The comments that hang on the cells of a row. */
  List<Complement> commentaires(int ligne) {
    return table
        .grille()
        .commentaires()
        .subMap(Reference.of(ligne, 1), true, Reference.of(ligne, Reference.COLONNE_MAX), true)
        .entrySet()
        .stream()
        .filter(e -> !Normalise.espaces(e.getValue()).isEmpty())
        .map(e -> Complement.builder()
            .nom(COMMENTAIRE)
            .texte(e.getValue())
            .emplacement(table.grille().place(ligne, e.getKey().colonne()))
            .build())
        .toList();
  }

  /**
   * The printed text of a cell; empty if the cell is a plain number of euros, exact to the cent.
   */
  static Optional<String> texte(Cellule cellule) {
    boolean nombre = cellule.genre() == Genre.NOMBRE
        && cellule.nature().euros() == 1
        && cellule.montant() instanceof MontantLu.Valeur v
        && !v.arrondi();
    return nombre ? Optional.empty() : Optional.of(cellule.imprime());
  }
}
