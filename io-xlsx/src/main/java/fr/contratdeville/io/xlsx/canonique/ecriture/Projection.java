package fr.contratdeville.io.xlsx.canonique.ecriture;

import fr.contratdeville.io.xlsx.canonique.arbre.Clef;
import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.io.xlsx.canonique.plan.ColonneFeuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Feuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Genre;
import fr.contratdeville.io.xlsx.canonique.plan.Plan;
import fr.contratdeville.io.xlsx.ecriture.TexteCellule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all sheets. Each part of the contract is laid out as {@link Plan} defines; a value
 * that has no column stands in Compléments, with the key of its owner and its path there.
 */
final class Projection implements TreeOutput.ElementSink {

  private final Map<Feuillet, List<Object[]>> rangees = new HashMap<>();
  private final Porteurs porteurs = new Porteurs();

  /** The rows of a sheet; each has a cell, or null, for each of its columns. */
  List<Object[]> rangees(Feuillet feuillet) {
    return rangees.getOrDefault(feuillet, List.of());
  }

  @Override
  public void element(List<String> chemin, Tree element) {
    if (!chemin.isEmpty()) {
      porteurs.citer(element);
      parcourir(chemin, element, Rappel.CONTRAT);
      return;
    }
    ajouter(
        Plan.CONTRAT,
        Plan.CONTRAT.colonnes().stream()
            .map(c -> CelluleEncoder.of(c, c.chemin(), element))
            .toArray());
    element.take();
    parcourir(chemin, element, Rappel.CONTRAT);
    int rang = 0;
    for (Tree porteur : porteurs.tous()) {
      parcourir(List.of("porteurs", String.valueOf(++rang)), porteur, Rappel.CONTRAT);
    }
  }

  private void parcourir(List<String> chemin, Tree ici, Rappel autour) {
    if (ici.isObject() && !chemin.isEmpty()) {
      Feuillet feuillet = Clef.estEtiquette(chemin.get(chemin.size() - 1))
          ? Plan.feuillet(Clef.motif(chemin))
          : null;
      if (feuillet != null) {
        mettre(feuillet, chemin, ici, autour);
        ici.take();
      }
    }
    if (!ici.isTaken() && !ici.isList() && ici.children().isEmpty()) {
      reste(chemin, ici, autour);
    }
    Rappel dedans = ici.isObject() && !chemin.isEmpty() ? autour.dans(ici) : autour;
    ici.children().forEach((nom, enfant) -> parcourir(Clef.with(chemin, nom), enfant, dedans));
  }

  private void mettre(Feuillet feuillet, List<String> chemin, Tree objet, Rappel autour) {
    Tree details = objet.children().get(feuillet.detail());
    List<String> etiquettes =
        details == null ? List.of("1") : List.copyOf(details.children().keySet());
    for (String etiquette : etiquettes) {
      boolean premiere = etiquette.equals("1");
      List<String> suite = List.of(feuillet.detail(), etiquette);
      Tree detail = objet.at(suite);
      if (detail != null && !premiere) {
        detail.take();
      }
      List<String> ou = premiere ? chemin : Clef.with(chemin, suite.toArray(String[]::new));
      ajouter(
          feuillet,
          feuillet.colonnesEcrites().stream()
              .map(c -> cellule(feuillet, c, ou, etiquette, objet, autour))
              .toArray());
    }
  }

  private static @Nullable Object cellule(
      Feuillet feuillet,
      ColonneFeuillet colonne,
      List<String> ou,
      String etiquette,
      Tree objet,
      Rappel autour) {
    return switch (colonne.genre()) {
      case RAPPEL -> autour.cellule(colonne, objet);
      case LIEN -> lien(feuillet, colonne, ou);
      default ->
        CelluleEncoder.of(
            colonne,
            colonne.chemin().stream().map(s -> s.equals("=") ? etiquette : s).toList(),
            objet);
    };
  }

  private static @Nullable Object lien(
      Feuillet feuillet, ColonneFeuillet colonne, List<String> ou) {
    int longueur = Clef.longueur(ou);
    boolean maitre = longueur == ou.size();
    if (colonne.equals(Plan.CLEF)) {
      return maitre ? Clef.texte(ou) : null;
    }
    if (colonne.equals(Plan.RATTACHEMENT)) {
      return maitre || longueur == 0 ? null : rattachement(feuillet, ou, longueur);
    }
    if (colonne.equals(Plan.RANG)) {
      return maitre ? null : Clef.rang(ou.subList(longueur, ou.size()));
    }
    return colonne.equals(Plan.ELEMENT) ? feuillet.motifs().get(Clef.motif(ou)) : null;
  }

  /**
   * The key of the owner of a row; {@code A12} is enough for the first volet where only volets have
   * such rows.
   */
  private static String rattachement(Feuillet feuillet, List<String> ou, int longueur) {
    List<String> maitre = ou.subList(0, longueur);
    List<String> court = ou.subList(0, longueur - 2);
    boolean abrege = longueur > 2
        && maitre.get(longueur - 2).equals("volets")
        && maitre.get(longueur - 1).equals("1")
        && !feuillet.motifs().containsKey(Clef.motif(Clef.with(court, ou.get(longueur))));
    return Clef.texte(abrege ? court : maitre);
  }

  /** Adds a value that has no column; a long one takes several rows. */
  private void reste(List<String> chemin, Tree valeur, Rappel autour) {
    int clef = Clef.longueur(chemin);
    int longueur = clef == chemin.size() ? Math.max(0, clef - 2) : clef;
    boolean fragile = Textes.isFragile(valeur.value());
    List<String> morceaux = morceaux(fragile ? Textes.protect(valeur.value()) : valeur.value());
    for (int i = 0; i < morceaux.size(); i++) {
      Map<ColonneFeuillet, Object> cellules = new HashMap<>();
      cellules.put(Plan.ATTRIBUT, String.join("/", chemin.subList(longueur, chemin.size())));
      cellules.put(Plan.VALEUR, morceaux.get(i));
      cellules.put(Plan.RATTACHEMENT, Clef.texte(chemin.subList(0, longueur)));
      if (fragile || !valeur.isText()) {
        cellules.put(Plan.GENRE, fragile ? Textes.PROTEGE : valeur.isNumber() ? "nombre" : "objet");
      }
      if (morceaux.size() > 1) {
        cellules.put(Plan.SUITE, String.valueOf(i + 1));
      }
      ajouter(
          Plan.COMPLEMENTS,
          Plan.COMPLEMENTS.colonnesEcrites().stream()
              .map(c -> c.genre() == Genre.RAPPEL ? autour.cellule(c, valeur) : cellules.get(c))
              .toArray());
    }
  }

  private static List<String> morceaux(String texte) {
    List<String> morceaux = new ArrayList<>();
    int debut = 0;
    while (debut < texte.length() || morceaux.isEmpty()) {
      int fin = Math.min(texte.length(), debut + TexteCellule.LENGTH_MAX);
      while (!TexteCellule.fits(texte.substring(debut, fin))) {
        fin = debut + (fin - debut) / 2;
      }
      if (fin < texte.length() && Character.isHighSurrogate(texte.charAt(fin - 1))) {
        fin--;
      }
      morceaux.add(texte.substring(debut, fin));
      debut = fin;
    }
    return morceaux;
  }

  private void ajouter(Feuillet feuillet, @Nullable Object[] cellules) {
    rangees.computeIfAbsent(feuillet, f -> new ArrayList<>()).add(cellules);
  }
}
