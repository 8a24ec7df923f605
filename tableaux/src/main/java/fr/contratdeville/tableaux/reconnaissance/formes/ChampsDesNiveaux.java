package fr.contratdeville.tableaux.reconnaissance.formes;

import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.francais.TerritoireFrancais;
import fr.contratdeville.valeur.Champ;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the field that each level of an outline names: axe, porteur, action, financeur. */
final class ChampsDesNiveaux {
  private static final Pattern ENTRE = Pattern.compile("\\s*(?:[/>|,;→]|\\s[-–—]\\s)\\s*");
  /** The fields of the levels above financeurs, from the lowest up, where no word says more. */
  private static final List<Champ> ORDRE =
      List.of(Champ.INTITULE, Champ.PORTEUR, Champ.AXE, Champ.THEMATIQUE);

  private static final Pattern OBJECTIF =
      Pattern.compile("(objectifs?|sous objectifs?|mesures?|enjeux?|priorites?|programmes?)\\b");

  private ChampsDesNiveaux() {}

  /** The field of each level from the widest; empty if they cannot be told. */
  static List<Champ> of(PlanIndente plan, List<Branche> racines, int profondeur, Lexique lexique) {
    boolean payeurs = Arborescence.payeurs(racines, lexique);
    Optional<List<Champ>> dits =
        plan.entete().flatMap(e -> dits(e.cellules().get(0), profondeur, lexique));
    Optional<List<Champ>> titres = dits.isPresent() || payeurs
        ? dits
        : plan.entete().flatMap(e -> titres(e, plan.colonnes().get(0), profondeur, lexique));
    if (titres.isPresent()) {
      return titres.get();
    }
    Map<Integer, List<Branche>> parNiveau = new TreeMap<>();
    racines.stream()
        .flatMap(Branche::toutes)
        .forEach(
            b -> parNiveau.computeIfAbsent(b.niveau(), n -> new ArrayList<>()).add(b));
    List<List<Branche>> niveaux = new ArrayList<>(parNiveau.values());
    if (niveaux.size() != profondeur) {
      return List.of();
    }
    int dernier = payeurs ? profondeur - 1 : profondeur;
    if (!payeurs && !annonceDesActions(plan, lexique)) {
      return List.of();
    }
    List<Champ> champs = new ArrayList<>();
    List<Champ> libres = new ArrayList<>(ORDRE);
    for (int n = dernier - 1; n >= 0; n--) {
      Optional<Champ> dit = annonce(niveaux.get(n), lexique);
      champs.add(dit.orElse(Champ.FINANCEUR));
      dit.ifPresent(libres::remove);
    }
    for (int i = 0; i < champs.size(); i++) {
      if (champs.get(i) == Champ.FINANCEUR) {
        if (libres.isEmpty()) {
          return List.of();
        }
        champs.set(i, libres.remove(0));
      }
    }
    Collections.reverse(champs);
    if (payeurs) {
      champs.add(Champ.FINANCEUR);
    }
    return champs.stream().distinct().count() == champs.size() ? champs : List.of();
  }

  /**
   * The fields of an outline whose columns are those of who pays, by their place alone: actions
   * below porteurs. Empty if a column is nobody's, or if words say that a level is something else.
   */
  static List<Champ> supposes(
      PlanIndente plan, List<Branche> racines, int profondeur, Lexique lexique) {
    boolean payeurs = sousDesPayeurs(plan, lexique);
    boolean autres = Stream.of(
            racines, racines.stream().flatMap(r -> r.dessous().stream()).toList())
        .anyMatch(niveau -> annonce(niveau, lexique).isPresent());
    return payeurs && !autres && profondeur == 2
        ? List.of(Champ.PORTEUR, Champ.INTITULE)
        : List.of();
  }

  /**
   * Whether the headings over the amounts are names of those who pay, with a step or a year or not,
   * and totals: most of them known, and none that of another field.
   */
  static boolean sousDesPayeurs(PlanIndente plan, Lexique lexique) {
    List<String> titres = plan.entete().stream()
        .flatMap(e -> plan.colonnes().stream().flatMap(c -> e.cellule(c).stream()))
        .map(Cellule::uneLigne)
        .filter(t -> !estUnTotal(t, lexique))
        .toList();
    long connus = titres.stream().filter(t -> nommeUnPayeur(t, lexique)).count();
    return connus > 0
        && connus * 2 >= titres.size()
        && titres.stream()
            .allMatch(t -> nommeUnPayeur(t, lexique) || lexique.champ(t).isEmpty());
  }

  private static boolean nommeUnPayeur(String titre, Lexique lexique) {
    return lexique.financeur(titre).isPresent()
        || lexique
            .financeur(TitreMontant.payeur(TitreMontant.of(titre, lexique).nom()))
            .isPresent();
  }

  private static boolean estUnTotal(String titre, Lexique lexique) {
    return lexique.estTotal(titre)
        || lexique.champ(titre).filter(Champ.TOTAL::equals).isPresent();
  }

  /** The fields that a heading lists: {@code Axe / Porteur / Action / Financeur}. */
  private static Optional<List<Champ>> dits(Cellule titre, int profondeur, Lexique lexique) {
    List<Champ> champs = ENTRE
        .splitAsStream(titre.uneLigne())
        .flatMap(t -> lexique.champ(t).stream())
        .toList();
    return champs.size() == profondeur && champs.stream().distinct().count() == profondeur
        ? Optional.of(champs)
        : Optional.empty();
  }

  /** The fields that the headings over the columns of labels name, one for each level. */
  private static Optional<List<Champ>> titres(
      Rangee entete, int chiffres, int profondeur, Lexique lexique) {
    List<Champ> champs = entete.cellules().stream()
        .filter(c -> c.colonne() < chiffres)
        .flatMap(c -> lexique.champ(c.uneLigne()).or(() -> objectif(c.cle())).stream())
        .filter(c -> ORDRE.contains(c) || c == Champ.TERRITOIRE)
        .toList();
    return champs.size() == profondeur && champs.stream().distinct().count() == profondeur
        ? Optional.of(champs)
        : Optional.empty();
  }

  /** Objectives below the axes are no porteurs: they group actions as themes do. */
  private static Optional<Champ> objectif(String cle) {
    return OBJECTIF.matcher(cle).lookingAt() ? Optional.of(Champ.THEMATIQUE) : Optional.empty();
  }

  /** Whether the heading over the labels names actions or porteurs. */
  private static boolean annonceDesActions(PlanIndente plan, Lexique lexique) {
    return plan.entete()
        .map(e -> e.cellules().get(0))
        .filter(c -> c.colonne() < plan.colonnes().get(0))
        .filter(c -> ENTRE
            .splitAsStream(c.uneLigne())
            .flatMap(t -> lexique.champ(t).stream())
            .anyMatch(ORDRE::contains))
        .isPresent();
  }

  /** The field that most labels of a level announce by their first words. */
  private static Optional<Champ> annonce(List<Branche> niveau, Lexique lexique) {
    Map<Champ, Long> dits = niveau.stream()
        .flatMap(b -> annonce(b.libelle().uneLigne(), lexique).stream())
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return dits.entrySet().stream()
        .filter(e -> e.getValue() * 2 > niveau.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<Champ> annonce(String libelle, Lexique lexique) {
    Optional<Champ> champ = lexique
        .annonce(libelle)
        .filter(c -> c == Champ.AXE
            || c == Champ.THEMATIQUE
            || c == Champ.TERRITOIRE
            || (libelle.indexOf(':') > 0 && ORDRE.contains(c)));
    return champ.isPresent()
        ? champ
        : TerritoireFrancais.dansUnTitre(libelle)
            .map(t -> Champ.TERRITOIRE)
            .or(() -> objectif(Normalise.cle(libelle)));
  }
}
