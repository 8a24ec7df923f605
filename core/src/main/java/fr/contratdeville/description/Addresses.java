package fr.contratdeville.description;

import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import fr.contratdeville.valeur.Emplacement.Plage;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.util.List;
import java.util.Map;

/**
 * Places in the sheets that a contract lists, which make up most of a file: {@code F6} or
 * {@code F6:F54} in the first sheet, {@code 1!F6} in the second. The full text of a place starts
 * with a bracket and is never mistaken for one of these.
 */
final class Addresses {

  private static final int LETTERS = 6;
  private static final int DIGITS = 9;

  private Addresses() {}

  static String text(Emplacement place, Map<Feuille, Integer> sheets) {
    if (place instanceof Cellule cell) {
      Integer sheet = sheets.get(cell.feuille());
      return sheet == null ? place.toString() : prefix(sheet) + cell.adresse();
    }
    if (place instanceof Plage range) {
      Integer sheet = sheets.get(range.debut().feuille());
      return sheet == null
          ? place.toString()
          : prefix(sheet) + range.debut().adresse() + ":" + range.fin().adresse();
    }
    return place.toString();
  }

  private static String prefix(int sheet) {
    return sheet == 0 ? "" : sheet + "!";
  }

  /** @throws ValeurInvalideException if the text is no address in one of the sheets */
  static Emplacement parse(String text, List<Feuille> sheets) {
    int bang = text.indexOf('!');
    int sheet = 0;
    for (int i = 0; i < bang; i++) {
      sheet = digit(text, i) + 10 * sheet;
      require(sheet < sheets.size(), text);
    }
    require(sheet < sheets.size() && bang != 0, text);
    int colon = text.indexOf(':');
    if (colon < 0) {
      return cell(sheets.get(sheet), text, bang + 1, text.length());
    }
    return new Plage(
        cell(sheets.get(sheet), text, bang + 1, colon),
        cell(sheets.get(sheet), text, colon + 1, text.length()));
  }

  private static Cellule cell(Feuille sheet, String text, int from, int to) {
    int i = from;
    int column = 0;
    while (i < to && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
      require(i - from < LETTERS, text);
      column = 26 * column + text.charAt(i) - 'A' + 1;
      i++;
    }
    require(i > from && to - i >= 1 && to - i <= DIGITS && text.charAt(i) != '0', text);
    int row = 0;
    while (i < to) {
      row = 10 * row + digit(text, i);
      i++;
    }
    return new Cellule(sheet, row, column);
  }

  private static int digit(String text, int index) {
    char c = text.charAt(index);
    require(c >= '0' && c <= '9', text);
    return c - '0';
  }

  private static void require(boolean condition, String text) {
    ValeurInvalideException.exiger(
        condition, "Emplacement", text, "a place such as F6, or [bilan.xlsx]Bilan 2023!F6");
  }
}
