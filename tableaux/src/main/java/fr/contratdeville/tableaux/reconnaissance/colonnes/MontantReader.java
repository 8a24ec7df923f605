package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Amounts in the unit of their column: {@code 12,5} under {@code Ville (k€)} is 12 500 €. */
public final class MontantReader {
  private static final Pattern MILLIERS =
      Pattern.compile("(.* )?(k ?€|ke|k euros?|milliers( d euros?| d €)?)( .*)?");
  private static final Pattern MILLIONS =
      Pattern.compile("(.* )?(m ?€|m euros?|millions( d euros?| d €)?)( .*)?");
  /** The text of a cell that names its unit itself. */
  private static final Pattern UNITE = Pattern.compile(".*[\\p{L}€].*", Pattern.DOTALL);

  /** A line above a table that gives the unit of all its amounts: {@code en milliers d'euros}. */
  private static final Pattern PARTOUT =
      Pattern.compile("(.* )?en (k ?€|k ?euros|milliers d euros|m ?€|millions d euros)( .*)?");

  /** A unit and nothing else. */
  private static final Pattern SEULE = Pattern.compile(
      "(en )?(k ?€|ke|k ?euros?|milliers( d euros| d €)?|m ?€|m ?euros?|millions( d euros| d €)?)");

  private static final int MILLE = 1000;
  /** Longer texts name no unit. */
  private static final int LONGUEUR = 200;

  private MontantReader() {}

  /**
   * The number of euros in one unit of the figures of a column of a table: a unit alone right below
   * its heading is part of it.
   */
  static int unite(Grille grille, Entete entete, int numero, List<Cellule> dessus) {
    List<String> titres = new ArrayList<>(entete.titres(numero));
    grille.rangees().stream()
        .filter(r -> r.ligne() > entete.derniere())
        .findFirst()
        .flatMap(r -> r.cellule(numero))
        .filter(c -> c.genre() == Genre.TEXTE && SEULE.matcher(cle(c.texte())).matches())
        .ifPresent(c -> titres.add(c.texte()));
    return unite(titres, dessus);
  }

  /**
   * The number of euros in one unit of the figures of a column: 1, 1 000 or 1 000 000.
   *
   * @param titres the headings over it
   * @param dessus the lines above the table
   */
  static int unite(List<String> titres, List<Cellule> dessus) {
    return Stream.concat(
            titres.stream().map(MontantReader::cle),
            dessus.stream()
                .map(c -> cle(c.texte()))
                .filter(c -> PARTOUT.matcher(c).matches()))
        .mapToInt(MontantReader::unite)
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

  /** Reads a cell of money in the unit of its column. */
  public static MontantLu read(Cellule cellule, Colonne colonne) {
    boolean parLaColonne = colonne.unite() > 1 && cellule.nature().euros() == 1;
    return parLaColonne ? read(cellule, colonne.unite()) : cellule.montant();
  }

  /**
   * Reads a cell of money for the sums that it takes part in: a total in francs is the sum of
   * francs.
   */
  public static MontantLu chiffre(Cellule cellule, Colonne colonne) {
    MontantLu lu = read(cellule, colonne);
    return lu instanceof MontantLu.Illisible i && i.raison() == MontantLu.Raison.DEVISE
        ? cellule.montantDansSaDevise(colonne.unite())
        : lu;
  }

  /** Reads a cell in this unit, unless its text names one itself. */
  private static MontantLu read(Cellule cellule, int unite) {
    boolean ditSonUnite =
        cellule.genre() == Genre.TEXTE && UNITE.matcher(cellule.texte()).matches();
    return ditSonUnite ? cellule.montant() : cellule.montant(unite);
  }
}
