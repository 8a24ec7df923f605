package fr.contratdeville.controle.regles.montants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Siret;
import org.junit.jupiter.api.Test;

class ConventionObligatoireTest {
  private static final Complement CONVENTION = Complement.of("Date de convention", "2023-03-01");

  private static Examen examiner(Action.Builder action, TypeFinanceur type, long... euros) {
    Exemple exemple = Exemple.of(2023).action(action);
    for (long montant : euros) {
      exemple.ligne(FinancementLine.of(Financeur.of("F", type), Montant.of(montant)));
    }
    return Essai.examiner(new ConventionObligatoire(), exemple.contrat());
  }

  private static Action.Builder portee(String porteur) {
    return Action.builder().intitule("Atelier").porteur(Porteur.of(porteur));
  }

  @Test
  void the_lines_of_one_financeur_add_up_for_an_action() {
    Examen examen = examiner(portee("MAS"), TypeFinanceur.ETAT, 20_000, 3_001);
    assertThat(examen.examines()).isEqualTo(1);
    assertThat(Essai.simple(examen.constats().get(0).message()))
        .startsWith("« Atelier » (MAS) : F accorde 23 001 €, plus de 23 000 €.");
    assertThat(examiner(portee("MAS"), TypeFinanceur.ETAT, 20_000, 3_000).ecarts())
        .isZero();
  }

  @Test
  void services_of_the_ville_and_other_public_bodies_are_left_alone() {
    for (String nom :
        new String[] {"VILLE - DCESS", "CCAS", "Collège Jean-Moulin", "Mairie d'Alès"}) {
      Examen examen = examiner(portee(nom), TypeFinanceur.ETAT, 90_000);
      assertThat(examen.examines()).as(nom).isZero();
      assertThat(Essai.raison(examen)).isEqualTo("hors du décret : 1 action d'un porteur public");
    }
  }

  @Test
  void a_siren_tells_better_than_a_name() {
    Porteur.Builder commune = Porteur.builder().nom("Les Mées").siret(new Siret("21300028400017"));
    Porteur.Builder association =
        Porteur.builder().nom("École des parents").siret(new Siret("41308631500038"));
    assertThat(examiner(
                Action.builder().intitule("A").porteur(commune.build()), TypeFinanceur.ETAT, 90_000)
            .examines())
        .isZero();
    assertThat(examiner(
                Action.builder().intitule("A").porteur(association.build()),
                TypeFinanceur.ETAT,
                90_000)
            .ecarts())
        .isEqualTo(1);
  }

  @Test
  void a_convention_that_the_document_names_is_enough() {
    assertThat(examiner(portee("MAS").addComplement(CONVENTION), TypeFinanceur.CAF, 90_000)
            .ecarts())
        .isZero();
    Complement non = Complement.of("Convention", "Non");
    assertThat(examiner(portee("MAS").addComplement(non), TypeFinanceur.CAF, 90_000)
            .ecarts())
        .isEqualTo(1);
  }

  @Test
  void private_and_unknown_financeurs_are_not_examined() {
    assertThat(examiner(portee("MAS"), TypeFinanceur.BAILLEUR, 90_000).examines())
        .isZero();
    assertThat(examiner(portee("MAS"), TypeFinanceur.NON_PRECISE, 90_000).examines())
        .isZero();
  }

  @Test
  void what_is_only_asked_for_is_no_grant() {
    assertThat(Essai.examiner(new ConventionObligatoire(), Vies.of(EtapeMontant.DEMANDE, 90_000))
            .examines())
        .isZero();
    assertThat(Essai.examiner(
                new ConventionObligatoire(),
                Vies.of(EtapeMontant.DEMANDE, 90_000, EtapeMontant.ACCORDE, 10_000))
            .ecarts())
        .isZero();
  }
}
