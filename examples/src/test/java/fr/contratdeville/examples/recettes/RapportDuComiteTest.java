package fr.contratdeville.examples.recettes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Croisement;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.rapport.RapportHtml;
import fr.contratdeville.tableaux.LectureFeuilles;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RapportDuComiteTest {

  @TempDir
  Path dossier;

  @Test
  void the_page_holds_the_money_the_findings_and_the_sheet() throws IOException {
    LectureFeuilles lu = LectureFeuilles.read(Path.of("echantillons/bagnols-2023.xlsx"));
    ContratDeVille contrat = lu.lecture().valeur();
    Croisement croisement = Croisement.of(Axes.thematique(), Axes.financeur(), contrat.retenues());

    Path page = dossier.resolve("comite.html");
    RapportHtml.of(lu)
        .withRapport(Controles.standard().examiner(contrat, lu.lecture().constats()))
        .withSection(Message.of("Qui paie quoi", "Who pays what"), croisement.tableau())
        .withEdition(LocalDate.of(2024, 3, 15))
        .write(page);

    assertThat(Files.readString(page))
        .contains("financeurs apportent", "Qui paie quoi", "édité le 15 mars 2024")
        .contains("href=\"#f1-L27\"");
  }
}
