package fr.contratdeville.testing.assertions;

import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;

/**
 * The entry point of assertions on contracts, totals, reports, findings and readings. Its
 * {@code assertThat} is imported beside that of AssertJ:
 *
 * <pre>{@code
 * assertThat(contrat).hasTotal(Montant.of(703_039)).hasMontant(Axes.financeur(), "MAIRIE BAGNOLS", Montant.of(321_439));
 * assertThat(rapport).constat("CV-TOT-01", "Bilan 2023!L27").hasEcart("2546");
 * }</pre>
 */
public final class ContratAssertions {

  private ContratAssertions() {}

  /** Returns assertions on a contract. */
  public static ContratAssert assertThat(ContratDeVille contrat) {
    return new ContratAssert(contrat);
  }

  /** Returns assertions on totals along an axis. */
  public static TotauxAssert assertThat(Totaux totaux) {
    return new TotauxAssert(totaux);
  }

  /** Returns assertions on a report. */
  public static RapportAssert assertThat(Rapport rapport) {
    return new RapportAssert(rapport);
  }

  /** Returns assertions on a finding. */
  public static ConstatAssert assertThat(Constat constat) {
    return new ConstatAssert(constat);
  }

  /** Returns assertions on a reading of a file. */
  public static LectureAssert assertThat(Lecture lecture) {
    return new LectureAssert(lecture);
  }
}
