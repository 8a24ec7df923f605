package fr.contratdeville.testing.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where two values differ, path by path: two contracts printed one above the other tell nobody. */
public final class Differences {
  private static final int LONGUEUR = 200;

  private final List<String> differences = new ArrayList<>();

  private Differences() {}

  /** One line for each place that differs: its path, then what is expected and what is there. */
  public static List<String> entre(Object attendu, Object obtenu) {
    Differences differences = new Differences();
    differences.comparer("", attendu, obtenu);
    return differences.differences;
  }

  private void comparer(String chemin, Object attendu, Object obtenu) {
    if (attendu.equals(obtenu)) {
      return;
    }
    Optional<Noun> un = Noun.of(attendu);
    Optional<Noun> autre = Noun.of(obtenu);
    if (un.isPresent() && autre.isPresent() && attendu.getClass() == obtenu.getClass()) {
      for (int i = 0; i < un.get().attributs().size(); i++) {
        comparer(
            chemin + "/" + un.get().nom(i), un.get().attribut(i), autre.get().attribut(i));
      }
    } else if (attendu instanceof List<?> a && obtenu instanceof List<?> b) {
      for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
        comparer(chemin + "/" + i, element(a, i), element(b, i));
      }
    } else if (attendu instanceof Map<?, ?> a
        && obtenu instanceof Map<?, ?> b
        && a.keySet().equals(b.keySet())) {
      a.forEach((cle, valeur) ->
          comparer(chemin + "/" + cle, valeur, Objects.requireNonNull(b.get(cle))));
    } else if (attendu instanceof Optional<?> a
        && obtenu instanceof Optional<?> b
        && a.isPresent()
        && b.isPresent()) {
      comparer(chemin, a.get(), b.get());
    } else {
      differences.add((chemin.isEmpty() ? "/" : chemin) + " : attendu " + court(attendu)
          + ", obtenu " + court(obtenu));
    }
  }

  private static Object element(List<?> liste, int i) {
    return i < liste.size() ? liste.get(i) : Optional.empty();
  }

  private static String court(Object valeur) {
    if (valeur instanceof Optional<?> optionnel) {
      return optionnel.map(Differences::court).orElse("rien");
    }
    String texte = valeur.toString();
    return texte.length() > LONGUEUR ? texte.substring(0, LONGUEUR) + "…" : texte;
  }
}
