package fr.contratdeville.tableaux.reconnaissance.lignes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.MontantLu;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.colonnes.Colonnes;
import fr.contratdeville.tableaux.reconnaissance.colonnes.MontantReader;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sums of a table that its rows can be tried on before their kinds are known: the first column
 * of totals over the financeurs that close most rows, and the totals of the columns in the last row
 * that is labelled so.
 */
final class SommesDeRangee {
  /** The fewest rows that show what a total covers. */
  private static final int PREUVES = 2;

  private final Colonnes colonnes;
  private final Set<Integer> titrees;
  private final List<Rangee> corps = new ArrayList<>();
  private Optional<Rangee> totaux = Optional.empty();
  private int total;
  private List<Integer> termes = List.of();

  private SommesDeRangee(Colonnes colonnes, Set<Integer> titrees) {
    this.colonnes = colonnes;
    this.titrees = titrees;
  }

  static SommesDeRangee of(Grille grille, Entete entete, Colonnes colonnes) {
    SommesDeRangee sommes = new SommesDeRangee(colonnes, entete.titres().keySet());
    Lexique lexique = grille.lexique();
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() > entete.derniere()) {
        Optional<String> libelle = rangee.cellules().stream()
            .filter(c -> c.genre() == Cellule.Genre.TEXTE)
            .map(Cellule::uneLigne)
            .findFirst();
        boolean general = libelle.filter(lexique::estTotalSeul).isPresent();
        if (general) {
          sommes.totaux = Optional.of(rangee);
        } else if (libelle.filter(lexique::estTotal).isEmpty()
            && libelle.filter(lexique::estSousTotal).isEmpty()) {
          sommes.corps.add(rangee);
        }
      }
    }
    sommes.chercher();
    return sommes;
  }

  /** Finds the column of totals and what it covers; there is none if too few rows close. */
  private void chercher() {
    Optional<Integer> premier = colonnes.parNumero().entrySet().stream()
        .filter(e -> e.getValue().est(Champ.TOTAL))
        .map(Map.Entry::getKey)
        .findFirst();
    if (premier.isEmpty()) {
      return;
    }
    int colonne = premier.get();
    List<Integer> tous = colonnes.financeurs();
    List<Integer> gauche = tous.stream().filter(n -> n < colonne).toList();
    List<Integer> mieux = ferment(colonne, tous) > ferment(colonne, gauche) ? tous : gauche;
    if (mieux.size() >= 2 && ferment(colonne, mieux) >= PREUVES) {
      total = colonne;
      termes = mieux;
    }
  }

  private long ferment(int colonne, List<Integer> etendue) {
    return corps.stream().filter(r -> ferme(r, colonne, etendue)).count();
  }

  private boolean ferme(Rangee rangee, int colonne, List<Integer> etendue) {
    OptionalLong imprime = centimes(rangee, colonne);
    return imprime.isPresent()
        && imprime.getAsLong() != 0
        && imprime.getAsLong()
            == etendue.stream().mapToLong(n -> centimes(rangee, n).orElse(0)).sum();
  }

  /** The rows of figures that do not close as they stand; none if no total tells. */
  List<Rangee> suspectes() {
    return termes.isEmpty() || totaux.isEmpty()
        ? List.of()
        : corps.stream()
            .filter(r -> r.cellules().stream().filter(Cellule::estUnMontant).count() >= 2)
            .filter(r -> !ferme(r))
            .toList();
  }

  boolean ferme(Rangee rangee) {
    return ferme(rangee, total, termes);
  }

  boolean aUnTitre(int colonne) {
    return titrees.contains(colonne);
  }

  /**
   * Whether cells suit their columns: amounts under headings of money, no number for a name, and no
   * name lost that the row has as it stands.
   */
  boolean convient(Rangee deplacee, Rangee imprimee) {
    return deplacee.cellules().stream().allMatch(this::convient)
        && colonnes.numero(Champ.PORTEUR).stream()
            .allMatch(n -> imprimee.cellule(n).isEmpty() || deplacee.cellule(n).isPresent())
        && colonnes.numero(Champ.INTITULE).stream()
            .allMatch(n -> imprimee.cellule(n).isEmpty() || deplacee.cellule(n).isPresent());
  }

  private boolean convient(Cellule cellule) {
    Colonne colonne = colonnes.de(cellule);
    if (colonne.estMontant()) {
      return !(MontantReader.chiffre(cellule, colonne) instanceof MontantLu.Illisible);
    }
    boolean nombre = cellule.genre() == Cellule.Genre.NOMBRE;
    return !nombre || colonne.champ().filter(MOTS::contains).isEmpty();
  }

  private static final Set<Champ> MOTS =
      Set.of(Champ.PORTEUR, Champ.INTITULE, Champ.TERRITOIRE, Champ.AXE, Champ.THEMATIQUE);

  /** Whether the totals of all columns close, with these rows in the place of those printed. */
  boolean colonnesFerment(Map<Integer, Rangee> deplacees) {
    if (deplacees.isEmpty()) {
      return false;
    }
    List<Integer> imprimees = colonnes.parNumero().entrySet().stream()
        .filter(e -> e.getValue().estMontant())
        .map(Map.Entry::getKey)
        .filter(n -> totaux.filter(t -> centimes(t, n).isPresent()).isPresent())
        .collect(Collectors.toList());
    return imprimees.size() >= 2
        && imprimees.stream()
            .allMatch(n -> centimes(totaux.orElseThrow(), n).orElse(0)
                == corps.stream()
                    .map(r -> deplacees.getOrDefault(r.ligne(), r))
                    .mapToLong(r -> centimes(r, n).orElse(0))
                    .sum());
  }

  private OptionalLong centimes(Rangee rangee, int colonne) {
    return rangee.cellule(colonne).stream()
        .map(c -> MontantReader.chiffre(c, colonnes.de(c)))
        .filter(MontantLu.Valeur.class::isInstance)
        .mapToLong(m -> ((MontantLu.Valeur) m).montant().centimes())
        .findFirst();
  }
}
