package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.francais.NombreFrancais;
import fr.contratdeville.tableaux.reconnaissance.francais.NombreFrancais.Lu;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Amounts in the unit of their column: {@code 12,5} under {@code Ville (k€)} is 12 500 €. */
public final class Argent {
  private static final Pattern MILLIERS =
      Pattern.compile("(.* )?(k ?€|ke|k euros?|milliers( d euros?| d €)?)( .*)?");
  private static final Pattern MILLIONS =
      Pattern.compile("(.* )?(m ?€|m euros?|millions( d euros?| d €)?)( .*)?");
  /** A cell that says its unit itself. */
  private static final Pattern UNITE = Pattern.compile(".*[\\p{L}€].*", Pattern.DOTALL);

  /** What a line above a table says of all its amounts. */
  private static final Pattern PARTOUT =
      Pattern.compile("(.* )?en (k ?€|k ?euros|milliers d euros|m ?€|millions d euros)( .*)?");

  private static final int MILLE = 1000;
  /** Longer texts name no unit. */
  private static final int LONGUEUR = 200;

  private Argent() {}

  /**
   * How many euros the figures of a column count.
   *
   * @param titres the headings over it
   * @param dessus the lines above the table
   */
  static int unite(List<String> titres, List<Cellule> dessus) {
    return Stream.concat(
            titres.stream().map(Argent::cle),
            dessus.stream()
                .map(c -> cle(c.texte()))
                .filter(c -> PARTOUT.matcher(c).matches()))
        .mapToInt(Argent::unite)
        .filter(unite -> unite > 1)
        .findFirst()
        .orElse(1);
  }

  private static int unite(String cle) {
    if (MILLIERS.matcher(cle).matches()) {
      return MILLE;
    }
    return MILLIONS.matcher(cle).matches() ? MILLE * MILLE : 1;
  }

  private static String cle(String texte) {
    return texte.length() > LONGUEUR ? "" : Normalise.cle(texte);
  }

  /** What a cell of a column says. */
  public static Lu lire(Cellule cellule, Colonne colonne) {
    boolean parLaColonne = colonne.unite() > 1 && cellule.nature().euros() == 1;
    return parLaColonne ? lire(cellule, colonne.unite()) : NombreFrancais.montant(cellule);
  }

  /** The unit counts before anything is rounded. */
  private static Lu lire(Cellule cellule, int unite) {
    Lu lu = NombreFrancais.montant(cellule);
    if (!(lu instanceof Lu.Valeur valeur)
        || (cellule.nombre().isEmpty() && UNITE.matcher(cellule.texte()).matches())) {
      return lu;
    }
    BigDecimal nombre = cellule.nombre().orElse(valeur.montant().euros());
    return NombreFrancais.montant(Cellule.nombre(
        cellule.ligne(), cellule.colonne(), nombre.multiply(BigDecimal.valueOf(unite))));
  }
}
