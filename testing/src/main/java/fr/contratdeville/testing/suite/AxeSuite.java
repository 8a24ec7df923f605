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
import fr.contratdeville.testing.Arbitraires;
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
 * What every {@link Axe} keeps to, so that sums along it mean something: each line has one key, the
 * same each time, whatever stands around it.
 */
public abstract class AxeSuite {

  /** For those who inherit it. */
  protected AxeSuite() {}

  /** The axes that are tested. */
  protected abstract Arbitrary<Axe> axes();

  /** The contracts whose lines are added up; override it to add up your own. */
  protected Arbitrary<ContratDeVille> contrats() {
    return Arbitraires.of(ContratDeVille.class);
  }

  @Provide
  public final Arbitrary<Axe> axe() {
    return axes();
  }

  @Provide
  public final Arbitrary<ContratDeVille> contrat() {
    return contrats();
  }

  @Property(tries = 200)
  public void partsSumToTheTotalOfTheLines(
      @ForAll("axe") Axe axe, @ForAll("contrat") ContratDeVille contrat) {
    List<LigneSituee> lignes = contrat.lignes();
    Totaux totaux = Totaux.of(axe, lignes);
    assertThat(totaux).hasPartsThatSumToTotal().hasTotal(somme(lignes));
    assertThat(totaux.postes().values().stream().mapToLong(Poste::lignes).sum())
        .isEqualTo(lignes.size());
  }

  @Property(tries = 100)
  public void theOrderOfLinesChangesNothing(
      @ForAll("axe") Axe axe, @ForAll("contrat") ContratDeVille contrat, @ForAll Random hasard) {
    List<LigneSituee> melange = new ArrayList<>(contrat.lignes());
    Collections.shuffle(melange, hasard);
    assertThat((Object) Totaux.of(axe, melange)).isEqualTo(Totaux.of(axe, contrat.lignes()));
  }

  @Property(tries = 100)
  public void eachKeyHasTheLinesThatHaveIt(
      @ForAll("axe") Axe axe, @ForAll("contrat") ContratDeVille contrat) {
    Totaux totaux = Totaux.of(axe, contrat.lignes());
    for (LigneSituee ligne : contrat.lignes()) {
      Cle cle = axe.cle(ligne);
      List<LigneSituee> siennes =
          contrat.lignes().stream().filter(l -> axe.cle(l).equals(cle)).toList();
      assertThat(totaux.poste(cle).orElseThrow().somme()).isEqualTo(somme(siennes));
    }
  }

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
