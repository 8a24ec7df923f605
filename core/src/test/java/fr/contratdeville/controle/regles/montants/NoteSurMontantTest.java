package fr.contratdeville.controle.regles.montants;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Essai;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.valeur.Montant;
import org.junit.jupiter.api.Test;

class NoteSurMontantTest {

  private static Examen examiner(String texte) {
    return Essai.examiner(
        new NoteSurMontant(),
        Exemple.of(2023)
            .action("Atelier", "MAS")
            .ligne(FinancementLine.builder()
                .financeur(Vies.VILLE)
                .montant(Montant.of(3))
                .texte(texte)
                .build())
            .contrat());
  }

  @Test
  void a_currency_is_no_note() {
    for (String texte :
        new String[] {"3", "3 €", "3,00 euros", "(3)", "3.00 EUR", "0,003 k€", "*"}) {
      assertThat(examiner(texte).ecarts()).as(texte).isZero();
    }
  }

  @Test
  void words_are_quoted_with_the_amount_that_counts() {
    for (String texte : new String[] {"3 + FPH", "3 (dont 1 en nature)", "env. 3"}) {
      Constat constat = examiner(texte).constats().get(0);
      assertThat(constat.message().fr()).contains(texte);
      assertThat(constat.gravite()).isEqualTo(Gravite.INFORMATION);
      assertThat(constat.chemin()).isEqualTo("/actions/0/volets/0/lignes/0");
    }
  }

  @Test
  void a_text_without_an_amount_is_for_the_reader_to_say() {
    assertThat(Essai.examiner(new NoteSurMontant(), Vies.of(EtapeMontant.VERSE, "néant"))
            .examines())
        .isZero();
  }
}
