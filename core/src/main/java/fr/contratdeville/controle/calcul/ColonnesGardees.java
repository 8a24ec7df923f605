package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of a table that no line of money holds, cell by cell: the cost of the actions, and
 * what the model keeps as text, such as the women of a public.
 */
public final class ColonnesGardees {
  private static final Pattern NOMBRE = Pattern.compile("\\d{1,12}(?:[.,]\\d{1,6})?");
  private static final Pattern BLANCS = Pattern.compile("[\\s\\u00A0\\u202F]+");

  /**
   * A cell of a row of an action.
   *
   * @param texte as printed
   * @param volets the keys of the entries that its row is of
   */
  public record Valeur(String texte, Cellule place, Set<String> volets) {
    /** The number; absent if it is no plain number. */
    public Optional<BigDecimal> nombre() {
      return ColonnesGardees.nombre(texte);
    }

    /** The share as a fraction of one: {@code 75 %}, {@code 75} and {@code 0,75} are one. */
    public Optional<BigDecimal> fraction() {
      boolean pourcent = texte.indexOf('%') >= 0;
      return ColonnesGardees.nombre(texte.replace("%", ""))
          .map(n -> pourcent || n.compareTo(BigDecimal.ONE) > 0 ? n.movePointLeft(2) : n);
    }
  }

  /** A column. */
  public static final class Colonne {
    private final String intitule;
    private final boolean cout;
    private final NavigableMap<Integer, Valeur> rangees = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, Valeur>> parVolet = new HashMap<>();

    private Colonne(String intitule, boolean cout) {
      this.intitule = intitule;
      this.cout = cout;
    }

    private void ajouter(Valeur valeur) {
      int ligne = valeur.place().ligne();
      if (rangees.putIfAbsent(ligne, valeur) == null) {
        for (String volet : valeur.volets()) {
          parVolet.computeIfAbsent(volet, v -> new TreeMap<>()).put(ligne, valeur);
        }
      }
    }

    /** Its heading. */
    public String intitule() {
      return intitule;
    }

    /** Whether it is the cost of the actions. */
    public boolean cout() {
      return cout;
    }

    /** Its cells by the number of their row. */
    public NavigableMap<Integer, Valeur> rangees() {
      return rangees;
    }

    /** The cells of the rows of some entries, in the order of their rows. */
    public List<Valeur> valeurs(Set<String> volets) {
      NavigableMap<Integer, Valeur> siennes = new TreeMap<>();
      volets.forEach(volet -> siennes.putAll(parVolet.getOrDefault(volet, new TreeMap<>())));
      return List.copyOf(siennes.values());
    }
  }

  private final Map<Feuille, NavigableMap<Integer, Colonne>> feuilles = new LinkedHashMap<>();

  private ColonnesGardees(Contexte contexte) {
    for (ActionSituee action : ActionSituee.toutes(contexte)) {
      Set<String> siens = cles(action.volets());
      action
          .action()
          .budget()
          .flatMap(Budget::totalCharges)
          .ifPresent(cout -> ajouter(
              "",
              true,
              cout.euros().toPlainString(),
              Optional.ofNullable(action.action().emplacements().get(Champ.COUT_TOTAL)),
              siens));
      Set<Integer> rangees = rangees(action);
      Stream.concat(
              action.action().complements().stream(),
              action.volets().stream().flatMap(v -> v.volet().complements().stream()))
          .filter(c ->
              cellule(c.emplacement()).filter(p -> rangees.contains(p.ligne())).isPresent())
          .forEach(c -> ajouter(c.nom(), false, c.texte(), c.emplacement(), siens));
    }
  }

  /** The columns of the contract, gone through once for all controls. */
  public static ColonnesGardees of(Contexte contexte) {
    return contexte.partage(ColonnesGardees.class, ColonnesGardees::new);
  }

  private static Set<String> cles(List<VoletSitue> volets) {
    return volets.stream().flatMap(v -> v.volet().cle().stream()).collect(Collectors.toSet());
  }

  /** The rows that an action says something on itself; a subtotal below it stands on none. */
  private static Set<Integer> rangees(ActionSituee action) {
    return Stream.of(
            action.action().emplacements().values().stream(),
            action.volets().stream().flatMap(v -> v.volet().emplacements().values().stream()),
            action.lignes().stream().flatMap(l -> l.ligne().emplacement().stream()),
            action.volets().stream()
                .flatMap(v -> v.volet().beneficiaires().stream())
                .flatMap(b -> b.emplacement().stream()))
        .flatMap(places -> places)
        .flatMap(place -> cellule(Optional.of(place)).stream())
        .map(Cellule::ligne)
        .collect(Collectors.toSet());
  }

  private static Optional<Cellule> cellule(Optional<Emplacement> place) {
    return place.filter(Cellule.class::isInstance).map(Cellule.class::cast);
  }

  private void ajouter(
      String intitule,
      boolean cout,
      String texte,
      Optional<Emplacement> place,
      Set<String> volets) {
    cellule(place).ifPresent(cellule -> {
      Colonne colonne = feuilles
          .computeIfAbsent(cellule.feuille(), f -> new TreeMap<>())
          .computeIfAbsent(cellule.colonne(), c -> new Colonne(intitule, cout));
      if (colonne.cout() == cout) {
        colonne.ajouter(new Valeur(texte, cellule, volets));
      }
    });
  }

  /** Whether all of them stand on one sheet. */
  public boolean sontDuneFeuille() {
    return feuilles.size() == 1;
  }

  /** The columns of a sheet by their number. */
  public NavigableMap<Integer, Colonne> colonnes(Feuille feuille) {
    return feuilles.getOrDefault(feuille, new TreeMap<>());
  }

  /** A plain number, without a unit. */
  public static Optional<BigDecimal> nombre(String texte) {
    String chiffres = BLANCS.matcher(texte).replaceAll("");
    if (chiffres.endsWith("€")) {
      chiffres = chiffres.substring(0, chiffres.length() - 1);
    }
    return NOMBRE.matcher(chiffres).matches()
        ? Optional.of(new BigDecimal(chiffres.replace(',', '.')))
        : Optional.empty();
  }
}
