package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.io.xlsx.ecriture.TexteCellule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of all sheets. Each part of the contract is laid out as {@link Plan} says; what it does
 * not say stands in Compléments, with what it belongs to and its path there.
 */
final class Projection implements SortieArbre.Suite {

  private final Map<Feuillet, List<Object[]>> rangees = new HashMap<>();
  private final Porteurs porteurs = new Porteurs();

  /** The rows of a sheet; each has a cell, or nothing, for each of its columns. */
  List<Object[]> rangees(Feuillet feuillet) {
    return rangees.getOrDefault(feuillet, List.of());
  }

  @Override
  public void element(List<String> chemin, Arbre element) {
    if (!chemin.isEmpty()) {
      porteurs.citer(element);
      parcourir(chemin, element, Rappel.CONTRAT);
      return;
    }
    ajouter(
        Plan.CONTRAT,
        Plan.CONTRAT.colonnes().stream()
            .map(c -> Cellules.of(c, c.chemin(), element))
            .toArray());
    element.prendre();
    parcourir(chemin, element, Rappel.CONTRAT);
    int rang = 0;
    for (Arbre porteur : porteurs.tous()) {
      parcourir(List.of(Porteurs.LISTE, String.valueOf(++rang)), porteur, Rappel.CONTRAT);
    }
  }

  private void parcourir(List<String> chemin, Arbre ici, Rappel autour) {
    if (ici.estObjet() && !chemin.isEmpty()) {
      Feuillet feuillet = Clef.estEtiquette(chemin.get(chemin.size() - 1))
          ? Plan.feuillet(Clef.motif(chemin))
          : null;
      if (feuillet != null) {
        mettre(feuillet, chemin, ici, autour);
        ici.prendre();
      }
    }
    if (!ici.estPris() && !ici.estListe() && ici.enfants().isEmpty()) {
      reste(chemin, ici, autour);
    }
    Rappel dedans = ici.estObjet() && !chemin.isEmpty() ? autour.dans(ici) : autour;
    ici.enfants().forEach((nom, enfant) -> parcourir(Valeurs.avec(chemin, nom), enfant, dedans));
  }

  private void mettre(Feuillet feuillet, List<String> chemin, Arbre objet, Rappel autour) {
    Arbre details = objet.enfants().get(feuillet.detail());
    List<String> etiquettes =
        details == null ? List.of("1") : List.copyOf(details.enfants().keySet());
    for (String etiquette : etiquettes) {
      boolean premiere = etiquette.equals("1");
      List<String> suite = List.of(feuillet.detail(), etiquette);
      Arbre detail = objet.a(suite);
      if (detail != null && !premiere) {
        detail.prendre();
      }
      List<String> ou = premiere ? chemin : Valeurs.avec(chemin, suite.toArray(String[]::new));
      ajouter(
          feuillet,
          feuillet.colonnesEcrites().stream()
              .map(c -> cellule(feuillet, c, ou, etiquette, objet, autour))
              .toArray());
    }
  }

  private static @Nullable Object cellule(
      Feuillet feuillet,
      Colonne colonne,
      List<String> ou,
      String etiquette,
      Arbre objet,
      Rappel autour) {
    return switch (colonne.genre()) {
      case RAPPEL -> autour.cellule(colonne, objet);
      case LIEN -> lien(feuillet, colonne, ou);
      default ->
        Cellules.of(
            colonne,
            colonne.chemin().stream().map(s -> s.equals("=") ? etiquette : s).toList(),
            objet);
    };
  }

  private static @Nullable Object lien(Feuillet feuillet, Colonne colonne, List<String> ou) {
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

  /** {@code A12} is enough for the first volet where only volets have such rows. */
  private static String rattachement(Feuillet feuillet, List<String> ou, int longueur) {
    List<String> maitre = ou.subList(0, longueur);
    List<String> court = ou.subList(0, longueur - 2);
    boolean abrege = longueur > 2
        && maitre.get(longueur - 2).equals("volets")
        && maitre.get(longueur - 1).equals("1")
        && !feuillet.motifs().containsKey(Clef.motif(Valeurs.avec(court, ou.get(longueur))));
    return Clef.texte(abrege ? court : maitre);
  }

  /** A value that has no column; a long one takes several rows. */
  private void reste(List<String> chemin, Arbre valeur, Rappel autour) {
    int clef = Clef.longueur(chemin);
    int longueur = clef == chemin.size() ? Math.max(0, clef - 2) : clef;
    boolean fragile = Textes.estFragile(valeur.valeur());
    List<String> morceaux = morceaux(fragile ? Textes.proteger(valeur.valeur()) : valeur.valeur());
    for (int i = 0; i < morceaux.size(); i++) {
      Map<Colonne, Object> cellules = new HashMap<>();
      cellules.put(Plan.ATTRIBUT, String.join("/", chemin.subList(longueur, chemin.size())));
      cellules.put(Plan.VALEUR, morceaux.get(i));
      cellules.put(Plan.RATTACHEMENT, Clef.texte(chemin.subList(0, longueur)));
      if (fragile || !valeur.estTexte()) {
        cellules.put(
            Plan.GENRE, fragile ? Restes.PROTEGE : valeur.estNombre() ? "nombre" : "objet");
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
      int fin = Math.min(texte.length(), debut + TexteCellule.LONGUEUR_MAX);
      while (!TexteCellule.tient(texte.substring(debut, fin))) {
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
