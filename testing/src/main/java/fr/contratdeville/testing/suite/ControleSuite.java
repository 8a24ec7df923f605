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
import fr.contratdeville.testing.Arbitraires;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What every {@link Controle} keeps to: it is silent where everything agrees, examines whatever can
 * be built, answers the same each time, and its documentation shows what it does.
 */
public abstract class ControleSuite {

  /** For those who inherit it. */
  protected ControleSuite() {}

  /** What is tested. */
  protected abstract Controles controles();

  /** The contracts on which they are silent; override it for rules of one's own. */
  protected Arbitrary<ContratDeVille> conformes() {
    return Arbitraires.contratsCoherents();
  }

  @Provide
  public final Arbitrary<ContratDeVille> conforme() {
    return conformes();
  }

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

  /** One control alone, turned on, on the day of its examples and beside their year before. */
  private static Rapport seul(Controle controle, ContratDeVille contrat) {
    Profil.Builder profil = Profil.builder().nom("exemple").addActive(controle.id());
    controle.fiche().date().ifPresent(profil::date);
    Controles seul = Controles.aucun().withControle(controle).withProfil(profil.build());
    return controle.fiche().precedent().map(seul::withPrecedent).orElse(seul).examiner(contrat);
  }

  @Property(tries = 200)
  public void aCoherentContractLeavesThemSilent(@ForAll("conforme") ContratDeVille contrat) {
    Rapport rapport = controles().examiner(contrat);
    assertThat(rapport).hasNoConstat();
    assertThat(rapport.controles()).noneMatch(r -> r.issue() == Issue.ECART);
  }

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
