package fr.contratdeville.controle.calcul;

import fr.contratdeville.controle.Contexte;
import fr.contratdeville.modele.Budget;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Emplacement.Feuille;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /**
   * A column.
   *
   * @param intitule its heading
   * @param cout whether it is the cost of the actions
   */
  public record Colonne(String intitule, boolean cout, NavigableMap<Integer, Valeur> rangees) {}

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
      action.action().complements().forEach(c -> ajouter(c, siens));
      for (VoletSitue volet : action.volets()) {
        volet.volet().complements().forEach(c -> ajouter(c, cles(List.of(volet))));
      }
    }
  }

  /** The columns of the contract, gone through once for all controls. */
  public static ColonnesGardees of(Contexte contexte) {
    return contexte.partage(ColonnesGardees.class, ColonnesGardees::new);
  }

  private static Set<String> cles(List<VoletSitue> volets) {
    return volets.stream().flatMap(v -> v.volet().cle().stream()).collect(Collectors.toSet());
  }

  private void ajouter(Complement complement, Set<String> volets) {
    ajouter(complement.nom(), false, complement.texte(), complement.emplacement(), volets);
  }

  private void ajouter(
      String intitule, boolean cout, String texte, Optional<Emplacement> place, Set<String> volets) {
    place.filter(Cellule.class::isInstance).map(Cellule.class::cast).ifPresent(cellule -> feuilles
        .computeIfAbsent(cellule.feuille(), f -> new TreeMap<>())
        .computeIfAbsent(cellule.colonne(), c -> new Colonne(intitule, cout, new TreeMap<>()))
        .rangees()
        .putIfAbsent(cellule.ligne(), new Valeur(texte, cellule, volets)));
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
