package fr.contratdeville.controle.regles.doublons;

import fr.contratdeville.interne.Orthographe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that are near each other, found without comparing each with each: those of one key meet in
 * one bucket, those of keys that differ by one letter meet in a bucket of what is left when one
 * letter is taken out.
 */
final class Proches {
  /** A word this long may hold a typing error; a shorter one is rather another word. */
  private static final int LETTRES = 5;

  /** Beyond this many names around one spelling, they are a series and not errors of typing. */
  private static final int SERIE = 6;

  /** The longest key whose neighbours are looked for. */
  private static final int LONGUEUR = 80;

  /** Two names, in the order of the document, and whether they are one but for habits. */
  record Paire(String premier, String second, boolean meme) {}

  private final Map<String, String> premiers = new LinkedHashMap<>();
  private final List<Paire> paires = new ArrayList<>();

  /** @param cles each name once, in the order of the document, with its key */
  Proches(Map<String, String> cles) {
    cles.forEach((nom, cle) -> {
      String premier = premiers.putIfAbsent(cle, nom);
      if (premier != null) {
        paires.add(new Paire(premier, nom, true));
      }
    });
    fautes();
  }

  List<Paire> paires() {
    return paires;
  }

  private void fautes() {
    Map<String, List<String>> voisinages = new LinkedHashMap<>();
    for (String cle : premiers.keySet()) {
      if (cle.length() <= LONGUEUR) {
        Orthographe.voisins(cle)
            .forEach(v -> voisinages.computeIfAbsent(v, k -> new ArrayList<>()).add(cle));
      }
    }
    Set<List<String>> vues = new HashSet<>();
    for (List<String> voisinage : voisinages.values()) {
      for (int i = 1; i < (voisinage.size() > SERIE ? 0 : voisinage.size()); i++) {
        for (int j = 0; j < i; j++) {
          String a = voisinage.get(j);
          String b = voisinage.get(i);
          if (estUneFaute(a, b) && vues.add(List.of(a, b))) {
            paires.add(new Paire(nom(a), nom(b), false));
          }
        }
      }
    }
  }

  private String nom(String cle) {
    return premiers.getOrDefault(cle, cle);
  }

  /** Whether all that differs is one letter, inside one long word without digits. */
  private static boolean estUneFaute(String a, String b) {
    String[] motsA = a.split(" ", -1);
    String[] motsB = b.split(" ", -1);
    if (motsA.length != motsB.length) {
      return false;
    }
    int differents = 0;
    boolean longs = true;
    for (int i = 0; i < motsA.length; i++) {
      if (!motsA[i].equals(motsB[i])) {
        differents++;
        longs &= estUnMotLong(motsA[i]) && estUnMotLong(motsB[i]);
      }
    }
    return differents == 1 && longs;
  }

  private static boolean estUnMotLong(String mot) {
    return mot.length() >= LETTRES && mot.chars().allMatch(Character::isLetter);
  }
}
