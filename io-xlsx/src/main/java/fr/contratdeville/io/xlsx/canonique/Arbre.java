package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.valeur.Emplacement;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a contract as it is described: an object of names, a list, a text or a number. The
 * elements of a list have labels, {@code 1}, {@code 2}..., that are theirs for good: a row that is
 * deleted leaves a hole and moves nothing.
 */
final class Arbre {

  private enum Genre {
    OBJET,
    LISTE,
    TEXTE,
    NOMBRE
  }

  private final Genre genre;
  private final String valeur;
  private final Map<String, Arbre> enfants;
  private boolean pris;
  private @Nullable Emplacement place;

  private Arbre(Genre genre, String valeur, Map<String, Arbre> enfants) {
    this.genre = genre;
    this.valeur = valeur;
    this.enfants = enfants;
  }

  static Arbre objet() {
    return new Arbre(Genre.OBJET, "", new LinkedHashMap<>());
  }

  static Arbre liste() {
    return new Arbre(Genre.LISTE, "", new LinkedHashMap<>());
  }

  static Arbre texte(String texte) {
    return new Arbre(Genre.TEXTE, texte, Collections.emptyMap());
  }

  /** A number by its digits. */
  static Arbre nombre(String chiffres) {
    return new Arbre(Genre.NOMBRE, chiffres, Collections.emptyMap());
  }

  boolean estObjet() {
    return genre == Genre.OBJET;
  }

  boolean estListe() {
    return genre == Genre.LISTE;
  }

  boolean estTexte() {
    return genre == Genre.TEXTE;
  }

  boolean estNombre() {
    return genre == Genre.NOMBRE;
  }

  boolean estValeur() {
    return estTexte() || estNombre();
  }

  /** The text or the digits; empty for an object or a list. */
  String valeur() {
    return valeur;
  }

  Map<String, Arbre> enfants() {
    return enfants;
  }

  /** What stands at a path below this; nothing when there is no such path. */
  @Nullable
  Arbre a(List<String> chemin) {
    Arbre ici = this;
    for (String nom : chemin) {
      ici = ici == null ? null : ici.enfants.get(nom);
    }
    return ici;
  }

  /** The elements of a list in their order: as they are numbered, then those that are new. */
  List<Arbre> elements() {
    return enfants.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> Clef.ordre(e.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What it holds, as a text for people: {@code nom = MAS}, one value on each line. */
  String enClair() {
    if (estValeur()) {
      return valeur;
    }
    StringBuilder texte = new StringBuilder();
    enfants.forEach((nom, enfant) -> enfant.ecrire(nom, texte));
    return texte.toString().strip();
  }

  private void ecrire(String chemin, StringBuilder texte) {
    if (estValeur()) {
      texte.append(chemin).append(Cellules.EGALE).append(valeur).append('\n');
    }
    enfants.forEach((nom, enfant) -> enfant.ecrire(chemin + "/" + nom, texte));
  }

  /** The text at a name; empty when there is none. */
  String texteDe(String nom) {
    Arbre enfant = enfants.get(nom);
    return enfant == null ? "" : enfant.valeur;
  }

  /**
   * Puts a value at a path, with the objects and lists that lead to it.
   *
   * @return what stood there or in the way and still stands there, or the value
   */
  Arbre poser(List<String> chemin, Arbre valeur) {
    Arbre ici = this;
    for (int i = 0; i + 1 < chemin.size(); i++) {
      boolean liste = Clef.estEtiquette(chemin.get(i + 1));
      Arbre suivant = ici.enfants.get(chemin.get(i));
      if (suivant == null) {
        suivant = liste ? liste() : objet();
        ici.enfants.put(chemin.get(i), suivant);
      } else if (suivant.estListe() != liste || suivant.estValeur()) {
        return suivant;
      }
      suivant.situer(valeur.place);
      ici = suivant;
    }
    Arbre la = ici.enfants.putIfAbsent(chemin.get(chemin.size() - 1), valeur);
    return la == null ? valeur : la;
  }

  /** Whether a cell holds it. */
  boolean estPris() {
    return pris;
  }

  void prendre() {
    pris = true;
  }

  /** Where it was read; for an object, where its first value was. */
  @Nullable
  Emplacement place() {
    return place;
  }

  Arbre situer(@Nullable Emplacement place) {
    if (this.place == null) {
      this.place = place;
    }
    return this;
  }

  /** The same for two parts that hold the same. */
  @Override
  public String toString() {
    return estValeur() ? genre + ":" + valeur.length() + ":" + valeur : genre + ":" + enfants;
  }
}
