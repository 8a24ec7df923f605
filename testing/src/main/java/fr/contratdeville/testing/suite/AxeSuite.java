package fr.contratdeville.testing.suite;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Cle;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.agregation.Poste;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.testing.ContratArbitraries;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of every {@link Axe}, without which sums along it mean nothing: each line has one key,
 * the same each time, whatever other lines are beside it.
 *
 * <p>A subclass gives {@link #axes()}.
 */
public abstract class AxeSuite {

  /** Called by subclasses. */
  protected AxeSuite() {}

  /** Makes the axes under test, such as {@code Arbitraries.of(myAxe)}. */
  protected abstract Arbitrary<Axe> axes();

  /**
   * Makes the contracts whose lines are added up: contracts of every shape unless overridden. An
   * axis that stands for few contracts overrides it to give such ones.
   */
  protected Arbitrary<ContratDeVille> contrats() {
    return ContratArbitraries.of(ContratDeVille.class);
  }

  /** Gives {@link #axes()} to {@code @ForAll("axe")}. */
  @Provide
  public final Arbitrary<Axe> axe() {
    return axes();
  }

  /** Gives {@link #contrats()} to {@code @ForAll("contrat")}. */
  @Provide
  public final Arbitrary<ContratDeVille> contrat() {
    return contrats();
  }

  /**
   * At each step and in each year the sums of all keys add up to the sum of all lines, and each
   * line is counted once.
   */
  @Property(tries = 200)
  public void partsSumToTheTotalOfTheLines(
      @ForAll("axe") Axe axe, @ForAll("contrat") ContratDeVille contrat) {
    Selection.of(contrat.lignes()).parTranche().forEach((tranche, siennes) -> {
      Totaux totaux = Totaux.of(axe, contrat.lignes()).tranche(tranche);
      assertThat(totaux).hasPartsThatSumToTotal().hasTotal(somme(siennes.lignes()));
      assertThat(totaux.postes().values().stream().mapToLong(Poste::lignes).sum())
          .isEqualTo(siennes.lignes().size());
    });
  }

  /** Shuffled lines give the same totals. */
  @Property(tries = 100)
  public void theOrderOfLinesChangesNothing(
      @ForAll("axe") Axe axe, @ForAll("contrat") ContratDeVille contrat, @ForAll Random hasard) {
    List<LigneSituee> melange = new ArrayList<>(contrat.lignes());
    Collections.shuffle(melange, hasard);
    assertThat((Object) Totaux.of(axe, melange)).isEqualTo(Totaux.of(axe, contrat.lignes()));
  }

  /**
   * At each step and in each year the sum of a key is that of the lines for which the axis gives
   * this key.
   */
  @Property(tries = 100)
  public void eachKeyHasTheLinesThatHaveIt(
      @ForAll("axe") Axe axe, @ForAll("contrat") ContratDeVille contrat) {
    Totaux totaux = Totaux.of(axe, contrat.lignes());
    for (LigneSituee ligne : contrat.lignes()) {
      Cle cle = axe.cle(ligne);
      Tranche tranche = Tranche.of(ligne.ligne());
      List<LigneSituee> siennes = contrat.lignes().stream()
          .filter(l -> axe.cle(l).equals(cle) && tranche.couvre(l.ligne()))
          .toList();
      assertThat(totaux.tranche(tranche).poste(cle).orElseThrow().somme())
          .isEqualTo(somme(siennes));
    }
  }

  /** The totals of two contracts add up to those of all their lines, in either order. */
  @Property(tries = 100)
  public void partialTotalsMerge(
      @ForAll("axe") Axe axe,
      @ForAll("contrat") ContratDeVille un,
      @ForAll("contrat") ContratDeVille autre) {
    List<LigneSituee> tout = new ArrayList<>(un.lignes());
    tout.addAll(autre.lignes());
    Totaux a = Totaux.of(axe, un.lignes());
    Totaux b = Totaux.of(axe, autre.lignes());
    assertThat((Object) a.plus(b)).isEqualTo(Totaux.of(axe, tout)).isEqualTo(b.plus(a));
  }

  /** The margins of a cross table are the totals along each of its axes. */
  @Property(tries = 100)
  public void aCrossTableHasTheTotalsOfBothItsAxes(
      @ForAll("axe") Axe a, @ForAll("axe") Axe b, @ForAll("contrat") ContratDeVille contrat) {
    Croisement croisement = Croisement.of(a, b, contrat.lignes());
    assertThat((Object) croisement.lignes()).isEqualTo(Totaux.of(a, contrat.lignes()));
    assertThat((Object) croisement.colonnes()).isEqualTo(Totaux.of(b, contrat.lignes()));
  }

  private static Montant somme(List<LigneSituee> lignes) {
    return Montant.somme(
        lignes.stream().map(LigneSituee::montant).flatMap(Optional::stream).toList());
  }
}
