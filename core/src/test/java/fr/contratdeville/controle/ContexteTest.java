package fr.contratdeville.controle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.ContratDeVille;
import org.junit.jupiter.api.Test;

class ContexteTest {
  private record Resultat(String id, ContratDeVille contrat) {
    static Resultat of(Contexte contexte) {
      return new Resultat(contexte.id(), contexte.contrat());
    }
  }

  @Test
  void a_shared_result_is_made_once_and_does_not_know_who_asked_first() {
    ContratDeVille contrat = ContratDeVille.builder().intitule("Exemple").build();
    Controle premier = Controles.standard().controles().get(0);
    Controle second = Controles.standard().controles().get(1);
    Contexte contexte = Contexte.of(contrat, premier);

    Resultat resultat = contexte.partage(Resultat.class, Resultat::of);

    assertThat(resultat).isEqualTo(new Resultat("", contrat));
    assertThat(contexte.pour(second).partage(Resultat.class, Resultat::of)).isSameAs(resultat);
    assertThat(Contexte.of(contrat, premier).partage(Resultat.class, Resultat::of))
        .isNotSameAs(resultat);
  }
}
