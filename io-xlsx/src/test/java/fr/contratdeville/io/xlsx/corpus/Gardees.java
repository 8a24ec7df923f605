package fr.contratdeville.io.xlsx.corpus;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.echange.Decision;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.io.xlsx.feuille.ClasseurXlsx;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Feuille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.valeur.Emplacement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell is kept when its place stands in the contract, or when it is part of a header that the
 * decisions name, or when it repeats the cell above it, or a name, a step, a year or a kind of
 * credit that the contract has. The cells of a sheet that a finding says was not read are not
 * looked for.
 */
final class Gardees {
  /** Shorter numbers are no names. */
  private static final int CHIFFRES = 4;

  private Gardees() {}

  /** The cells of a workbook that what was read from it does not keep. */
  static List<String> perdues(Lecture lecture, ClasseurXlsx classeur, String nom) {
    String contrat = toutDe(lecture.valeur());
    List<String> perdues = new ArrayList<>();
    for (Feuille feuille : classeur.feuilles()) {
      Emplacement.Feuille place = new Emplacement.Feuille(nom, feuille.nom());
      if (!estDiteNonLue(place, lecture)) {
        Set<String> adresses = adresses(contrat, place);
        Map<Integer, String> dessus = new HashMap<>();
        for (Rangee rangee : feuille.rangees()) {
          rangee.cellules().stream()
              .filter(c -> !c.texte().isBlank())
              .filter(c -> !c.texte().equals(dessus.put(c.colonne(), c.texte())))
              .filter(
                  c -> !adresses.contains(place.cellule(c.ligne(), c.colonne()).adresse()))
              .filter(c -> !estPartieDeLibelle(rangee, c, contrat))
              .map(c -> Map.entry(place.cellule(c.ligne(), c.colonne()), c))
              .filter(c -> !estGardee(c.getKey(), c.getValue(), lecture, contrat))
              .forEach(c -> perdues.add(c.getKey().court() + " " + c.getValue().texte()));
        }
      }
    }
    return perdues;
  }

  private static boolean estDiteNonLue(Emplacement.Feuille feuille, Lecture lecture) {
    return lecture.constats().stream()
        .filter(c -> c.id().equals("CV-LAY-05"))
        .map(Constat::cellules)
        .anyMatch(places -> places.contains(feuille));
  }

  private static boolean estGardee(
      Emplacement.Cellule place, Cellule cellule, Lecture lecture, String contrat) {
    boolean annee = contrat.contains("exercice=" + cellule.texte());
    boolean etape = Lexique.standard()
        .etape(cellule.texte())
        .filter(e -> contrat.contains("etape=" + e.name()))
        .isPresent();
    boolean credit = Stream.of(NatureCredit.values())
        .filter(c -> contrat.contains("natureCredit=" + c.name()))
        .anyMatch(c -> c.libelle().fr().equalsIgnoreCase(cellule.texte()));
    boolean nom = cellule.genre() == Cellule.Genre.TEXTE
        ? contrat.contains(cellule.texte()) || contrat.contains(cellule.texte().replace(" ", ""))
        : cellule.texte().length() >= CHIFFRES && seulDans(contrat, cellule.texte());
    return annee
        || etape
        || credit
        || nom
        || lecture.decisions().stream().anyMatch(d -> estDEntete(d, place));
  }

  /** What the contract prints holds {@code [bilan.xlsx]Bilan 2023!B2} for each place. */
  private static Set<String> adresses(String contrat, Emplacement.Feuille feuille) {
    return Pattern.compile(Pattern.quote(feuille.toString()) + "([A-Z]+[0-9]+)")
        .matcher(contrat)
        .results()
        .map(m -> m.group(1))
        .collect(Collectors.toSet());
  }

  /** The label of a row that several columns name, as {@code 1 / Escale / Réalisée}. */
  private static boolean estPartieDeLibelle(Rangee rangee, Cellule cellule, String contrat) {
    return rangee.cellules().stream()
        .filter(c -> c.genre() == Cellule.Genre.TEXTE)
        .anyMatch(c -> seulDans(contrat, cellule.texte() + " / " + c.texte())
            || seulDans(contrat, c.texte() + " / " + cellule.texte()));
  }

  /** A long number as part of a text; an amount is printed with its cents. */
  private static boolean seulDans(String contrat, String nombre) {
    return Pattern.compile("(?<![0-9.])" + Pattern.quote(nombre) + "(?![0-9.])")
        .matcher(contrat)
        .find();
  }

  private static boolean estDEntete(Decision decision, Emplacement.Cellule place) {
    if (!decision.texte().fr().startsWith("en-tête")) {
      return false;
    }
    if (decision.place() instanceof Emplacement.Plage plage) {
      return plage.debut().feuille().equals(place.feuille())
          && plage.debut().ligne() <= place.ligne()
          && place.ligne() <= plage.fin().ligne();
    }
    return decision.place() instanceof Emplacement.Cellule premiere
        && premiere.feuille().equals(place.feuille())
        && premiere.ligne() == place.ligne();
  }

  /** All that a contract holds; its own text is a summary. */
  private static String toutDe(ContratDeVille contrat) {
    return String.valueOf(List.of(
        contrat.intitule(),
        contrat.code(),
        contrat.generation(),
        contrat.periode(),
        contrat.exercice(),
        contrat.financeurs(),
        contrat.territoires(),
        contrat.cadres(),
        contrat.tableaux(),
        contrat.actions(),
        contrat.totaux(),
        contrat.emplacements(),
        contrat.complements()));
  }
}
