package fr.contratdeville.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Montant;
import fr.contratdeville.valeur.Part;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalDeclareTest {

  private static TotalDeclare total(Nature nature, int financeurs, int volets) {
    return TotalDeclare.builder()
        .nature(nature)
        .valeur(Montant.of(413_867))
        .portee(Portee.builder()
            .financeurs(List.of("ETAT", "CAF").subList(0, financeurs))
            .volets(List.of("r6", "r7").subList(0, volets))
            .build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "LIGNE,0,0,true",
    "LIGNE,2,0,true",
    "LIGNE,0,1,false",
    "PORTEUR,0,0,true",
    "PORTEUR,0,2,false",
    "GENERAL,0,0,true",
    "GENERAL,2,0,true",
    "GENERAL,0,2,false",
    "BLOC,0,0,false",
    "BLOC,1,0,false",
    "BLOC,0,2,true",
    "BLOC,1,2,true",
    "FINANCEUR,0,0,false",
    "FINANCEUR,1,0,true",
    "FINANCEUR,2,0,false",
    "FINANCEUR,1,1,false"
  })
  void itsScopeFollowsItsNature(Nature nature, int financeurs, int volets, boolean coherente) {
    if (coherente) {
      assertThat(total(nature, financeurs, volets).isPorteeCoherente()).isTrue();
    } else {
      assertThatThrownBy(() -> total(nature, financeurs, volets))
          .isInstanceOfSatisfying(
              ValeurInvalideException.class,
              e -> assertThat(e.champ()).isEqualTo("TotalDeclare.portee"));
    }
  }

  @Test
  void itsFigureIsOneOfThree() {
    TotalDeclare.Builder general = TotalDeclare.builder().nature(Nature.GENERAL);
    assertThat(general.valeur(Montant.of(1)).build().montant()).contains(Montant.of(1));
    assertThat(general.valeur(Part.of(47)).build().part()).contains(Part.of(47));
    TotalDeclare effectif = general.valeur(Effectif.of(195)).build();
    assertThat(effectif.effectif()).contains(Effectif.of(195));
    assertThat(effectif.montant()).isEmpty();
    assertThat(effectif.part()).isEmpty();
    assertThat(effectif.portee()).isEqualTo(Portee.entiere());
  }

  @Test
  void aScopeCoversWhatItNames() {
    Financeur caf = Financeur.of("CAF", TypeFinanceur.CAF);
    Volet r6 = Volet.builder().cle("r6").build();
    Volet sansCle = Volet.builder().build();
    Portee horsCaf =
        Portee.builder().addFinanceurs("ETAT", "PSE").addVolet("r6").build();
    assertThat(horsCaf.couvre(caf)).isFalse();
    assertThat(horsCaf.couvre(Financeur.of("ETAT", TypeFinanceur.AUTRE))).isTrue();
    assertThat(horsCaf.couvre(r6)).isTrue();
    assertThat(horsCaf.couvre(sansCle)).isFalse();
    assertThat(Portee.entiere().couvre(caf)).isTrue();
    assertThat(Portee.entiere().couvre(sansCle)).isTrue();
  }
}
