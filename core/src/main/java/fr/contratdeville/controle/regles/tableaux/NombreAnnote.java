package fr.contratdeville.controle.regles.tableaux;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.ColonnesGardees;
import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;

/** CV-TAB-04: a cell of a declared table says no more than its figure. */
final class NombreAnnote extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Note à côté d'un chiffre de tableau", "Note beside a figure of a table"))
      .quoi(Message.of(
          "Le texte imprimé d'une cellule de tableau ne dit rien de plus que son chiffre.",
          "The printed text of a cell of a table says no more than its figure."))
      .pourquoi(Message.of(
          "« 3 + FPH » compte pour 3 dans toutes les sommes ; « 2 11 » peut être 2, 11 ou 211.",
          "“3 + FPH” counts as 3 in every sum; “2 11” may be 2, 11 or 211."))
      .source(Message.of(
          "Pratique des documents (« 3 + FPH » dans un tableau d'Alès en 2004).",
          "Practice of documents (“3 + FPH” in a table of Alès 2004)."))
      .gravite(Gravite.INFORMATION)
      .conforme(exemple(CelluleDeclaree.builder()))
      .enEcart(exemple(CelluleDeclaree.builder().texte("3 + FPH")))
      .build();

  NombreAnnote() {
    super("CV-TAB-04", FICHE);
  }

  private static ContratDeVille exemple(CelluleDeclaree.Builder cellule) {
    return ContratDeVille.builder()
        .intitule("Exemple")
        .addTableau(TableauDeclare.builder()
            .intitule("Répartition")
            .addRangee(EnteteTableau.of("Actions"))
            .addColonne(EnteteTableau.of("Participation"))
            .addCellule(cellule.rangee(0).colonne(0).valeur(Effectif.of(3)).build())
            .build())
        .build();
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (TableauLu tableau : TableauLu.tous(contexte)) {
      for (CelluleDeclaree cellule : tableau.cellules()) {
        if (cellule.valeur().isPresent()) {
          examiner(bilan, tableau, cellule);
        }
      }
    }
    return bilan.examen(TableauLu.AUCUN);
  }

  /** Whether the text has words, or more digits than the figure; an amount may be in thousands. */
  private static boolean ditPlus(CelluleDeclaree cellule) {
    if (cellule.texte().isEmpty() || Noms.aDesMots(cellule.texte().get())) {
      return cellule.texte().isPresent();
    }
    return cellule.valeur().orElseThrow() instanceof Effectif effectif
        && effectif.exact().isPresent()
        && ColonnesGardees.nombre(cellule.texte().get())
            .filter(n -> n.compareTo(BigDecimal.valueOf(effectif.exact().getAsLong())) == 0)
            .isEmpty();
  }

  private static void examiner(Bilan bilan, TableauLu tableau, CelluleDeclaree cellule) {
    if (!ditPlus(cellule)) {
      bilan.conforme();
      return;
    }
    Object valeur = cellule.valeur().orElseThrow();
    Object compte = valeur instanceof Effectif effectif && effectif.exact().isPresent()
        ? BigDecimal.valueOf(effectif.exact().getAsLong())
        : valeur;
    bilan.ecart(() -> bilan
        .constat(
            Gravite.INFORMATION,
            Phrase.of(
                "%s : « %s » est imprimé, %s est compté.",
                "%s: “%s” is printed, %s is counted.",
                tableau.nom(cellule),
                cellule.texte().get(),
                compte))
        .unite(valeur instanceof Montant ? Unite.EUR : Unite.NOMBRE)
        .cellules(tableau.place(cellule).stream().toList())
        .chemin(tableau.chemin(cellule))
        .build());
  }
}
