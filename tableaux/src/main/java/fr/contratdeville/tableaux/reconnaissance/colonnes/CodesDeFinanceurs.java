package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a column of codes that a legend beside the table explains as those who pay: {@code VI =
 * Ville}, {@code ET = Etat}.
 */
final class CodesDeFinanceurs {
  private static final Pattern LEGENDE = Pattern.compile(
      "(?:^|(?<=[;,/]\\s?))\\s*(\\p{Lu}[\\p{Lu}\\p{Nd}]{0,3})\\s*(?:=|:|→|–)\\s*([^=;→]{2,80})");
  private static final int CELLULES = 2000;
  private static final int CODES = 20;

  private CodesDeFinanceurs() {}

  /** Names the column, where no other one says who pays. */
  static Optional<Champ> nommer(
      NavigableMap<Integer, Colonne> colonnes,
      Grille grille,
      Entete entete,
      Suppositions suppositions) {
    boolean dit = colonnes.values().stream()
        .anyMatch(c -> c.est(Champ.FINANCEUR) || c.financeur().isPresent());
    Map<String, String> noms = dit ? Map.of() : legende(grille);
    if (noms.size() < 2) {
      return Optional.empty();
    }
    Map<Integer, Set<String>> textes = EtapesParLigne.textes(colonnes, grille, entete, CODES);
    for (Map.Entry<Integer, Set<String>> e : textes.entrySet()) {
      if (e.getValue().size() >= 2 && noms.keySet().containsAll(e.getValue())) {
        colonnes.put(e.getKey(), Colonne.champ(Champ.FINANCEUR));
        e.getValue().forEach(cle -> suppositions.financeur(cle, noms.getOrDefault(cle, cle)));
        suppositions.raison(
            e.getKey(),
            Message.of(
                "une légende dit quel financeur est chaque code",
                "a legend says which financeur each code is"));
        return Optional.of(Champ.FINANCEUR);
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> legende(Grille grille) {
    Map<String, String> noms = new HashMap<>();
    grille.rangees().stream()
        .flatMap(r -> r.cellules().stream())
        .filter(c -> c.genre() == Cellule.Genre.TEXTE)
        .limit(CELLULES)
        .forEach(c -> legende(c.texte(), grille.lexique(), noms));
    return noms;
  }

  private static void legende(String texte, Lexique lexique, Map<String, String> noms) {
    Matcher code = LEGENDE.matcher(texte);
    while (code.find()) {
      String nom = code.group(2).replaceFirst("[,(].*$", "").strip();
      if (lexique.financeur(nom).isPresent()) {
        noms.putIfAbsent(Normalise.cle(code.group(1)), nom);
      }
    }
  }
}
