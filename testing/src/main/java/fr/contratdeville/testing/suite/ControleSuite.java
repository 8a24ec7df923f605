package fr.contratdeville.testing.suite;

import static fr.contratdeville.testing.assertions.ContratAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.ResultatControle.Issue;
import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.ContratArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of every {@link Controle}: it reports nothing where everything agrees, examines any
 * contract that can be built, answers the same each time, and the examples of its
 * {@link FicheControle} show what it reports.
 *
 * <p>A subclass gives {@link #controles()}.
 */
public abstract class ControleSuite {

  /** Called by subclasses. */
  protected ControleSuite() {}

  /** Returns the controls under test, such as {@code Controles.aucun().withControle(mine)}. */
  protected abstract Controles controles();

  /**
   * Makes contracts on which the controls report nothing: coherent tables of one to eight actions
   * unless overridden. Controls that ask for more than sums that agree override it.
   */
  protected Arbitrary<ContratDeVille> conformes() {
    return ContratArbitraries.contratsCoherents();
  }

  /** Gives {@link #conformes()} to {@code @ForAll("conforme")}. */
  @Provide
  public final Arbitrary<ContratDeVille> conforme() {
    return conformes();
  }

  /**
   * Each control answers {@code CONFORME} on the first example of its own {@link FicheControle},
   * and reports a finding on the second.
   */
  @Example
  public void eachShowsAContractOfEachKind() {
    for (Controle controle : controles().controles()) {
      FicheControle fiche = controle.fiche();
      assertThat(seul(controle, fiche.conforme()))
          .as(controle.id())
          .hasNoConstat()
          .hasIssue(controle.id(), Issue.CONFORME);
      assertThat(seul(controle, fiche.enEcart()).constats()).as(controle.id()).isNotEmpty();
    }
  }

  /** Runs one control alone, with the date and the year before that its examples need. */
  private static Rapport seul(Controle controle, ContratDeVille contrat) {
    Profil.Builder profil = Profil.builder().nom("exemple").addActive(controle.id());
    controle.fiche().date().ifPresent(profil::date);
    Controles seul = Controles.aucun().withControle(controle).withProfil(profil.build());
    return controle.fiche().precedent().map(seul::withPrecedent).orElse(seul).examiner(contrat);
  }

  /** No control reports anything on {@link #conformes()}, nor answers {@code ECART}. */
  @Property(tries = 200)
  public void aCoherentContractLeavesThemSilent(@ForAll("conforme") ContratDeVille contrat) {
    Rapport rapport = controles().examiner(contrat);
    assertThat(rapport).hasNoConstat();
    assertThat(rapport.controles()).noneMatch(r -> r.issue() == Issue.ECART);
  }

  /**
   * Any contract is examined by all controls without an exception and with an equal report each
   * time, whose findings have a place and the id of one of these controls.
   */
  @Property(tries = 100)
  public void everyContractIsExaminedAndTheAnswerIsTheSameEachTime(@ForAll ContratDeVille contrat) {
    Rapport rapport = controles().examiner(contrat);
    assertThat(rapport.constats())
        .allMatch(c -> !c.chemin().isEmpty() || !c.cellules().isEmpty());
    assertThat((Object) controles().examiner(contrat)).isEqualTo(rapport);
    assertThat(rapport.controles())
        .extracting(ResultatControle::id)
        .isEqualTo(controles().controles().stream().map(Controle::id).toList());
    assertThat(rapport.constats())
        .extracting(Constat::id)
        .isSubsetOf(controles().controles().stream().map(Controle::id).toList());
  }
}
