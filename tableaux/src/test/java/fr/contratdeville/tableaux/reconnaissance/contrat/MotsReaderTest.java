package fr.contratdeville.tableaux.reconnaissance.contrat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.tableaux.Tableur;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.tableaux.reconnaissance.SansTable;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Siret;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotsReaderTest {
  private final Feuille feuille = Tableur.bilan()
      .rangee("20001065000014", 20001065000014L, "2,43E+13", "20001065000015", null, "-")
      .rangee(LocalDate.of(2023, 12, 31), 45291, "31/12/2023", "31/12/23", "-")
      .rangee("QP030010", "QP30", "W301001234", "W3", "30028", 2691)
      .lue();
  private final Grille grille = new Grille(feuille, PlaceFeuille.of(Tableur.NOM, "Bilan"));
  private final CelluleConverter cellules =
      new CelluleConverter(new SansTable(grille), new NomsFinanceurs());
  private final MotsReader lecteur = new MotsReader(grille, cellules);

  private List<Cellule> rangee(int ligne) {
    return feuille.rangee(ligne).orElseThrow().cellules();
  }

  @Test
  void aDamagedSiretIsSaidWithItsCellAndNotRead() {
    Siret siret = Siret.parse("20001065000014");
    assertThat(rangee(1).stream().flatMap(c -> lecteur.siret(c).stream()))
        .containsExactly(siret, siret);
    assertThat(cellules.constats())
        .extracting(Constat::id, c -> c.cellules().get(0).court(), Constat::gravite)
        .containsExactly(
            tuple("CV-IDE-02", "Bilan!B1", Gravite.INFORMATION),
            tuple("CV-IDE-02", "Bilan!C1", Gravite.AVERTISSEMENT),
            tuple("CV-IDE-01", "Bilan!D1", Gravite.AVERTISSEMENT));
    assertThat(cellules.constats().get(1).message().fr()).contains("2,43E+13", "gardé");
  }

  @Test
  void aDayInWhateverFormAndWhatIsNone() {
    LocalDate jour = LocalDate.of(2023, 12, 31);
    assertThat(rangee(2).stream().flatMap(c -> lecteur.jour(c).stream()))
        .containsExactly(jour, jour, jour);
    assertThat(cellules.constats())
        .extracting(Constat::id, c -> c.cellules().get(0).court())
        .containsExactly(tuple("CV-DAT-02", "Bilan!B2"), tuple("CV-DAT-01", "Bilan!D2"));
  }

  @Test
  void otherCodes() {
    List<Cellule> cellules = rangee(3);
    assertThat(lecteur.qpv(cellules.get(0))).isPresent();
    assertThat(lecteur.qpv(cellules.get(1))).isEmpty();
    assertThat(lecteur.rna(cellules.get(2))).isPresent();
    assertThat(lecteur.rna(cellules.get(3))).isEmpty();
    assertThat(lecteur.commune(cellules.get(4))).isPresent();
    assertThat(lecteur.commune(cellules.get(5))).isEmpty();
    assertThat(this.cellules.constats())
        .extracting("id")
        .containsExactly("CV-IDE-03", "CV-IDE-05", "CV-IDE-05");
  }
}
