package fr.contratdeville.testing.coherent;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The table of a programmation before its totals are printed. It shrinks to few rows, few amounts
 * and few totals, and the contract that it makes is coherent all along.
 *
 * @param rangees the rows, one for each action
 * @param portee the number of financeurs that row totals, subtotals and the general total cover,
 *     the first ones of {@link #FINANCEURS}
 * @param imprimes the figures that the document prints
 * @param decimales the number of decimals of the printed shares
 */
public record Programmation(
    List<Rangee> rangees, int portee, Set<PrintedFigure> imprimes, int decimales) {

  /** The names of the columns of amounts, in their order. */
  public static final List<String> FINANCEURS = List.of("ETAT", "VILLE", "CAF", "Région");

  /** The names of the structures that carry actions. */
  public static final List<String> PORTEURS = List.of(
      "MAS", "UFOLEP", "VILLE - DCESS", "VILLE -SERVICE CULTURE", "Les Petits Débrouillards");

  /** The themes of actions. */
  public static final List<String> THEMATIQUES = List.of("EDUCATION", "EMPLOI", "SANTE");

  /** The figures that a document may print. */
  public enum PrintedFigure {
    TOTAUX_DES_LIGNES,
    SOUS_TOTAUX_DES_PORTEURS,
    SOUS_TOTAL_DU_BLOC,
    TOTAUX_DES_FINANCEURS,
    TOTAL_GENERAL,
    PARTS
  }

  /**
   * One row of the table.
   *
   * @param porteur the name of the porteur of the action
   * @param thematique the theme of the action; empty if its cell is blank
   * @param montants the amounts, one for each financeur; empty where the cell is blank
   */
  public record Rangee(
      String porteur, Optional<String> thematique, List<Optional<Montant>> montants) {}

  /** Copies the rows and the set of figures. */
  public Programmation {
    rangees = List.copyOf(rangees);
    imprimes = Set.copyOf(imprimes);
  }

  /**
   * Draws a table: equal numbers make equal tables.
   *
   * @param hasard where the choices come from
   * @param actions the number of its rows
   */
  public static Programmation of(SplittableRandom hasard, int actions) {
    List<Rangee> rangees = new ArrayList<>();
    for (int i = 0; i < actions; i++) {
      rangees.add(rangee(hasard));
    }
    Set<PrintedFigure> imprimes = EnumSet.noneOf(PrintedFigure.class);
    for (PrintedFigure chiffre : PrintedFigure.values()) {
      if (hasard.nextInt(3) > 0) {
        imprimes.add(chiffre);
      }
    }
    return new Programmation(
        rangees, 1 + hasard.nextInt(FINANCEURS.size()), imprimes, hasard.nextInt(3));
  }

  private static Rangee rangee(SplittableRandom hasard) {
    List<Optional<Montant>> montants = new ArrayList<>();
    for (int f = 0; f < FINANCEURS.size(); f++) {
      montants.add(hasard.nextInt(5) < 3 ? Optional.of(montant(hasard)) : Optional.empty());
    }
    Optional<String> thematique = Optional.of(THEMATIQUES.get(hasard.nextInt(THEMATIQUES.size())))
        .filter(t -> hasard.nextInt(10) < 7);
    return new Rangee(PORTEURS.get(hasard.nextInt(PORTEURS.size())), thematique, montants);
  }

  private static Montant montant(SplittableRandom hasard) {
    return hasard.nextBoolean()
        ? Montant.of(hasard.nextInt(20_001))
        : Montant.ofCentimes(hasard.nextLong(1_000_000_01));
  }

  /** Makes the contract of this table, with the figures that it prints. */
  public ContratDeVille contrat() {
    return new Printer(this).contrat();
  }

  List<String> dedans() {
    return FINANCEURS.subList(0, portee);
  }
}
