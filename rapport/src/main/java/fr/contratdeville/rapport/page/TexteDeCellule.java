package fr.contratdeville.rapport.page;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Nature;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a cell shows on the page: its text, or its number as people write it. */
final class TexteDeCellule {
  private static final int LONGUEUR = 240;
  private static final int DECIMALES = 4;

  private TexteDeCellule() {}

  static String of(Cellule cellule, Langue langue) {
    return cellule.genre() == Cellule.Genre.NOMBRE
        ? nombre(cellule, langue)
        : Langue.court(cellule.imprime().strip(), LONGUEUR);
  }

  private static String nombre(Cellule cellule, Langue langue) {
    Nature nature = cellule.nature();
    BigDecimal nombre = cellule.nombre().orElseThrow();
    if (nature.porteUneDate() || nature == Nature.HEURE || nature == Nature.TEXTE) {
      return cellule.texte();
    } else if (nature == Nature.DEVISE || nombre.precision() - nombre.scale() > 18) {
      return Langue.court(cellule.imprime(), LONGUEUR);
    } else if (nature == Nature.POURCENTAGE) {
      return langue.nombre(arrondi(nombre.movePointRight(2))) + "\u00A0%";
    }
    return langue.nombre(arrondi(nombre)) + unite(nature);
  }

  private static String unite(Nature nature) {
    return switch (nature) {
      case MILLIERS -> "\u00A0k€";
      case MILLIONS -> "\u00A0M€";
      default -> "";
    };
  }

  /** A formula may give more digits than anybody reads. */
  private static BigDecimal arrondi(BigDecimal nombre) {
    return nombre.scale() > DECIMALES
        ? nombre.setScale(DECIMALES, RoundingMode.HALF_UP).stripTrailingZeros()
        : nombre;
  }
}
