package fr.contratdeville.controle.regles.totaux;

import fr.contratdeville.controle.calcul.Noms;
import fr.contratdeville.controle.regles.totaux.Imprimes.Imprime;
import fr.contratdeville.modele.CelluleDeclaree;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TableauDeclare;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Quantite;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grand totals of the declared tables of a contract, those of one thing together. Two tables
 * are of one thing if they are of the same unit, steps and years and their titles differ by the
 * words of a breakdown alone: <i>par quartier</i>, <i>par thème</i>. Counts are of one thing if
 * their headings name it too.
 */
final class GrandsTotaux {
  /** The words that say how a table breaks its figures down, by their beginning. */
  private static final List<String> VENTILATIONS = List.of(
      "TERRITO",
      "THEM",
      "QUARTIER",
      "QPV",
      "AXE",
      "PILIER",
      "PORTEUR",
      "FINANCEUR",
      "DISPOSITIF",
      "COMMUNE",
      "ORIENTATION",
      "OBJECTIF",
      "STRUCTURE",
      "DOMAINE",
      "SECTEUR");

  private static final Set<String> OUTILS = Set.of(
      "A",
      "AU",
      "AUX",
      "D",
      "DANS",
      "DE",
      "DES",
      "DU",
      "EN",
      "ET",
      "L",
      "LA",
      "LE",
      "LES",
      "PAR",
      "POUR",
      "SELON",
      "SUR",
      "TOTAL",
      "TOTAUX",
      "GENERAL",
      "ENSEMBLE",
      "NOMBRE",
      "NB",
      "TABLEAU");

  /** One grand total with its table. */
  private record Grand(TableauSitue tableau, CelluleDeclaree cellule) {
    TableauDeclare declare() {
      return tableau.tableau();
    }

    Set<String> financeurs() {
      return Stream.concat(declare().rangees().stream(), declare().colonnes().stream())
          .flatMap(e -> e.financeur().stream())
          .map(Financeur::nom)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<String> intitules() {
      return Stream.of(
          declare().intitule(),
          declare().rangees().get(cellule.rangee()).libelle(),
          declare().colonnes().get(cellule.colonne()).libelle());
    }

    Imprime imprime() {
      return new Imprime(
          TableauSitue.valeur(cellule),
          tableau.chemin(cellule),
          tableau.place(cellule),
          Message.of(declare().intitule()));
    }
  }

  private record Chose(Class<?> unite, Set<String> etapesEtAnnees, Set<String> sujet) {}

  private GrandsTotaux() {}

  /** The grand totals of tables that break one thing down. */
  static List<List<Imprime>> dUneChose(TableauxDeclares tableaux) {
    Map<Chose, List<Grand>> choses = new LinkedHashMap<>();
    for (Grand grand : tous(tableaux)) {
      Set<String> sujet = sujet(grand);
      boolean compte = TableauSitue.valeur(grand.cellule()) instanceof Effectif;
      if (!compte || !sujet.isEmpty()) {
        choses
            .computeIfAbsent(
                new Chose(unite(grand), etapesEtAnnees(grand), sujet), c -> new ArrayList<>())
            .add(grand);
      }
    }
    return choses.values().stream()
        .flatMap(grands -> memesFinanceurs(grands).stream())
        .map(GrandsTotaux::reprises)
        .toList();
  }

  /** The grand totals of all tables of one unit, step and year, whatever their titles say. */
  static List<List<Imprime>> dUneUnite(TableauxDeclares tableaux) {
    Map<Chose, List<Imprime>> unites = new LinkedHashMap<>();
    tous(tableaux)
        .forEach(grand -> unites
            .computeIfAbsent(
                new Chose(unite(grand), etapesEtAnnees(grand), grand.financeurs()),
                c -> new ArrayList<>())
            .add(grand.imprime()));
    return List.copyOf(unites.values());
  }

  private static List<Grand> tous(TableauxDeclares tableaux) {
    return tableaux.tous().stream()
        .flatMap(t -> t.grandsTotaux().stream().map(cellule -> new Grand(t, cellule)))
        .toList();
  }

  private static Class<?> unite(Grand grand) {
    return TableauSitue.valeur(grand.cellule()).getClass();
  }

  /** A table without financeurs goes with the others, unless those are of several. */
  private static List<List<Grand>> memesFinanceurs(List<Grand> grands) {
    Map<Set<String>, List<Grand>> parFinanceurs = new LinkedHashMap<>();
    grands.stream()
        .filter(g -> !g.financeurs().isEmpty())
        .forEach(g -> parFinanceurs
            .computeIfAbsent(g.financeurs(), f -> new ArrayList<>())
            .add(g));
    return parFinanceurs.size() < 2 ? List.of(grands) : List.copyOf(parFinanceurs.values());
  }

  /** The first total and those of tables that break down the same; others are of other subjects. */
  private static List<Imprime> reprises(List<Grand> grands) {
    Grand premier = grands.get(0);
    return grands.stream()
        .filter(g -> g.equals(premier) || !aUnAutreSujet(premier.declare(), g.declare()))
        .map(Grand::imprime)
        .toList();
  }

  /**
   * Whether two tables of the same headings differ in most of their figures: one form filled for
   * two things.
   */
  private static boolean aUnAutreSujet(TableauDeclare une, TableauDeclare autre) {
    if (!libelles(une.rangees()).equals(libelles(autre.rangees()))
        || !libelles(une.colonnes()).equals(libelles(autre.colonnes()))) {
      return false;
    }
    Map<List<Integer>, Optional<Quantite>> chiffres = new HashMap<>();
    une.cellules().forEach(c -> chiffres.put(List.of(c.rangee(), c.colonne()), c.valeur()));
    long pareils = autre.cellules().stream()
        .filter(c -> c.valeur().equals(chiffres.get(List.of(c.rangee(), c.colonne()))))
        .count();
    return 2 * pareils < autre.cellules().size();
  }

  private static List<String> libelles(List<EnteteTableau> entetes) {
    return entetes.stream().map(e -> Noms.cle(e.libelle())).toList();
  }

  /** The words that say what is counted; those of the breakdown of a table do not. */
  private static Set<String> sujet(Grand grand) {
    boolean compte = TableauSitue.valeur(grand.cellule()) instanceof Effectif;
    return grand
        .intitules()
        .limit(compte ? Integer.MAX_VALUE : 1)
        .flatMap(texte -> Noms.mots(texte).stream())
        .filter(mot -> !OUTILS.contains(mot))
        .filter(mot -> VENTILATIONS.stream().noneMatch(mot::startsWith))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> etapesEtAnnees(Grand grand) {
    return grand
        .intitules()
        .flatMap(texte -> Noms.mots(texte).stream())
        .map(GrandsTotaux::etapeOuAnnee)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The step or the year that a word of a title is: {@code accordées} is {@code ACCORDE}. */
  private static Optional<String> etapeOuAnnee(String mot) {
    return mot.matches("(?:19|20)\\d\\d")
        ? Optional.of(mot)
        : Stream.of(EtapeMontant.values())
            .map(Enum::name)
            .filter(mot::startsWith)
            .findFirst();
  }
}
