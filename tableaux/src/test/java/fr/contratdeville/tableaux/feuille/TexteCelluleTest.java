package fr.contratdeville.tableaux.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.MontantLu.Raison;
import fr.contratdeville.tableaux.feuille.Passage.Aspect;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexteCelluleTest {

  private static final Apparence BARREE =
      new Apparence(Nature.NOMBRE, false, true, false, false, false, 0, "");

  private static Passage normal(String texte) {
    return new Passage(texte, Aspect.NORMALE);
  }

  private static Passage barre(String texte) {
    return new Passage(texte, Aspect.BARREE);
  }

  private static Cellule cellule(Passage... passages) {
    return Cellule.texte(1, 1, TexteCellule.of(List.of(passages)));
  }

  private static MontantLu euros(String montant) {
    return new MontantLu.Valeur(Montant.parse(montant), false);
  }

  private static MontantLu non(Raison raison) {
    return new MontantLu.Illisible(raison);
  }

  @Test
  void whatIsStruckThroughIsNoPartOfTheText() {
    Cellule cellule = cellule(barre("5000"), normal("3000"));
    assertThat(cellule.texte()).isEqualTo("3000");
    assertThat(cellule.montant()).isEqualTo(euros("3000.00"));
    assertThat(cellule.ancienTexte()).contains("5000");
    assertThat(cellule.estBarree()).isFalse();
    assertThat(cellule(normal("Club"), barre("Sport"), normal("Phare")).texte())
        .isEqualTo("Club Phare");
  }

  @Test
  void anOldFigureOnTheRightIsOldToo() {
    assertThat(cellule(normal("3 000 "), barre("5 000")).montant()).isEqualTo(euros("3000.00"));
  }

  @Test
  void aTextThatIsAllStruckThroughIsWithdrawn() {
    Cellule cellule = cellule(barre("5000"), normal(" "));
    assertThat(cellule.estBarree()).isTrue();
    assertThat(cellule.texte().strip()).isEqualTo("5000");
    assertThat(cellule.ancienTexte()).isEmpty();
    assertThat(cellule.montant()).isEqualTo(non(Raison.BARRE));
    assertThat(cellule.estUnMontant()).isFalse();
  }

  @Test
  void theStyleOfACellStrikesWhatDoesNotSayOtherwise() {
    Passage herite = new Passage("5000", Aspect.COMME_LA_CELLULE);
    assertThat(cellule(herite, normal(" 3000")).withApparence(BARREE).montant())
        .isEqualTo(euros("3000.00"));
    assertThat(cellule(herite).withApparence(BARREE).estBarree()).isTrue();
    assertThat(cellule(normal("5000")).withApparence(BARREE).montant()).isEqualTo(euros("5000.00"));
    assertThat(Cellule.nombre(1, 1, BigDecimal.TEN).withApparence(BARREE).montant())
        .isEqualTo(non(Raison.BARRE));
    assertThat(Cellule.texte(1, 1, "-").withApparence(BARREE).montant())
        .isInstanceOf(MontantLu.Rien.class);
  }

  static Stream<List<Passage>> douteux() {
    return Stream.of(
        List.of(new Passage("4500", Aspect.COMME_LA_CELLULE), normal("1")),
        List.of(normal("4 "), new Passage("500", Aspect.COMME_LA_CELLULE)),
        List.of(normal("1"), barre("5"), normal(" 600")),
        List.of(normal("1 200"), new Passage(",50", Aspect.COMME_LA_CELLULE)));
  }

  @ParameterizedTest
  @MethodSource("douteux")
  void digitsOfTwoFormsAreNeverOneNumber(List<Passage> passages) {
    assertThat(Cellule.texte(1, 1, TexteCellule.of(passages)).montant())
        .isEqualTo(non(Raison.FORMES));
  }

  @Test
  void aUnitInAnotherFormIsNoDoubt() {
    assertThat(
            cellule(normal("4 500"), new Passage(" €", Aspect.COMME_LA_CELLULE)).montant())
        .isEqualTo(euros("4500.00"));
  }

  @Test
  void raisedDigitsAreNoDigitsOfANumber() {
    Cellule cellule = cellule(normal("1500"), new Passage("2", Aspect.EXPOSANT));
    assertThat(cellule.texte()).isEqualTo("1500²");
    assertThat(cellule.montant()).isEqualTo(euros("1500.00"));
    assertThat(cellule.porteUnAppelDeNote()).isTrue();
    assertThat(cellule.cle()).isEqualTo("1500");
    assertThat(cellule(normal("CO"), new Passage("2", Aspect.INDICE)).texte()).isEqualTo("CO₂");
    assertThat(cellule(normal("1"), new Passage("er", Aspect.EXPOSANT)).texte()).isEqualTo("1er");
    assertThat(cellule(new Passage("1500", Aspect.EXPOSANT)).montant()).isEqualTo(euros("1500.00"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4 500¹", "4 500 ¹", "4500 €²", "4 500 ⁽¹²⁾", "4 500 (¹²)", "4 500¹, ²", "4 500 ¹²"
      })
  void aCallOfNoteLeavesTheAmount(String texte) {
    Cellule cellule = Cellule.texte(1, 1, texte.replace("⁽", "(").replace("⁾", ")"));
    assertThat(cellule.montant()).isEqualTo(euros("4500.00"));
    assertThat(cellule.porteUnAppelDeNote()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12⁵⁰", "4 500⁰⁰", "12 €⁵⁰", "12,⁵⁰", "4 500⁰"})
  void raisedDigitsThatMayBeCentsAreNotGuessed(String texte) {
    assertThat(Cellule.texte(1, 1, texte).montant()).isEqualTo(non(Raison.EXPOSANT));
  }

  @Test
  void onlyTheFormMakesADifference() {
    assertThat(TexteCellule.of(List.of(new Passage("Club", Aspect.COMME_LA_CELLULE))))
        .isEqualTo(TexteCellule.of("Club"));
    assertThat(TexteCellule.of(List.of(normal("Club"), barre("Sport"))))
        .isNotEqualTo(TexteCellule.of(List.of(normal("Club"))));
  }
}
