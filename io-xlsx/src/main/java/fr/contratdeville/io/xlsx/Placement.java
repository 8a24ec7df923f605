package fr.contratdeville.io.xlsx;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.io.xlsx.Annotation.Laisse;
import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.FeuilleReader;
import fr.contratdeville.io.xlsx.feuille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.tableaux.feuille.Plage;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds, for each finding of a {@linkplain Rapport#regroupe() grouped} report, the cell of a
 * workbook that shows it.
 */
final class Placement {

  /**
   * A finding, with the place that shows it.
   *
   * @param place the first of its places that is a cell or a range of the workbook
   */
  record ConstatSitue(Constat constat, Emplacement place) {
    Emplacement.Feuille feuille() {
      return place instanceof Emplacement.Plage plage
          ? plage.debut().feuille()
          : ((Emplacement.Cellule) place).feuille();
    }

    Emplacement.Cellule cellule() {
      return place instanceof Emplacement.Plage plage ? plage.debut() : (Emplacement.Cellule) place;
    }
  }

  private static final Message AILLEURS = Message.of(
      "aucune de ses places n'est dans ce classeur", "none of its places is in this workbook");
  private static final Message ENTIER = Message.of(
      "il porte sur une feuille ou un fichier entier", "it is about a whole sheet or file");

  private final Rapport rapport;
  private final Set<String> fichiers = new HashSet<>();
  private final List<Laisse> laisses = new ArrayList<>();

  Placement(String original, Rapport rapport) {
    this.rapport = rapport.regroupe();
    rapport.source().ifPresent(fichiers::add);
    fichiers.add(original);
  }

  /** The findings that no cell shows; complete once {@link #placer} has returned. */
  List<Laisse> laisses() {
    return laisses;
  }

  /** The cells to mark by sheet, each with its findings, gravest first. */
  Map<Onglet, NavigableMap<Reference, List<ConstatSitue>>> placer(ClasseurOuvert classeur)
      throws ClasseurIllisibleException {
    Map<String, List<ConstatSitue>> parFeuille = parFeuille(classeur);
    Map<Onglet, NavigableMap<Reference, List<ConstatSitue>>> places = new LinkedHashMap<>();
    for (Onglet onglet : classeur.onglets()) {
      List<ConstatSitue> ici = parFeuille.remove(nom(onglet));
      if (ici != null) {
        places.put(onglet, parCellule(classeur, onglet, ici));
      }
    }
    return places;
  }

  private Map<String, List<ConstatSitue>> parFeuille(ClasseurOuvert classeur) {
    Set<String> noms = new HashSet<>();
    classeur.onglets().forEach(o -> noms.add(nom(o)));
    Map<String, List<ConstatSitue>> parFeuille = new HashMap<>();
    for (Constat constat : rapport.constats()) {
      Optional<ConstatSitue> place = constat.cellules().stream()
          .filter(p -> p instanceof Emplacement.Cellule || p instanceof Emplacement.Plage)
          .map(p -> new ConstatSitue(constat, p))
          .filter(p -> fichiers.contains(p.place().fichier())
              && noms.contains(p.feuille().nom())
              && Reference.estPossible(p.cellule().ligne(), p.cellule().colonne()))
          .findFirst();
      place.ifPresentOrElse(
          p -> parFeuille
              .computeIfAbsent(p.feuille().nom(), f -> new ArrayList<>())
              .add(p),
          () -> laisses.add(new Laisse(constat, raison(constat))));
    }
    return parFeuille;
  }

  private Message raison(Constat constat) {
    boolean entier = constat.cellules().stream()
        .anyMatch(p -> fichiers.contains(p.fichier())
            && (p instanceof Emplacement.Feuille || p instanceof Emplacement.Fichier));
    return entier ? ENTIER : AILLEURS;
  }

  /** Groups findings by cell. In a merged range only the first cell shows, and carries them all. */
  private static NavigableMap<Reference, List<ConstatSitue>> parCellule(
      ClasseurOuvert classeur, Onglet onglet, List<ConstatSitue> places)
      throws ClasseurIllisibleException {
    NavigableMap<Reference, List<ConstatSitue>> parCellule = new TreeMap<>();
    try (FeuilleReader feuille = classeur.read(onglet)) {
      for (ConstatSitue place : places) {
        int ligne = place.cellule().ligne();
        int colonne = place.cellule().colonne();
        Reference reference = feuille
            .fusions()
            .de(ligne, colonne)
            .map(Plage::premiere)
            .orElse(Reference.of(ligne, colonne));
        parCellule.computeIfAbsent(reference, r -> new ArrayList<>()).add(place);
      }
    }
    return parCellule;
  }

  /** The name of a sheet as places of findings spell it. */
  private static String nom(Onglet onglet) {
    return PlaceFeuille.of("-", onglet.nom()).nom();
  }
}
