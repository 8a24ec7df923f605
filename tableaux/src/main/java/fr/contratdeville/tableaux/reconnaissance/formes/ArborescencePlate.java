package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.disposition.GenreLigne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Turns an outline into a table: a row for each action, one for each financeur under it. */
final class ArborescencePlate {
  /** Fields of an amount, which stand beside a financeur; other fields stand beside the action. */
  private static final Set<Champ> ARGENT =
      EnumSet.of(Champ.MONTANT, Champ.TOTAL, Champ.SOUS_TOTAL_PORTEUR, Champ.FINANCEUR);

  private static final Map<Champ, String> MOTS = Map.of(
      Champ.INTITULE, "Intitulé de l'action",
      Champ.PORTEUR, "Porteur",
      Champ.AXE, "Axe",
      Champ.THEMATIQUE, "Thématique",
      Champ.TERRITOIRE, "QPV",
      Champ.FINANCEUR, "Financeur");

  private final PlanIndente plan;
  private final Lexique lexique;
  private final List<Champ> champs;
  private final TableauPlat table;
  private final Set<String> payeurs;
  private final Map<Integer, String> colonnes = new TreeMap<>();
  /** The rows of sums that still wait for the rows below them, by row of the sheet. */
  private final List<Integer> actions = new ArrayList<>();

  private final Map<Branche, List<Integer>> sommees = new LinkedHashMap<>();

  private ArborescencePlate(
      Grille grille, PlanIndente plan, List<Branche> racines, List<Champ> champs) {
    this.plan = plan;
    this.lexique = grille.lexique();
    this.champs = champs;
    this.table = new TableauPlat(grille);
    this.payeurs = Arborescence.noms(racines, lexique);
  }

  static MiseAPlat build(
      Grille grille, PlanIndente plan, List<Branche> racines, List<Champ> champs) {
    ArborescencePlate plate = new ArborescencePlate(grille, plan, racines, champs);
    plate.entete(racines);
    racines.forEach(r -> plate.read(r, 0, Map.of()));
    plate.totaux(racines);
    plate.table.montants(plan.colonnes().stream().map(plate.colonnes::get).toList());
    return plate.table.build();
  }

  private void entete(List<Branche> racines) {
    Optional<Rangee> entete = plan.entete();
    Cellule libelles = racines.get(0).libelle();
    Bout titre = Bout.of(entete.map(e -> e.cellules().get(0)).orElse(libelles));
    champs.forEach(c ->
        table.champ(c, Bout.of(titre.cellule(), MOTS.getOrDefault(c, c.libelle().fr()))));
    entete.ifPresent(e -> e.cellules().forEach(c -> {
      if (c.colonne() > libelles.colonne()) {
        titre(c.colonne(), Bout.of(c));
      } else {
        table.prendre(c);
      }
    }));
    for (int colonne : plan.colonnes()) {
      if (!colonnes.containsKey(colonne)) {
        titre(colonne, Bout.of(titre.cellule(), "Montant"));
      }
    }
  }

  private void titre(int colonne, Bout titre) {
    String cle = "colonne " + colonne;
    table.colonne(cle, titre);
    colonnes.put(colonne, cle);
  }

  /** Reads a branch, and returns the rows of the actions in it. */
  private List<Integer> read(Branche branche, int profondeur, Map<String, Bout> dessus) {
    List<Integer> lues = new ArrayList<>();
    Map<String, Bout> noms = new LinkedHashMap<>(dessus);
    Champ champ = champs.get(Math.min(profondeur, champs.size() - 1));
    boolean payeur = champ == Champ.FINANCEUR;
    if (!payeur) {
      noms.put(champ.name(), nom(branche, champ));
    }
    boolean financee = champ == Champ.INTITULE
        || branche.estUneFeuille()
        || branche.dessous().stream().allMatch(d -> d.estUneFeuille() && estPayeur(d));
    if (financee) {
      lues.add(action(branche, noms, payeur));
    } else {
      branche.dessous().forEach(d -> lues.addAll(read(d, profondeur + 1, noms)));
      somme(branche, lues);
    }
    sommees.put(branche, lues);
    return lues;
  }

  private boolean estPayeur(Branche branche) {
    return payeurs.contains(branche.libelle().cle());
  }

  private static Bout nom(Branche branche, Champ champ) {
    String texte = branche.libelle().uneLigne();
    int deuxPoints = texte.indexOf(':');
    boolean annonce = deuxPoints > 0 && deuxPoints < texte.length() - 1 && champ != Champ.AXE;
    return annonce && champ != Champ.THEMATIQUE && champ != Champ.TERRITOIRE
        ? Bout.of(branche.libelle(), texte.substring(deuxPoints + 1).strip())
        : Bout.of(branche.libelle());
  }

  /** Reads an action: its row, the lines of money under it, and the sum that it prints. */
  private int action(Branche branche, Map<String, Bout> noms, boolean payeur) {
    Map<String, Bout> cellules = new LinkedHashMap<>(noms);
    boolean feuille = branche.estUneFeuille();
    boolean seule = feuille && !champs.contains(Champ.FINANCEUR);
    cellules.putAll(autres(branche, !seule));
    if (payeur) {
      cellules.put(Champ.INTITULE.name(), Bout.of(branche.libelle()));
    }
    int action = table.add(GenreLigne.ACTION, cellules);
    actions.add(action);
    if (feuille && !seule) {
      ligne(branche, payeur);
    }
    branche.toutes().skip(1).filter(Branche::estUneFeuille).forEach(f -> ligne(f, true));
    if (!feuille) {
      somme(branche, List.of(action));
    }
    return action;
  }

  private void ligne(Branche feuille, boolean nommee) {
    Map<String, Bout> cellules = new HashMap<>(montants(feuille));
    if (nommee) {
      cellules.put(
          Champ.FINANCEUR.name(),
          Bout.of(feuille.libelle(), PlanIndente.sansDont(feuille.libelle())));
    }
    if (!cellules.isEmpty()) {
      table.add(GenreLigne.FINANCEMENT, cellules);
    }
  }

  private void somme(Branche branche, List<Integer> portee) {
    Map<String, Bout> montants = montants(branche);
    if (!montants.isEmpty() && !portee.isEmpty()) {
      table.add(GenreLigne.SOUS_TOTAL, montants, portee);
    }
  }

  private boolean estArgent(Cellule cellule) {
    return plan.colonnes().contains(cellule.colonne())
        && plan.entete()
            .flatMap(e -> e.cellule(cellule.colonne()))
            .flatMap(t -> lexique.champ(t.texte()))
            .filter(c -> !ARGENT.contains(c))
            .isEmpty();
  }

  private Map<String, Bout> montants(Branche branche) {
    return cellules(branche.rangee(), true);
  }

  private Map<String, Bout> cellules(Rangee rangee, boolean argent) {
    Map<String, Bout> lues = new LinkedHashMap<>();
    for (Cellule cellule : rangee.cellules()) {
      String cle = colonnes.get(cellule.colonne());
      if (cle != null && estArgent(cellule) == argent) {
        lues.put(cle, Bout.of(cellule));
      }
    }
    return lues;
  }

  /** The cells of a row that say something of the action, and its money if no financeur follows. */
  private Map<String, Bout> autres(Branche branche, boolean sansArgent) {
    Map<String, Bout> lues = cellules(branche.rangee(), false);
    if (!sansArgent) {
      lues.putAll(cellules(branche.rangee(), true));
    }
    return lues;
  }

  /** Reads the rows that a label shows to be sums, each over the branch that it closes. */
  private void totaux(List<Branche> racines) {
    for (int i = 0; i < plan.rangees().size(); i++) {
      String libelle = plan.libelles().get(i).uneLigne();
      if (Arborescence.estUneSomme(libelle, lexique)) {
        Map<String, Bout> cellules = new HashMap<>(cellules(plan.rangees().get(i), true));
        String noms =
            champs.contains(Champ.FINANCEUR) ? Champ.FINANCEUR.name() : Champ.INTITULE.name();
        cellules.put(noms, Bout.of(plan.libelles().get(i)));
        Optional<List<Integer>> bloc = bloc(plan.rangees().get(i), racines);
        table.add(
            bloc.isPresent() ? GenreLigne.SOUS_TOTAL : GenreLigne.TOTAL,
            cellules,
            bloc.orElse(List.of()));
      }
    }
  }

  /**
   * The actions of the branch that ends right above a sum: the one whose amounts it prints. Empty
   * for the sum of all branches.
   */
  private Optional<List<Integer>> bloc(Rangee somme, List<Branche> racines) {
    boolean derniere = racines.stream()
        .flatMap(Branche::toutes)
        .noneMatch(b -> b.rangee().ligne() > somme.ligne());
    boolean premiere = racines.get(0).rangee().ligne() > somme.ligne();
    Map<Integer, Long> imprimes =
        new Branche(somme, somme.cellules().get(0), 0, plan.colonnes()).montants();
    imprimes.values().removeIf(m -> m == 0);
    List<Branche> avant = sommees.keySet().stream()
        .filter(b -> b.toutes().allMatch(d -> d.rangee().ligne() < somme.ligne()))
        .toList();
    Optional<Branche> egale =
        avant.stream().filter(b -> b.sommeDesFeuilles().equals(imprimes)).reduce((a, b) -> b);
    if (lexique.estTotalSeul(somme.cellules().get(0).uneLigne()) && (derniere || premiere)) {
      return Optional.empty();
    }
    return egale
        .or(() -> derniere || premiere
            ? Optional.empty()
            : avant.stream().reduce((a, b) -> b.niveau() <= a.niveau() ? b : a))
        .map(b -> Optional.ofNullable(sommees.get(b)).orElseThrow());
  }
}
