package fr.contratdeville.controle.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.controle.Essai;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionSitueeTest {
  private static final Emplacement A2 = Emplacement.parse("[bilan.xlsx]F!A2");
  private static final Emplacement B2 = Emplacement.parse("[bilan.xlsx]F!B2");
  private static final Emplacement C2 = Emplacement.parse("[bilan.xlsx]F!C2");

  private static List<Emplacement> places(Action.Builder action) {
    return ActionSituee.toutes(Essai.contexte(ContratDeVille.builder()
            .intitule("Essai")
            .addAction(action.intitule("Action").build())
            .build()))
        .get(0)
        .places();
  }

  @Test
  void stands_at_its_title_else_at_its_first_field() {
    assertThat(places(
            Action.builder().putEmplacement(Champ.PORTEUR, A2).putEmplacement(Champ.INTITULE, B2)))
        .containsExactly(B2);
    assertThat(places(Action.builder()
            .putEmplacement(Champ.PORTEUR, C2)
            .putEmplacement(Champ.THEMATIQUE, B2)))
        .containsExactly(B2);
    assertThat(places(Action.builder())).isEmpty();
  }
}
