package fr.contratdeville.io.xlsx.feuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.MontantLu.Raison;
import fr.contratdeville.valeur.Montant;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of a text keep what their fonts say. */
class TexteRicheTest {

  private static final String BARRE = "<rPr><strike/><sz val=\"11\"/></rPr>";
  private static final String NORMAL = "<rPr><sz val=\"11\"/></rPr>";
  private static final String EXPOSANT =
      "<rPr><sz val=\"11\"/><vertAlign val=\"superscript\"/></rPr>";

  @TempDir
  Path dossier;

  private static String r(String font, String texte) {
    return "<r>" + font + "<t xml:space=\"preserve\">" + texte + "</t></r>";
  }

  /** The cells of a row, each with the text given: shared and inline by turns. */
  private Cellule lire(String si, boolean partage, int style) throws Exception {
    String cellule = partage
        ? "<c r=\"A1\" s=\"" + style + "\" t=\"s\"><v>0</v></c>"
        : "<c r=\"A1\" s=\"" + style + "\" t=\"inlineStr\"><is>" + si + "</is></c>";
    Archive archive = Archive.rangees("<row r=\"1\">" + cellule + "</row>")
        .textes(si)
        .partie(
            Archive.STYLES,
            "<styleSheet xmlns=\"" + Archive.NS + "\"><fonts><font/><font><strike/></font></fonts>"
                + "<cellXfs><xf/><xf fontId=\"1\"/></cellXfs></styleSheet>");
    return ClasseurXlsx.open(archive.ecrire(dossier))
        .feuilles()
        .get(0)
        .cellule(1, 1)
        .orElseThrow();
  }

  private void assertMontant(String si, int style, MontantLu montant) throws Exception {
    assertThat(lire(si, true, style).montant()).isEqualTo(montant);
    assertThat(lire(si, false, style).montant()).isEqualTo(montant);
  }

  private static MontantLu euros(long montant) {
    return new MontantLu.Valeur(Montant.of(montant), false);
  }

  @Test
  void aStruckRunIsTheOldText() throws Exception {
    String si = r(BARRE, "5000") + r(NORMAL, "3000");
    assertMontant(si, 0, euros(3000));
    assertThat(lire(si, true, 0).ancienTexte()).contains("5000");
    assertMontant(r("<rPr><strike val=\"0\"/></rPr>", "5000"), 0, euros(5000));
  }

  @Test
  void aRaisedRunIsACallOfNote() throws Exception {
    assertMontant(r(NORMAL, "1500") + r(EXPOSANT, "2"), 0, euros(1500));
    assertThat(lire(r(NORMAL, "m") + r(EXPOSANT, "2"), true, 0).texte()).isEqualTo("m²");
  }

  @Test
  void runsOfOneFontAreOneText() throws Exception {
    assertMontant(r(NORMAL, "4 ") + r(NORMAL, "500"), 0, euros(4500));
    assertMontant(r("", "4 ") + r("", "500"), 0, euros(4500));
    assertThat(lire(r(NORMAL, "4 ") + r(NORMAL, "500"), true, 0).ancienTexte()).isEmpty();
  }

  @Test
  void digitsInTwoFontsAreNoNumber() throws Exception {
    MontantLu douteux = new MontantLu.Illisible(Raison.FORMES);
    assertMontant(r(NORMAL, "4500") + r("<rPr><sz val=\"8\"/></rPr>", "1"), 0, douteux);
    assertMontant(
        r(NORMAL, "4500") + r("<rPr><sz val=\"11\"/><color rgb=\"FFFF0000\"/></rPr>", "1"),
        0,
        douteux);
  }

  @Test
  void theStyleOfTheCellHoldsForRunsWithoutFont() throws Exception {
    assertMontant(r("", "5000") + r(NORMAL, " 3000"), 1, euros(3000));
    assertMontant("<t>5000</t>", 1, new MontantLu.Illisible(Raison.BARRE));
    assertMontant(r(NORMAL, "5000"), 1, euros(5000));
  }
}
