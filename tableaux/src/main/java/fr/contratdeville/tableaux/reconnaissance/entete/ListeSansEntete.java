package fr.contratdeville.tableaux.reconnaissance.entete;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Cellule.Genre;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.TitreArgent;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds a list that has no header: below a title of money ({@code Subventions versées en 2022}),
 * rows that each hold a name and an amount, and maybe a SIRET, in the same columns.
 */
final class ListeSansEntete {
  /** The fewest rows that show what the columns are. */
  private static final int LIGNES = 4;

  private static final int LARGEUR = 4;
  private static final Pattern SIRET = Pattern.compile("[0-9 ]{14,18}");

  private final Grille grille;
  private final List<Rangee> lignes = new ArrayList<>();
  private final Map<String, Boolean> sommes = new HashMap<>();

  private ListeSansEntete(Grille grille) {
    this.grille = grille;
  }

  /** The header that such a list would have; it has no heading over the names. */
  static Optional<Entete> find(Grille grille) {
    return new ListeSansEntete(grille).find();
  }

  private Optional<Entete> find() {
    List<Rangee> rangees = grille.rangees();
    int premiere = 0;
    while (premiere < rangees.size() && !estUneLigne(rangees.get(premiere))) {
      premiere++;
    }
    for (int i = premiere;
        i < rangees.size()
            && estUneLigne(rangees.get(i))
            && (i == premiere || rangees.get(i).ligne() == rangees.get(i - 1).ligne() + 1);
        i++) {
      lignes.add(rangees.get(i));
    }
    boolean dessus = rangees.subList(0, Math.min(premiere, rangees.size())).stream()
        .flatMap(r -> r.cellules().stream())
        .anyMatch(this::nommeDeLArgent);
    return lignes.size() >= LIGNES && dessus ? entete() : Optional.empty();
  }

  private boolean estUneLigne(Rangee rangee) {
    List<Cellule> cellules = rangee.cellules();
    return cellules.size() >= 2
        && cellules.size() <= LARGEUR
        && cellules.stream().filter(ListeSansEntete::estUnNom).count() == 1
        && cellules.stream().filter(ListeSansEntete::estUneSomme).count() == 1
        && cellules.stream().allMatch(c -> estUnNom(c) || estUneSomme(c) || estUnSiret(c));
  }

  private static boolean estUnNom(Cellule cellule) {
    return cellule.genre() == Genre.TEXTE
        && !cellule.estDeLArgent()
        && cellule.texte().chars().filter(Character::isLetter).count() >= 2;
  }

  private static boolean estUnSiret(Cellule cellule) {
    return SIRET.matcher(cellule.imprime().strip()).matches();
  }

  private static boolean estUneSomme(Cellule cellule) {
    return cellule.estUnMontant() && !estUnSiret(cellule);
  }

  private boolean nommeDeLArgent(Cellule cellule) {
    return cellule.genre() == Genre.TEXTE
        && List.of(cellule.texte().split("[\\s,;:()'’]+", -1)).stream()
            .anyMatch(mot -> sommes.computeIfAbsent(
                mot, m -> grille.lexique().argent(m).filter(TitreArgent::somme).isPresent()));
  }

  private Optional<Entete> entete() {
    Set<Integer> noms = colonnes(ListeSansEntete::estUnNom);
    Set<Integer> sommes = colonnes(ListeSansEntete::estUneSomme);
    Set<Integer> sirets = colonnes(ListeSansEntete::estUnSiret);
    Set<String> distincts = new HashSet<>();
    lignes.forEach(r -> r.cellules().stream()
        .filter(ListeSansEntete::estUnNom)
        .forEach(c -> distincts.add(c.cle())));
    int dessus = lignes.get(0).ligne() - 1;
    if (noms.size() != 1
        || sommes.size() != 1
        || sirets.size() > 1
        || dessus < 1
        || distincts.size() * 2 <= lignes.size()) {
      return Optional.empty();
    }
    SortedMap<Integer, List<String>> titres = new TreeMap<>();
    sommes.forEach(n -> titres.put(n, List.of("Montant")));
    sirets.forEach(n -> titres.put(n, List.of("SIRET")));
    return Optional.of(new Entete(dessus, dessus, titres));
  }

  private Set<Integer> colonnes(java.util.function.Predicate<Cellule> genre) {
    Set<Integer> colonnes = new TreeSet<>();
    lignes.forEach(
        r -> r.cellules().stream().filter(genre).forEach(c -> colonnes.add(c.colonne())));
    return colonnes;
  }
}
