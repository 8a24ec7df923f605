package fr.contratdeville.io.xlsx.canonique.arbre;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The short names by which rows point to the part that they belong to: {@code A12} is the twelfth
 * action, {@code A12.2} its second volet, {@code C1.2.3} a node of the first framework. A path is a
 * list of names and labels: {@code actions 12 volets 2}.
 */
public final class Clef {

  /** Starts the label of a part that a row adds; a label that was written has digits only. */
  public static final String NEUVE = "+";

  /** Most names and labels that a path may have; JSON nests as deep. */
  public static final int PROFONDEUR = 500;

  private static final Map<Character, List<String>> CHAINES = Map.of(
      'A', List.of("actions", "volets"),
      'C', List.of("cadres", "noeuds"),
      'F', List.of("financeurs"),
      'P', List.of("porteurs"),
      'Q', List.of("territoires"),
      'T', List.of("tableaux"));

  private static final Pattern FORME = Pattern.compile("[A-Z]\\d{1,9}(\\.\\d{1,9})*");
  private static final Pattern RANG = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

  private Clef() {}

  public static boolean estEtiquette(String segment) {
    char c = segment.charAt(0);
    return (c >= '0' && c <= '9') || c == '+';
  }

  /** The rank of a label in its list; labels of new rows come last, all with the same rank. */
  public static int ordre(String etiquette) {
    return etiquette.startsWith(NEUVE) ? Integer.MAX_VALUE : Integer.parseInt(etiquette);
  }

  /** How many segments of a path its key stands for; 0 if it belongs to the contract itself. */
  public static int longueur(List<String> chemin) {
    List<String> chaine = chaine(chemin);
    int n = 0;
    while (n + 1 < chemin.size()
        && estEtiquette(chemin.get(n + 1))
        && chemin.get(n).equals(nom(chaine, n / 2))) {
      n += 2;
    }
    return n;
  }

  private static List<String> chaine(List<String> chemin) {
    return chemin.isEmpty()
        ? List.of()
        : CHAINES.values().stream()
            .filter(c -> c.get(0).equals(chemin.get(0)))
            .findFirst()
            .orElse(List.of());
  }

  /** The name at a level of a chain; only nodes repeat. */
  private static String nom(List<String> chaine, int niveau) {
    if (niveau < chaine.size()) {
      return chaine.get(niveau);
    }
    return chaine.contains("noeuds") ? "noeuds" : "";
  }

  /** The key of a path, {@code A12.2}; empty for the contract itself. */
  public static String texte(List<String> chemin) {
    if (chemin.isEmpty()) {
      return "";
    }
    char lettre = CHAINES.entrySet().stream()
        .filter(e -> e.getValue().get(0).equals(chemin.get(0)))
        .findFirst()
        .orElseThrow()
        .getKey();
    return lettre + rang(chemin);
  }

  /** The labels of a path: {@code 1.2}. */
  public static String rang(List<String> chemin) {
    return String.join(".", chemin.stream().filter(Clef::estEtiquette).toList());
  }

  /** The path that a key stands for; empty if the text is no key. */
  public static List<String> chemin(String texte) {
    String clef = texte.strip().toUpperCase(java.util.Locale.ROOT);
    if (clef.length() > PROFONDEUR
        || !FORME.matcher(clef).matches()
        || !CHAINES.containsKey(clef.charAt(0))) {
      return List.of();
    }
    List<String> chaine = CHAINES.getOrDefault(clef.charAt(0), List.of());
    List<String> chemin = new ArrayList<>();
    for (String etiquette : etiquettes(clef.substring(1))) {
      String nom = nom(chaine, chemin.size() / 2);
      if (nom.isEmpty()) {
        return List.of();
      }
      chemin.add(nom);
      chemin.add(etiquette);
    }
    return chemin;
  }

  public static boolean estRang(String texte) {
    return texte.length() <= PROFONDEUR && RANG.matcher(texte).matches();
  }

  /** The labels of a rank, without leading zeros. */
  public static List<String> etiquettes(String rang) {
    return Pattern.compile("\\.")
        .splitAsStream(rang)
        .map(e -> String.valueOf(Integer.parseInt(e)))
        .toList();
  }

  /** The names of a path, repeated ones once: {@code cadres/noeuds/lignes}. */
  public static String motif(List<String> chemin) {
    StringBuilder motif = new StringBuilder();
    String dernier = "";
    for (String segment : chemin) {
      if (!estEtiquette(segment) && !segment.equals(dernier)) {
        motif.append(motif.isEmpty() ? "" : "/").append(segment);
        dernier = segment;
      }
    }
    return motif.toString();
  }

  /** This path with names and labels added below it. */
  public static List<String> with(List<String> chemin, String... suite) {
    List<String> plusLong = new ArrayList<>(chemin.size() + suite.length);
    plusLong.addAll(chemin);
    plusLong.addAll(List.of(suite));
    return plusLong;
  }
}
