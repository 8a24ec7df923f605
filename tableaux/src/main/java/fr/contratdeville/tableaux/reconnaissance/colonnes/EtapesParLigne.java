package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the column whose cells say at which step the amounts of their row are, whatever its heading
 * is: each of them is a word for a step ({@code Demandé}), or a letter that a legend explains
 * ({@code D = montant demandé}).
 */
final class EtapesParLigne {
  /** A column of more different texts is no list of steps. */
  private static final int ETAPES = 5;
  /** The cells in which a legend is looked for. */
  private static final int CELLULES = 400;

  private static final Pattern LEGENDE =
      Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu})\\s*(?:=|:|\\u2192)\\s*(\\p{L}[^=:;,/()]*)");

  private EtapesParLigne() {}

  /** Names the column; empty if there is none, or another one gives the steps. */
  static Optional<Champ> nommer(
      NavigableMap<Integer, Colonne> colonnes,
      Grille grille,
      Entete entete,
      Suppositions suppositions) {
    if (colonnes.values().stream().anyMatch(c -> c.est(Champ.ETAPE) || c.etape().isPresent())) {
      return Optional.empty();
    }
    Map<Integer, Set<String>> textes = textes(colonnes, grille, entete, ETAPES);
    Map<String, EtapeMontant> lettres = new HashMap<>();
    for (Map.Entry<Integer, Set<String>> e : textes.entrySet()) {
      if (e.getValue().size() < 2 || e.getValue().size() > ETAPES) {
        continue;
      }
      if (lettres.isEmpty() && e.getValue().stream().anyMatch(t -> t.length() == 1)) {
        lettres.putAll(legende(grille));
      }
      for (String texte : e.getValue()) {
        auDebut(texte, grille.lexique()).ifPresent(etape -> lettres.putIfAbsent(texte, etape));
      }
      boolean toutes = e.getValue().stream()
          .allMatch(t -> grille.lexique().etape(t).isPresent() || lettres.containsKey(t));
      if (toutes) {
        colonnes.put(e.getKey(), Colonne.champ(Champ.ETAPE));
        lettres.forEach(suppositions::etape);
        suppositions.raison(
            e.getKey(),
            Message.of(
                "chacune de ses cellules nomme une étape", "each of its cells names a step"));
        return Optional.of(Champ.ETAPE);
      }
    }
    return Optional.empty();
  }

  /** The step that the first word of a cell names, as in {@code versé au 31/12}. */
  private static Optional<EtapeMontant> auDebut(String cle, Lexique lexique) {
    int espace = cle.indexOf(' ');
    return espace > 0 && lexique.etape(cle).isEmpty()
        ? lexique.etape(cle.substring(0, espace))
        : Optional.empty();
  }

  /**
   * The different texts, as keys, of each column of words that is not known.
   *
   * @param limite the most texts that a column may have
   */
  static Map<Integer, Set<String>> textes(
      NavigableMap<Integer, Colonne> colonnes, Grille grille, Entete entete, int limite) {
    Map<Integer, Set<String>> textes = new HashMap<>();
    Set<Integer> autres = new HashSet<>();
    for (Rangee rangee : grille.rangees()) {
      if (rangee.ligne() > entete.derniere()) {
        for (Cellule c : rangee.cellules()) {
          if (grille.lexique().estTotal(c.uneLigne())) {
            continue;
          }
          boolean inconnue =
              colonnes.getOrDefault(c.colonne(), Colonne.complement()).champ().isEmpty();
          if (!inconnue || c.genre() != Cellule.Genre.TEXTE) {
            autres.add(c.colonne());
          } else if (!autres.contains(c.colonne()) && !entete.repete(c)) {
            Set<String> siens = textes.computeIfAbsent(c.colonne(), n -> new HashSet<>());
            if (siens.add(c.cle()) && siens.size() > limite) {
              autres.add(c.colonne());
            }
          }
        }
      }
    }
    textes.keySet().removeAll(autres);
    return textes;
  }

  /** The steps that lines beside the table give to letters. */
  private static Map<String, EtapeMontant> legende(Grille grille) {
    Map<String, EtapeMontant> lettres = new HashMap<>();
    grille.rangees().stream()
        .flatMap(r -> r.cellules().stream())
        .filter(c -> c.genre() == Cellule.Genre.TEXTE)
        .limit(CELLULES)
        .forEach(c -> legende(c.texte(), grille.lexique(), lettres));
    return lettres;
  }

  private static void legende(String texte, Lexique lexique, Map<String, EtapeMontant> lettres) {
    Matcher lettre = LEGENDE.matcher(texte);
    int de = 0;
    while (lettre.find(de)) {
      String cle = Normalise.cle(lettre.group(1));
      for (String mot : lettre.group(2).split("\\s+", -1)) {
        lexique.etape(mot).ifPresent(e -> lettres.putIfAbsent(cle, e));
      }
      de = lettre.end(1);
    }
  }
}
