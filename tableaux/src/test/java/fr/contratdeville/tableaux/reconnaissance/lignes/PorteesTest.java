package fr.contratdeville.tableaux.reconnaissance.lignes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Colonne;
import java.util.List;
import org.junit.jupiter.api.Test;

class PorteesTest {

  private static Colonne total(Tableur tableur, String lettres) {
    return tableur.disposition().colonne(lettres).orElseThrow();
  }

  @Test
  void aFinanceurOnTheRightIsOutsideWhenTheLeftCloses() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat", "TOTAL", "CAF")
        .rangee("A", "B", 1, 2, 3, 10)
        .rangee("A", "C", 1, 2, 4, 10);
    assertThat(total(t, "E")).isEqualTo(Colonne.total(List.of("Ville", "Etat")));
    // Long decisions are broken at spaces.
    assertThat(t.lire().toString().replaceAll("\\s+", " "))
        .contains("les financeurs à sa gauche : 1 ligne sur 2 ferme ; avec tous les financeurs,")
        .contains("les financeurs à sa droite, 0");
  }

  @Test
  void itIsInsideWhenAllTogetherClose() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat", "TOTAL", "CAF")
        .rangee("A", "B", 1, 2, 13, 10)
        .rangee("A", "C", 1, 2, 3, null);
    assertThat(total(t, "E")).isEqualTo(Colonne.total(List.of("Ville", "Etat", "CAF")));
  }

  @Test
  void aTotalInFrontCoversWhatFollows() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "TOTAL", "Ville", "Etat")
        .rangee("A", "B", 3, 1, 2);
    assertThat(total(t, "C")).isEqualTo(Colonne.total(List.of("Ville", "Etat")));
    Tableur entre = Tableur.bilan()
        .rangee("Porteur", "Action", "CAF", "TOTAL", "Ville", "Etat")
        .rangee("A", "B", 10, 3, 1, 2);
    assertThat(total(entre, "D")).isEqualTo(Colonne.total(List.of("Ville", "Etat")));
  }

  @Test
  void theLeftIsPreferredWhenNothingTellsAndSubtotalsFollowTheTotal() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat", "TOTAL", "CAF", "Sous-total porteur")
        .rangee("A", "B", 1, 2, 99, 10, 99);
    assertThat(total(t, "E")).isEqualTo(Colonne.total(List.of("Ville", "Etat")));
    assertThat(total(t, "G")).isEqualTo(Colonne.sousTotalPorteur(List.of("Ville", "Etat")));
  }

  @Test
  void withoutAFinanceurThereIsNoScope() {
    Tableur t = Tableur.bilan().rangee("Porteur", "Action", "Zébu", "TOTAL").rangee("A", "B", 2, 3);
    assertThat(total(t, "D")).isEqualTo(Colonne.total(List.of()));
  }
}
