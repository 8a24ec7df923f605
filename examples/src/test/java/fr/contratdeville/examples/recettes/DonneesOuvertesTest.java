package fr.contratdeville.examples.recettes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.donneesouvertes.Attribuant;
import fr.contratdeville.donneesouvertes.Cerfa;
import fr.contratdeville.donneesouvertes.Convention;
import fr.contratdeville.donneesouvertes.CreditsP147;
import fr.contratdeville.donneesouvertes.Publication;
import fr.contratdeville.donneesouvertes.Subventions;
import fr.contratdeville.echange.Contrats;
import fr.contratdeville.io.csv.CsvTableauWriter;
import fr.contratdeville.io.xlsx.XlsxTableaux;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Siret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DonneesOuvertesTest {
  private final ContratDeVille contrat =
      Contrats.read(Path.of("echantillons/bagnols-2023.xlsx")).valeur();

  @TempDir
  Path dossier;

  DonneesOuvertesTest() throws IOException {}

  @Test
  void the_subsidies_of_the_town_under_the_schema_of_open_data() throws IOException {
    Convention convention = Convention.du(LocalDate.of(2023, 6, 27))
        .withNature(Convention.Nature.NUMERAIRE)
        .withConditions("unique")
        .withVersement(LocalDate.of(2023, 7, 15))
        .withNotificationUe(false);
    Publication publication = Subventions.de(contrat)
        .withAttribuant(
            "MAIRIE BAGNOLS",
            new Attribuant("Ville de Bagnols-sur-Cèze", Siret.parse("21300028400017")))
        .withConventions(ligne -> ligne.financeur().nom().equals("MAIRIE BAGNOLS")
            ? Optional.of(convention)
            : Optional.empty())
        .publier();

    Path fichier = dossier.resolve("a-completer.csv");
    CsvTableauWriter.rfc4180().write(publication.tableauACompleter(), fichier, Locale.FRENCH);
    assertThat(Files.readAllLines(fichier).get(0)).startsWith("nomAttribuant,idAttribuant,");
    assertThat(publication.tableauManques().texte(Locale.FRENCH))
        .contains("le document ne donne pas le SIRET du porteur");
    assertThat(publication.total().plus(publication.totalACompleter()))
        .isEqualTo(Montant.of(703_039));
  }

  @Test
  void credits_of_the_state_and_the_budget_of_an_action() throws IOException {
    Publication credits = CreditsP147.de(contrat)
        .withCredits(ligne -> ligne.financeur().nom().equals("ETAT"))
        .publier();
    assertThat(credits.tableau().rangees()).hasSameSizeAs(credits.publiees());

    Path classeur = dossier.resolve("budget.xlsx");
    XlsxTableaux.write(Cerfa.demande(contrat.actions().get(0)), classeur, Locale.FRENCH);
    assertThat(Files.size(classeur)).isPositive();
  }
}
