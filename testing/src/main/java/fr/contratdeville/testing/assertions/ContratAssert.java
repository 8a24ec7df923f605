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

/** Assertions on a contract. */
public final class ContratAssert extends AbstractAssert<ContratAssert, ContratDeVille> {
  private static final int LISTEES = 20;

  ContratAssert(ContratDeVille contrat) {
    super(contrat, ContratAssert.class);
  }

  /** All its known amounts come to this. */
  public ContratAssert hasTotal(Montant attendu) {
    isNotNull();
    totaux(Axes.financeur()).hasTotal(attendu);
    return this;
  }

  /** The lines of one key of an axis come to this. */
  public ContratAssert hasMontant(Axe axe, String id, Montant attendu) {
    isNotNull();
    totaux(axe).hasMontant(id, attendu);
    return this;
  }

  /** Its lines added up along an axis, for assertions on them. */
  public TotauxAssert totaux(Axe axe) {
    isNotNull();
    return new TotauxAssert(Totaux.of(axe, actual.lignes())).as(descriptionText());
  }

  /** Every amount that it prints as a total is, to the cent, what the lines under it come to. */
  public ContratAssert hasTotauxThatClose() {
    isNotNull();
    List<Ecart> ecarts = Ecart.of(actual);
    if (!ecarts.isEmpty()) {
      failWithMessage("%s printed totals do not close:%n%s", ecarts.size(), enumerer(ecarts));
    }
    return this;
  }

  /** The controls of the library find no error in it. */
  public ContratAssert isCoherent() {
    return isCoherent(Controles.standard());
  }

  /** These controls find no error in it. */
  public ContratAssert isCoherent(Controles controles) {
    isNotNull();
    Rapport rapport = controles.examiner(actual);
    if (rapport.nombre(Gravite.ERREUR) > 0) {
      failWithMessage("%s", rapport);
    }
    return this;
  }

  /** It equals another contract; a failure says where the two differ, not all that they are. */
  public ContratAssert hasSameContentAs(ContratDeVille attendu) {
    isNotNull();
    List<String> differences = Differences.entre(attendu, actual);
    if (!differences.isEmpty()) {
      failWithMessage("%s differences:%n%s", differences.size(), enumerer(differences));
    }
    return this;
  }

  private static String enumerer(List<?> liste) {
    return liste.stream().limit(LISTEES).map(e -> "  " + e).collect(Collectors.joining("\n"));
  }
}
