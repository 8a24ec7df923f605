package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.Mesures;
import fr.contratdeville.tableaux.reconnaissance.francais.TerritoireFrancais;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Columns that each stand for one quartier: a cross, a {@code oui} or a count in a cell says that
 * the action of the row is for the quartier of the heading.
 */
public final class QuartiersCoches {
  private static final Set<String> MARQUES = Set.of("x", "xx", "oui", "o", "ok", "vrai", "√", "•");
  private static final Set<String> SIGNES =
      Set.of("✓", "✔", "✗", "✘", "☑", "☒", "×", "√", "•", "●", "■", "X", "x");
  private static final Set<String> RIEN = Set.of("non", "n", "faux", "-", "–", "0", "☐", "");
  /** Larger numbers are no counts of people of one quartier beside crosses. */
  private static final BigDecimal GRAND = BigDecimal.valueOf(1000);

  private static final BigDecimal PETIT = BigDecimal.valueOf(100);

  private QuartiersCoches() {}

  /** Whether a cell says that the action of its row is for the quartier of its column. */
  public static boolean estCochee(Cellule cellule) {
    return estUneMarque(cellule) || compte(cellule).filter(n -> n.signum() > 0).isPresent();
  }

  /** Whether a cell says no more than that, as a cross or the number 1. */
  public static boolean estUneMarque(Cellule cellule) {
    return switch (cellule.genre()) {
      case TEXTE -> MARQUES.contains(cellule.cle()) || SIGNES.contains(cellule.uneLigne());
      case BOOLEEN -> cellule.booleen().orElse(false);
      default -> compte(cellule).filter(n -> n.compareTo(BigDecimal.ONE) == 0).isPresent();
    };
  }

  private static Optional<BigDecimal> compte(Cellule cellule) {
    boolean nombre = cellule.genre() == Genre.NOMBRE
        && cellule.part().isEmpty()
        && cellule.apparence().format().indexOf('€') < 0;
    return nombre
        ? cellule
            .nombre()
            .filter(n -> n.stripTrailingZeros().scale() <= 0)
            .filter(n -> n.signum() >= 0 && n.compareTo(GRAND) < 0)
        : Optional.empty();
  }

  private static boolean nePorteRien(Cellule cellule) {
    return cellule.genre() == Genre.BOOLEEN
        || (cellule.genre() == Genre.TEXTE
            && RIEN.contains(cellule.uneLigne().toLowerCase(Locale.ROOT)));
  }

  /** The place that the headings over such a column name. */
  public static Optional<Territoire> quartier(List<String> titres, Lexique lexique) {
    String titre = titres.isEmpty() ? "" : titres.get(titres.size() - 1);
    String large = titres.isEmpty() ? "" : titres.get(0);
    boolean groupe = titres.size() > 1 && estUnTitreDeLieux(large, lexique);
    return titre.isBlank()
        ? Optional.empty()
        : groupe
            ? TerritoireFrancais.read(Cellule.texte(1, 1, titre), large).stream()
                .findFirst()
            : Optional.of(TerritoireFrancais.nomme(titre, false));
  }

  private static boolean estUnTitreDeLieux(String titre, Lexique lexique) {
    return lexique.champ(titre).filter(Champ.TERRITOIRE::equals).isPresent();
  }

  /** Takes the columns that stand for a quartier each for columns of places. */
  static void nommer(
      NavigableMap<Integer, Colonne> colonnes,
      Grille grille,
      Entete entete,
      Suppositions suppositions) {
    List<Integer> course = new ArrayList<>();
    for (int numero : new TreeSet<>(colonnes.keySet())) {
      boolean possible = libre(colonnes, numero)
          && !denombre(entete.titre(numero), grille.lexique())
          && coche(grille, entete, numero);
      if (!course.isEmpty() && (!possible || course.get(course.size() - 1) != numero - 1)) {
        settle(course, colonnes, entete, grille.lexique(), suppositions);
        course.clear();
      }
      if (possible) {
        course.add(numero);
      }
    }
    settle(course, colonnes, entete, grille.lexique(), suppositions);
  }

  /** Whether a heading counts quartiers or sums them, and names none. */
  private static boolean denombre(String titre, Lexique lexique) {
    return Mesures.of(titre) == Mesure.NOMBRE || lexique.estTotal(titre);
  }

  private static boolean libre(Map<Integer, Colonne> colonnes, int numero) {
    Optional<Colonne> colonne = Optional.ofNullable(colonnes.get(numero));
    return colonne.filter(c -> c.champ().isEmpty() || c.est(Champ.TERRITOIRE)).isPresent();
  }

  /** Whether all cells of a column are marks or small counts, and some of them marks. */
  private static boolean coche(Grille grille, Entete entete, int numero) {
    List<Cellule> cellules = grille.rangees().stream()
        .filter(r -> r.ligne() > entete.derniere())
        .flatMap(r -> r.cellule(numero).stream())
        .filter(c -> !entete.repete(c))
        .toList();
    boolean toutes =
        cellules.stream().allMatch(c -> estUneMarque(c) || compte(c).isPresent() || nePorteRien(c));
    boolean marquee = cellules.stream().anyMatch(QuartiersCoches::estUneMarque);
    boolean petite = cellules.stream()
        .allMatch(c -> compte(c).filter(n -> n.compareTo(PETIT) >= 0).isEmpty());
    return toutes && (marquee || (!cellules.isEmpty() && petite));
  }

  /** Names columns side by side, if the headings of half of them are places by their words. */
  private static void settle(
      List<Integer> course,
      Map<Integer, Colonne> colonnes,
      Entete entete,
      Lexique lexique,
      Suppositions suppositions) {
    long lieux = course.stream()
        .filter(numero -> {
          List<String> titres = entete.titres(numero);
          return IntStream.range(0, titres.size())
              .anyMatch(i -> i < titres.size() - 1
                  ? estUnTitreDeLieux(titres.get(i), lexique)
                  : TerritoireFrancais.dansUnTitre(titres.get(i)).isPresent());
        })
        .count();
    if (lieux > 0 && lieux * 2 >= course.size()) {
      for (int numero : course) {
        colonnes.put(numero, Colonne.champ(Champ.TERRITOIRE));
        suppositions.coche(numero);
      }
    }
  }
}
