package fr.contratdeville.testing.assertions;

import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;

/**
 * Where assertions begin; its methods stand beside those of AssertJ:
 *
 * <pre>{@code
 * assertThat(contrat).hasTotal(Montant.of(703_039)).hasMontant(Axes.financeur(), "MAIRIE BAGNOLS", Montant.of(321_439));
 * assertThat(rapport).constat("CV-TOT-01", "Bilan 2023!L27").hasEcart("2546");
 * }</pre>
 */
public final class ContratAssertions {

  private ContratAssertions() {}

  public static ContratAssert assertThat(ContratDeVille contrat) {
    return new ContratAssert(contrat);
  }

  public static TotauxAssert assertThat(Totaux totaux) {
    return new TotauxAssert(totaux);
  }

  public static RapportAssert assertThat(Rapport rapport) {
    return new RapportAssert(rapport);
  }

  public static ConstatAssert assertThat(Constat constat) {
    return new ConstatAssert(constat);
  }

  public static LectureAssert assertThat(Lecture lecture) {
    return new LectureAssert(lecture);
  }
}
