package fr.contratdeville.io.xlsx;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The bilan of Bagnols 2023 as it was published: its figures come from a CSV, one record per row,
 * and its layout from here.
 */
final class Bagnols {

  static final List<String> FINANCEURS =
      List.of("MAIRIE BAGNOLS", "AGGLO", "PSE", "ETAT", "Département", "Région");
  /** Columns of the CSV that hold the amounts of F to N. */
  static final int MONTANTS = 5;

  /** What rows 56 and 57 print; each kind of space between thousands comes up. */
  static final String[] TOTAUX = {
    "324 489 €",
    "32\u00A0000\u00A0€",
    "2\u202F500 €",
    "252 800 €",
    "75\u00A0300 €",
    "28\u202F500\u00A0€",
    "687 489 €",
    "43\u00A0346 €"
  };

  static final long[] TOTAUX_EN_EUROS = {324489, 32000, 2500, 252800, 75300, 28500, 687489, 43346};
  static final int[] PARTS = {47, 5, 0, 37, 11, 4};

  private Bagnols() {}

  /** The 46 records of the CSV. */
  static List<List<String>> enregistrements() {
    try (BufferedReader entree = new BufferedReader(new InputStreamReader(
        Bagnols.class.getResourceAsStream("bagnols-2023.csv"), StandardCharsets.UTF_8))) {
      return entree.lines().skip(1).map(Bagnols::champs).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> champs(String ligne) {
    List<String> champs = new ArrayList<>();
    StringBuilder champ = new StringBuilder();
    boolean cite = false;
    for (char c : (ligne + ",").toCharArray()) {
      if (c == '"') { // a doubled quote closes and opens again: it stands for itself
        cite = !cite;
        champ.append(cite && champ.length() > 0 ? "\"" : "");
      } else if (c == ',' && !cite) {
        champs.add(champ.toString());
        champ.setLength(0);
      } else {
        champ.append(c);
      }
    }
    return champs;
  }

  /** The row of the sheet that a record stands on: 6 to 19 for the VILLE, then 23 to 54. */
  static int ligne(int enregistrement) {
    return enregistrement < 14 ? enregistrement + 6 : enregistrement + 9;
  }

  static Tableur classeur() {
    Tableur t = Tableur.feuille("Bilan 2023")
        .vides(1)
        .rangee("BILAN DES ACTIONS DU CONTRAT DE VILLE 2023 PAR PORTEUR - QPV DE BAGNOLS/CEZE")
        .vides(1)
        .rangee(
            "Porteur de projet",
            "Intitulé de l'action",
            "Axe prioritaire",
            "Thématique",
            "NB de bénéficiaires QPV",
            "MAIRIE BAGNOLS",
            "Autres financeurs",
            null,
            null,
            null,
            null,
            "TOTAL PDV",
            "CAF",
            "Sous-total porteur")
        .rangee(null, null, null, null, null, null, "AGGLO", "PSE", "ETAT", "Département", "Région")
        .fusion("A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:K4", "L4:L5", "M4:M5")
        .fusion("N4:N5", "A9:A10", "B9:B10", "A11:A12", "B11:B12", "A50:A51");
    List<List<String>> enregistrements = enregistrements();
    for (int i = 0; i < enregistrements.size(); i++) {
      List<String> champs = enregistrements.get(i);
      for (int c = 0; c < champs.size(); c++) {
        String champ = champs.get(c);
        boolean nombre = c >= 4 && champ.matches("\\d+");
        if (!champ.isEmpty()) {
          t.en((char) ('A' + c) + "" + ligne(i), nombre ? (Object) Long.valueOf(champ) : champ);
        }
      }
    }
    t.en("L21", 413867);
    for (int i = 0; i < TOTAUX.length; i++) {
      t.en((char) ('F' + i) + "56", TOTAUX[i]);
    }
    for (int i = 0; i < PARTS.length; i++) {
      t.en((char) ('F' + i) + "57", PARTS[i] + "%");
    }
    return t;
  }
}
