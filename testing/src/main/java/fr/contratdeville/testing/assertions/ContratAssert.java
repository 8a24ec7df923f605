package fr.contratdeville.testing.assertions;

import fr.contratdeville.agregation.Axe;
import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.testing.alteration.Ecart;
import fr.contratdeville.testing.structure.Differences;
import fr.contratdeville.valeur.Montant;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a contract, made by {@link ContratAssertions#assertThat(ContratDeVille)}. */
public final class ContratAssert extends AbstractAssert<ContratAssert, ContratDeVille> {
  private static final int LISTED = 20;

  ContratAssert(ContratDeVille contrat) {
    super(contrat, ContratAssert.class);
  }

  /** Verifies the sum of all lines; lines without an amount add nothing. */
  public ContratAssert hasTotal(Montant expected) {
    isNotNull();
    totaux(Axes.financeur()).hasTotal(expected);
    return this;
  }

  /**
   * Verifies the sum of the lines that have one key of an axis.
   *
   * @param axe the axis, such as {@code Axes.financeur()}
   * @param id the id of the key, such as {@code MAIRIE BAGNOLS}; an empty id is that of the lines
   *     that have no key
   * @param expected the sum; if none of these lines has an amount, there is no sum, not even zero
   */
  public ContratAssert hasMontant(Axe axe, String id, Montant expected) {
    isNotNull();
    totaux(axe).hasMontant(id, expected);
    return this;
  }

  /** Returns assertions on the totals of its lines along an axis. */
  public TotauxAssert totaux(Axe axe) {
    isNotNull();
    return new TotauxAssert(Totaux.of(axe, actual.lignes())).as(descriptionText());
  }

  /**
   * Verifies that every printed total is, to the cent, the sum of the lines that it covers, as
   * {@link Ecart} works it out. A failure lists the totals that are not.
   */
  public ContratAssert hasTotauxThatClose() {
    isNotNull();
    List<Ecart> ecarts = Ecart.of(actual);
    if (!ecarts.isEmpty()) {
      failWithMessage(
          "expected printed totals that close, got %s that do not:%n%s",
          ecarts.size(), listed(ecarts));
    }
    return this;
  }

  /** Verifies that the controls of the library report no finding of gravity {@code ERREUR}. */
  public ContratAssert isCoherent() {
    return isCoherent(Controles.standard());
  }

  /** Verifies that these controls report no finding of gravity {@code ERREUR}. */
  public ContratAssert isCoherent(Controles controles) {
    isNotNull();
    Rapport rapport = controles.examiner(actual);
    if (rapport.nombre(Gravite.ERREUR) > 0) {
      failWithMessage("%s", rapport);
    }
    return this;
  }

  /** Verifies that it equals another contract; a failure lists the paths where they differ. */
  public ContratAssert hasSameContentAs(ContratDeVille expected) {
    isNotNull();
    List<String> differences = Differences.between(expected, actual);
    if (!differences.isEmpty()) {
      failWithMessage("%s differences:%n%s", differences.size(), listed(differences));
    }
    return this;
  }

  private static String listed(List<?> list) {
    return list.stream().limit(LISTED).map(e -> "  " + e).collect(Collectors.joining("\n"));
  }
}
