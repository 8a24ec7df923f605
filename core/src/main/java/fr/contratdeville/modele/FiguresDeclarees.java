package fr.contratdeville.modele;

import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A declared table as it is printed: its headings, its figures, and its totals below. */
final class FiguresDeclarees {
  private static final Colonne RANGEE = Colonne.texte("Rangée", "Row");

  private final TableauDeclare declare;
  private final Map<List<Integer>, CelluleDeclaree> cellules = new HashMap<>();
  /** The columns that have figures, and those that have others than amounts. */
  private final Set<Integer> chiffres = new HashSet<>();

  private final Set<Integer> comptes = new HashSet<>();

  private FiguresDeclarees(TableauDeclare declare) {
    this.declare = declare;
    for (CelluleDeclaree cellule : declare.cellules()) {
      cellules.put(List.of(cellule.rangee(), cellule.colonne()), cellule);
      cellule.valeur().ifPresent(valeur -> {
        chiffres.add(cellule.colonne());
        if (!(valeur instanceof Montant)) {
          comptes.add(cellule.colonne());
        }
      });
    }
  }

  static Tableau of(TableauDeclare declare) {
    return new FiguresDeclarees(declare).tableau();
  }

  private Tableau tableau() {
    Tableau.Builder tableau = Tableau.builder(Message.of(declare.intitule())).colonne(RANGEE);
    for (int c = 0; c < declare.colonnes().size(); c++) {
      tableau.colonne(Colonne.of(Message.of(declare.colonnes().get(c).libelle()), genre(c)));
    }
    int rangees = declare.rangees().size();
    int pied = rangees;
    while (pied > 0 && declare.rangees().get(pied - 1).role() == Role.TOTAL) {
      pied--;
    }
    for (int r = 0; r < pied; r++) {
      tableau.rangee(rangee(r));
    }
    for (int r = pied; r < rangees; r++) {
      tableau.pied(rangee(r));
    }
    return tableau.build();
  }

  /** Words stand on the left, figures on the right; amounts are written with their decimals. */
  private Genre genre(int colonne) {
    if (!chiffres.contains(colonne)) {
      return Genre.TEXTE;
    }
    return declare.colonnes().get(colonne).mesure() == Mesure.MONTANT || !comptes.contains(colonne)
        ? Genre.MONTANT
        : Genre.NOMBRE;
  }

  private List<Cellule> rangee(int rangee) {
    List<Cellule> rangees = new ArrayList<>();
    rangees.add(Cellule.of(declare.rangees().get(rangee).libelle()));
    for (int c = 0; c < declare.colonnes().size(); c++) {
      CelluleDeclaree cellule = cellules.get(List.of(rangee, c));
      rangees.add(cellule == null ? Cellule.VIDE : cellule(cellule));
    }
    return rangees;
  }

  private static Cellule cellule(CelluleDeclaree cellule) {
    return cellule
        .texte()
        .map(Cellule::of)
        .orElseGet(() -> cellule.valeur().map(FiguresDeclarees::figure).orElse(Cellule.VIDE));
  }

  private static Cellule figure(Quantite valeur) {
    if (valeur instanceof Montant montant) {
      return Cellule.of(montant);
    }
    if (valeur instanceof Part part) {
      return Cellule.of(Message.of(
          Colonne.of(Message.of("%"), Genre.PART).lisible(Cellule.of(part), Locale.FRENCH),
          Colonne.of(Message.of("%"), Genre.PART).lisible(Cellule.of(part), Locale.ENGLISH)));
    }
    Effectif effectif = (Effectif) valeur;
    return effectif.exact().isPresent()
        ? Cellule.of(effectif.exact().getAsLong())
        : Cellule.of(effectif.toString());
  }
}
