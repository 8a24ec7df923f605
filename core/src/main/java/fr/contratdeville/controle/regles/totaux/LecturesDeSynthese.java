package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EnteteTableau.Role;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Rattachement;
import fr.contratdeville.modele.Rubrique;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.nomenclature.TablesAlias;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rows of a declared table may stand for among the actions of its contract: those of an
 * axe, a thématique, a quartier, a porteur, a sheet, or the lines of a financeur or a year; and at
 * which step and year. The figures decide: most of those that can be compared have to agree.
 */
final class LecturesDeSynthese {
  /** Fewer figures that agree may do so by chance. */
  private static final int MINIMUM = 3;
  /** The steps and years that are tried. */
  private static final int TRANCHES = 12;

  private static final Pattern ACTIONS =
      Pattern.compile("(NOMBRE|NB|NBRE)( D| DE| DES)? (ACTIONS?|PROJETS?|DOSSIERS?)\\b.*");
  private static final Pattern COUPURE = Pattern.compile(" +[-\u2013:] +| *: +");

  /** What rows may be the sums of. */
  private enum Axe {
    FEUILLE,
    AXE,
    THEMATIQUE,
    TERRITOIRE,
    PORTEUR,
    /** Those of one printed name. */
    FINANCEUR,
    /** Those of all names of one financeur: {@code ETAT - P147} and {@code Préfecture}. */
    FINANCEUR_RATTACHE,
    EXERCICE
  }

  /**
   * A figure of the table with what the actions make.
   *
   * @param nombre whether it counts actions; else both figures are cents
   * @param lignes the places of what it sums
   */
  record Chiffre(
      CelluleDeclaree cellule, boolean nombre, long imprime, long lu, List<Emplacement> lignes) {
    boolean ferme() {
      return imprime == lu;
    }

    BigDecimal chiffre(long valeur) {
      return nombre ? BigDecimal.valueOf(valeur) : Montant.ofCentimes(valeur).euros();
    }
  }

  private final TableauDeclare tableau;
  private final Map<Axe, Map<String, Set<VoletSitue>>> volets = new HashMap<>();
  private final Map<Axe, Map<String, List<LigneSituee>>> parFinanceur = new EnumMap<>(Axe.class);
  private final LignesParExercice exercices = new LignesParExercice();
  private final Set<Tranche> tranches = new LinkedHashSet<>();

  private LecturesDeSynthese(ContratDeVille contrat, TableauDeclare tableau) {
    this.tableau = tableau;
    for (VoletSitue volet : contrat.volets()) {
      group(volet);
      for (LigneSituee ligne : volet.lignes()) {
        add(Axe.FINANCEUR, ligne.financeur(), ligne);
        add(Axe.FINANCEUR_RATTACHE, ligne.financeur(), ligne);
        exercices.ajouter(ligne);
        if (tranches.size() < TRANCHES) {
          tranches.add(Tranche.of(ligne.ligne()));
        }
      }
    }
  }

  private void add(Axe axe, Financeur financeur, LigneSituee ligne) {
    parFinanceur
        .computeIfAbsent(axe, a -> new HashMap<>())
        .computeIfAbsent(cle(axe, financeur), f -> new ArrayList<>())
        .add(ligne);
  }

  private static String cle(Axe axe, Financeur financeur) {
    Optional<Rattachement> rattachement = axe == Axe.FINANCEUR
        ? Optional.empty()
        : financeur
            .rattachement()
            .or(() -> TablesAlias.financeurs()
                .financeur(financeur.nom())
                .flatMap(Financeur::rattachement));
    return Noms.cle(rattachement.map(Rattachement::structure).orElse(financeur.nom()));
  }

  private void group(VoletSitue volet) {
    volet.action().axePrioritaire().ifPresent(r -> add(Axe.AXE, r, volet));
    volet.action().thematique().ifPresent(r -> add(Axe.THEMATIQUE, r, volet));
    volet.action().porteur().ifPresent(p -> add(Axe.PORTEUR, p.nom(), volet));
    for (Territoire territoire : volet.action().territoires()) {
      add(Axe.TERRITOIRE, territoire.nom(), volet);
      territoire.quartiers().forEach(q -> add(Axe.TERRITOIRE, q, volet));
    }
    volet.action().emplacements().values().stream()
        .flatMap(e -> feuille(e).stream())
        .findFirst()
        .ifPresent(f -> add(Axe.FEUILLE, f, volet));
  }

  private static Optional<String> feuille(Emplacement place) {
    if (place instanceof Emplacement.Cellule cellule) {
      return Optional.of(cellule.feuille().nom());
    }
    return place instanceof Emplacement.Plage plage
        ? Optional.of(plage.debut().feuille().nom())
        : Optional.empty();
  }

  private void add(Axe axe, Rubrique rubrique, VoletSitue volet) {
    add(axe, rubrique.libelle(), volet);
    rubrique.niveaux().forEach(n -> add(axe, n, volet));
  }

  private void add(Axe axe, String nom, VoletSitue volet) {
    Map<String, Set<VoletSitue>> siens = volets.computeIfAbsent(axe, a -> new HashMap<>());
    cles(nom)
        .forEach(cle -> siens.computeIfAbsent(cle, c -> new LinkedHashSet<>()).add(volet));
  }

  /** The spellings of a name: whole, and the parts of {@code Axe 2 - Emploi}. */
  private static List<String> cles(String nom) {
    return Stream.concat(Stream.of(nom), COUPURE.splitAsStream(nom))
        .map(Noms::cle)
        .filter(c -> !c.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * The figures of a table beside what the actions make, row by row; empty if the table is no
   * summary of them.
   */
  static Optional<Map<Integer, List<Chiffre>>> of(ContratDeVille contrat, TableauDeclare tableau) {
    LecturesDeSynthese lectures = new LecturesDeSynthese(contrat, tableau);
    Map<Integer, List<Chiffre>> meilleure = Map.of();
    long mieux = 0;
    for (Axe axe : Axe.values()) {
      Map<Integer, List<Chiffre>> lue = lectures.lire(axe);
      long ferment = fermes(lue.values().stream().flatMap(List::stream).toList());
      long ouverts = ouverts(lue.values().stream().flatMap(List::stream).toList());
      if (ferment >= Math.max(lectures.minimum(lue), ouverts) && 2 * ferment - ouverts > mieux) {
        mieux = 2 * ferment - ouverts;
        meilleure = lue;
      }
    }
    return meilleure.isEmpty() ? Optional.empty() : Optional.of(meilleure);
  }

  /** The figures that have to agree: three, or all of a table of two. */
  private long minimum(Map<Integer, List<Chiffre>> lue) {
    long tous = lue.values().stream().mapToLong(List::size).sum();
    return Math.max(2, Math.min(MINIMUM, tous - 1));
  }

  private static long fermes(List<Chiffre> chiffres) {
    return chiffres.stream().filter(c -> c.ferme() && c.imprime() != 0).count();
  }

  private static long ouverts(List<Chiffre> chiffres) {
    return chiffres.stream().filter(c -> !c.ferme()).count();
  }

  /** The figures by row: those of each column at the step and year under which most agree. */
  private Map<Integer, List<Chiffre>> lire(Axe axe) {
    Map<Integer, List<Chiffre>> lues = new TreeMap<>();
    for (int colonne = 0; colonne < tableau.colonnes().size(); colonne++) {
      List<Chiffre> meilleurs = List.of();
      for (Tranche tranche : tranches) {
        List<Chiffre> essai = lire(axe, colonne, tranche);
        boolean mieux = fermes(essai) > fermes(meilleurs)
            || (fermes(essai) == fermes(meilleurs) && ouverts(essai) < ouverts(meilleurs));
        meilleurs = mieux ? essai : meilleurs;
      }
      if (fermes(meilleurs) >= ouverts(meilleurs)) {
        meilleurs.forEach(c ->
            lues.computeIfAbsent(c.cellule().rangee(), r -> new ArrayList<>()).add(c));
      }
    }
    // A column of which nothing closes is of another step or year.
    Set<Integer> fermees = lues.values().stream()
        .flatMap(List::stream)
        .filter(c -> c.ferme() && c.imprime() != 0)
        .map(c -> c.cellule().colonne())
        .collect(Collectors.toSet());
    lues.values().forEach(l -> l.removeIf(c -> !fermees.contains(c.cellule().colonne())));
    lues.values().removeIf(List::isEmpty);
    return lues.size() < 2 ? Map.of() : lues;
  }

  private List<Chiffre> lire(Axe axe, int colonne, Tranche tranche) {
    return tableau.cellules().stream()
        .filter(c -> c.colonne() == colonne && c.valeur().isPresent())
        .filter(c -> tableau.rangees().get(c.rangee()).role() == Role.DETAIL)
        .flatMap(c -> chiffre(axe, tranche, tableau.rangees().get(c.rangee()), c).stream())
        .toList();
  }

  private Optional<Chiffre> chiffre(
      Axe axe, Tranche tranche, EnteteTableau rangee, CelluleDeclaree cellule) {
    EnteteTableau colonne = tableau.colonnes().get(cellule.colonne());
    if (axe == Axe.FINANCEUR || axe == Axe.FINANCEUR_RATTACHE) {
      Financeur financeur = rangee
          .financeur()
          .orElseGet(() -> Financeur.builder().nom(rangee.libelle()).build());
      List<LigneSituee> lignes = parFinanceur.getOrDefault(axe, Map.of()).get(cle(axe, financeur));
      return lignes == null || colonne.financeur().isPresent() || estUnNombre(colonne)
          ? Optional.empty()
          : montant(cellule, lignes, tranche);
    }
    if (axe == Axe.EXERCICE) {
      return estUnNombre(colonne)
          ? Optional.empty()
          : exercices
              .tranche(rangee.libelle(), tranche)
              .flatMap(t -> montant(cellule, colonne, exercices.de(t).stream(), t));
    }
    Optional<Set<VoletSitue>> siens = siens(axe, rangee);
    if (siens.isEmpty()) {
      return Optional.empty();
    }
    if (estUnNombre(colonne)) {
      return ACTIONS.matcher(Noms.cle(colonne.libelle())).matches()
          ? nombre(cellule, siens.get())
          : Optional.empty();
    }
    return montant(
        cellule, colonne, siens.get().stream().flatMap(v -> v.lignes().stream()), tranche);
  }

  private Optional<Chiffre> montant(
      CelluleDeclaree cellule, EnteteTableau colonne, Stream<LigneSituee> lignes, Tranche tranche) {
    // Of Secteur | Demandé | Attribué, each column has the money of all who pay.
    boolean tous = tableau.colonnes().stream().allMatch(c -> c.financeur().isEmpty());
    boolean total = colonne.role() == Role.TOTAL || tous;
    if (!total && colonne.financeur().isEmpty()) {
      return Optional.empty();
    }
    String financeur = colonne.financeur().map(f -> Noms.cle(f.nom())).orElse("");
    return montant(
        cellule,
        lignes
            .filter(l -> total || Noms.cle(l.financeur().nom()).equals(financeur))
            .toList(),
        tranche);
  }

  private Optional<Set<VoletSitue>> siens(Axe axe, EnteteTableau rangee) {
    Map<String, Set<VoletSitue>> connus = volets.getOrDefault(axe, Map.of());
    return cles(rangee.libelle()).stream()
        .flatMap(cle -> Optional.ofNullable(connus.get(cle)).stream())
        .findFirst();
  }

  private static boolean estUnNombre(EnteteTableau colonne) {
    return colonne.mesure() == Mesure.NOMBRE;
  }

  private static Optional<Chiffre> nombre(CelluleDeclaree cellule, Set<VoletSitue> siens) {
    return cellule
        .valeur()
        .filter(Effectif.class::isInstance)
        .map(Effectif.class::cast)
        .filter(e -> e.exact().isPresent())
        .map(e -> new Chiffre(
            cellule,
            true,
            e.exact().getAsLong(),
            siens.stream().map(VoletSitue::action).distinct().count(),
            siens.stream()
                .flatMap(v ->
                    Optional.ofNullable(v.action().emplacements().get(Champ.INTITULE)).stream())
                .toList()));
  }

  private static Optional<Chiffre> montant(
      CelluleDeclaree cellule, List<LigneSituee> lignes, Tranche tranche) {
    List<LigneSituee> siennes =
        lignes.stream().filter(l -> Tranche.of(l.ligne()).equals(tranche)).toList();
    return cellule
        .valeur()
        .filter(Montant.class::isInstance)
        .map(Montant.class::cast)
        .map(m -> new Chiffre(
            cellule,
            false,
            m.centimes(),
            siennes.stream()
                .flatMap(l -> l.montant().stream())
                .mapToLong(Montant::centimes)
                .sum(),
            siennes.stream().flatMap(l -> l.ligne().emplacement().stream()).toList()));
  }
}
