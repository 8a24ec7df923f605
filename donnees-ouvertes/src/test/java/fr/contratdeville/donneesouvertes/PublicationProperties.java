package fr.contratdeville.donneesouvertes;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Siret;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a contract holds: no cent and no line is lost, and the schema takes what goes out. */
class PublicationProperties {
  private static final Convention CONVENTION = Convention.du(LocalDate.of(2023, 6, 27))
      .withNature(Convention.Nature.NUMERAIRE)
      .withConditions("unique")
      .withVersement(LocalDate.of(2023, 7, 15))
      .withNotificationUe(false);

  /** Every second line has a convention, so that rows go out and others wait. */
  private static Publication subventions(ContratDeVille contrat, Siret siret) {
    List<LigneSituee> lignes = contrat.lignes();
    Subventions subventions = Subventions.de(contrat)
        .withConventions(
            l -> lignes.indexOf(l) % 2 == 0 ? Optional.of(CONVENTION) : Optional.empty());
    for (LigneSituee ligne : lignes) {
      subventions = subventions.withAttribuant(
          ligne.financeur().nom(), new Attribuant(ligne.financeur().nom(), siret));
    }
    return subventions.publier();
  }

  private static Montant somme(Tableau tableau) {
    return Montant.somme(Validation.rangees(Validation.csv(tableau)).stream()
        .map((NamedCsvRecord r) -> Montant.parse(r.getField("montant")))
        .toList());
  }

  private static void rienPerdu(ContratDeVille contrat, Publication publication) {
    List<LigneSituee> toutes = new ArrayList<>(publication.publiees());
    toutes.addAll(publication.aCompleter());
    Montant qualifiees =
        Montant.somme(toutes.stream().flatMap(l -> l.montant().stream()).toList());
    publication.ecartees().forEach(e -> toutes.add(e.ligne()));

    assertThat(toutes).containsExactlyInAnyOrderElementsOf(contrat.retenues().lignes());
    assertThat(somme(publication.tableau()).plus(somme(publication.tableauACompleter())))
        .isEqualTo(qualifiees)
        .isEqualTo(publication.total().plus(publication.totalACompleter()));
    assertThat(publication.aCompleter())
        .allMatch(
            l -> publication.manques().stream().anyMatch(m -> m.ligne() == l && m.bloquant()));
  }

  @Property(tries = 200)
  void subsidies_lose_nothing_and_keep_to_the_schema(
      @ForAll ContratDeVille contrat, @ForAll Siret siret) {
    Sommes.assumeQueTient(contrat.lignes().stream().flatMap(l -> l.montant().stream()));
    Publication publication = subventions(contrat, siret);
    rienPerdu(contrat, publication);
    String csv = Validation.csv(publication.tableau());
    assertThat(Validation.fautes(csv, "scdl-subventions-2.1.1.tsv")).isEmpty();
    assertThat(Validation.rangees(csv))
        .noneMatch(r -> r.getField("idBeneficiaire").isEmpty()
            && r.getField("rnaBeneficiaire").isEmpty());
  }

  @Property(tries = 200)
  void credits_of_the_programme_lose_nothing_and_keep_to_the_columns(
      @ForAll ContratDeVille contrat) {
    Sommes.assumeQueTient(contrat.lignes().stream().flatMap(l -> l.montant().stream()));
    Publication publication = CreditsP147.de(contrat).withCredits(l -> true).publier();
    rienPerdu(contrat, publication);
    assertThat(Validation.fautes(Validation.csv(publication.tableau()), "subventions-p147.tsv"))
        .isEmpty();
  }
}
