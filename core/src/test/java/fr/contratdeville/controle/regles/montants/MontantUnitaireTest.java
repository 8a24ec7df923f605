package fr.contratdeville.controle.regles.montants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Montant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MontantUnitaireTest {
  private static ContratDeVille poste(int annee, String intitule, String euros) {
    return Exemple.of(annee)
        .action(intitule, "MAS")
        .ligne(FinancementLine.of(Financeur.of("État", TypeFinanceur.ETAT), Montant.parse(euros)))
        .contrat();
  }

  @ParameterizedTest
  @CsvSource({
    "2023,Adulte-relais médiation,225557.30",
    "2024,Poste adultes relais,2281061.00",
    "2023,ADULTES-RELAIS,22555730.00",
    "2024,Poste FONJEP,71640.00",
    "2025,Fonjep animation,7164000.00"
  })
  void a_comma_that_moved_is_an_information(int annee, String intitule, String euros) {
    assertThat(
            Essai.examiner(new MontantUnitaire(), poste(annee, intitule, euros)).constats())
        .singleElement()
        .satisfies(c -> assertThat(c.gravite()).isEqualTo(Gravite.INFORMATION));
  }

  @ParameterizedTest
  @CsvSource({
    "2023,Adulte-relais médiation,22555.73",
    "2023,Adulte-relais médiation,228106.10",
    "2024,Relais emploi,228106.10",
    "2019,Poste FONJEP,71640.00",
    "2024,Poste FONJEP,14328.00"
  })
  void other_amounts_and_years_are_no_gap(int annee, String intitule, String euros) {
    assertThat(
            Essai.examiner(new MontantUnitaire(), poste(annee, intitule, euros)).ecarts())
        .isZero();
  }
}
