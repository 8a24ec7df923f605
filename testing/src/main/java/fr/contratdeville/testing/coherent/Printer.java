package fr.contratdeville.testing.coherent;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.testing.coherent.Programmation.PrintedFigure;
import fr.contratdeville.testing.coherent.Programmation.Rangee;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.Quantite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the contract of a {@link Programmation}, with places as in a workbook: titles in column A,
 * amounts from C on, row totals and subtotals on their right, totals of columns and shares below.
 * Sums are worked out here, without the aggregation that is to be tested.
 */
final class Printer {
  private static final Feuille FEUILLE = new Feuille("programmation.xlsx", "Programmation 2024");
  private static final int PREMIERE_COLONNE = 3;
  private static final int COLONNE_TOTAL = PREMIERE_COLONNE + Programmation.FINANCEURS.size();

  private final Programmation programmation;
  private final List<Rangee> rangees;

  Printer(Programmation programmation) {
    this.programmation = programmation;
    this.rangees = programmation.rangees();
  }

  ContratDeVille contrat() {
    ContratDeVille.Builder contrat =
        ContratDeVille.builder().intitule("Programmation 2024").exercice(Exercice.of(2024));
    for (int i = 0; i < rangees.size(); i++) {
      contrat.addAction(action(i));
    }
    return contrat.addAllTotaux(totaux()).build();
  }

  private Action action(int i) {
    Rangee rangee = rangees.get(i);
    return Action.builder()
        .intitule("Action " + (i + 1))
        .porteur(Porteur.of(rangee.porteur()))
        .thematique(rangee.thematique().map(Rubrique::of))
        .addVolet(Volet.builder()
            .cle("r" + (i + 1))
            .addAllLignes(lignes(i))
            .addAllTotaux(totauxDeLaRangee(i))
            .build())
        .build();
  }

  private List<FinancementLine> lignes(int i) {
    List<FinancementLine> lignes = new ArrayList<>();
    for (int f = 0; f < Programmation.FINANCEURS.size(); f++) {
      Optional<Montant> montant = rangees.get(i).montants().get(f);
      if (montant.isPresent()) {
        lignes.add(FinancementLine.builder()
            .financeur(Financeur.builder().nom(Programmation.FINANCEURS.get(f)).build())
            .montant(montant)
            .emplacement(cellule(i, PREMIERE_COLONNE + f))
            .build());
      }
    }
    return lignes;
  }

  private List<TotalDeclare> totauxDeLaRangee(int i) {
    List<TotalDeclare> totaux = new ArrayList<>();
    // Every other row prints its total: documents do not print them all.
    if (imprime(PrintedFigure.TOTAUX_DES_LIGNES) && i % 2 == 0) {
      totaux.add(total(
          Nature.LIGNE,
          somme(IntStream.of(i), programmation.portee()),
          dedans(),
          i,
          COLONNE_TOTAL));
    }
    String porteur = rangees.get(i).porteur();
    boolean derniere = rangees.subList(i + 1, rangees.size()).stream()
        .noneMatch(r -> r.porteur().equals(porteur));
    if (imprime(PrintedFigure.SOUS_TOTAUX_DES_PORTEURS) && derniere) {
      IntStream siennes = toutes().filter(r -> rangees.get(r).porteur().equals(porteur));
      totaux.add(total(
          Nature.PORTEUR, somme(siennes, programmation.portee()), dedans(), i, COLONNE_TOTAL + 1));
    }
    return totaux;
  }

  /** The figures below the rows: the block, then the totals of columns, then the shares. */
  private List<TotalDeclare> totaux() {
    List<TotalDeclare> totaux = new ArrayList<>();
    int dessous = rangees.size();
    int colonnes = Programmation.FINANCEURS.size();
    Montant general = somme(toutes(), programmation.portee());
    if (imprime(PrintedFigure.SOUS_TOTAL_DU_BLOC)) {
      Portee premiere = Portee.builder().addVolet("r1").build();
      totaux.add(
          total(Nature.BLOC, somme(IntStream.of(0), colonnes), premiere, dessous, COLONNE_TOTAL));
    }
    for (int f = 0; f < colonnes; f++) {
      if (imprime(PrintedFigure.TOTAUX_DES_FINANCEURS)) {
        totaux.add(
            total(Nature.FINANCEUR, colonne(f), financeur(f), dessous + 1, PREMIERE_COLONNE + f));
      }
    }
    if (imprime(PrintedFigure.TOTAL_GENERAL)) {
      totaux.add(total(Nature.GENERAL, general, dedans(), dessous + 1, COLONNE_TOTAL));
    }
    for (int f = 0; f < programmation.portee(); f++) {
      if (imprime(PrintedFigure.TOTAL_GENERAL)
          && imprime(PrintedFigure.PARTS)
          && !general.isZero()) {
        Part part = Part.of(colonne(f), general, programmation.decimales());
        totaux.add(total(Nature.FINANCEUR, part, financeur(f), dessous + 2, PREMIERE_COLONNE + f));
      }
    }
    return totaux;
  }

  private boolean imprime(PrintedFigure chiffre) {
    return programmation.imprimes().contains(chiffre);
  }

  private IntStream toutes() {
    return IntStream.range(0, rangees.size());
  }

  private Montant somme(IntStream lesquelles, int financeurs) {
    return Montant.somme(lesquelles
        .boxed()
        .flatMap(i -> rangees.get(i).montants().subList(0, financeurs).stream())
        .flatMap(Optional::stream)
        .toList());
  }

  private Montant colonne(int financeur) {
    return Montant.somme(rangees.stream()
        .map(r -> r.montants().get(financeur))
        .flatMap(Optional::stream)
        .toList());
  }

  private Portee dedans() {
    return Portee.builder().addAllFinanceurs(programmation.dedans()).build();
  }

  private static Portee financeur(int f) {
    return Portee.builder().addFinanceur(Programmation.FINANCEURS.get(f)).build();
  }

  private static TotalDeclare total(
      Nature nature, Quantite valeur, Portee portee, int rangee, int colonne) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(valeur)
        .portee(portee)
        .emplacement(cellule(rangee, colonne))
        .build();
  }

  /** The cell of a row, counted from 0 below the heading, and a column, counted from 1. */
  private static Cellule cellule(int rangee, int colonne) {
    return FEUILLE.cellule(rangee + 2, colonne);
  }
}
