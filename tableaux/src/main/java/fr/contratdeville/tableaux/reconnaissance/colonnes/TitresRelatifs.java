package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.Preambule;
import fr.contratdeville.tableaux.reconnaissance.francais.Annees;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Exercice;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the years of headings that are told from that of the document: below {@code Budget 2023},
 * {@code CA N-1} is {@code CA 2022}. Without a year above the table they stay as they are.
 */
final class TitresRelatifs {
  private static final Pattern RELATIVE = Pattern.compile(
      "(?<![\\p{L}\\p{Nd}])[Nn](?: ?(?<sens>[-+–−]) ?(?<ans>[1-5]))?(?![\\p{L}\\p{Nd}°.’'])");
  private static final Pattern ECART =
      Pattern.compile("(?<![\\p{L}\\p{Nd}])[Nn] ?[-+–−] ?[1-5](?![\\p{L}\\p{Nd}])");

  /** A line above the table that says which year is N. */
  private static final Pattern DEFINIE =
      Pattern.compile("(?<![\\p{L}\\p{Nd}])N ?[=:] ?((?:19|20)[0-9]{2})(?![0-9])");

  private TitresRelatifs() {}

  /** The same header with years, if its headings name some so and the document has one. */
  static Entete dater(Entete entete, Grille grille) {
    boolean relatives = entete.titres().values().stream()
        .flatMap(List::stream)
        .anyMatch(t -> ECART.matcher(t).find());
    Optional<Exercice> exercice = relatives ? exercice(entete, grille) : Optional.empty();
    if (exercice.isEmpty()) {
      return entete;
    }
    int annee = exercice.get().annee();
    SortedMap<Integer, List<String>> titres = new TreeMap<>();
    entete
        .titres()
        .forEach((numero, siens) ->
            titres.put(numero, siens.stream().map(t -> dater(t, annee)).toList()));
    return new Entete(entete.premiere(), entete.derniere(), titres);
  }

  private static Optional<Exercice> exercice(Entete entete, Grille grille) {
    Preambule preambule = new Preambule(grille, entete.premiere());
    return preambule.cellules().stream()
        .map(c -> DEFINIE.matcher(c.texte()))
        .filter(Matcher::find)
        .map(m -> Exercice.parse(m.group(1)))
        .findFirst()
        .or(() -> preambule.datee().flatMap(c -> Annees.seule(c.texte())))
        .or(() -> Annees.seule(grille.feuille().nom()));
  }

  private static String dater(String titre, int annee) {
    return RELATIVE.matcher(titre).replaceAll(m -> String.valueOf(annee + ecart(m)));
  }

  private static int ecart(java.util.regex.MatchResult relative) {
    Matcher m = RELATIVE.matcher(relative.group());
    if (!m.matches() || m.group("ans") == null) {
      return 0;
    }
    int ans = Integer.parseInt(m.group("ans"));
    return m.group("sens").equals("+") ? ans : -ans;
  }
}
