package fr.contratdeville.tableaux.reconnaissance.entete;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.tableaux.reconnaissance.francais.TerritoireFrancais;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Exercice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rows above a header: titles, the year, the place that the table is for. */
public final class Preambule {
  private static final Pattern DOCUMENT =
      Pattern.compile("(.* )?(contrats? (de ville|urbains?)|cucs|engagements? quartiers)( .*)?");

  /** The kinds of documents that carry these tables. */
  private static final Pattern GENRE = Pattern.compile(
      "(.* )?(bilans?|programmations?|suivi|contrats? (de ville|urbains?)|cucs|appel a projets?"
          + "|subventions?|plans? de financement)( .*)?");
  /** A longer text is a sentence. */
  private static final int LONGUEUR = 150;

  private final List<Cellule> cellules = new ArrayList<>();

  public Preambule(Grille grille, int premiereEntete) {
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() >= premiereEntete) {
        break;
      }
      cellules.addAll(rangee.cellules());
    }
  }

  private Preambule(List<Cellule> cellules) {
    this.cellules.addAll(cellules);
  }

  /**
   * The lines of one text at the top of a sheet, which hold for all its tables: those side by side,
   * and those one under another. The line right above the first header is that of the first table,
   * unless a table has no line of its own.
   */
  public Preambule duSommet(Grille grille, int premiereEntete) {
    List<Cellule> dessus = new ArrayList<>();
    int suivante = Integer.MAX_VALUE;
    List<Rangee> rangees = grille.isTurned() ? List.of() : grille.feuille().rangees();
    for (int i = 0; i < rangees.size(); i++) {
      Rangee rangee = rangees.get(i);
      List<Cellule> dites = rangee.cellules().stream().filter(Cellule::parle).toList();
      // Two texts over a blank row are a title and what stands beside it; a header has rows below.
      boolean titre = dites.size() <= 2
          && dites.stream().allMatch(c -> c.genre() == Genre.TEXTE)
          && i + 1 < rangees.size()
          && rangees.get(i + 1).ligne() > rangee.ligne() + 1;
      if (rangee.ligne() >= premiereEntete || (dites.size() > 1 && !titre)) {
        suivante = rangee.ligne();
        break;
      }
      dessus.addAll(dites);
    }
    int limite = suivante;
    if (!cellules.isEmpty()) {
      dessus.removeIf(c -> c.ligne() == limite - 1);
    }
    // Of the first table they are its own lines.
    return new Preambule(cellules.containsAll(dessus) ? List.of() : dessus);
  }

  /** The cells of these rows, in reading order. */
  public List<Cellule> cellules() {
    return cellules;
  }

  /**
   * The title of the document: the first text that names a kind of document and a year, or else the
   * first text; but above a declared table, whose own title comes first, a text below that names a
   * contrat de ville.
   */
  public Optional<Cellule> titre(boolean declare) {
    Optional<Cellule> nomme = declare
        ? cellules.stream()
            .skip(1)
            .filter(c -> DOCUMENT.matcher(c.cle()).matches())
            .findFirst()
        : Optional.empty();
    return nomme.or(this::nommeEtDate).or(() -> textes(cellules).findFirst());
  }

  /**
   * The first text that says what the document is, and of which year: {@code Programmation 2024}
   * below the name of the town.
   */
  private Optional<Cellule> nommeEtDate() {
    return textes(cellules)
        .filter(c -> c.texte().length() <= LONGUEUR)
        .filter(c -> GENRE.matcher(c.cle()).matches() && !Annees.dans(c.texte()).isEmpty())
        .findFirst();
  }

  private static Stream<Cellule> textes(List<Cellule> cellules) {
    return cellules.stream().filter(c -> c.genre() == Genre.TEXTE);
  }

  /**
   * The title of a table: the first of the lines right above its header, up to a blank row, that is
   * not the title of the document, if there is one.
   */
  public Optional<Cellule> legende(Optional<Cellule> document) {
    int i = cellules.size() - 1;
    while (i > 0 && cellules.get(i).ligne() - cellules.get(i - 1).ligne() <= 1) {
      i--;
    }
    List<Cellule> lignes = i < 0 ? List.of() : cellules.subList(i, cellules.size());
    return textes(lignes)
        .filter(c -> !Optional.of(c).equals(document))
        .findFirst()
        .or(() -> textes(lignes).findFirst());
  }

  /**
   * The first cell that names a year, if these rows name one year only. A number among others on
   * its row is a figure, as 2 000 in a row of totals.
   */
  public Optional<Cellule> datee() {
    List<Cellule> sans = cellules.stream().filter(c -> !estUnChiffre(c)).toList();
    Set<Exercice> annees = new TreeSet<>();
    sans.forEach(c -> annees.addAll(Annees.dans(c.texte())));
    return annees.size() == 1
        ? sans.stream().filter(c -> !Annees.dans(c.texte()).isEmpty()).findFirst()
        : Optional.empty();
  }

  private boolean estUnChiffre(Cellule cellule) {
    return cellule.genre() == Genre.NOMBRE
        && cellules.stream()
                .filter(c -> c.ligne() == cellule.ligne() && c.genre() == Genre.NOMBRE)
                .count()
            > 1;
  }

  /** The last cell that names a place and nothing else. */
  public Optional<Cellule> situee() {
    return cellules.stream()
        .filter(c -> TerritoireFrancais.dansUnTitre(c.texte()).isPresent())
        .reduce((a, b) -> b);
  }
}
