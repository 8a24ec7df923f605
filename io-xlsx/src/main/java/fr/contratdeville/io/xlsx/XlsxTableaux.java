package fr.contratdeville.io.xlsx;

import fr.contratdeville.echange.Ecriture;
import fr.contratdeville.io.xlsx.ecriture.CelluleEscape;
import fr.contratdeville.io.xlsx.ecriture.ClasseurNeuf;
import fr.contratdeville.io.xlsx.ecriture.ColonneNeuve;
import fr.contratdeville.io.xlsx.ecriture.FeuilleNeuve;
import fr.contratdeville.io.xlsx.ecriture.Style;
import fr.contratdeville.rendu.Cellule;
import fr.contratdeville.rendu.Colonne;
import fr.contratdeville.rendu.Colonne.Genre;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes tables as a workbook, one sheet for each: the totals, cross tables, reports and evolutions
 * of a contract, and tables of your own.
 *
 * <pre>{@code
 * XlsxTableaux.write(Evolution.of(avant, apres).tableaux(), Path.of("evolution.xlsx"), Locale.FRENCH);
 * }</pre>
 *
 * <p>A figure is a figure: amounts in euros and cents, shares as percentages. What is not known is
 * blank, and an amount that is known in part shows a question mark. No text is taken for a formula,
 * and one that is too long for a cell is cut and ends with an ellipsis. The rows of totals stand
 * below the rows that are sorted and filtered.
 */
public final class XlsxTableaux {
  /** Excel takes no longer name of a sheet. */
  private static final int NOM = 31;

  private static final String INTERDITS = "[]:*?/\\'";
  private static final int ENTETE = 3;
  private static final int LARGEUR_MIN = 10;
  private static final int LARGEUR_MAX = 60;

  /** Enough rows to see how wide a column is. */
  private static final int RANGEES_VUES = 200;

  /** Rows that a sheet has, less the title and the header. */
  private static final int RANGEES = 1_048_576 - ENTETE;

  private final Locale locale;
  /** Excel keeps a name of a sheet for itself. */
  private final Set<String> noms = new HashSet<>(Set.of("history"));

  private XlsxTableaux(Locale locale) {
    this.locale = locale;
  }

  /**
   * Writes the workbook. The file is replaced as a whole or left as it was.
   *
   * @param tableaux one table or more; a sheet has the title of its table up to the first comma
   * @param cible the file to write
   * @param locale the language of headings and texts: English for English, French for all others
   * @throws IOException if the file cannot be written
   * @throws ValeurInvalideException if there is no table, or one has more rows than a sheet
   */
  public static void write(List<Tableau> tableaux, Path cible, Locale locale) throws IOException {
    exiger(tableaux);
    Ecriture.atomique(cible, sortie -> write(tableaux, sortie, locale));
  }

  /**
   * Writes the workbook to a stream, such as the body of an answer.
   *
   * @param tableaux one table or more; a sheet has the title of its table up to the first comma
   * @param sortie the stream, which is left open
   * @param locale the language of headings and texts: English for English, French for all others
   * @throws IOException if the stream throws it
   * @throws ValeurInvalideException if there is no table, or one has more rows than a sheet;
   *     nothing is written then
   */
  public static void write(List<Tableau> tableaux, OutputStream sortie, Locale locale)
      throws IOException {
    exiger(tableaux);
    new XlsxTableaux(locale).write(tableaux, sortie);
  }

  private static void exiger(List<Tableau> tableaux) {
    ValeurInvalideException.exiger(
        !tableaux.isEmpty(), "XlsxTableaux.tableaux", 0, "one table or more");
    for (Tableau tableau : tableaux) {
      int rangees = tableau.rangees().size() + tableau.pied().size();
      ValeurInvalideException.exiger(
          rangees <= RANGEES, "XlsxTableaux.rangees", rangees, "at most " + RANGEES);
    }
  }

  private void write(List<Tableau> tableaux, OutputStream sortie) throws IOException {
    String titre = tableaux.get(0).titre().map(t -> t.texte(locale)).orElse("Contrat de ville");
    try (ClasseurNeuf classeur = new ClasseurNeuf(sortie, titre)) {
      for (Tableau tableau : tableaux) {
        FeuilleNeuve feuille = classeur.feuille(nom(tableau));
        write(tableau, feuille);
        feuille.close();
      }
    }
  }

  /** The name of a sheet: of characters that sheets may have, and of no other sheet. */
  private String nom(Tableau tableau) {
    StringBuilder nom = new StringBuilder();
    tableau.titre().map(t -> t.texte(locale)).orElse("").chars().forEach(c -> {
      boolean permis = c >= ' ' && INTERDITS.indexOf(c) < 0 && !Character.isSurrogate((char) c);
      nom.append(permis && c < 0xFFFE ? (char) c : ' ');
    });
    String debut = nom.toString().split(",", -1)[0].strip().replaceAll("\\s+", " ");
    String court = debut.isEmpty()
        ? Message.of("Tableau", "Table").texte(locale)
        : debut.substring(0, Math.min(NOM, debut.length())).strip();
    String choisi = court;
    for (int i = 2; !noms.add(choisi.toLowerCase(Locale.ROOT)); i++) {
      String suite = " " + i;
      choisi = court.substring(0, Math.min(court.length(), NOM - suite.length())) + suite;
    }
    return choisi;
  }

  private void write(Tableau tableau, FeuilleNeuve feuille) throws IOException {
    List<Colonne> colonnes = tableau.colonnes();
    tableau.titre().ifPresent(titre -> {
      feuille.texte(1, 1, court(titre.texte(locale)));
      feuille.worksheet().style(0, 0).bold().fontSize(14).set();
    });
    feuille.tableau(
        ENTETE,
        IntStream.range(0, colonnes.size()).mapToObj(c -> colonne(tableau, c)).toList());
    int ligne = ENTETE;
    for (List<Cellule> rangee : tableau.rangees()) {
      ligne++;
      rangee(feuille, ligne, rangee, colonnes);
      feuille.rangee(ligne);
    }
    feuille.pied();
    for (List<Cellule> rangee : tableau.pied()) {
      ligne++;
      rangee(feuille, ligne, rangee, colonnes);
    }
  }

  private ColonneNeuve colonne(Tableau tableau, int c) {
    Colonne colonne = tableau.colonnes().get(c);
    String titre = court(colonne.titre().texte(locale));
    int largeur = Math.max(LARGEUR_MIN, titre.length() / 2 + 2);
    for (List<Cellule> rangee :
        tableau.rangees().subList(0, Math.min(RANGEES_VUES, tableau.rangees().size()))) {
      largeur = Math.max(largeur, colonne.lisible(rangee.get(c), locale).length() + 4);
    }
    return new ColonneNeuve(titre, Math.min(LARGEUR_MAX, largeur), style(colonne.genre()));
  }

  private static Style style(Genre genre) {
    return switch (genre) {
      case TEXTE -> Style.TEXTE;
      case MONTANT -> Style.MONTANT;
      case PART -> Style.PART;
      case NOMBRE -> Style.QUANTITE;
      case ANNEE -> Style.ENTIER;
    };
  }

  private void rangee(
      FeuilleNeuve feuille, int ligne, List<Cellule> rangee, List<Colonne> colonnes) {
    for (int c = 0; c < rangee.size(); c++) {
      Cellule cellule = rangee.get(c);
      Genre genre = colonnes.get(c).genre();
      if (cellule.nombre().isPresent() && genre != Genre.TEXTE) {
        BigDecimal nombre = cellule.nombre().get();
        feuille.nombre(ligne, c + 1, genre == Genre.PART ? nombre.movePointLeft(2) : nombre);
        if (cellule.estPartielle() && genre == Genre.MONTANT) {
          feuille.exception(ligne, c + 1, Style.MONTANT_PARTIEL, List.of());
        }
      } else {
        String texte = colonnes.get(c).lisible(cellule, locale);
        if (!texte.isEmpty()) {
          feuille.texte(ligne, c + 1, court(texte));
        }
      }
    }
  }

  private static String court(String texte) {
    if (CelluleEscape.fits(texte)) {
      return texte;
    }
    // Each character may take the seven of an escape.
    return texte.substring(0, Math.min(texte.length(), CelluleEscape.LENGTH_MAX / 7 - 1)) + "…";
  }
}
