package fr.contratdeville.examples;

import fr.contratdeville.echange.Ecriture;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Makes the sample workbook. It has the names and figures of the bilan of Bagnols-sur-Cèze for
 * 2023, laid out as published, with its merged cells, its amounts typed as text and its
 * contradictions.
 */
public final class EchantillonBagnols {

  /** The index of the last field of the data that is a text; numbers follow, from column E on. */
  private static final int PREMIER_CHIFFRE = 4;

  /**
   * The totals as printed, with the three kinds of spaces that people and programs put between
   * thousands.
   */
  private static final List<String> TOTAUX = List.of(
      "324 489 €",
      "32\u00A0000\u00A0€",
      "2\u202F500\u00A0€",
      "252 800 €",
      "75\u00A0300\u00A0€",
      "28\u202F500\u00A0€",
      "687 489 €",
      "43\u00A0346\u00A0€");

  private static final List<String> PARTS = List.of("47%", "5%", "0%", "37%", "11%", "4%");

  private EchantillonBagnols() {}

  /**
   * Writes the workbook.
   *
   * @param args the file to write
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Ecriture.atomique(Path.of(args[0]), EchantillonBagnols::ecrire);
  }

  static void ecrire(OutputStream sortie) throws IOException {
    try (Workbook classeur = new Workbook(sortie, "contrat-de-ville", "1.0")) {
      Worksheet feuille = classeur.newWorksheet("Bilan 2023");
      entete(feuille);
      for (String ligne : donnees()) {
        donnee(feuille, ligne.split("\t", -1));
      }
      feuille.value(20, 11, 413867);
      ecrire(feuille, 55, 5, TOTAUX);
      ecrire(feuille, 56, 5, PARTS);
      List.of("A9:A10", "B9:B10", "A11:A12", "B11:B12", "A50:A51")
          .forEach(plage -> fusionner(feuille, plage));
      feuille.freezePane(2, 5);
    }
  }

  private static void entete(Worksheet feuille) {
    feuille.value(
        1, 0, "BILAN DES ACTIONS DU CONTRAT DE VILLE 2023 PAR PORTEUR - QPV DE BAGNOLS/CEZE");
    ecrire(
        feuille,
        3,
        0,
        List.of(
            "Porteur de projet",
            "Intitulé de l'action",
            "Axe prioritaire",
            "Thématique",
            "NB de bénéficiaires QPV",
            "MAIRIE BAGNOLS",
            "Autres financeurs"));
    ecrire(feuille, 3, 11, List.of("TOTAL PDV", "CAF", "Sous-total porteur"));
    ecrire(feuille, 4, 6, List.of("AGGLO", "PSE", "ETAT", "Département", "Région"));
    for (String colonne : List.of("A", "B", "C", "D", "E", "F", "L", "M", "N")) {
      fusionner(feuille, colonne + "4:" + colonne + "5");
    }
    fusionner(feuille, "G4:K4");
    feuille
        .range(3, 0, 4, 13)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .set();
    for (int colonne = 0; colonne < 14; colonne++) {
      feuille.width(colonne, colonne < 4 ? 30 : 13);
    }
  }

  private static void donnee(Worksheet feuille, String[] champs) {
    int ligne = Integer.parseInt(champs[0]) - 1;
    for (int i = 1; i < champs.length; i++) {
      String texte = champs[i];
      if (texte.isEmpty()) {
        continue;
      }
      if (i > PREMIER_CHIFFRE && texte.matches("\\d+")) {
        feuille.value(ligne, i - 1, Integer.parseInt(texte));
      } else {
        feuille.value(ligne, i - 1, texte);
      }
    }
  }

  private static void ecrire(Worksheet feuille, int ligne, int colonne, List<String> textes) {
    for (int i = 0; i < textes.size(); i++) {
      feuille.value(ligne, colonne + i, textes.get(i));
    }
  }

  private static void fusionner(Worksheet feuille, String plage) {
    String[] coins = plage.split(":", -1);
    feuille
        .range(ligne(coins[0]), colonne(coins[0]), ligne(coins[1]), colonne(coins[1]))
        .merge();
  }

  private static int ligne(String adresse) {
    return Integer.parseInt(adresse.substring(1)) - 1;
  }

  private static int colonne(String adresse) {
    return adresse.charAt(0) - 'A';
  }

  private static List<String> donnees() throws IOException {
    try (InputStream entree = Objects.requireNonNull(
            EchantillonBagnols.class.getResourceAsStream("bagnols-2023.tsv"), "bagnols-2023.tsv");
        BufferedReader lignes =
            new BufferedReader(new InputStreamReader(entree, StandardCharsets.UTF_8))) {
      return lignes.lines().skip(1).toList();
    }
  }
}
