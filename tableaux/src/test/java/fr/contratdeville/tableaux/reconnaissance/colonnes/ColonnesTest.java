package fr.contratdeville.tableaux.reconnaissance.colonnes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.valeur.Champ;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColonnesTest {

  private static Colonne colonne(Tableur tableur, String lettres) {
    return tableur.disposition().colonne(lettres).orElseThrow();
  }

  @Test
  void aFieldIsTakenOnce() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Thème", "Thématique", "Ville", "Etat")
        .rangee("A", "B", "C", "D", 1, 2);
    assertThat(colonne(t, "C")).isEqualTo(Colonne.champ(Champ.THEMATIQUE));
    assertThat(colonne(t, "D")).isEqualTo(Colonne.complement());
  }

  @Test
  void underAGroupOfFinanceursAnyNameIsOne() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Autres financeurs", null, null, null)
        .rangee(null, null, "PSE", "Associations", "TOTAL", "Observations")
        .rangee("A", "B", 1, 2, 3, "vu")
        .fusion("A1:A2", "B1:B2", "C1:F1");
    assertThat(colonne(t, "C")).isEqualTo(Colonne.financeur("PSE", TypeFinanceur.NON_PRECISE));
    assertThat(colonne(t, "D"))
        .isEqualTo(Colonne.financeur("Associations", TypeFinanceur.NON_PRECISE));
    assertThat(colonne(t, "E")).isEqualTo(Colonne.total(List.of("PSE", "Associations")));
    assertThat(colonne(t, "F")).isEqualTo(Colonne.champ(Champ.BILAN));
  }

  @Test
  void aColumnNamedLikeAFinanceurThatHoldsWordsIsNone() {
    Tableur t = Tableur.bilan()
        .rangee("Commune", "Porteur", "Action", "Ville", "Etat")
        .rangee("Alès", "A", "B", 1, 2)
        .rangee("Bagnols", "A", "C", "à confirmer", 2)
        .rangee("Commune", "Porteur", "Action", "Ville", "Etat")
        .rangee("Alès", "A", "D", 3, "3 + FPH");
    assertThat(colonne(t, "A")).isEqualTo(Colonne.champ(Champ.COMMUNE));
    assertThat(colonne(t, "D")).isEqualTo(Colonne.financeur("Ville", TypeFinanceur.COMMUNE));
    assertThat(t.lire().constats())
        .extracting("id")
        .containsExactlyInAnyOrder("CV-AMT-01", "CV-AMT-04");
  }

  @Test
  void aFinanceurWhoPaysNothingOrNothingReadableStaysOne() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat", "Région")
        .rangee("A", "B", 1, "3 + FPH")
        .rangee("Porteur", "Action", "Ville", "Etat", "Région")
        .rangee("A", "C", 1, "-");
    assertThat(colonne(t, "D")).isEqualTo(Colonne.financeur("Etat", TypeFinanceur.ETAT));
    assertThat(colonne(t, "E")).isEqualTo(Colonne.financeur("Région", TypeFinanceur.REGION));
  }

  @Test
  void financeursOfOneNameAreToldApart() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Demandé", null, "Accordé", null, "Etat", "Etat")
        .rangee(null, null, "Ville", "Etat", "Ville", "Etat")
        .rangee("A", "B", 1, 2, 3, 4, 5, 6)
        .fusion("A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2", "H1:H2");
    assertThat(t.lire().valeur().financeurs())
        .extracting("nom")
        .containsExactly("Ville", "Etat", "Etat (H)");
    assertThat(colonne(t, "C").etape()).contains(EtapeMontant.DEMANDE);
    assertThat(colonne(t, "F").etape()).contains(EtapeMontant.ACCORDE);
    assertThat(colonne(t, "G").etape()).isEmpty();
  }

  @Test
  void aColumnWithoutAHeadingIsSaidAndKept() {
    Tableur t = Tableur.bilan()
        .rangee("Porteur", "Action", "Ville", "Etat")
        .rangee("A", "B", 1, 2, "à revoir");
    assertThat(colonne(t, "E")).isEqualTo(Colonne.complement());
    assertThat(t.lire().toString()).contains("colonne sans titre");
    assertThat(t.lire().constats()).extracting("id").containsExactly("CV-LAY-01");
    assertThat(t.lire().valeur().volets().get(0).volet().complements())
        .extracting("nom", "texte")
        .containsExactly(org.assertj.core.groups.Tuple.tuple("", "à revoir"));
  }
}
