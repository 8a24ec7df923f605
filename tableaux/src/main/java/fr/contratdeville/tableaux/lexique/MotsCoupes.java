package fr.contratdeville.tableaux.lexique;

import fr.contratdeville.interne.Orthographe;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes the words that a point cuts: {@code Mt vot.} is {@code Mt voté}. Such a word is the
 * step that it begins, if it begins words of one step only, and no word that makes a heading one of
 * something else; or one of a few words that people always cut so.
 */
final class MotsCoupes {
  private static final Pattern COUPE =
      Pattern.compile("(?<![\\p{L}\\p{M}.])(\\p{L}\\p{M}*){2,8}\\.(?![\\p{L}\\p{Nd}])");

  /** Shorter beginnings are those of too many words. */
  private static final int MINIMUM = 3;

  private static final Map<String, String> USUELS = Map.ofEntries(
      Map.entry("art", "article"),
      Map.entry("chap", "chapitre"),
      Map.entry("sect", "secteur"),
      Map.entry("ass", "association"),
      Map.entry("beneficiair", "bénéficiaire"),
      Map.entry("intit", "intitulé"),
      Map.entry("denom", "dénomination"),
      Map.entry("desc", "description"),
      Map.entry("imput", "imputation"),
      Map.entry("quart", "quartier"),
      Map.entry("them", "thématique"),
      Map.entry("terr", "territoire"),
      Map.entry("disp", "dispositif"),
      Map.entry("delib", "délibération"),
      Map.entry("adr", "adresse"),
      Map.entry("tel", "téléphone"),
      Map.entry("obs", "observation"),
      Map.entry("comm", "commentaire"),
      Map.entry("cat", "catégorie"),
      Map.entry("serv", "service"),
      Map.entry("dir", "direction"),
      Map.entry("fin", "financement"),
      Map.entry("mont", "montant"),
      Map.entry("part", "participation"),
      Map.entry("etab", "établissement"),
      Map.entry("prev", "prévisionnel"));

  /** Those who give and get money, whom no heading of money cuts. */
  private static final Set<String> PERSONNES = Set.of("attribuant", "demandeur", "porteur");

  /**
   * The word that each beginning completes to; an empty text if it begins words of several steps.
   */
  private final Map<String, String> etapes = new HashMap<>();

  /**
   * @param graphies the spellings of each step
   * @param autres words that make a heading one of something else
   */
  MotsCoupes(Collection<List<String>> graphies, Collection<String> autres) {
    Map<String, Integer> rangs = new HashMap<>();
    int rang = 0;
    for (List<String> etape : graphies) {
      for (String graphie : etape) {
        String cle = Orthographe.cle(graphie, "");
        for (int fin = MINIMUM; cle.indexOf(' ') < 0 && fin < cle.length(); fin++) {
          String debut = cle.substring(0, fin);
          if (rangs.putIfAbsent(debut, rang) == null) {
            etapes.put(debut, graphie);
          } else if (rangs.get(debut) != rang) {
            etapes.put(debut, "");
          }
        }
      }
      rang++;
    }
    for (String autre : autres.stream().filter(a -> !PERSONNES.contains(a)).toList()) {
      String cle = Orthographe.cle(autre, "");
      for (int fin = MINIMUM; fin < cle.length(); fin++) {
        etapes.computeIfPresent(cle.substring(0, fin), (debut, graphie) -> "");
      }
    }
  }

  /** The heading with such words whole. */
  String completer(String titre) {
    if (titre.indexOf('.') < 0) {
      return titre;
    }
    Matcher mots = COUPE.matcher(titre);
    return mots.replaceAll(m -> Matcher.quoteReplacement(entier(m.group()).orElse(m.group())));
  }

  private Optional<String> entier(String coupe) {
    String cle = Orthographe.simplifier(coupe.substring(0, coupe.length() - 1));
    return Optional.ofNullable(USUELS.get(cle))
        .or(() -> Optional.ofNullable(etapes.get(cle)).filter(mot -> !mot.isEmpty()));
  }
}
