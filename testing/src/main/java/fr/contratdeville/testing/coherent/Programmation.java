package fr.contratdeville.testing.coherent;

import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Montant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

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
  static final List<String> FINANCEURS = List.of("ETAT", "VILLE", "CAF", "Région");

  /** The figures that a document may print. */
  enum PrintedFigure {
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
  record Rangee(String porteur, Optional<String> thematique, List<Optional<Montant>> montants) {}

  /** Copies the rows and the set of figures. */
  public Programmation {
    rangees = List.copyOf(rangees);
    imprimes = Set.copyOf(imprimes);
  }

  /** Makes tables of one to eight rows. */
  public static Arbitrary<Programmation> arbitrary() {
    return Combinators.combine(
            rangee().list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.integers().between(1, FINANCEURS.size()),
            Arbitraries.of(EnumSet.allOf(PrintedFigure.class)).set().ofMaxSize(6),
            Arbitraries.integers().between(0, 2))
        .as(Programmation::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Rangee> rangee() {
    Arbitrary<Montant> montant = Arbitraries.oneOf(
        Arbitraries.integers().between(0, 20_000).map(Montant::of),
        Arbitraries.longs().between(0, 1_000_000_00).map(Montant::ofCentimes));
    return Combinators.combine(
            Arbitraries.of(
                "MAS",
                "UFOLEP",
                "VILLE - DCESS",
                "VILLE -SERVICE CULTURE",
                "Les Petits Débrouillards"),
            Arbitraries.of("EDUCATION", "EMPLOI", "SANTE").optional(0.7),
            montant.optional(0.6).list().ofSize(FINANCEURS.size()))
        .as(Rangee::new);
  }

  /** Makes the contract of this table, with the figures that it prints. */
  public ContratDeVille contrat() {
    return new Printer(this).contrat();
  }

  List<String> dedans() {
    return FINANCEURS.subList(0, portee);
  }
}
