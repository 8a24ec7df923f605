package fr.contratdeville.tableaux.lexique;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what was found out about texts, since each rule asks the lexicon again about the same
 * cell. It holds a bounded number of short texts and starts anew when it is full, so that a sheet
 * of texts that are all different costs no memory.
 */
final class Memoire<V> {
  private static final int TEXTES = 2000;
  /** Longer texts are seldom headings, and are not kept. */
  private static final int LONGUEUR = 200;

  private final Map<String, V> connus = new ConcurrentHashMap<>();

  V chercher(String texte, Function<String, V> calcul) {
    if (texte.length() > LONGUEUR) {
      return calcul.apply(texte);
    }
    V connu = connus.get(texte);
    if (connu != null) {
      return connu;
    }
    // The function may ask this memory again, which computeIfAbsent does not allow.
    V valeur = calcul.apply(texte);
    if (connus.size() >= TEXTES) {
      connus.clear();
    }
    connus.put(texte, valeur);
    return valeur;
  }
}
