package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.controle.calcul.Noms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What names of structures hold out of habit, and what is left without it. */
final class NomsDeStructure {
  /** An association says so or not. */
  private static final Set<String> GENRES = Set.of("ASS", "ASSO", "ASSOC", "ASSOCIATION");

  private static final Set<String> ARTICLES = Set.of("L", "LE", "LA", "LES");
  private static final Set<String> COMMUNES = Set.of("VILLE", "COMMUNE", "MAIRIE", "COM");
  private static final Set<String> DE = Set.of("DE", "DU", "DES", "D");

  /** A dispositif at the end tells which action, not which structure: quartiers d'été, d'hiver. */
  private static final Set<String> DISPOSITIFS = Set.of("QE", "QH");

  private NomsDeStructure() {}

  /** Never empty, unless the name has no letter and no digit. */
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
