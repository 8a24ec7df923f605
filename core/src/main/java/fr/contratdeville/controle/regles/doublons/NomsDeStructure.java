package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.controle.calcul.Noms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names of structures without the words that habit adds: an article, association, ville de, a
 * dispositif.
 */
final class NomsDeStructure {
  /** A name may say that it is that of an association, or not. */
  private static final Set<String> GENRES = Set.of("ASS", "ASSO", "ASSOC", "ASSOCIATION");

  private static final Set<String> ARTICLES = Set.of("L", "LE", "LA", "LES");
  private static final Set<String> COMMUNES = Set.of("VILLE", "COMMUNE", "MAIRIE", "COM");
  private static final Set<String> DE = Set.of("DE", "DU", "DES", "D");

  /** A dispositif at the end (quartiers d'été, d'hiver) tells the action, not the structure. */
  private static final Set<String> DISPOSITIFS = Set.of("QE", "QH");

  private NomsDeStructure() {}

  /** The key of a name; empty only if the name has no letter and no digit. */
  static String cle(String nom) {
    List<String> mots = new ArrayList<>(Noms.mots(nom));
    while (mots.size() > 1 && (GENRES.contains(mots.get(0)) || ARTICLES.contains(mots.get(0)))) {
      mots.remove(0);
    }
    if (mots.size() > 2 && COMMUNES.contains(mots.get(0)) && DE.contains(mots.get(1))) {
      mots.subList(0, 2).clear();
    }
    if (mots.size() > 1 && DISPOSITIFS.contains(mots.get(mots.size() - 1))) {
      mots.remove(mots.size() - 1);
    }
    return String.join(" ", mots);
  }
}
